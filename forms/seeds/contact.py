"""The form "Kontakt und Termin": as few questions as the team needs to call back in the right language."""

from forms.seeds.words import W, hint, question, section

SLUG = "kontakt"
NAME = W("Kontakt und Termin", "Contact and appointment", "التواصل وحجز موعد")
INTRO = W(
    "Möchten Sie einen Termin oder haben Sie eine Frage? Schreiben Sie uns. Wir rufen Sie an oder schreiben Ihnen. "
    "Sie können in Ihrer Sprache antworten.",
    "Would you like an appointment, or do you have a question? Write to us. We will call you or write back. "
    "You can answer in your own language.",
    "هل تريدون موعدًا أو لديكم سؤال؟ اكتبوا إلينا، وسنتصل بكم أو نكتب إليكم. يمكنكم أن تكتبوا بلغتكم.",
)
CONFIRMATION = W(
    "Eine Person aus dem Team liest Ihre Anfrage und meldet sich bei Ihnen. Das kann einige Tage dauern.\n\n"
    "Ist es dringend? Dann rufen Sie uns bitte an.",
    "Somebody from our team will read your request and get in touch with you. This may take a few days.\n\n"
    "Is it urgent? Then please call us.",
    "سيقرأ أحد أعضاء الفريق طلبكم ويتواصل معكم. قد يستغرق ذلك بضعة أيام.\n\n"
    "هل الأمر عاجل؟ إذن يُرجى الاتصال بنا هاتفيًا.",
)
SUBMIT = W("Anfrage senden", "Send request", "إرسال الطلب")

_ABOUT = [
    question(SLUG, "text", "vorname", W("Vorname", "First name", "الاسم الأول"), maps_to="first_name"),
    question(SLUG, "text", "nachname", W("Nachname", "Last name", "اسم العائلة"), maps_to="last_name"),
    question(
        SLUG,
        "language",
        "sprache",
        W(
            "In welcher Sprache möchten Sie sprechen?",
            "Which language would you like to speak?",
            "بأي لغة تفضّلون التحدّث؟",
        ),
        W(
            "Wenn es nötig ist, suchen wir jemanden, der dolmetscht.",
            "If necessary, we will look for an interpreter.",
            "عند الحاجة نبحث لكم عن مترجم أو مترجمة.",
        ),
        maps_to="language",
    ),
    question(
        SLUG,
        "stadtteil",
        "stadtteil",
        W("In welchem Stadtteil wohnen Sie?", "Which part of the city do you live in?", "في أي حيّ من المدينة تسكنون؟"),
        W(
            "Dann wissen wir gleich, wer für Sie zuständig ist.",
            "Then we know at once who is responsible for you.",
            "هكذا نعرف فورًا من هو المسؤول عنكم.",
        ),
        required=False,
        maps_to="stadtteil",
    ),
]
_REACH = [
    question(
        SLUG,
        "phone",
        "telefon",
        W("Telefonnummer", "Telephone number", "رقم الهاتف"),
        W("Zum Beispiel 0176 12345678.", "For example 0176 12345678.", "مثال: \u20660176 12345678\u2069"),
        maps_to="phone",
    ),
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
        "choice",
        "zeit",
        W("Wann passt es Ihnen am besten?", "When suits you best?", "ما الوقت الأنسب لكم؟"),
        required=False,
        choices=[
            ("vormittags", W("Vormittags", "In the morning", "قبل الظهر")),
            ("nachmittags", W("Nachmittags", "In the afternoon", "بعد الظهر")),
            ("egal", W("Das ist mir egal", "Any time is fine", "أي وقت يناسبني")),
        ],
    ),
]
_MATTER = [
    question(
        SLUG,
        "long_text",
        "anliegen",
        W("Wobei können wir helfen?", "How can we help you?", "بماذا يمكننا مساعدتكم؟"),
        W(
            "Ein paar Worte genügen. Bitte schreiben Sie hier nichts über Gesundheit, Religion oder Ihre Flucht. "
            "Darüber sprechen wir besser persönlich.",
            "A few words are enough. Please do not write about your health, your religion or your escape here. "
            "It is better to talk about that in person.",
            "تكفي بضع كلمات. يُرجى عدم الكتابة هنا عن الصحة أو الدين أو رحلة اللجوء، فمن الأفضل أن نتحدّث عن ذلك شخصيًا.",
        ),
        maps_to="concern",
        max_length=2000,
    ),
    hint(
        SLUG,
        "datenschutz",
        W("Was mit Ihren Angaben geschieht", "What happens with your data", "ماذا يحدث لبياناتكم"),
        W(
            "Ihre Angaben liest nur das Team der Stadt Ludwigsburg, das Sie berät. Wir brauchen sie, um Ihnen zu "
            "antworten. Andere Stellen bekommen sie nur, wenn Sie zustimmen oder ein Gesetz es verlangt. Nach 90 Tagen "
            "löschen wir sie, außer wir beraten Sie weiter. Mehr dazu steht auf der Seite „Datenschutz“.",
            "Your data are read only by the team of the City of Ludwigsburg that advises you. We need them to reply to "
            "you. Others receive them only if you agree or if a law requires it. We delete them after 90 days, unless "
            "we continue to advise you. You can read more on the page “Datenschutz” (privacy).",
            "لا يقرأ بياناتكم إلا فريق مدينة لودفيغسبورغ الذي يقدّم لكم المشورة. نحتاج إليها لكي نردّ عليكم. "
            "لا تحصل عليها جهات أخرى إلا بموافقتكم أو إذا اشترط القانون ذلك. نحذفها بعد 90 يومًا، "
            "إلا إذا واصلنا تقديم المشورة لكم. تجدون المزيد في صفحة حماية البيانات (Datenschutz).",
        ),
    ),
    question(
        SLUG,
        "consent",
        "gelesen",
        W(
            "Ich habe das gelesen. Das Team darf sich bei mir melden.",
            "I have read this. The team may contact me.",
            "قرأتُ ذلك. يجوز للفريق أن يتواصل معي.",
        ),
    ),
]
SECTIONS = [
    section(SLUG, "person", W("Über Sie", "About you", "معلومات عنكم"), _ABOUT),
    section(SLUG, "erreichen", W("Wie wir Sie erreichen", "How we can reach you", "كيف نتواصل معكم"), _REACH),
    section(SLUG, "sache", W("Ihr Anliegen", "Your request", "طلبكم"), _MATTER),
]
