"""The texts of the delivered forms in plain Persian (Farsi), by their German text.

To be checked by a native speaker before going live: above all the note on data and the sentence of consent.
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
}
