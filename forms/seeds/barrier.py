"""The form "Barriere melden": reachable from every page; nobody has to give a name for it."""

from forms.seeds.words import W, hint, question, section

SLUG = "barriere-melden"
NAME = W("Barriere melden", "Report a barrier", "الإبلاغ عن عائق")
INTRO = W(
    "Konnten Sie auf unseren Seiten etwas nicht lesen, verstehen oder bedienen? Bitte sagen Sie es uns. "
    "Sie müssen keinen Namen angeben.",
    "Was there something on our pages that you could not read, understand or use? Please tell us. "
    "You do not have to give your name.",
    "هل واجهتم في صفحاتنا شيئًا لم تستطيعوا قراءته أو فهمه أو استخدامه؟ يُرجى إخبارنا بذلك. لا يلزم ذكر الاسم.",
)
CONFIRMATION = W(
    "Danke für Ihre Hilfe. Wir prüfen die Stelle. Wenn Sie eine E-Mail-Adresse oder Telefonnummer angegeben haben, "
    "antworten wir Ihnen.\n\nWas Sie tun können, wenn Sie mit der Antwort nicht zufrieden sind, steht in der Erklärung "
    "zur Barrierefreiheit.",
    "Thank you for your help. We will check this. If you gave an e-mail address or telephone number, we will reply to "
    "you.\n\nWhat you can do if you are not satisfied with our reply is explained in the accessibility statement.",
    "شكرًا على مساعدتكم. سنفحص الأمر. إذا ذكرتم بريدًا إلكترونيًا أو رقم هاتف فسنردّ عليكم.\n\n"
    "أما ما يمكنكم فعله إذا لم يُرضِكم الرد فتجدونه في بيان إتاحة الوصول.",
)
SUBMIT = W("Meldung senden", "Send report", "إرسال البلاغ")

_PROBLEM = [
    question(
        SLUG,
        "long_text",
        "was",
        W("Was hat nicht funktioniert?", "What did not work?", "ما الذي لم يعمل؟"),
        max_length=2000,
    ),
    question(
        SLUG,
        "text",
        "wo",
        W("Auf welcher Seite war das?", "On which page was that?", "في أي صفحة حدث ذلك؟"),
        W(
            "Zum Beispiel „Kontakt“ oder die Adresse der Seite.",
            "For example “Contact”, or the address of the page.",
            "مثلًا «التواصل» أو عنوان الصفحة.",
        ),
        required=False,
        max_length=300,
    ),
    question(
        SLUG,
        "several",
        "womit",
        W("Womit haben Sie die Seite benutzt?", "What did you use to visit the page?", "ماذا استخدمتم لتصفّح الصفحة؟"),
        required=False,
        choices=[
            ("telefon", W("Mit dem Telefon", "A telephone", "هاتف")),
            ("rechner", W("Mit dem Computer", "A computer", "حاسوب")),
            ("vorlesen", W("Mit einem Vorleseprogramm", "A screen reader", "قارئ شاشة")),
            ("tastatur", W("Nur mit der Tastatur", "Only the keyboard", "لوحة المفاتيح فقط")),
            ("gross", W("Mit vergrößerter Schrift", "Enlarged text", "نصّ مكبّر")),
        ],
    ),
]
_REPLY = [
    question(SLUG, "text", "name", W("Name", "Name", "الاسم"), required=False),
    question(
        SLUG,
        "email",
        "email",
        W("E-Mail-Adresse", "E-mail address", "البريد الإلكتروني"),
        required=False,
        maps_to="email",
    ),
    question(
        SLUG,
        "phone",
        "telefon",
        W("Telefonnummer", "Telephone number", "رقم الهاتف"),
        required=False,
        maps_to="phone",
    ),
    hint(
        SLUG,
        "datenschutz",
        W("Was mit Ihren Angaben geschieht", "What happens with your data", "ماذا يحدث لبياناتكم"),
        W(
            "Wir benutzen Ihre Angaben nur, um die Stelle zu verbessern und Ihnen zu antworten. "
            "Nach 90 Tagen löschen wir sie.",
            "We use your data only to improve the page and to reply to you. We delete them after 90 days.",
            "نستخدم بياناتكم فقط لتحسين الصفحة وللرد عليكم. نحذفها بعد 90 يومًا.",
        ),
    ),
]
SECTIONS = [
    section(SLUG, "stelle", W("Die Barriere", "The barrier", "العائق"), _PROBLEM),
    section(
        SLUG,
        "antwort",
        W("Möchten Sie eine Antwort?", "Would you like a reply?", "هل ترغبون في ردّ؟"),
        _REPLY,
        W(
            "Dann brauchen wir eine E-Mail-Adresse oder eine Telefonnummer.",
            "Then we need an e-mail address or a telephone number.",
            "إذن نحتاج إلى بريد إلكتروني أو رقم هاتف.",
        ),
    ),
]
