"""The German pages that refugees read first."""

from content.seed.stones import Draft, callout, contact, items, questions, steps, text, tiles, topics

START = Draft(
    "start",
    "HomePage",
    "Willkommen in Ludwigsburg",
    "Wir helfen Ihnen bei Briefen, Wohnung, Arbeit, Schule und Familie. Die Beratung kostet nichts.",
    (
        tiles(
            "Was möchten Sie tun?",
            ("Wer ist für mich zuständig?", "Wählen Sie Ihren Stadtteil.", "place", "zustaendig"),
            ("Termin anfragen", "Wir rufen Sie zurück.", "calendar", "termin"),
            ("Beratung", "Wann und wo wir Zeit für Sie haben.", "speech", "beratung"),
        ),
        topics("Hilfe nach Themen", "Im Wegweiser finden Sie Ämter, Beratungsstellen und Kurse."),
        callout(
            "info",
            "Sie sprechen noch wenig Deutsch?",
            "Rufen Sie trotzdem an. Einige von uns sprechen Ihre Sprache. Sonst hilft der Dolmetscherdienst.",
        ),
        tiles(
            "Mehr über uns",
            ("Das Team Flüchtlingsarbeit", "Wer wir sind und wie wir arbeiten.", "people", "team"),
            ("Ehrenamt", "Mitmachen und Menschen kennenlernen.", "people", "ehrenamt"),
            ("Dolmetscherdienst", "Hilfe bei Gesprächen in 42 Sprachen.", "speech", "dolmetscherdienst"),
        ),
    ),
    seo_title="Hilfe für Geflüchtete",
)

COUNSELLING = Draft(
    "beratung",
    "CounsellingPage",
    "Beratung",
    "Wir beraten Sie persönlich, kostenlos und vertraulich: im Büro, in der Unterkunft oder bei Ihnen zu Hause.",
    (
        steps(
            "So läuft eine Beratung ab",
            ("Wir hören zu", "Sie erzählen, was Sie brauchen und was Sie gut können."),
            ("Wir planen gemeinsam", "Wir schreiben auf, welche Ziele Sie haben und was der nächste Schritt ist."),
            ("Wir zeigen Ihnen den Weg", "Wir nennen Ihnen das richtige Amt, den Kurs oder den Verein."),
            ("Sie machen selbst weiter", "Nach einiger Zeit schauen wir zusammen, was gut geklappt hat."),
        ),
        questions(
            "Häufige Fragen",
            (
                "Wer wird beraten?",
                "Geflüchtete, die in der Anschlussunterbringung wohnen, und Menschen aus der Ukraine.",
            ),
            ("Was kostet das?", "Nichts."),
            (
                "Was soll ich mitbringen?",
                "Ihre Briefe und Ihren Ausweis, wenn Sie einen haben. Sie können auch ohne Papiere kommen.",
            ),
            ("Wer erfährt davon?", "Wir geben nichts weiter, wenn Sie das nicht wollen."),
            (
                "Darf ich jemanden mitbringen?",
                "Ja, gern. Für schwierige Gespräche holen wir lieber eine Dolmetscherin.",
            ),
        ),
        tiles(
            "",
            ("Termin anfragen", "Wir rufen Sie zurück.", "calendar", "termin"),
            ("Wer ist für mich zuständig?", "Wählen Sie Ihren Stadtteil.", "place", "zustaendig"),
        ),
    ),
    {
        "office": "office:Beratungsbüro Obere Marktstraße",
        "office_text": "<p>Kommen Sie in der Sprechzeit vorbei oder machen Sie einen Termin aus.</p>",
        "on_site_text": (
            "<p>Wohnen bei Ihnen 20 Personen oder mehr im Haus? Dann sind wir an festen Tagen bei Ihnen im Haus "
            "oder ganz in der Nähe. Die Tage hängen in der Unterkunft aus.</p>"
        ),
        "visit_text": (
            "<p>Sie können nicht zu uns kommen? Wir besuchen Sie. Auf Wunsch kommt eine freiwillige Dolmetscherin "
            "oder ein Dolmetscher mit.</p>"
        ),
    },
)

FINDER = Draft(
    "zustaendig",
    "DistrictFinderPage",
    "Wer ist für mich zuständig?",
    "Für jeden Stadtteil gibt es feste Ansprechpersonen. Wählen Sie den Stadtteil, in dem Sie wohnen.",
    fields={
        "unknown_text": (
            "<p>Sie kennen Ihren Stadtteil nicht? Rufen Sie uns an und nennen Sie Ihre Straße: "
            '<a href="tel:+4971419104041">07141 910-4041</a></p>'
        )
    },
)

