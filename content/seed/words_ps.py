"""Short texts of records in plain Pashto, by their German text.

A native speaker reads all of it before going live; least certain: accommodation, posts, figures, groups.
"""

WORDS: dict[str, str] = {
    "Aufenthalt und Asyl": "استوګنه او پناه غوښتنه",
    "Geld und Leistungen": "پیسې او مالي مرستې",
    "Wohnung": "کور",
    "Arbeit und Ausbildung": "کار او مسلکي زده کړه (Ausbildung)",
    "Deutsch lernen": "د الماني ژبې زده کړه",
    "Kinder, Schule, Familie": "ماشومان، ښوونځی، کورنۍ",
    "Gesundheit": "روغتیا",
    "Beratung": "مشوره",
    "Schutz und Rechte": "ساتنه او حقوق",
    "Menschen treffen": "له خلکو سره پېژندګلوي",
    "Integrationsmanagement": "د ادغام سلاکار (Integrationsmanagement)",
    "Koordination Ehrenamt": "د رضاکارانه کار همغږي",
    "Koordination Arbeitsmarkt": "د کار او مسلکي زده کړې همغږي",
    "Leitung des Teams Flüchtlingsarbeit": "د کډوالو د چارو د ټیم مشره",
    "Büro für Integration und Migration": "د ترجمانۍ خدمت، د ادغام او مهاجرت دفتر",
    "Bitte vorher anrufen": "مهرباني وکړئ مخکې زنګ ووهئ",
    "Menschen leben in der Anschlussunterbringung": ("کسان د ښار په ورپسې استوګنځي (Anschlussunterbringung) کې اوسېږي"),
    "volle Stellen im Integrationsmanagement": "د ادغام د مشورې لپاره بشپړ بستونه",
    "Integrationsmanagerinnen und Integrationsmanager teilen sich diese Stellen": (
        "د ادغام سلاکارانو دا بستونه په خپلو کې وېشلي دي"
    ),
    "weitere Geflüchtete wurden im selben Jahr erwartet": "نور کډوال په هماغه کال کې راتلونکي وو",
    "Menschen wurden bis zum Jahresende in der Anschlussunterbringung erwartet": (
        "کسان د کال تر پایه په ورپسې استوګنځي (Anschlussunterbringung) کې اټکل شوي وو"
    ),
    "Team Flüchtlingsarbeit": "د کډوالو د چارو ټیم",
    "Beratung: Montag 9–12 Uhr, Donnerstag 14–18 Uhr, sonst nach Termin": (
        "مشوره: دوشنبه له 9 څخه تر 12 بجو، پنجشنبه له 14 څخه تر 18 بجو، په نورو وختونو کې له مخکې ټاکل شوي وخت سره"
    ),
    "Gemeinschaftsraum im Erdgeschoss": "په لاندې پوړ (Erdgeschoss) کې ګډه خونه",
    "Stadtteilbüro neben der Bücherei": "د ناحیې دفتر، د کتابتون تر څنګ",
    "Menschen in der Anschlussunterbringung": "د ښار د ورپسې استوګنځي (Anschlussunterbringung) اوسېدونکي",
    "Menschen in der vorläufigen Unterbringung des Landkreises": (
        "د ولسوالۍ د لنډمهاله استوګنځي (vorläufige Unterbringung) اوسېدونکي"
    ),
    "unbegleitete minderjährige Geflüchtete": "بې سرپرسته کډوال ماشومان او تنکي ځوانان",
    "Familien mit Kindern": "هغه کورنۍ چې ماشومان لري",
    "Jugendliche und junge Menschen (12–27)": "تنکي ځوانان او ځوانان (\u206612–27\u2069 کلن)",
    "Erwachsene ab 27": "لویان، له 27 کلنۍ پورته",
    "Frauen": "ښځې",
    "Schwangere": "امیندوارې ښځې",
    "Menschen im Asylverfahren": "پناه غوښتونکي (Asylverfahren)",
    "Menschen, die Arbeit suchen": "هغه کسان چې کار لټوي",
    "Menschen mit Behinderung": "د معلولیت لرونکي کسان",
    "LSBTTIQ-Menschen": "د LSBTTIQ ډلې کسان",
    "Freiwillig Engagierte": "رضاکاران",
}
