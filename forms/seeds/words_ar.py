"""The delivered forms in plain Arabic.

To be checked by a native speaker before going live: certificate of conduct, sworn interpreters, asylum procedure.
"""

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
    # The form "Termin anfragen"
    "Termin anfragen": "طلب موعد",
    "Hier bitten Sie um einen Termin. Wir rufen Sie an und nennen Ihnen Tag und Uhrzeit.": (
        "هنا تطلبون موعدًا. سنتصل بكم ونخبركم باليوم والساعة."
    ),
    "Wir melden uns bei Ihnen mit einem Vorschlag. Das kann einige Tage dauern.": (
        "سنتواصل معكم ونقترح عليكم موعدًا. قد يستغرق ذلك بضعة أيام."
    ),
    "Wo möchten Sie uns treffen?": "أين تريدون أن تقابلونا؟",
    "An welchen Tagen haben Sie Zeit?": "في أي أيام لديكم وقت؟",
    "Brauchen Sie jemanden, der dolmetscht?": "هل تحتاجون إلى مترجم أو مترجمة؟",
    "Bringen Sie kleine Kinder mit?": "هل ستحضرون معكم أطفالًا صغارًا؟",
    "Brauchen Sie etwas, damit Sie gut zu uns kommen?": "هل تحتاجون إلى شيء ليسهل عليكم الوصول إلينا؟",
    "Zum Beispiel einen Eingang ohne Stufen.": "مثلًا مدخل بلا درج.",
    "Ort und Zeit": "المكان والوقت",
    "Das Gespräch": "المقابلة",
    "Worum geht es?": "ما الموضوع؟",
    "Ein paar Worte genügen.": "تكفي بضع كلمات.",
    "Wir brauchen Ihre Angaben nur für den Termin. Nach 90 Tagen löschen wir sie.": (
        "نحتاج إلى بياناتكم من أجل الموعد فقط. نحذفها بعد 90 يومًا."
    ),
    "Im Büro": "في المكتب",
    "In meiner Unterkunft": "في مكان سكني",
    "Am Telefon": "عبر الهاتف",
    "Montag": "الاثنين",
    "Dienstag": "الثلاثاء",
    "Mittwoch": "الأربعاء",
    "Donnerstag": "الخميس",
    "Freitag": "الجمعة",
    # The form "Ehrenamt anbieten"
    "Ehrenamt anbieten": "عرض العمل التطوعي",
    "Schön, dass Sie helfen möchten! Erzählen Sie uns kurz, was Sie gern tun würden.": (
        "يسعدنا أنكم تريدون المساعدة! أخبرونا باختصار بما تودّون القيام به."
    ),
    "Danke! Die Ehrenamtskoordination meldet sich bei Ihnen und lädt Sie zu einem Gespräch ein.": (
        "شكرًا! سيتواصل معكم مكتب تنسيق العمل التطوعي ويدعوكم إلى مقابلة."
    ),
    "Angebot senden": "إرسال العرض",
    "Was möchten Sie tun?": "ماذا تودّون أن تفعلوا؟",
    "Aus welcher Sprache können Sie dolmetschen?": "من أي لغة يمكنكم الترجمة؟",
    "Was stellen Sie sich vor?": "ما الذي تفكرون فيه؟",
    "Wie viel Zeit haben Sie?": "كم من الوقت لديكم؟",
    "In welchem Stadtteil möchten Sie helfen?": "في أي حيّ من المدينة تريدون المساعدة؟",
    "Sind Sie 18 Jahre oder älter?": "هل عمركم 18 سنة أو أكثر؟",
    "Führungszeugnis": "شهادة حسن السلوك (Führungszeugnis)",
    "Wer mit Kindern arbeitet, braucht ein erweitertes Führungszeugnis. Es ist für Ehrenamtliche kostenlos.": (
        "من يعمل مع الأطفال يحتاج إلى شهادة حسن سلوك موسّعة (erweitertes Führungszeugnis). وهي مجانية للمتطوعين."
    ),
    "Ihre Angaben liest nur die Ehrenamtskoordination. Passt es nicht, löschen wir sie nach 90 Tagen.": (
        "لا يقرأ بياناتكم إلا مكتب تنسيق العمل التطوعي. إذا لم نجد عملًا مناسبًا نحذفها بعد 90 يومًا."
    ),
    "Ihr Angebot": "عرضكم",
    "Deutsch üben": "التدرّب على اللغة الألمانية",
    "Zu Terminen begleiten": "مرافقة الناس إلى المواعيد",
    "Kindern bei den Hausaufgaben helfen": "مساعدة الأطفال في الواجبات المدرسية",
    "Freizeit und Sport": "أوقات الفراغ والرياضة",
    "Dolmetschen": "الترجمة الشفوية",
    "Etwas anderes": "شيء آخر",
    "Ab und zu": "من وقت إلى آخر",
    "Eine bis zwei Stunden in der Woche": "ساعة أو ساعتان في الأسبوع",
    "Mehr als zwei Stunden in der Woche": "أكثر من ساعتين في الأسبوع",
    # The form "Dolmetscherin oder Dolmetscher anfragen"
    "Dolmetscherin oder Dolmetscher anfragen": "طلب مترجم أو مترجمة",
    (
        "Für Gespräche in Ämtern, Schulen, Kitas und Beratungsstellen. Bitte fragen Sie mindestens fünf Arbeitstage "
        "vorher."
    ): (
        "للمقابلات في الدوائر والمدارس والروضات (Kita) ومراكز الاستشارة. يُرجى الطلب قبل الموعد بخمسة أيام عمل على "
        "الأقل."
    ),
    "Die Dolmetscherkoordination sucht jemanden und sagt Ihnen Bescheid.": (
        "يبحث مكتب تنسيق الترجمة عن شخص مناسب ويخبركم."
    ),
    "Welche Sprache wird gebraucht?": "ما اللغة المطلوبة؟",
    "An welchem Tag ist das Gespräch?": "في أي يوم المقابلة؟",
    "Um wie viel Uhr?": "في أي ساعة؟",
    "Zum Beispiel 14:30.": "مثلًا \u206614:30\u2069.",
    "Wie lange dauert es ungefähr, in Minuten?": "كم تستغرق تقريبًا بالدقائق؟",
    "Wie findet das Gespräch statt?": "كيف ستجري المقابلة؟",
    "Wo? Straße, Hausnummer, Raum": "أين؟ الشارع ورقم البناية والغرفة",
    "Soll eine Frau oder ein Mann dolmetschen?": "هل تريدون أن يترجم رجل أم امرأة؟",
    "Was für ein Gespräch ist es?": "ما نوع المقابلة؟",
    "Das dürfen wir nicht übernehmen": "لا يُسمح لنا بذلك",
    (
        "Vor Gericht, bei der Polizei und im Asylverfahren braucht es vereidigte Dolmetscherinnen und Dolmetscher. Die "
        "bestellt die Stelle, die zum Gespräch einlädt."
    ): "في المحكمة وعند الشرطة وفي إجراءات اللجوء يلزم مترجمون محلّفون. تطلبهم الجهة التي تدعو إلى المقابلة.",
    "Für welche Stelle fragen Sie?": "لأي جهة تطلبون؟",
    "Bitte keine Namen der Familie": "يُرجى عدم ذكر أسماء العائلة",
    "Wir brauchen für die Suche keinen Namen und keine Einzelheiten über die Person, um die es geht.": (
        "لا نحتاج في البحث إلى اسم الشخص المعنيّ ولا إلى تفاصيل عنه."
    ),
    "Wer fragt an?": "من يقدّم الطلب؟",
    "Vor Ort": "حضوريًا",
    "Mit Video": "عبر الفيديو",
    "Das ist egal": "لا فرق",
    "Eine Frau": "امرأة",
    "Ein Mann": "رجل",
    "Beratung": "استشارة",
    "Schule oder Kita": "مدرسة أو روضة (Kita)",
    "Amt": "دائرة رسمية",
    "Arzt oder Klinik": "طبيب أو مستشفى",
    "Gericht, Polizei oder Asylverfahren": "محكمة أو شرطة أو إجراءات اللجوء",
    # The form "Neue Adresse mitteilen"
    "Neue Adresse mitteilen": "إبلاغنا بعنوان جديد",
    "Sind Sie umgezogen? Dann sagen Sie uns hier, wie wir Sie jetzt erreichen.": (
        "هل انتقلتم إلى سكن آخر؟ أخبرونا هنا كيف نتواصل معكم الآن."
    ),
    "Danke. Wir ändern Ihre Adresse bei uns. Bitte melden Sie sich auch im Bürgerbüro um.": (
        "شكرًا. سنغيّر عنوانكم عندنا. يُرجى تسجيل عنوانكم الجديد أيضًا في مكتب المواطنين (Bürgerbüro)."
    ),
    "Adresse senden": "إرسال العنوان",
    "Geburtsdatum": "تاريخ الميلاد",
    "Damit wir Sie nicht verwechseln.": "كي لا نخلط بينكم وبين شخص آخر.",
    "Seit wann wohnen Sie dort?": "منذ متى تسكنون هناك؟",
    "Wohnen Sie noch in der Stadt?": "هل ما زلتم تسكنون في المدينة؟",
    "In welchem Ort wohnen Sie jetzt?": "في أي بلدة تسكنون الآن؟",
    "Dann berät Sie eine andere Stelle": "إذن تقدّم لكم المشورة جهة أخرى",
    "Wir sagen Ihnen, wer an Ihrem neuen Wohnort für Sie da ist.": "سنخبركم بمن يساعدكم في مكان سكنكم الجديد.",
    "Straße und Hausnummer": "الشارع ورقم البناية",
    "Wie wohnen Sie jetzt?": "كيف تسكنون الآن؟",
    "Ist Ihre Familie mit umgezogen?": "هل انتقلت عائلتكم معكم؟",
    "Ihre neue Adresse": "عنوانكم الجديد",
    "In einer eigenen Wohnung": "في شقة خاصة",
    "In einer Unterkunft": "في سكن جماعي (Unterkunft)",
    "Bei Freunden oder Familie": "عند أصدقاء أو عند العائلة",
    # Answers of the team
    "Danke für Ihre Anfrage. Wir rufen Sie in den nächsten Tagen an.": "شكرًا على طلبكم. سنتصل بكم في الأيام القادمة.",
    "Danke für Ihre Anfrage. Bitte kommen Sie in unsere Sprechstunde und bringen Sie Ihre Briefe mit.": (
        "شكرًا على طلبكم. يُرجى القدوم في أوقات الدوام وإحضار رسائلكم معكم."
    ),
    (
        "Danke für Ihre Anfrage. Dafür ist eine andere Stelle zuständig. Im Wegweiser auf unserer Seite finden Sie "
        "sie. Wenn Sie nicht weiterkommen, helfen wir Ihnen gern."
    ): (
        "شكرًا على طلبكم. جهة أخرى هي المسؤولة عن ذلك. تجدونها في «دليل الخدمات» على صفحتنا. إذا واجهتم صعوبة فنحن "
        "نساعدكم بكل سرور."
    ),
    "Danke für Ihre Anfrage. Uns fehlen noch Angaben. Bitte rufen Sie uns an oder senden Sie eine neue Anfrage.": (
        "شكرًا على طلبكم. ما زالت تنقصنا بعض المعلومات. يُرجى الاتصال بنا أو إرسال طلب جديد."
    ),
}
