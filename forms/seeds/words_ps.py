"""The texts of the delivered forms in plain Pashto, by their German text.

A native speaker reads all of it before going live; first the note on data and the sentence of consent.
"""

WORDS: dict[str, str] = {
    # The form "Kontakt und Termin"
    "Kontakt und Termin": "اړیکه او د ملاقات وخت",
    "Möchten Sie einen Termin oder haben Sie eine Frage? Schreiben Sie uns. Wir rufen Sie an oder schreiben Ihnen. "
    "Sie können in Ihrer Sprache antworten.": (
        "د ملاقات وخت غواړئ یا پوښتنه لرئ؟ موږ ته ولیکئ. موږ به تاسو ته زنګ ووهو یا به درته ولیکو. "
        "تاسو په خپله ژبه ځواب ورکولی شئ."
    ),
    "Eine Person aus dem Team liest Ihre Anfrage und meldet sich bei Ihnen. Das kann einige Tage dauern.\n\n"
    "Ist es dringend? Dann rufen Sie uns bitte an.": (
        "زموږ د ټیم یو کس ستاسو غوښتنه لولي او له تاسو سره اړیکه نیسي. دا کار کېدای شي څو ورځې وخت ونیسي.\n\n"
        "کار مو بیړنی دی؟ نو مهرباني وکړئ موږ ته زنګ ووهئ."
    ),
    "Anfrage senden": "غوښتنه لېږل",
    "Vorname": "نوم",
    "Nachname": "تخلص",
    "In welcher Sprache möchten Sie sprechen?": "په کومه ژبه خبرې کول غواړئ؟",
    "Wenn es nötig ist, suchen wir jemanden, der dolmetscht.": "که اړتیا وي، موږ به ترجمان پیدا کړو.",
    "In welchem Stadtteil wohnen Sie?": "تاسو د ښار په کومه ناحیه (Stadtteil) کې اوسېږئ؟",
    "Dann wissen wir gleich, wer für Sie zuständig ist.": "نو موږ سمدستي پوهېږو چې څوک ستاسو د مرستې مسؤول دی.",
    "Telefonnummer": "د ټلیفون شمېره",
    "Zum Beispiel 0176 12345678.": "لکه \u20660176 12345678\u2069.",
    "E-Mail-Adresse": "ایمیل ادرس",
    "Wann passt es Ihnen am besten?": "کوم وخت ستاسو لپاره ښه دی؟",
    "Vormittags": "له غرمې مخکې",
    "Nachmittags": "له غرمې وروسته",
    "Das ist mir egal": "فرق نه کوي",
    "Wobei können wir helfen?": "په څه کې مرسته درسره کولی شو؟",
    "Ein paar Worte genügen. Bitte schreiben Sie hier nichts über Gesundheit, Religion oder Ihre Flucht. "
    "Darüber sprechen wir besser persönlich.": (
        "یو څو کلمې بس دي. مهرباني وکړئ دلته د خپلې روغتیا، دین یا له وطنه د تېښتې په اړه څه مه لیکئ. "
        "غوره ده چې په دې اړه مخامخ خبرې وکړو."
    ),
    "Ihre Angaben liest nur das Team der Stadt Ludwigsburg, das Sie berät. Wir brauchen sie, um Ihnen zu "
    "antworten. Andere Stellen bekommen sie nur, wenn Sie zustimmen oder ein Gesetz es verlangt. Nach 90 Tagen "
    "löschen wir sie, außer wir beraten Sie weiter. Mehr dazu steht auf der Seite „Datenschutz“.": (
        "ستاسو معلومات یوازې د لودویګسبورګ ښار هغه ټیم لولي چې تاسو ته مشوره درکوي. موږ دې معلوماتو ته اړتیا لرو چې "
        "تاسو ته ځواب درکړو. نورې ادارې یې یوازې هغه وخت ترلاسه کوي چې تاسو موافق یاست یا یې قانون وغواړي. له 90 ورځو "
        "وروسته یې پاکوو، خو که ستاسو مشوره دوام ولري، بیا یې نه پاکوو. نور معلومات د معلوماتو د ساتنې "
        "(Datenschutz) په پاڼه کې دي."
    ),
    "Ich habe das gelesen. Das Team darf sich bei mir melden.": (
        "ما دا لوستي دي. ټیم اجازه لري چې له ما سره اړیکه ونیسي."
    ),
    "Über Sie": "ستاسو په اړه",
    "Wie wir Sie erreichen": "څنګه له تاسو سره اړیکه ونیسو",
    "Ihr Anliegen": "ستاسو موضوع",
    # The form "Barriere melden"
    "Barriere melden": "د یوه خنډ خبر ورکول",
    "Konnten Sie auf unseren Seiten etwas nicht lesen, verstehen oder bedienen? Bitte sagen Sie es uns. "
    "Sie müssen keinen Namen angeben.": (
        "ایا زموږ په پاڼو کې داسې څه وو چې لوستلی مو نه شو، پرې پوه نه شوئ یا مو کارولی نه شو؟ مهرباني وکړئ موږ ته یې "
        "ووایئ. د نوم لیکل اړین نه دي."
    ),
    "Danke für Ihre Hilfe. Wir prüfen die Stelle. Wenn Sie eine E-Mail-Adresse oder Telefonnummer angegeben haben, "
    "antworten wir Ihnen.\n\nWas Sie tun können, wenn Sie mit der Antwort nicht zufrieden sind, steht in der Erklärung "
    "zur Barrierefreiheit.": (
        "ستاسو له مرستې مننه. موږ به یې وګورو. که مو ایمیل ادرس یا د ټلیفون شمېره لیکلې وي، ځواب به درکړو.\n\n"
        "که له ځوابه راضي نه یاست، د «بې خنډه لاسرسي اعلامیه» (Erklärung zur Barrierefreiheit) په پاڼه کې لیکل شوي دي "
        "چې تاسو څه کولی شئ."
    ),
    "Meldung senden": "خبر لېږل",
    "Was hat nicht funktioniert?": "کوم شی کار ونه کړ؟",
    "Auf welcher Seite war das?": "په کومه پاڼه کې وو؟",
    "Zum Beispiel „Kontakt“ oder die Adresse der Seite.": "لکه «له موږ سره اړیکه» یا د پاڼې ادرس.",
    "Womit haben Sie die Seite benutzt?": "پاڼه مو په څه شي کارولې وه؟",
    "Mit dem Telefon": "په موبایل",
    "Mit dem Computer": "په کمپیوټر",
    "Mit einem Vorleseprogramm": "په داسې پروګرام چې پاڼه په لوړ غږ لولي",
    "Nur mit der Tastatur": "یوازې په کیبورډ",
    "Mit vergrößerter Schrift": "په غټو لیکو",
    "Name": "نوم",
    "Was mit Ihren Angaben geschieht": "ستاسو له معلوماتو سره څه کوو",
    "Wir benutzen Ihre Angaben nur, um die Stelle zu verbessern und Ihnen zu antworten. "
    "Nach 90 Tagen löschen wir sie.": (
        "ستاسو معلومات یوازې د پاڼې د ښه کولو او تاسو ته د ځواب ورکولو لپاره کاروو. له 90 ورځو وروسته یې پاکوو."
    ),
    "Die Barriere": "خنډ",
    "Möchten Sie eine Antwort?": "ایا ځواب غواړئ؟",
    "Dann brauchen wir eine E-Mail-Adresse oder eine Telefonnummer.": (
        "نو موږ یوه ایمیل ادرس یا د ټلیفون یوې شمېرې ته اړتیا لرو."
    ),
}
