"""The first pages in plain French. Not yet read by a native speaker.

To be checked before going live, above all: "logés par la ville" for Anschlussunterbringung,
"logement collectif" for Unterkunft. No-break spaces stand before : ; ? ! and inside quotation marks on purpose.
"""

from content.seed.stones import Draft, callout, questions, steps, tiles, topics

PAGES = (
    Draft(
        "start",
        "HomePage",
        "Bienvenue à Ludwigsburg",
        "Nous vous aidons pour les lettres, le logement, le travail, l’école et la famille. Nos conseils "
        "sont gratuits.",
        (
            tiles(
                "Que souhaitez-vous faire ?",
                ("Qui peut m’aider ?", "Choisissez votre quartier.", "place", "zustaendig"),
                ("Demander un rendez-vous", "Nous vous rappelons.", "calendar", "termin"),
                ("Conseil", "Quand et où nous avons du temps pour vous.", "speech", "beratung"),
            ),
            topics(
                "De l’aide par thème",
                "Dans notre guide, vous trouvez des administrations, des centres de conseil et des cours.",
            ),
            callout(
                "info",
                "Vous parlez encore peu allemand ?",
                "Appelez-nous quand même. Certains d’entre nous parlent votre langue. Sinon, le service "
                "d’interprètes nous aide.",
            ),
            tiles(
                "En savoir plus sur nous",
                ("L’équipe d’aide aux réfugiés", "Qui nous sommes et comment nous travaillons.", "people", "team"),
                ("Bénévolat", "Participer et rencontrer des gens.", "people", "ehrenamt"),
                ("Service d’interprètes", "De l’aide pour parler, en 42 langues.", "speech", "dolmetscherdienst"),
            ),
        ),
        seo_title="Aide aux personnes réfugiées",
    ),
    Draft(
        "beratung",
        "CounsellingPage",
        "Conseil",
        "Nous vous conseillons personnellement et gratuitement, en toute confidentialité : au bureau, dans "
        "votre logement collectif ou chez vous.",
        (
            steps(
                "Comment cela se passe",
                ("Nous vous écoutons", "Vous nous dites ce dont vous avez besoin et ce que vous savez bien faire."),
                ("Nous faisons un plan ensemble", "Nous notons vos objectifs et la prochaine étape."),
                (
                    "Nous vous montrons le chemin",
                    "Nous vous indiquons la bonne administration, le bon cours ou la bonne association.",
                ),
                ("Vous continuez par vous-même", "Après quelque temps, nous regardons ensemble ce qui a bien marché."),
            ),
            questions(
                "Questions fréquentes",
                (
                    "Qui peut être conseillé ?",
                    "Les réfugiés logés par la ville (Anschlussunterbringung) et les personnes venues d’Ukraine.",
                ),
                ("Combien cela coûte-t-il ?", "Rien. C’est gratuit."),
                (
                    "Que dois-je apporter ?",
                    "Vos lettres, et votre pièce d’identité si vous en avez une. Vous pouvez aussi venir sans papiers.",
                ),
                ("Qui sera au courant ?", "Nous ne transmettons rien si vous ne le voulez pas."),
                (
                    "Puis-je venir avec quelqu’un ?",
                    "Oui, volontiers. Pour les entretiens difficiles, nous préférons faire venir un ou une interprète.",
                ),
            ),
            tiles(
                "",
                ("Demander un rendez-vous", "Nous vous rappelons.", "calendar", "termin"),
                ("Qui peut m’aider ?", "Choisissez votre quartier.", "place", "zustaendig"),
            ),
        ),
        {
            "office": "office:Beratungsbüro Obere Marktstraße",
            "office_text": "<p>Venez pendant les heures d’accueil ou prenez rendez-vous.</p>",
            "on_site_text": (
                "<p>Vous êtes 20 personnes ou plus dans l’immeuble ? Alors nous venons à des jours fixes chez vous "
                "ou tout près. Les jours sont affichés dans l’immeuble.</p>"
            ),
            "visit_text": (
                "<p>Vous ne pouvez pas venir ? Nous venons chez vous. Si vous le souhaitez, un ou une interprète "
                "bénévole vient avec nous.</p>"
            ),
        },
    ),
    Draft(
        "zustaendig",
        "DistrictFinderPage",
        "Qui peut m’aider ?",
        "Chaque quartier (Stadtteil) a ses propres interlocuteurs. Choisissez le quartier où vous habitez.",
        fields={
            "unknown_text": (
                "<p>Vous ne connaissez pas votre quartier ? Appelez-nous et dites-nous le nom de votre rue : "
                '<a href="tel:+4971419104041">07141 910-4041</a></p>'
            )
        },
    ),
    Draft(
        "termin",
        "FormPage",
        "Demander un rendez-vous",
        "Écrivez-nous en quelques mots de quoi il s’agit. Nous vous contacterons. Vous n’avez pas besoin de compte.",
        fields={"definition": "form:kontakt"},
    ),
    Draft(
        "wegweiser",
        "DirectoryPage",
        "Guide des services",
        "Administrations, centres de conseil, cours et lieux de rencontre. Les fiches elles-mêmes sont en allemand.",
    ),
    Draft(
        "kontakt",
        "ContactPage",
        "Contact",
        "Appelez-nous, écrivez-nous ou passez nous voir. Vous êtes les bienvenus.",
        (
            callout(
                "warning",
                "En cas d’urgence",
                "Pompiers et ambulance : 112. Police : 110. Les deux numéros sont gratuits et répondent jour et nuit.",
            ),
            tiles(
                "",
                ("Qui peut m’aider ?", "Choisissez votre quartier.", "place", "zustaendig"),
                ("Demander un rendez-vous", "Nous vous rappelons.", "calendar", "termin"),
            ),
        ),
        {"contact": "contact:Tabea Bürkle", "office": "office:Beratungsbüro Obere Marktstraße"},
    ),
)
