"""The first pages in plain Kurmanji (Latin script).

Not yet read by a native speaker. Please check before going live: "cihê mayînê yê bajêr" for Anschlussunterbringung,
"şêwirmendî" for Beratung, "xebata dilxwazî" for Ehrenamt, and whether "randevû" is clear enough beside "Termin".
"""

from content.seed.stones import Draft, callout, questions, steps, tiles, topics

PAGES = (
    Draft(
        "start",
        "HomePage",
        "Bi xêr hatin Ludwigsburgê",
        "Em di mijarên name, xanî, kar, dibistan û malbatê de alîkariya we dikin. Şêwirmendî bêpere ye.",
        (
            tiles(
                "Hûn dixwazin çi bikin?",
                ("Kî alîkariya min dike?", "Taxa ku hûn lê dijîn hilbijêrin.", "place", "zustaendig"),
                ("Randevû bixwazin (Termin)", "Em ê telefonî we bikin.", "calendar", "termin"),
                ("Şêwirmendî", "Kengî û li ku wexta me ji bo we heye.", "speech", "beratung"),
            ),
            topics(
                "Alîkarî li gorî mijaran",
                "Di rêbera xizmetan de hûn dezgehên fermî, navendên şêwirmendiyê û kursan dibînin.",
            ),
            callout(
                "info",
                "Hûn hêj baş bi almanî naaxivin?",
                "Dîsa jî telefonî me bikin. Hin ji me bi zimanê we diaxivin. Wekî din wergêrek alîkariya me dike.",
            ),
            tiles(
                "Bêtir li ser me",
                ("Tîma penaberan", "Em kî ne û em çawa dixebitin.", "people", "team"),
                ("Xebata dilxwazî", "Beşdar bibin û mirovan nas bikin.", "people", "ehrenamt"),
                ("Xizmeta wergêran", "Alîkarî di axaftinan de bi 42 zimanan.", "speech", "dolmetscherdienst"),
            ),
        ),
        seo_title="Alîkarî ji bo penaberan",
    ),
    Draft(
        "beratung",
        "CounsellingPage",
        "Şêwirmendî",
        "Em rû bi rû û bêpere bi we re diaxivin: li ofîsê, li cihê ku hûn lê dimînin an li mala we. Gotinên we li ba "
        "me dimînin.",
        (
            steps(
                "Şêwirmendî wiha ye",
                ("Em guh didin we", "Hûn ji me re dibêjin ka çi ji we re lazim e û hûn çi baş dizanin."),
                ("Em bi hev re plan dikin", "Em armancên we û gava din dinivîsin."),
                ("Em rê nîşanî we didin", "Em ji we re dibêjin ka kîjan dezgeh, kurs an komele ji bo we rast e."),
                ("Hûn bi xwe berdewam dikin", "Piştî demekê em bi hev re dinêrin ka çi baş çû."),
            ),
            questions(
                "Pirsên ku pir tên pirsîn",
                (
                    "Kî dikare were şêwirmendiyê?",
                    "Penaberên ku li cihê mayînê yê bajêr (Anschlussunterbringung) dijîn, û mirovên ji Ukraynayê.",
                ),
                ("Ev bi çiqasî ye?", "Bêpere ye."),
                (
                    "Divê ez çi bi xwe re bînim?",
                    "Nameyên xwe û nasnameya xwe, heke hebe. Hûn dikarin bê kaxez jî werin.",
                ),
                ("Kî dê pê bizane?", "Heke hûn nexwazin, em tiştekî ji kesî re nabêjin."),
                (
                    "Ez dikarim kesekî bi xwe re bînim?",
                    "Erê, bi kêfxweşî. Lê ji bo axaftinên zor çêtir e ku em wergêrekî an wergêrekê bînin.",
                ),
            ),
            tiles(
                "",
                ("Randevû bixwazin (Termin)", "Em ê telefonî we bikin.", "calendar", "termin"),
                ("Kî alîkariya min dike?", "Taxa ku hûn lê dijîn hilbijêrin.", "place", "zustaendig"),
            ),
        ),
        {
            "office": "office:Beratungsbüro Obere Marktstraße",
            "office_text": "<p>Di saetên şêwirmendiyê de werin, an jî randevûyekê bigirin.</p>",
            "on_site_text": (
                "<p>Li avahiya we 20 kes an bêtir dijîn? Wê demê em di rojên diyarkirî de tên avahiya we an cihekî pir "
                "nêzîk. Ev roj li avahiyê li ser dîwêr nivîsandî ne.</p>"
            ),
            "visit_text": (
                "<p>Hûn nikarin werin ba me? Em ê werin serdana we. Heke hûn bixwazin, wergêrekî dilxwaz an wergêreke "
                "dilxwaz jî bi me re tê.</p>"
            ),
        },
    ),
    Draft(
        "zustaendig",
        "DistrictFinderPage",
        "Kî alîkariya min dike?",
        "Ji bo her taxa bajêr (Stadtteil) kesên diyarkirî hene. Taxa ku hûn lê dijîn hilbijêrin.",
        fields={
            "unknown_text": (
                "<p>Hûn navê taxa xwe nizanin? Telefonî me bikin û navê kolana xwe bibêjin: "
                '<a href="tel:+4971419104041">07141 910-4041</a></p>'
            )
        },
    ),
    Draft(
        "termin",
        "FormPage",
        "Randevû bixwazin",
        "Bi kurtî ji me re binivîsin ka mijar çi ye. Em ê bi we re têkevin têkiliyê. Ji bo vê hesabek ne lazim e.",
        fields={"definition": "form:kontakt"},
    ),
    Draft(
        "wegweiser",
        "DirectoryPage",
        "Rêbera xizmetan",
        "Dezgehên fermî, navendên şêwirmendiyê, kurs û cihên hevdîtinê. Agahiyên di rêberê de bi almanî ne.",
    ),
    Draft(
        "kontakt",
        "ContactPage",
        "Têkilî",
        "Telefonî me bikin, ji me re binivîsin an werin ba me. Em bi kêfxweşî li benda we ne.",
        (
            callout(
                "warning",
                "Di rewşa acîl de",
                "Agirkuj û ambulans: 112. Polîs: 110. Her du hejmar bêpere ne û her tim bersiv didin.",
            ),
            tiles(
                "",
                ("Kî alîkariya min dike?", "Taxa ku hûn lê dijîn hilbijêrin.", "place", "zustaendig"),
                ("Randevû bixwazin (Termin)", "Em ê telefonî we bikin.", "calendar", "termin"),
            ),
        ),
        {"contact": "contact:Tabea Bürkle", "office": "office:Beratungsbüro Obere Marktstraße"},
    ),
)
