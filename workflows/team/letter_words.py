"""The words of the letter "somebody else is there for you now": German always, the person's language beside it."""

from typing import Any

from accounts.languages import BY_CODE

GERMAN: dict[str, str] = {
    "title": "Ihre neue Ansprechperson",
    "hello": "Guten Tag,",
    "new": "ab jetzt ist eine andere Person aus unserem Team für Sie da:",
    "phone": "Telefon",
    "email": "E-Mail",
    "place": "Büro",
    "hours": "Sprechzeiten",
    "stays": "Alles, was wir vereinbart haben, gilt weiter. Sie müssen nichts tun.",
    "questions": "Haben Sie Fragen? Rufen Sie an oder kommen Sie vorbei. Die Beratung ist freiwillig und kostenlos.",
    "bye": "Freundliche Grüße",
}
OTHERS: dict[str, dict[str, str]] = {
    "en": {
        "title": "Your new contact person",
        "hello": "Hello,",
        "new": "from now on another person from our team is there for you:",
        "phone": "Telephone",
        "email": "E-mail",
        "place": "Office",
        "hours": "Office hours",
        "stays": "Everything we have agreed still holds. You do not have to do anything.",
        "questions": "Do you have questions? Call or come by. The advice is voluntary and free of charge.",
        "bye": "Kind regards",
    },
    "ar": {
        "title": "جهة الاتصال الجديدة الخاصة بكم",
        "hello": "تحية طيبة،",
        "new": "من الآن فصاعدًا سيكون شخص آخر من فريقنا في خدمتكم:",
        "phone": "الهاتف",
        "email": "البريد الإلكتروني",
        "place": "المكتب",
        "hours": "أوقات الاستشارة",
        "stays": "كل ما اتفقنا عليه يبقى كما هو. لا يتوجب عليكم القيام بأي شيء.",
        "questions": "هل لديكم أسئلة؟ اتصلوا بنا أو تعالوا إلينا. الاستشارة طوعية ومجانية.",
        "bye": "مع أطيب التحيات",
    },
    "uk": {
        "title": "Ваша нова контактна особа",
        "hello": "Добрий день!",
        "new": "Відтепер для вас працює інша людина з нашої команди:",
        "phone": "Телефон",
        "email": "Електронна пошта",
        "place": "Бюро",
        "hours": "Години прийому",
        "stays": "Усе, про що ми домовилися, залишається чинним. Вам нічого не потрібно робити.",
        "questions": "Маєте запитання? Зателефонуйте або приходьте. Консультація добровільна й безкоштовна.",
        "bye": "З повагою",
    },
    "tr": {
        "title": "Yeni danışmanınız",
        "hello": "Merhaba,",
        "new": "bundan sonra ekibimizden başka bir kişi sizinle ilgilenecek:",
        "phone": "Telefon",
        "email": "E-posta",
        "place": "Büro",
        "hours": "Görüşme saatleri",
        "stays": "Kararlaştırdığımız her şey geçerli kalıyor. Bir şey yapmanız gerekmiyor.",
        "questions": "Sorularınız mı var? Arayın ya da uğrayın. Danışmanlık gönüllü ve ücretsizdir.",
        "bye": "Saygılarımızla",
    },
    "ru": {
        "title": "Ваше новое контактное лицо",
        "hello": "Здравствуйте!",
        "new": "Теперь для вас работает другой человек из нашей команды:",
        "phone": "Телефон",
        "email": "Электронная почта",
        "place": "Бюро",
        "hours": "Часы приёма",
        "stays": "Всё, о чём мы договорились, остаётся в силе. Вам ничего не нужно делать.",
        "questions": "Есть вопросы? Позвоните или приходите. Консультация добровольная и бесплатная.",
        "bye": "С уважением",
    },
    "fr": {
        "title": "Votre nouvelle personne de contact",
        "hello": "Bonjour,",
        "new": "à partir de maintenant, une autre personne de notre équipe est là pour vous :",
        "phone": "Téléphone",
        "email": "E-mail",
        "place": "Bureau",
        "hours": "Heures de consultation",
        "stays": "Tout ce que nous avons convenu reste valable. Vous n'avez rien à faire.",
        "questions": "Vous avez des questions ? Appelez ou passez nous voir. Le conseil est volontaire et gratuit.",
        "bye": "Cordialement",
    },
    "fa": {
        "title": "فرد جدید پاسخگوی شما",
        "hello": "سلام،",
        "new": "از این پس فرد دیگری از گروه ما در خدمت شماست:",
        "phone": "تلفن",
        "email": "ایمیل",
        "place": "دفتر",
        "hours": "ساعت‌های مشاوره",
        "stays": "هر آنچه با هم قرار گذاشته‌ایم همچنان معتبر است. لازم نیست کاری انجام دهید.",
        "questions": "پرسشی دارید؟ تماس بگیرید یا به دفتر بیایید. مشاوره داوطلبانه و رایگان است.",
        "bye": "با احترام",
    },
}


def words_for(code: str) -> dict[str, Any]:
    """What the letter's template prints for a reader of `code`, with the language's direction."""
    other = OTHERS.get(code, {})
    both = {key: {"german": text, "other": other.get(key, "")} for key, text in GERMAN.items()}
    return {"words": both, "language": BY_CODE.get(code) or BY_CODE["de"], "translated": bool(other)}
