"""The texts of the delivered forms in plain Dari, by their German text.

To be checked by a native speaker before going live: above all the note on data and the sentence of consent.
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
}
