"""The delivered forms in plain Arabic."""

WORDS: dict[str, str] = {
    "Kontakt und Termin": "التواصل وحجز موعد",
    (
        "Möchten Sie einen Termin oder haben Sie eine Frage? Schreiben Sie uns. Wir rufen Sie an oder schreiben Ihnen. "
        "Sie können in Ihrer Sprache antworten."
    ): "هل تريدون موعدًا أو لديكم سؤال؟ اكتبوا إلينا، وسنتصل بكم أو نكتب إليكم. يمكنكم أن تكتبوا بلغتكم.",
    (
        "Eine Person aus dem Team liest Ihre Anfrage und meldet sich bei Ihnen. Das kann einige Tage dauern.\n\n"
        "Ist es dringend? Dann rufen Sie uns bitte an."
    ): (
        "سيقرأ أحد أعضاء الفريق طلبكم ويتواصل معكم. قد يستغرق ذلك بضعة أيام.\n\n"
        "هل الأمر عاجل؟ إذن يُرجى الاتصال بنا هاتفيًا."
    ),
    "Anfrage senden": "إرسال الطلب",
    "Vorname": "الاسم الأول",
    "Nachname": "اسم العائلة",
    "In welcher Sprache möchten Sie sprechen?": "بأي لغة تفضّلون التحدّث؟",
    "Wenn es nötig ist, suchen wir jemanden, der dolmetscht.": "عند الحاجة نبحث لكم عن مترجم أو مترجمة.",
    "In welchem Stadtteil wohnen Sie?": "في أي حيّ من المدينة تسكنون؟",
    "Dann wissen wir gleich, wer für Sie zuständig ist.": "هكذا نعرف فورًا من هو المسؤول عنكم.",
    "Telefonnummer": "رقم الهاتف",
    "Zum Beispiel 0176 12345678.": "مثال: \u20660176 12345678\u2069",
    "E-Mail-Adresse": "البريد الإلكتروني",
    "Wann passt es Ihnen am besten?": "ما الوقت الأنسب لكم؟",
    "Wobei können wir helfen?": "بماذا يمكننا مساعدتكم؟",
    (
        "Ein paar Worte genügen. Bitte schreiben Sie hier nichts über Gesundheit, Religion oder Ihre Flucht. "
        "Darüber sprechen wir besser persönlich."
    ): "تكفي بضع كلمات. يُرجى عدم الكتابة هنا عن الصحة أو الدين أو رحلة اللجوء، فمن الأفضل أن نتحدّث عن ذلك شخصيًا.",
    "Was mit Ihren Angaben geschieht": "ماذا يحدث لبياناتكم",
    (
        "Ihre Angaben liest nur das Team der Stadt Ludwigsburg, das Sie berät. Wir brauchen sie, um Ihnen zu "
        "antworten. Andere Stellen bekommen sie nur, wenn Sie zustimmen oder ein Gesetz es verlangt. Nach 90 Tagen "
        "löschen wir sie, außer wir beraten Sie weiter. Mehr dazu steht auf der Seite „Datenschutz“."
    ): (
        "لا يقرأ بياناتكم إلا فريق مدينة لودفيغسبورغ الذي يقدّم لكم المشورة. نحتاج إليها لكي نردّ عليكم. "
        "لا تحصل عليها جهات أخرى إلا بموافقتكم أو إذا اشترط القانون ذلك. نحذفها بعد 90 يومًا، "
        "إلا إذا واصلنا تقديم المشورة لكم. تجدون المزيد في صفحة حماية البيانات (Datenschutz)."
    ),
    "Ich habe das gelesen. Das Team darf sich bei mir melden.": "قرأتُ ذلك. يجوز للفريق أن يتواصل معي.",
    "Über Sie": "معلومات عنكم",
    "Wie wir Sie erreichen": "كيف نتواصل معكم",
    "Ihr Anliegen": "طلبكم",
    "Vormittags": "قبل الظهر",
    "Nachmittags": "بعد الظهر",
    "Das ist mir egal": "أي وقت يناسبني",
    "Barriere melden": "الإبلاغ عن عائق",
    (
        "Konnten Sie auf unseren Seiten etwas nicht lesen, verstehen oder bedienen? Bitte sagen Sie es uns. "
        "Sie müssen keinen Namen angeben."
    ): "هل واجهتم في صفحاتنا شيئًا لم تستطيعوا قراءته أو فهمه أو استخدامه؟ يُرجى إخبارنا بذلك. لا يلزم ذكر الاسم.",
    (
        "Danke für Ihre Hilfe. Wir prüfen die Stelle. Wenn Sie eine E-Mail-Adresse oder Telefonnummer angegeben haben, "
        "antworten wir Ihnen.\n\nWas Sie tun können, wenn Sie mit der Antwort nicht zufrieden sind, steht in der "
        "Erklärung zur Barrierefreiheit."
    ): (
        "شكرًا على مساعدتكم. سنفحص الأمر. إذا ذكرتم بريدًا إلكترونيًا أو رقم هاتف فسنردّ عليكم.\n\n"
        "أما ما يمكنكم فعله إذا لم يُرضِكم الرد فتجدونه في بيان إتاحة الوصول."
    ),
    "Meldung senden": "إرسال البلاغ",
    "Was hat nicht funktioniert?": "ما الذي لم يعمل؟",
    "Auf welcher Seite war das?": "في أي صفحة حدث ذلك؟",
    "Zum Beispiel „Kontakt“ oder die Adresse der Seite.": "مثلًا «التواصل» أو عنوان الصفحة.",
    "Womit haben Sie die Seite benutzt?": "ماذا استخدمتم لتصفّح الصفحة؟",
    "Name": "الاسم",
    (
        "Wir benutzen Ihre Angaben nur, um die Stelle zu verbessern und Ihnen zu antworten. "
        "Nach 90 Tagen löschen wir sie."
    ): "نستخدم بياناتكم فقط لتحسين الصفحة وللرد عليكم. نحذفها بعد 90 يومًا.",
    "Die Barriere": "العائق",
    "Möchten Sie eine Antwort?": "هل ترغبون في ردّ؟",
    "Dann brauchen wir eine E-Mail-Adresse oder eine Telefonnummer.": "إذن نحتاج إلى بريد إلكتروني أو رقم هاتف.",
    "Mit dem Telefon": "هاتف",
    "Mit dem Computer": "حاسوب",
    "Mit einem Vorleseprogramm": "قارئ شاشة",
    "Nur mit der Tastatur": "لوحة المفاتيح فقط",
    "Mit vergrößerter Schrift": "نصّ مكبّر",
}
