"""The texts of the delivered forms in plain Dari, by their German text.

To be checked by a native speaker before going live: above all the note on data and the sentence of consent,
then certificate of conduct, sworn interpreters and asylum procedure („دوسیه“ or „پروسه“?).
"""

WORDS: dict[str, str] = {
    # The form "Kontakt und Termin"
    "Kontakt und Termin": "تماس و وقت ملاقات",
    "Möchten Sie einen Termin oder haben Sie eine Frage? Schreiben Sie uns. Wir rufen Sie an oder schreiben Ihnen. "
    "Sie können in Ihrer Sprache antworten.": (
        "وقت ملاقات می‌خواهید یا سوال دارید؟ به ما بنویسید. ما به شما زنگ می‌زنیم یا به شما می‌نویسیم. "
        "شما می‌توانید به زبان خود جواب بدهید."
    ),
    "Eine Person aus dem Team liest Ihre Anfrage und meldet sich bei Ihnen. Das kann einige Tage dauern.\n\n"
    "Ist es dringend? Dann rufen Sie uns bitte an.": (
        "یک نفر از تیم ما درخواست شما را می‌خواند و با شما تماس می‌گیرد. این کار شاید چند روز وقت بگیرد.\n\n"
        "کار شما عاجل است؟ پس لطفاً به ما زنگ بزنید."
    ),
    "Anfrage senden": "فرستادن درخواست",
    "Vorname": "نام",
    "Nachname": "تخلص",
    "In welcher Sprache möchten Sie sprechen?": "به کدام زبان می‌خواهید صحبت کنید؟",
    "Wenn es nötig ist, suchen wir jemanden, der dolmetscht.": "اگر ضرورت باشد، ما ترجمان پیدا می‌کنیم.",
    "In welchem Stadtteil wohnen Sie?": "در کدام ناحیۀ شهر (Stadtteil) زندگی می‌کنید؟",
    "Dann wissen wir gleich, wer für Sie zuständig ist.": "پس ما فوراً می‌دانیم که چه کسی مسئول کمک به شما است.",
    "Telefonnummer": "نمبر تلیفون",
    "Zum Beispiel 0176 12345678.": "مثلاً \u20660176 12345678\u2069.",
    "E-Mail-Adresse": "ایمیل‌آدرس",
    "Wann passt es Ihnen am besten?": "کدام وقت برای شما بهتر است؟",
    "Vormittags": "پیش از چاشت",
    "Nachmittags": "بعد از چاشت",
    "Das ist mir egal": "فرق نمی‌کند",
    "Wobei können wir helfen?": "در چه کار می‌توانیم کمک کنیم؟",
    "Ein paar Worte genügen. Bitte schreiben Sie hier nichts über Gesundheit, Religion oder Ihre Flucht. "
    "Darüber sprechen wir besser persönlich.": (
        "چند کلمه بس است. لطفاً اینجا در بارۀ صحت، دین یا فرار خود از وطن چیزی ننویسید. "
        "بهتر است که در این باره حضوری صحبت کنیم."
    ),
    "Ihre Angaben liest nur das Team der Stadt Ludwigsburg, das Sie berät. Wir brauchen sie, um Ihnen zu "
    "antworten. Andere Stellen bekommen sie nur, wenn Sie zustimmen oder ein Gesetz es verlangt. Nach 90 Tagen "
    "löschen wir sie, außer wir beraten Sie weiter. Mehr dazu steht auf der Seite „Datenschutz“.": (
        "معلومات شما را تنها همان تیم شهر لودویگسبورگ می‌خواند که به شما مشوره می‌دهد. ما به آن ضرورت داریم تا به شما "
        "جواب بدهیم. ادارات دیگر آن را تنها وقتی می‌گیرند که شما موافق باشید یا قانون آن را بخواهد. بعد از 90 روز آن را "
        "پاک می‌کنیم، مگر این که مشورۀ شما ادامه داشته باشد. معلومات بیشتر در صفحۀ حفاظت معلومات (Datenschutz) است."
    ),
    "Ich habe das gelesen. Das Team darf sich bei mir melden.": "این را خوانده‌ام. تیم اجازه دارد با من تماس بگیرد.",
    "Über Sie": "در بارۀ شما",
    "Wie wir Sie erreichen": "چطور با شما تماس بگیریم",
    "Ihr Anliegen": "موضوع شما",
    # The form "Barriere melden"
    "Barriere melden": "خبر دادن از یک مانع",
    "Konnten Sie auf unseren Seiten etwas nicht lesen, verstehen oder bedienen? Bitte sagen Sie es uns. "
    "Sie müssen keinen Namen angeben.": (
        "آیا در صفحه‌های ما چیزی بود که نتوانستید بخوانید، بفهمید یا استفاده کنید؟ لطفاً به ما بگویید. "
        "ضرور نیست که نام خود را بنویسید."
    ),
    "Danke für Ihre Hilfe. Wir prüfen die Stelle. Wenn Sie eine E-Mail-Adresse oder Telefonnummer angegeben haben, "
    "antworten wir Ihnen.\n\nWas Sie tun können, wenn Sie mit der Antwort nicht zufrieden sind, steht in der Erklärung "
    "zur Barrierefreiheit.": (
        "از کمک شما تشکر. ما آن را بررسی می‌کنیم. اگر ایمیل‌آدرس یا نمبر تلیفون نوشته باشید، به شما جواب می‌دهیم.\n\n"
        "اگر از جواب راضی نباشید، در صفحۀ «اعلامیۀ دسترسی بدون مانع» (Erklärung zur Barrierefreiheit) نوشته است که چه "
        "کار می‌توانید بکنید."
    ),
    "Meldung senden": "فرستادن خبر",
    "Was hat nicht funktioniert?": "چه چیز کار نکرد؟",
    "Auf welcher Seite war das?": "در کدام صفحه بود؟",
    "Zum Beispiel „Kontakt“ oder die Adresse der Seite.": "مثلاً «تماس با ما» یا آدرس صفحه.",
    "Womit haben Sie die Seite benutzt?": "با چه از صفحه استفاده کردید؟",
    "Mit dem Telefon": "با موبایل",
    "Mit dem Computer": "با کمپیوتر",
    "Mit einem Vorleseprogramm": "با پروگرامی که صفحه را به آواز بلند می‌خواند",
    "Nur mit der Tastatur": "تنها با کیبورد",
    "Mit vergrößerter Schrift": "با خط کلان‌تر",
    "Name": "نام",
    "Was mit Ihren Angaben geschieht": "با معلومات شما چه می‌کنیم",
    "Wir benutzen Ihre Angaben nur, um die Stelle zu verbessern und Ihnen zu antworten. "
    "Nach 90 Tagen löschen wir sie.": (
        "معلومات شما را تنها برای بهتر ساختن صفحه و برای جواب دادن به شما استفاده می‌کنیم. بعد از 90 روز آن را پاک "
        "می‌کنیم."
    ),
    "Die Barriere": "مانع",
    "Möchten Sie eine Antwort?": "آیا جواب می‌خواهید؟",
    "Dann brauchen wir eine E-Mail-Adresse oder eine Telefonnummer.": (
        "پس ما به یک ایمیل‌آدرس یا نمبر تلیفون ضرورت داریم."
    ),
    # The form "Termin anfragen"
    "Termin anfragen": "درخواست وقت ملاقات",
    "Hier bitten Sie um einen Termin. Wir rufen Sie an und nennen Ihnen Tag und Uhrzeit.": (
        "اینجا وقت ملاقات می‌خواهید. ما به شما زنگ می‌زنیم و روز و ساعت را می‌گوییم."
    ),
    "Wir melden uns bei Ihnen mit einem Vorschlag. Das kann einige Tage dauern.": (
        "ما با شما تماس می‌گیریم و یک وقت پیشنهاد می‌کنیم. این کار شاید چند روز وقت بگیرد."
    ),
    "Wo möchten Sie uns treffen?": "در کجا می‌خواهید با ما ملاقات کنید؟",
    "An welchen Tagen haben Sie Zeit?": "در کدام روزها وقت دارید؟",
    "Brauchen Sie jemanden, der dolmetscht?": "آیا به ترجمان ضرورت دارید؟",
    "Bringen Sie kleine Kinder mit?": "آیا اطفال خورد را با خود می‌آورید؟",
    "Brauchen Sie etwas, damit Sie gut zu uns kommen?": "آیا به چیزی ضرورت دارید تا آسان پیش ما بیایید؟",
    "Zum Beispiel einen Eingang ohne Stufen.": "مثلاً دروازه بدون زینه.",
    "Ort und Zeit": "جای و وقت",
    "Das Gespräch": "صحبت",
    "Worum geht es?": "موضوع چیست؟",
    "Ein paar Worte genügen.": "چند کلمه بس است.",
    "Wir brauchen Ihre Angaben nur für den Termin. Nach 90 Tagen löschen wir sie.": (
        "معلومات شما را تنها برای وقت ملاقات ضرورت داریم. بعد از 90 روز آن را پاک می‌کنیم."
    ),
    "Im Büro": "در دفتر شما",
    "In meiner Unterkunft": "در محل رهایش من",
    "Am Telefon": "از طریق تلیفون",
    "Montag": "دوشنبه",
    "Dienstag": "سه‌شنبه",
    "Mittwoch": "چهارشنبه",
    "Donnerstag": "پنج‌شنبه",
    "Freitag": "جمعه",
    # The form "Ehrenamt anbieten"
    "Ehrenamt anbieten": "پیشنهاد کار رضاکارانه",
    "Schön, dass Sie helfen möchten! Erzählen Sie uns kurz, was Sie gern tun würden.": (
        "چه خوب که می‌خواهید کمک کنید! کوتاه به ما بگویید که چه کار را خوش دارید."
    ),
    "Danke! Die Ehrenamtskoordination meldet sich bei Ihnen und lädt Sie zu einem Gespräch ein.": (
        "تشکر! هماهنگ‌کنندۀ کار رضاکارانه با شما تماس می‌گیرد و شما را به یک صحبت دعوت می‌کند."
    ),
    "Angebot senden": "فرستادن پیشنهاد",
    "Was möchten Sie tun?": "چه کار می‌خواهید بکنید؟",
    "Aus welcher Sprache können Sie dolmetschen?": "از کدام زبان ترجمانی کرده می‌توانید؟",
    "Was stellen Sie sich vor?": "چه کار را در نظر دارید؟",
    "Wie viel Zeit haben Sie?": "چقدر وقت دارید؟",
    "In welchem Stadtteil möchten Sie helfen?": "در کدام ناحیۀ شهر (Stadtteil) می‌خواهید کمک کنید؟",
    "Sind Sie 18 Jahre oder älter?": "آیا عمر شما 18 سال یا بیشتر است؟",
    "Führungszeugnis": "تصدیق نداشتن سابقۀ جرمی (Führungszeugnis)",
    "Wer mit Kindern arbeitet, braucht ein erweitertes Führungszeugnis. Es ist für Ehrenamtliche kostenlos.": (
        "کسی که با اطفال کار می‌کند، به تصدیق مفصل نداشتن سابقۀ جرمی (erweitertes Führungszeugnis) ضرورت دارد. این "
        "تصدیق برای رضاکاران رایگان است."
    ),
    "Ihre Angaben liest nur die Ehrenamtskoordination. Passt es nicht, löschen wir sie nach 90 Tagen.": (
        "معلومات شما را تنها هماهنگ‌کنندۀ کار رضاکارانه می‌خواند. اگر کار مناسب نباشد، بعد از 90 روز آن را پاک می‌کنیم."
    ),
    "Ihr Angebot": "پیشنهاد شما",
    "Deutsch üben": "تمرین زبان آلمانی",
    "Zu Terminen begleiten": "همراهی به وقت‌های ملاقات",
    "Kindern bei den Hausaufgaben helfen": "کمک به اطفال در کار خانگی مکتب",
    "Freizeit und Sport": "اوقات فراغت و ورزش",
    "Dolmetschen": "ترجمانی",
    "Etwas anderes": "کار دیگر",
    "Ab und zu": "گاهی",
    "Eine bis zwei Stunden in der Woche": "در هفته یک تا دو ساعت",
    "Mehr als zwei Stunden in der Woche": "در هفته بیشتر از دو ساعت",
    # The form "Dolmetscherin oder Dolmetscher anfragen"
    "Dolmetscherin oder Dolmetscher anfragen": "درخواست ترجمان",
    (
        "Für Gespräche in Ämtern, Schulen, Kitas und Beratungsstellen. Bitte fragen Sie mindestens fünf Arbeitstage "
        "vorher."
    ): "برای صحبت در ادارات، مکاتب، کودکستان‌ها (Kita) و مراکز مشوره. لطفاً حد اقل پنج روز کاری پیش درخواست کنید.",
    "Die Dolmetscherkoordination sucht jemanden und sagt Ihnen Bescheid.": (
        "هماهنگ‌کنندۀ ترجمان‌ها کسی را جستجو می‌کند و به شما خبر می‌دهد."
    ),
    "Welche Sprache wird gebraucht?": "کدام زبان ضرورت است؟",
    "An welchem Tag ist das Gespräch?": "صحبت در کدام روز است؟",
    "Um wie viel Uhr?": "ساعت چند؟",
    "Zum Beispiel 14:30.": "مثلاً \u206614:30\u2069.",
    "Wie lange dauert es ungefähr, in Minuten?": "تقریباً چند دقیقه وقت می‌گیرد؟",
    "Wie findet das Gespräch statt?": "صحبت چطور انجام می‌شود؟",
    "Wo? Straße, Hausnummer, Raum": "در کجا؟ سرک، نمبر خانه، اتاق",
    "Soll eine Frau oder ein Mann dolmetschen?": "ترجمان زن باشد یا مرد؟",
    "Was für ein Gespräch ist es?": "این صحبت از کدام نوع است؟",
    "Das dürfen wir nicht übernehmen": "ما اجازۀ این کار را نداریم",
    (
        "Vor Gericht, bei der Polizei und im Asylverfahren braucht es vereidigte Dolmetscherinnen und Dolmetscher. Die "
        "bestellt die Stelle, die zum Gespräch einlädt."
    ): (
        "در محکمه، نزد پولیس و در دوسیۀ پناهندگی (Asylverfahren) ترجمان قسم‌خورده ضرورت است. همان اداره‌ای که به "
        "صحبت دعوت می‌کند، او را می‌خواهد."
    ),
    "Für welche Stelle fragen Sie?": "برای کدام اداره یا مرکز درخواست می‌کنید؟",
    "Bitte keine Namen der Familie": "لطفاً نام فامیل را ننویسید",
    "Wir brauchen für die Suche keinen Namen und keine Einzelheiten über die Person, um die es geht.": (
        "برای پیدا کردن ترجمان، به نام یا جزئیات آن شخص ضرورت نداریم."
    ),
    "Wer fragt an?": "چه کسی درخواست می‌کند؟",
    "Vor Ort": "حضوری",
    "Mit Video": "با ویدیو",
    "Das ist egal": "فرق نمی‌کند",
    "Eine Frau": "زن",
    "Ein Mann": "مرد",
    "Beratung": "مشوره",
    "Schule oder Kita": "مکتب یا کودکستان (Kita)",
    "Amt": "ادارۀ دولتی",
    "Arzt oder Klinik": "داکتر یا شفاخانه",
    "Gericht, Polizei oder Asylverfahren": "محکمه، پولیس یا دوسیۀ پناهندگی (Asylverfahren)",
    # The form "Neue Adresse mitteilen"
    "Neue Adresse mitteilen": "خبر دادن آدرس نو",
    "Sind Sie umgezogen? Dann sagen Sie uns hier, wie wir Sie jetzt erreichen.": (
        "کوچ کرده‌اید؟ پس اینجا به ما بگویید که حالا چطور با شما تماس بگیریم."
    ),
    "Danke. Wir ändern Ihre Adresse bei uns. Bitte melden Sie sich auch im Bürgerbüro um.": (
        "تشکر. ما آدرس شما را نزد خود تغییر می‌دهیم. لطفاً آدرس نو را در دفتر خدمات شهروندان (Bürgerbüro) هم ثبت کنید."
    ),
    "Adresse senden": "فرستادن آدرس",
    "Geburtsdatum": "تاریخ تولد",
    "Damit wir Sie nicht verwechseln.": "تا شما را با کس دیگر اشتباه نگیریم.",
    "Seit wann wohnen Sie dort?": "از کدام تاریخ آنجا زندگی می‌کنید؟",
    "Wohnen Sie noch in der Stadt?": "آیا هنوز در این شهر زندگی می‌کنید؟",
    "In welchem Ort wohnen Sie jetzt?": "حالا در کدام شهر یا قریه زندگی می‌کنید؟",
    "Dann berät Sie eine andere Stelle": "پس ادارۀ دیگر به شما مشوره می‌دهد",
    "Wir sagen Ihnen, wer an Ihrem neuen Wohnort für Sie da ist.": (
        "به شما می‌گوییم که در جای نو چه کسی به شما کمک می‌کند."
    ),
    "Straße und Hausnummer": "سرک و نمبر خانه",
    "Wie wohnen Sie jetzt?": "حالا در چه نوع خانه زندگی می‌کنید؟",
    "Ist Ihre Familie mit umgezogen?": "آیا فامیل شما هم با شما کوچ کرده است؟",
    "Ihre neue Adresse": "آدرس نو شما",
    "In einer eigenen Wohnung": "در خانۀ خودم",
    "In einer Unterkunft": "در محل رهایش (Unterkunft)",
    "Bei Freunden oder Familie": "نزد دوستان یا فامیل",
    # Answers of the team
    "Danke für Ihre Anfrage. Wir rufen Sie in den nächsten Tagen an.": (
        "از درخواست شما تشکر. در روزهای آینده به شما زنگ می‌زنیم."
    ),
    "Danke für Ihre Anfrage. Bitte kommen Sie in unsere Sprechstunde und bringen Sie Ihre Briefe mit.": (
        "از درخواست شما تشکر. لطفاً در وقت‌های مراجعه پیش ما بیایید و مکتوب‌های خود را بیاورید."
    ),
    (
        "Danke für Ihre Anfrage. Dafür ist eine andere Stelle zuständig. Im Wegweiser auf unserer Seite finden Sie "
        "sie. Wenn Sie nicht weiterkommen, helfen wir Ihnen gern."
    ): (
        "از درخواست شما تشکر. مسئول این کار ادارۀ دیگر است. آن را در «رهنمای خدمات» در صفحۀ ما پیدا می‌کنید. اگر "
        "پیدا کرده نتوانستید، ما با خوشی به شما کمک می‌کنیم."
    ),
    "Danke für Ihre Anfrage. Uns fehlen noch Angaben. Bitte rufen Sie uns an oder senden Sie eine neue Anfrage.": (
        "از درخواست شما تشکر. هنوز بعضی معلومات کم است. لطفاً به ما زنگ بزنید یا یک درخواست نو بفرستید."
    ),
}
