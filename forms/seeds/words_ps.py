"""The texts of the delivered forms in plain Pashto, by their German text.

A native speaker reads all of it before going live; first the note on data and the sentence of consent,
then certificate of conduct, sworn interpreters and the coordinators („همغږي کوونکی“).
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
    # The form "Termin anfragen"
    "Termin anfragen": "د ملاقات وخت غوښتل",
    "Hier bitten Sie um einen Termin. Wir rufen Sie an und nennen Ihnen Tag und Uhrzeit.": (
        "دلته د ملاقات وخت غواړئ. موږ به تاسو ته زنګ ووهو او ورځ او ساعت به درته ووایو."
    ),
    "Wir melden uns bei Ihnen mit einem Vorschlag. Das kann einige Tage dauern.": (
        "موږ له تاسو سره اړیکه نیسو او یو وخت وړاندیز کوو. دا کار کېدای شي څو ورځې وخت ونیسي."
    ),
    "Wo möchten Sie uns treffen?": "چېرته غواړئ له موږ سره ملاقات وکړئ؟",
    "An welchen Tagen haben Sie Zeit?": "په کومو ورځو کې وخت لرئ؟",
    "Brauchen Sie jemanden, der dolmetscht?": "ایا ترجمان ته اړتیا لرئ؟",
    "Bringen Sie kleine Kinder mit?": "ایا واړه ماشومان درسره راولئ؟",
    "Brauchen Sie etwas, damit Sie gut zu uns kommen?": "ایا کوم شي ته اړتیا لرئ چې په اسانۍ موږ ته راشئ؟",
    "Zum Beispiel einen Eingang ohne Stufen.": "لکه داسې دروازه چې زینې نه لري.",
    "Ort und Zeit": "ځای او وخت",
    "Das Gespräch": "خبرې اترې",
    "Worum geht es?": "موضوع څه ده؟",
    "Ein paar Worte genügen.": "یو څو کلمې بس دي.",
    "Wir brauchen Ihre Angaben nur für den Termin. Nach 90 Tagen löschen wir sie.": (
        "ستاسو معلومات یوازې د ملاقات لپاره غواړو. له 90 ورځو وروسته یې پاکوو."
    ),
    "Im Büro": "ستاسو په دفتر کې",
    "In meiner Unterkunft": "زما په استوګنځي کې",
    "Am Telefon": "په ټلیفون",
    "Montag": "دوشنبه",
    "Dienstag": "سه‌شنبه",
    "Mittwoch": "چهارشنبه",
    "Donnerstag": "پنجشنبه",
    "Freitag": "جمعه",
    # The form "Ehrenamt anbieten"
    "Ehrenamt anbieten": "د رضاکارانه کار وړاندیز",
    "Schön, dass Sie helfen möchten! Erzählen Sie uns kurz, was Sie gern tun würden.": (
        "ډېره ښه ده چې مرسته کول غواړئ! په لنډه توګه راته ووایئ چې کوم کار مو خوښ دی."
    ),
    "Danke! Die Ehrenamtskoordination meldet sich bei Ihnen und lädt Sie zu einem Gespräch ein.": (
        "مننه! د رضاکارانه کار همغږي کوونکی له تاسو سره اړیکه نیسي او خبرو اترو ته مو رابولي."
    ),
    "Angebot senden": "وړاندیز لېږل",
    "Was möchten Sie tun?": "څه کول غواړئ؟",
    "Aus welcher Sprache können Sie dolmetschen?": "له کومې ژبې ترجماني کولی شئ؟",
    "Was stellen Sie sich vor?": "څه په پام کې لرئ؟",
    "Wie viel Zeit haben Sie?": "څومره وخت لرئ؟",
    "In welchem Stadtteil möchten Sie helfen?": "د ښار په کومه ناحیه (Stadtteil) کې مرسته کول غواړئ؟",
    "Sind Sie 18 Jahre oder älter?": "ایا عمر مو 18 کاله یا زیات دی؟",
    "Führungszeugnis": "د جرمي سابقې د نه لرلو تصدیق (Führungszeugnis)",
    "Wer mit Kindern arbeitet, braucht ein erweitertes Führungszeugnis. Es ist für Ehrenamtliche kostenlos.": (
        "څوک چې له ماشومانو سره کار کوي، د جرمي سابقې د نه لرلو مفصل تصدیق (erweitertes Führungszeugnis) ته اړتیا "
        "لري. دا تصدیق د رضاکارانو لپاره وړیا دی."
    ),
    "Ihre Angaben liest nur die Ehrenamtskoordination. Passt es nicht, löschen wir sie nach 90 Tagen.": (
        "ستاسو معلومات یوازې د رضاکارانه کار همغږي کوونکی لولي. که مناسب کار نه وي، له 90 ورځو وروسته یې پاکوو."
    ),
    "Ihr Angebot": "ستاسو وړاندیز",
    "Deutsch üben": "د الماني ژبې تمرین",
    "Zu Terminen begleiten": "د ملاقات ځایونو ته ورسره تلل",
    "Kindern bei den Hausaufgaben helfen": "له ماشومانو سره د ښوونځي په کورني کار کې مرسته",
    "Freizeit und Sport": "وزګار وخت او سپورت",
    "Dolmetschen": "ترجماني",
    "Etwas anderes": "بل کار",
    "Ab und zu": "کله ناکله",
    "Eine bis zwei Stunden in der Woche": "په اوونۍ کې یو تر دوه ساعته",
    "Mehr als zwei Stunden in der Woche": "په اوونۍ کې له دوو ساعتونو زیات",
    # The form "Dolmetscherin oder Dolmetscher anfragen"
    "Dolmetscherin oder Dolmetscher anfragen": "د ترجمان غوښتنه",
    (
        "Für Gespräche in Ämtern, Schulen, Kitas und Beratungsstellen. Bitte fragen Sie mindestens fünf Arbeitstage "
        "vorher."
    ): (
        "په ادارو، ښوونځیو، وړکتونونو (Kita) او د مشورې په مرکزونو کې د خبرو لپاره. مهرباني وکړئ لږ تر لږه پنځه "
        "کاري ورځې مخکې یې وغواړئ."
    ),
    "Die Dolmetscherkoordination sucht jemanden und sagt Ihnen Bescheid.": (
        "د ترجمانانو همغږي کوونکی څوک لټوي او تاسو ته خبر درکوي."
    ),
    "Welche Sprache wird gebraucht?": "کومې ژبې ته اړتیا ده؟",
    "An welchem Tag ist das Gespräch?": "خبرې په کومه ورځ دي؟",
    "Um wie viel Uhr?": "په څو بجو؟",
    "Zum Beispiel 14:30.": "لکه \u206614:30\u2069.",
    "Wie lange dauert es ungefähr, in Minuten?": "نږدې څو دقیقې وخت نیسي؟",
    "Wie findet das Gespräch statt?": "خبرې په څه ډول کېږي؟",
    "Wo? Straße, Hausnummer, Raum": "چېرته؟ سړک، د کور شمېره، خونه",
    "Soll eine Frau oder ein Mann dolmetschen?": "ترجمان ښځه وي که نارینه؟",
    "Was für ein Gespräch ist es?": "دا څه ډول خبرې دي؟",
    "Das dürfen wir nicht übernehmen": "موږ د دې کار اجازه نه لرو",
    (
        "Vor Gericht, bei der Polizei und im Asylverfahren braucht es vereidigte Dolmetscherinnen und Dolmetscher. Die "
        "bestellt die Stelle, die zum Gespräch einlädt."
    ): (
        "په محکمه کې، له پولیسو سره او د پناه غوښتنې په بهیر (Asylverfahren) کې قسم خوړلي ترجمان ته اړتیا ده. هغه "
        "یې غواړي کومه اداره چې خبرو ته بلنه ورکوي."
    ),
    "Für welche Stelle fragen Sie?": "د کومې ادارې لپاره یې غواړئ؟",
    "Bitte keine Namen der Familie": "مهرباني وکړئ د کورنۍ نومونه مه لیکئ",
    "Wir brauchen für die Suche keinen Namen und keine Einzelheiten über die Person, um die es geht.": (
        "د ترجمان د لټون لپاره موږ د هغه کس نوم یا نورو جزئیاتو ته اړتیا نه لرو."
    ),
    "Wer fragt an?": "څوک غوښتنه کوي؟",
    "Vor Ort": "مخامخ",
    "Mit Video": "په ویډیو",
    "Das ist egal": "فرق نه کوي",
    "Eine Frau": "ښځه",
    "Ein Mann": "نارینه",
    "Beratung": "مشوره",
    "Schule oder Kita": "ښوونځی یا وړکتون (Kita)",
    "Amt": "دولتي اداره",
    "Arzt oder Klinik": "ډاکټر یا روغتون",
    "Gericht, Polizei oder Asylverfahren": "محکمه، پولیس یا د پناه غوښتنې بهیر (Asylverfahren)",
    # The form "Neue Adresse mitteilen"
    "Neue Adresse mitteilen": "د نوي ادرس خبر ورکول",
    "Sind Sie umgezogen? Dann sagen Sie uns hier, wie wir Sie jetzt erreichen.": (
        "کور مو بدل کړی دی؟ نو دلته راته ووایئ چې اوس څنګه له تاسو سره اړیکه ونیسو."
    ),
    "Danke. Wir ändern Ihre Adresse bei uns. Bitte melden Sie sich auch im Bürgerbüro um.": (
        "مننه. موږ ستاسو ادرس په خپلو معلوماتو کې بدلوو. مهرباني وکړئ نوی ادرس د ښاریانو د خدمتونو په دفتر "
        "(Bürgerbüro) کې هم ثبت کړئ."
    ),
    "Adresse senden": "ادرس لېږل",
    "Geburtsdatum": "د زېږېدو نېټه",
    "Damit wir Sie nicht verwechseln.": "چې تاسو له بل چا سره ګډ نه کړو.",
    "Seit wann wohnen Sie dort?": "له کومې نېټې هلته اوسېږئ؟",
    "Wohnen Sie noch in der Stadt?": "ایا لا هم په دې ښار کې اوسېږئ؟",
    "In welchem Ort wohnen Sie jetzt?": "اوس په کوم ښار یا کلي کې اوسېږئ؟",
    "Dann berät Sie eine andere Stelle": "نو بله اداره به مشوره درکوي",
    "Wir sagen Ihnen, wer an Ihrem neuen Wohnort für Sie da ist.": (
        "موږ به درته ووایو چې په نوي ځای کې څوک مرسته درسره کوي."
    ),
    "Straße und Hausnummer": "سړک او د کور شمېره",
    "Wie wohnen Sie jetzt?": "اوس په څه ډول کور کې اوسېږئ؟",
    "Ist Ihre Familie mit umgezogen?": "ایا کورنۍ مو هم درسره تللې ده؟",
    "Ihre neue Adresse": "ستاسو نوی ادرس",
    "In einer eigenen Wohnung": "په خپل کور کې",
    "In einer Unterkunft": "په استوګنځي (Unterkunft) کې",
    "Bei Freunden oder Familie": "له ملګرو یا کورنۍ سره",
    # Answers of the team
    "Danke für Ihre Anfrage. Wir rufen Sie in den nächsten Tagen an.": (
        "ستاسو له غوښتنې مننه. په راتلونکو ورځو کې به تاسو ته زنګ ووهو."
    ),
    "Danke für Ihre Anfrage. Bitte kommen Sie in unsere Sprechstunde und bringen Sie Ihre Briefe mit.": (
        "ستاسو له غوښتنې مننه. مهرباني وکړئ د مراجعې په وخت کې راشئ او خپل لیکونه راوړئ."
    ),
    (
        "Danke für Ihre Anfrage. Dafür ist eine andere Stelle zuständig. Im Wegweiser auf unserer Seite finden Sie "
        "sie. Wenn Sie nicht weiterkommen, helfen wir Ihnen gern."
    ): (
        "ستاسو له غوښتنې مننه. د دې کار مسؤوله بله اداره ده. هغه زموږ د پاڼې په «د خدمتونو لارښود» کې موندلی شئ. "
        "که ستونزه مو وه، موږ په خوښۍ مرسته درسره کوو."
    ),
    "Danke für Ihre Anfrage. Uns fehlen noch Angaben. Bitte rufen Sie uns an oder senden Sie eine neue Anfrage.": (
        "ستاسو له غوښتنې مننه. لا ځینې معلومات کم دي. مهرباني وکړئ موږ ته زنګ ووهئ یا نوې غوښتنه واستوئ."
    ),
}
