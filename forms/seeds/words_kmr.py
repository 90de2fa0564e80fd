"""The delivered forms in plain Kurmanji.

Not yet read by a native speaker. Please check before going live: "randevû" (Termin), the note about data protection,
and the words for screen reader and keyboard.
"""

WORDS: dict[str, str] = {
    "Kontakt und Termin": "Têkilî û randevû",
    (
        "Möchten Sie einen Termin oder haben Sie eine Frage? Schreiben Sie uns. Wir rufen Sie an oder "
        "schreiben Ihnen. Sie können in Ihrer Sprache antworten."
    ): (
        "Hûn randevûyekê (Termin) dixwazin an pirseke we heye? Ji me re binivîsin. Em ê telefonî we bikin "
        "an ji we re binivîsin. Hûn dikarin bi zimanê xwe binivîsin."
    ),
    (
        "Eine Person aus dem Team liest Ihre Anfrage und meldet sich bei Ihnen. Das kann einige Tage "
        "dauern.\n\nIst es dringend? Dann rufen Sie uns bitte an."
    ): (
        "Kesek ji tîmê dê daxwaza we bixwîne û bi we re têkeve têkiliyê. Dibe ku ev çend rojan bidome.\n\n"
        "Lezgîn e? Wê demê ji kerema xwe telefonî me bikin."
    ),
    "Anfrage senden": "Daxwazê bişîne",
    "Vorname": "Nav",
    "Nachname": "Paşnav",
    "In welcher Sprache möchten Sie sprechen?": "Hûn dixwazin bi kîjan zimanî biaxivin?",
    "Wenn es nötig ist, suchen wir jemanden, der dolmetscht.": (
        "Heke pêwîst be, em ji we re wergêrekî an wergêrekê dibînin."
    ),
    "In welchem Stadtteil wohnen Sie?": "Hûn li kîjan taxa bajêr (Stadtteil) dijîn?",
    "Dann wissen wir gleich, wer für Sie zuständig ist.": ("Wê demê em di cih de dizanin ka kî ji we re berpirs e."),
    "Telefonnummer": "Hejmara telefonê",
    "Zum Beispiel 0176 12345678.": "Wek mînak 0176 12345678.",
    "E-Mail-Adresse": "Navnîşana e-mailê",
    "Wann passt es Ihnen am besten?": "Kengî ji bo we herî baş e?",
    "Wobei können wir helfen?": "Em dikarin di çi de alîkariya we bikin?",
    (
        "Ein paar Worte genügen. Bitte schreiben Sie hier nichts über Gesundheit, Religion oder Ihre "
        "Flucht. Darüber sprechen wir besser persönlich."
    ): (
        "Çend peyv bes in. Ji kerema xwe li vir li ser tenduristî, dîn an reva xwe tiştekî nenivîsin. "
        "Çêtir e ku em li ser wan rû bi rû biaxivin."
    ),
    "Was mit Ihren Angaben geschieht": "Bi agahiyên we çi dibe",
    (
        "Ihre Angaben liest nur das Team der Stadt Ludwigsburg, das Sie berät. Wir brauchen sie, um Ihnen "
        "zu antworten. Andere Stellen bekommen sie nur, wenn Sie zustimmen oder ein Gesetz es verlangt. "
        "Nach 90 Tagen löschen wir sie, außer wir beraten Sie weiter. Mehr dazu steht auf der Seite "
        "„Datenschutz“."
    ): (
        "Agahiyên we tenê ew tîma bajarê Ludwigsburgê dixwîne ku şêwirmendiyê dide we. Ew ji me re lazim "
        "in, da ku em bersiva we bidin. Kesên din wan tenê wê demê werdigirin, heke hûn razî bin an qanûn "
        "bixwaze. Em wan piştî 90 rojan jê dibin, heke em êdî şêwirmendiyê nedin we. Li ser rûpela "
        "„Datenschutz“ (parastina daneyan) bêtir agahî hene."
    ),
    "Ich habe das gelesen. Das Team darf sich bei mir melden.": ("Min ev xwend. Tîm dikare bi min re têkeve têkiliyê."),
    "Über Sie": "Li ser we",
    "Wie wir Sie erreichen": "Em çawa dikarin xwe bigihînin we",
    "Ihr Anliegen": "Daxwaza we",
    "Vormittags": "Berî nîvro",
    "Nachmittags": "Piştî nîvro",
    "Das ist mir egal": "Ji bo min ferq nake",
    "Barriere melden": "Astengekê ragihînin",
    (
        "Konnten Sie auf unseren Seiten etwas nicht lesen, verstehen oder bedienen? Bitte sagen Sie es "
        "uns. Sie müssen keinen Namen angeben."
    ): (
        "Li ser rûpelên me tiştek hebû ku we nikarîbû bixwînin, fêm bikin an bi kar bînin? Ji kerema xwe "
        "ji me re bêjin. Ne pêwîst e ku hûn navê xwe binivîsin."
    ),
    (
        "Danke für Ihre Hilfe. Wir prüfen die Stelle. Wenn Sie eine E-Mail-Adresse oder Telefonnummer "
        "angegeben haben, antworten wir Ihnen.\n\nWas Sie tun können, wenn Sie mit der Antwort nicht "
        "zufrieden sind, steht in der Erklärung zur Barrierefreiheit."
    ): (
        "Spas ji bo alîkariya we. Em ê lê binêrin. Heke we navnîşana e-mailê an hejmara telefonê "
        "nivîsandibe, em ê bersiva we bidin.\n\nHeke hûn ji bersiva me ne razî bin, di daxuyaniya "
        "gihîştinê (Erklärung zur Barrierefreiheit) de heye ka hûn dikarin çi bikin."
    ),
    "Meldung senden": "Ragihandinê bişîne",
    "Was hat nicht funktioniert?": "Çi nexebitî?",
    "Auf welcher Seite war das?": "Ew li ser kîjan rûpelê bû?",
    "Zum Beispiel „Kontakt“ oder die Adresse der Seite.": "Wek mînak „Têkilî“ an navnîşana rûpelê.",
    "Womit haben Sie die Seite benutzt?": "We rûpel bi çi bi kar anî?",
    "Name": "Nav",
    (
        "Wir benutzen Ihre Angaben nur, um die Stelle zu verbessern und Ihnen zu antworten. Nach 90 Tagen "
        "löschen wir sie."
    ): ("Em agahiyên we tenê ji bo başkirina rûpelê û ji bo bersiva we bi kar tînin. Em wan piştî 90 rojan jê dibin."),
    "Die Barriere": "Asteng",
    "Möchten Sie eine Antwort?": "Hûn bersivekê dixwazin?",
    "Dann brauchen wir eine E-Mail-Adresse oder eine Telefonnummer.": (
        "Wê demê navnîşana e-mailê an hejmara telefonê ji me re lazim e."
    ),
    "Mit dem Telefon": "Bi telefonê",
    "Mit dem Computer": "Bi kompûterê",
    "Mit einem Vorleseprogramm": "Bi bernameyeke ku nivîsê bi deng dixwîne",
    "Nur mit der Tastatur": "Tenê bi klavyeyê",
    "Mit vergrößerter Schrift": "Bi nivîsa mezinkirî",
}
