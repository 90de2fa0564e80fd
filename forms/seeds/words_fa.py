"""The texts of the delivered forms in plain Persian (Farsi), by their German text.

To be checked by a native speaker before going live: above all the note on data and the sentence of consent,
then certificate of conduct, sworn interpreters and asylum procedure.
"""

WORDS: dict[str, str] = {
    # The form "Kontakt und Termin"
    "Kontakt und Termin": "تماس و وقت ملاقات",
    "Möchten Sie einen Termin oder haben Sie eine Frage? Schreiben Sie uns. Wir rufen Sie an oder schreiben Ihnen. "
    "Sie können in Ihrer Sprache antworten.": (
        "وقت ملاقات می‌خواهید یا سؤالی دارید؟ برای ما بنویسید. ما به شما تلفن می‌زنیم یا برای شما می‌نویسیم. "
        "می‌توانید به زبان خودتان پاسخ بدهید."
    ),
    "Eine Person aus dem Team liest Ihre Anfrage und meldet sich bei Ihnen. Das kann einige Tage dauern.\n\n"
    "Ist es dringend? Dann rufen Sie uns bitte an.": (
        "یکی از همکاران ما درخواست شما را می‌خواند و با شما تماس می‌گیرد. این کار شاید چند روز طول بکشد.\n\n"
        "کار شما فوری است؟ پس لطفاً به ما تلفن بزنید."
    ),
    "Anfrage senden": "فرستادن درخواست",
    "Vorname": "نام",
    "Nachname": "نام خانوادگی",
    "In welcher Sprache möchten Sie sprechen?": "می‌خواهید به چه زبانی صحبت کنید؟",
    "Wenn es nötig ist, suchen wir jemanden, der dolmetscht.": "اگر لازم باشد، ما مترجم پیدا می‌کنیم.",
    "In welchem Stadtteil wohnen Sie?": "در کدام محلهٔ شهر (Stadtteil) زندگی می‌کنید؟",
    "Dann wissen wir gleich, wer für Sie zuständig ist.": "این‌طور فوری می‌دانیم چه کسی مسئول کمک به شماست.",
    "Telefonnummer": "شمارهٔ تلفن",
    "Zum Beispiel 0176 12345678.": "مثلاً \u20660176 12345678\u2069.",
    "E-Mail-Adresse": "آدرس ایمیل",
    "Wann passt es Ihnen am besten?": "چه وقتی برای شما بهتر است؟",
    "Vormittags": "قبل از ظهر",
    "Nachmittags": "بعد از ظهر",
    "Das ist mir egal": "فرقی نمی‌کند",
    "Wobei können wir helfen?": "در چه کاری می‌توانیم کمک کنیم؟",
    "Ein paar Worte genügen. Bitte schreiben Sie hier nichts über Gesundheit, Religion oder Ihre Flucht. "
    "Darüber sprechen wir besser persönlich.": (
        "چند کلمه کافی است. لطفاً اینجا چیزی دربارهٔ سلامت، دین یا فرار خود از کشورتان ننویسید. "
        "بهتر است دربارهٔ این‌ها حضوری صحبت کنیم."
    ),
    "Ihre Angaben liest nur das Team der Stadt Ludwigsburg, das Sie berät. Wir brauchen sie, um Ihnen zu "
    "antworten. Andere Stellen bekommen sie nur, wenn Sie zustimmen oder ein Gesetz es verlangt. Nach 90 Tagen "
    "löschen wir sie, außer wir beraten Sie weiter. Mehr dazu steht auf der Seite „Datenschutz“.": (
        "پاسخ‌های شما را فقط گروهی از شهر لودویگسبورگ می‌خواند که به شما مشاوره می‌دهد. ما آن‌ها را لازم داریم تا به "
        "شما پاسخ بدهیم. اداره‌ها و مراکز دیگر فقط وقتی آن‌ها را می‌گیرند که شما موافق باشید یا قانون آن را بخواهد. "
        "بعد از 90 روز آن‌ها را پاک می‌کنیم، مگر اینکه مشاورهٔ شما ادامه داشته باشد. توضیح بیشتر در صفحهٔ حفاظت از "
        "داده‌ها (Datenschutz) است."
    ),
    "Ich habe das gelesen. Das Team darf sich bei mir melden.": "این را خوانده‌ام. گروه اجازه دارد با من تماس بگیرد.",
    "Über Sie": "دربارهٔ شما",
    "Wie wir Sie erreichen": "چگونه با شما تماس بگیریم",
    "Ihr Anliegen": "موضوع شما",
    # The form "Barriere melden"
    "Barriere melden": "گزارش یک مانع",
    "Konnten Sie auf unseren Seiten etwas nicht lesen, verstehen oder bedienen? Bitte sagen Sie es uns. "
    "Sie müssen keinen Namen angeben.": (
        "آیا در صفحه‌های ما چیزی بود که نتوانستید بخوانید، بفهمید یا با آن کار کنید؟ لطفاً به ما بگویید. "
        "لازم نیست نام خود را بنویسید."
    ),
    "Danke für Ihre Hilfe. Wir prüfen die Stelle. Wenn Sie eine E-Mail-Adresse oder Telefonnummer angegeben haben, "
    "antworten wir Ihnen.\n\nWas Sie tun können, wenn Sie mit der Antwort nicht zufrieden sind, steht in der Erklärung "
    "zur Barrierefreiheit.": (
        "از کمک شما سپاسگزاریم. ما آن را بررسی می‌کنیم. اگر آدرس ایمیل یا شمارهٔ تلفن نوشته باشید، به شما پاسخ "
        "می‌دهیم.\n\nاگر از پاسخ راضی نباشید، در صفحهٔ «اعلامیهٔ دسترس‌پذیری» (Erklärung zur Barrierefreiheit) نوشته شده "
        "که چه کار می‌توانید بکنید."
    ),
    "Meldung senden": "فرستادن گزارش",
    "Was hat nicht funktioniert?": "چه چیزی کار نکرد؟",
    "Auf welcher Seite war das?": "در کدام صفحه بود؟",
    "Zum Beispiel „Kontakt“ oder die Adresse der Seite.": "مثلاً «تماس با ما» یا آدرس صفحه.",
    "Womit haben Sie die Seite benutzt?": "با چه وسیله‌ای از صفحه استفاده کردید؟",
    "Mit dem Telefon": "با تلفن همراه",
    "Mit dem Computer": "با کامپیوتر",
    "Mit einem Vorleseprogramm": "با برنامه‌ای که صفحه را بلند می‌خواند",
    "Nur mit der Tastatur": "فقط با صفحه‌کلید",
    "Mit vergrößerter Schrift": "با نوشتهٔ درشت‌تر",
    "Name": "نام",
    "Was mit Ihren Angaben geschieht": "با پاسخ‌های شما چه می‌کنیم",
    "Wir benutzen Ihre Angaben nur, um die Stelle zu verbessern und Ihnen zu antworten. "
    "Nach 90 Tagen löschen wir sie.": (
        "پاسخ‌های شما را فقط برای بهتر کردن صفحه و برای پاسخ دادن به شما به کار می‌بریم. بعد از 90 روز آن‌ها را پاک "
        "می‌کنیم."
    ),
    "Die Barriere": "مانع",
    "Möchten Sie eine Antwort?": "آیا می‌خواهید به شما پاسخ بدهیم؟",
    "Dann brauchen wir eine E-Mail-Adresse oder eine Telefonnummer.": ("پس به یک آدرس ایمیل یا شمارهٔ تلفن نیاز داریم."),
    # The form "Termin anfragen"
    "Termin anfragen": "درخواست وقت ملاقات",
    "Hier bitten Sie um einen Termin. Wir rufen Sie an und nennen Ihnen Tag und Uhrzeit.": (
        "اینجا وقت ملاقات درخواست می‌کنید. ما به شما تلفن می‌زنیم و روز و ساعت را می‌گوییم."
    ),
    "Wir melden uns bei Ihnen mit einem Vorschlag. Das kann einige Tage dauern.": (
        "ما با شما تماس می‌گیریم و یک وقت پیشنهاد می‌کنیم. این کار شاید چند روز طول بکشد."
    ),
    "Wo möchten Sie uns treffen?": "کجا می‌خواهید ما را ببینید؟",
    "An welchen Tagen haben Sie Zeit?": "در کدام روزها وقت دارید؟",
    "Brauchen Sie jemanden, der dolmetscht?": "آیا به مترجم نیاز دارید؟",
    "Bringen Sie kleine Kinder mit?": "آیا بچه‌های کوچک همراه خود می‌آورید؟",
    "Brauchen Sie etwas, damit Sie gut zu uns kommen?": "آیا به چیزی نیاز دارید تا راحت پیش ما بیایید؟",
    "Zum Beispiel einen Eingang ohne Stufen.": "مثلاً ورودی بدون پله.",
    "Ort und Zeit": "جا و زمان",
    "Das Gespräch": "گفت‌وگو",
    "Worum geht es?": "موضوع چیست؟",
    "Ein paar Worte genügen.": "چند کلمه کافی است.",
    "Wir brauchen Ihre Angaben nur für den Termin. Nach 90 Tagen löschen wir sie.": (
        "پاسخ‌های شما را فقط برای وقت ملاقات لازم داریم. بعد از 90 روز آن‌ها را پاک می‌کنیم."
    ),
    "Im Büro": "در دفتر شما",
    "In meiner Unterkunft": "در اقامتگاه من",
    "Am Telefon": "تلفنی",
    "Montag": "دوشنبه",
    "Dienstag": "سه‌شنبه",
    "Mittwoch": "چهارشنبه",
    "Donnerstag": "پنج‌شنبه",
    "Freitag": "جمعه",
    # The form "Ehrenamt anbieten"
    "Ehrenamt anbieten": "پیشنهاد کار داوطلبانه",
    "Schön, dass Sie helfen möchten! Erzählen Sie uns kurz, was Sie gern tun würden.": (
        "چه خوب که می‌خواهید کمک کنید! کوتاه به ما بگویید چه کاری دوست دارید انجام دهید."
    ),
    "Danke! Die Ehrenamtskoordination meldet sich bei Ihnen und lädt Sie zu einem Gespräch ein.": (
        "سپاسگزاریم! هماهنگ‌کنندهٔ کارهای داوطلبانه با شما تماس می‌گیرد و شما را به یک گفت‌وگو دعوت می‌کند."
    ),
    "Angebot senden": "فرستادن پیشنهاد",
    "Was möchten Sie tun?": "می‌خواهید چه کاری انجام دهید؟",
    "Aus welcher Sprache können Sie dolmetschen?": "از چه زبانی می‌توانید ترجمه کنید؟",
    "Was stellen Sie sich vor?": "چه کاری در نظر دارید؟",
    "Wie viel Zeit haben Sie?": "چقدر وقت دارید؟",
    "In welchem Stadtteil möchten Sie helfen?": "در کدام محلهٔ شهر (Stadtteil) می‌خواهید کمک کنید؟",
    "Sind Sie 18 Jahre oder älter?": "آیا سن شما 18 سال یا بیشتر است؟",
    "Führungszeugnis": "گواهی عدم سوءپیشینه (Führungszeugnis)",
    "Wer mit Kindern arbeitet, braucht ein erweitertes Führungszeugnis. Es ist für Ehrenamtliche kostenlos.": (
        "هر کس با کودکان کار می‌کند، گواهی عدم سوءپیشینهٔ تکمیلی (erweitertes Führungszeugnis) لازم دارد. این "
        "گواهی برای داوطلبان رایگان است."
    ),
    "Ihre Angaben liest nur die Ehrenamtskoordination. Passt es nicht, löschen wir sie nach 90 Tagen.": (
        "پاسخ‌های شما را فقط هماهنگ‌کنندهٔ کارهای داوطلبانه می‌خواند. اگر کار مناسبی نباشد، بعد از 90 روز آن‌ها را "
        "پاک می‌کنیم."
    ),
    "Ihr Angebot": "پیشنهاد شما",
    "Deutsch üben": "تمرین زبان آلمانی",
    "Zu Terminen begleiten": "همراهی در قرارهای اداری",
    "Kindern bei den Hausaufgaben helfen": "کمک به کودکان در تکلیف مدرسه",
    "Freizeit und Sport": "اوقات فراغت و ورزش",
    "Dolmetschen": "ترجمهٔ شفاهی",
    "Etwas anderes": "کار دیگر",
    "Ab und zu": "گاهی",
    "Eine bis zwei Stunden in der Woche": "هفته‌ای یک تا دو ساعت",
    "Mehr als zwei Stunden in der Woche": "هفته‌ای بیشتر از دو ساعت",
    # The form "Dolmetscherin oder Dolmetscher anfragen"
    "Dolmetscherin oder Dolmetscher anfragen": "درخواست مترجم",
    (
        "Für Gespräche in Ämtern, Schulen, Kitas und Beratungsstellen. Bitte fragen Sie mindestens fünf Arbeitstage "
        "vorher."
    ): ("برای گفت‌وگو در اداره‌ها، مدرسه‌ها، مهدکودک‌ها (Kita) و مراکز مشاوره. لطفاً حداقل پنج روز کاری قبل درخواست کنید."),
    "Die Dolmetscherkoordination sucht jemanden und sagt Ihnen Bescheid.": (
        "هماهنگ‌کنندهٔ مترجم‌ها دنبال مترجم می‌گردد و به شما خبر می‌دهد."
    ),
    "Welche Sprache wird gebraucht?": "چه زبانی لازم است؟",
    "An welchem Tag ist das Gespräch?": "گفت‌وگو در چه روزی است؟",
    "Um wie viel Uhr?": "چه ساعتی؟",
    "Zum Beispiel 14:30.": "مثلاً \u206614:30\u2069.",
    "Wie lange dauert es ungefähr, in Minuten?": "تقریباً چند دقیقه طول می‌کشد؟",
    "Wie findet das Gespräch statt?": "گفت‌وگو چگونه انجام می‌شود؟",
    "Wo? Straße, Hausnummer, Raum": "کجا؟ خیابان، پلاک، اتاق",
    "Soll eine Frau oder ein Mann dolmetschen?": "مترجم زن باشد یا مرد؟",
    "Was für ein Gespräch ist es?": "این گفت‌وگو از چه نوعی است؟",
    "Das dürfen wir nicht übernehmen": "ما اجازهٔ این کار را نداریم",
    (
        "Vor Gericht, bei der Polizei und im Asylverfahren braucht es vereidigte Dolmetscherinnen und Dolmetscher. Die "
        "bestellt die Stelle, die zum Gespräch einlädt."
    ): (
        "در دادگاه، نزد پلیس و در روند پناهندگی (Asylverfahren) مترجم قسم‌خورده لازم است. همان اداره‌ای که به "
        "گفت‌وگو دعوت می‌کند، او را می‌آورد."
    ),
    "Für welche Stelle fragen Sie?": "برای کدام اداره یا مرکز درخواست می‌کنید؟",
    "Bitte keine Namen der Familie": "لطفاً نام خانواده را ننویسید",
    "Wir brauchen für die Suche keinen Namen und keine Einzelheiten über die Person, um die es geht.": (
        "برای پیدا کردن مترجم، نام یا جزئیات آن فرد لازم نیست."
    ),
    "Wer fragt an?": "چه کسی درخواست می‌کند؟",
    "Vor Ort": "حضوری",
    "Mit Video": "با ویدیو",
    "Das ist egal": "فرقی نمی‌کند",
    "Eine Frau": "زن",
    "Ein Mann": "مرد",
    "Beratung": "مشاوره",
    "Schule oder Kita": "مدرسه یا مهدکودک (Kita)",
    "Amt": "اداره",
    "Arzt oder Klinik": "پزشک یا بیمارستان",
    "Gericht, Polizei oder Asylverfahren": "دادگاه، پلیس یا روند پناهندگی (Asylverfahren)",
    # The form "Neue Adresse mitteilen"
    "Neue Adresse mitteilen": "اعلام آدرس جدید",
    "Sind Sie umgezogen? Dann sagen Sie uns hier, wie wir Sie jetzt erreichen.": (
        "اسباب‌کشی کرده‌اید؟ پس اینجا به ما بگویید که حالا چگونه با شما تماس بگیریم."
    ),
    "Danke. Wir ändern Ihre Adresse bei uns. Bitte melden Sie sich auch im Bürgerbüro um.": (
        "سپاسگزاریم. آدرس شما را نزد خود تغییر می‌دهیم. لطفاً آدرس جدید را در دفتر خدمات شهروندان (Bürgerbüro) هم "
        "ثبت کنید."
    ),
    "Adresse senden": "فرستادن آدرس",
    "Geburtsdatum": "تاریخ تولد",
    "Damit wir Sie nicht verwechseln.": "تا شما را با کس دیگری اشتباه نگیریم.",
    "Seit wann wohnen Sie dort?": "از چه تاریخی آنجا زندگی می‌کنید؟",
    "Wohnen Sie noch in der Stadt?": "آیا هنوز در این شهر زندگی می‌کنید؟",
    "In welchem Ort wohnen Sie jetzt?": "حالا در کدام شهر یا روستا زندگی می‌کنید؟",
    "Dann berät Sie eine andere Stelle": "پس مرکز دیگری به شما مشاوره می‌دهد",
    "Wir sagen Ihnen, wer an Ihrem neuen Wohnort für Sie da ist.": (
        "به شما می‌گوییم در محل جدید چه کسی به شما کمک می‌کند."
    ),
    "Straße und Hausnummer": "خیابان و پلاک",
    "Wie wohnen Sie jetzt?": "حالا چگونه زندگی می‌کنید؟",
    "Ist Ihre Familie mit umgezogen?": "آیا خانوادهٔ شما هم با شما آمده است؟",
    "Ihre neue Adresse": "آدرس جدید شما",
    "In einer eigenen Wohnung": "در خانهٔ خودم",
    "In einer Unterkunft": "در اقامتگاه (Unterkunft)",
    "Bei Freunden oder Familie": "نزد دوستان یا خانواده",
    # Answers of the team
    "Danke für Ihre Anfrage. Wir rufen Sie in den nächsten Tagen an.": (
        "از درخواست شما سپاسگزاریم. در روزهای آینده به شما تلفن می‌زنیم."
    ),
    "Danke für Ihre Anfrage. Bitte kommen Sie in unsere Sprechstunde und bringen Sie Ihre Briefe mit.": (
        "از درخواست شما سپاسگزاریم. لطفاً در ساعت‌های مراجعه پیش ما بیایید و نامه‌های خود را بیاورید."
    ),
    (
        "Danke für Ihre Anfrage. Dafür ist eine andere Stelle zuständig. Im Wegweiser auf unserer Seite finden Sie "
        "sie. Wenn Sie nicht weiterkommen, helfen wir Ihnen gern."
    ): (
        "از درخواست شما سپاسگزاریم. مسئول این کار مرکز دیگری است. آن را در «راهنمای خدمات» در صفحهٔ ما پیدا "
        "می‌کنید. اگر به نتیجه نرسیدید، با کمال میل به شما کمک می‌کنیم."
    ),
    "Danke für Ihre Anfrage. Uns fehlen noch Angaben. Bitte rufen Sie uns an oder senden Sie eine neue Anfrage.": (
        "از درخواست شما سپاسگزاریم. هنوز بعضی اطلاعات را نداریم. لطفاً به ما تلفن بزنید یا درخواست تازه‌ای بفرستید."
    ),
}