APPOINTMENT = Draft(
    "termin",
    "FormPage",
    "Termin anfragen",
    "Schreiben Sie uns kurz, worum es geht. Wir melden uns bei Ihnen. Sie brauchen dafür kein Konto.",
    fields={"definition": "form:kontakt"},
)

DIRECTORY = Draft(
    "wegweiser",
    "DirectoryPage",
    "Wegweiser",
    "Ämter, Beratungsstellen, Kurse und Treffpunkte. Suchen Sie nach Thema, Sprache oder Stadtteil.",
)

CONTACT = Draft(
    "kontakt",
    "ContactPage",
    "Kontakt",
    "Rufen Sie an, schreiben Sie oder kommen Sie vorbei. Wir freuen uns auf Sie.",
    (
        callout(
            "warning",
            "Im Notfall",
            "Feuerwehr und Krankenwagen: 112. Polizei: 110. Beide Nummern sind kostenlos und immer erreichbar.",
        ),
        tiles(
            "",
            ("Wer ist für mich zuständig?", "Wählen Sie Ihren Stadtteil.", "place", "zustaendig"),
            ("Termin anfragen", "Wir rufen Sie zurück.", "calendar", "termin"),
        ),
    ),
    {"contact": "contact:Tabea Bürkle", "office": "office:Beratungsbüro Obere Marktstraße"},
)

VOLUNTEERING = Draft(
    "ehrenamt",
    "ContentPage",
    "Ehrenamt",
    "Viele Menschen in Ludwigsburg schenken Geflüchteten Zeit. Sie können mitmachen, auch wenn Sie selbst neu sind.",
    (
        text(
            "In mehreren Stadtteilen gibt es Arbeitskreise und Freundeskreise Asyl. Sie laden zum Kaffee ein, üben "
            "Deutsch, helfen bei Hausaufgaben und gehen mit zum Sportverein.",
            items(
                "Sie begleiten eine Familie oder eine einzelne Person.",
                "Sie üben einmal in der Woche Deutsch mit jemandem.",
                "Sie dolmetschen, weil Sie zwei Sprachen gut sprechen.",
                "Sie helfen bei Festen, Ausflügen und im Garten.",
            ),
        ),
        steps(
            "So fangen Sie an",
            ("Melden Sie sich", "Ein Anruf oder eine Nachricht genügt."),
            ("Wir lernen uns kennen", "Wir fragen, was Ihnen Freude macht und wie viel Zeit Sie haben."),
            ("Sie legen los", "Die Koordination begleitet Sie, berät und bietet Fortbildungen an."),
        ),
        contact("Ulrike Ott"),
    ),
)

INTERPRETERS = Draft(
    "dolmetscherdienst",
    "ContentPage",
    "Dolmetscherdienst",
    "Etwa 70 Freiwillige dolmetschen in 42 Sprachen, wenn es auf jedes Wort ankommt.",
    (
        text(
            "Den ehrenamtlichen Dolmetscherdienst gibt es seit 2004. Er gehört zum Büro für Integration und Migration. "
            "Die Freiwilligen sind geschult, bleiben neutral und behalten alles für sich.",
        ),
        steps(
            "So bekommen Einrichtungen Hilfe",
            (
                "Rechtzeitig anfragen",
                "Schulen, Kitas, Ämter und Beratungsstellen fragen schriftlich an, am besten fünf Arbeitstage vorher.",
            ),
            (
                "Wir suchen jemanden",
                "Wir achten auf Sprache, Termin und darauf, ob eine Frau oder ein Mann gewünscht ist.",
            ),
            ("Das Gespräch", "Es findet in öffentlichen Räumen statt. Danach bestätigen beide Seiten den Einsatz."),
        ),
        callout(
            "info",
            "Brauchen Sie privat jemanden zum Dolmetschen?",
            "Fragen Sie dort, wo Sie den Termin haben: im Amt, in der Schule, in der Beratung. Die Stelle bestellt "
            "für Sie.",
        ),
        questions(
            "Gut zu wissen",
            ("Werden auch Urkunden übersetzt?", "Nein. Beglaubigte Übersetzungen machen nur vereidigte Übersetzer."),
            ("Geht das auch in der Therapie?", "Nein. Dafür gibt es besonders ausgebildete Dolmetscherinnen."),
            ("Gibt es einen Anspruch?", "Nein. Die Freiwilligen dürfen einen Einsatz ablehnen."),
        ),
        contact("Dolmetscherdienst"),
    ),
    in_menu=False,
)
