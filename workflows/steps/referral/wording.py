"""The words of the consent's paper per language: German always, the person's language beside it where it is known."""

from dataclasses import dataclass
from typing import Any

from accounts.languages import BY_CODE

GERMAN: dict[str, str] = {
    "title": "Einwilligung: Wir dürfen einem Dienst etwas über mich sagen",
    "who": "Die Stadt darf die angekreuzten Angaben diesem Dienst geben, und nur diesem:",
    "what": "Diese Angaben, und keine anderen:",
    "why": "Wozu:",
    "free": "Die Einwilligung ist freiwillig. Wenn ich Nein sage, habe ich keine Nachteile. Ich werde weiter beraten.",
    "without": "Ohne Einwilligung sagt die Stadt dem Dienst nichts. Ich kann selbst zu dem Dienst gehen.",
    "withdraw": "Ich kann die Einwilligung jederzeit widerrufen. Dann gibt die Stadt ab sofort nichts mehr weiter.",
    "purpose": "Der Dienst darf die Angaben nur für diesen Zweck benutzen.",
    "until": "Die Einwilligung gilt bis:",
    "explained": "Das wurde mir in meiner Sprache erklärt.",
    "sign": "Datum, Unterschrift",
}
OTHERS: dict[str, dict[str, str]] = {
    "en": {
        "title": "Consent: you may tell a service something about me",
        "who": "The city may give the ticked information to this service, and to no one else:",
        "what": "This information, and no other:",
        "why": "What for:",
        "free": "My consent is voluntary. If I say no, I have no disadvantage. I will still get advice.",
        "without": "Without my consent the city tells the service nothing. I can go to the service myself.",
        "withdraw": "I can withdraw my consent at any time. From then on the city passes on nothing more.",
        "purpose": "The service may use the information only for this purpose.",
        "until": "The consent is valid until:",
        "explained": "This was explained to me in my language.",
        "sign": "Date, signature",
    },
    "ar": {
        "title": "موافقة: يجوز إخبار إحدى الجهات بمعلومات عني",
        "who": "يجوز للمدينة إعطاء المعلومات المؤشَّر عليها لهذه الجهة فقط:",
        "what": "هذه المعلومات فقط دون غيرها:",
        "why": "الغرض:",
        "free": "الموافقة طوعية. إذا قلت لا فلن يلحق بي أي ضرر، وسأستمر في الحصول على الاستشارة.",
        "without": "بدون موافقتي لا تخبر المدينة الجهة بأي شيء. يمكنني الذهاب إلى الجهة بنفسي.",
        "withdraw": "يمكنني سحب موافقتي في أي وقت. ومنذ ذلك الحين لا تنقل المدينة أي معلومات أخرى.",
        "purpose": "لا يجوز للجهة استخدام المعلومات إلا لهذا الغرض.",
        "until": "الموافقة سارية حتى:",
        "explained": "شُرح لي ذلك بلغتي.",
        "sign": "التاريخ والتوقيع",
    },
    "uk": {
        "title": "Згода: можна повідомити службі дещо про мене",
        "who": "Місто може передати позначені дані цій службі, і тільки їй:",
        "what": "Ці дані, і жодних інших:",
        "why": "Для чого:",
        "free": "Згода добровільна. Якщо я скажу «ні», я нічого не втрачу. Мене консультуватимуть далі.",
        "without": "Без згоди місто нічого не повідомляє службі. Я можу звернутися до служби самостійно.",
        "withdraw": "Я можу відкликати згоду будь-коли. Відтоді місто більше нічого не передає.",
        "purpose": "Служба може використовувати дані лише з цією метою.",
        "until": "Згода дійсна до:",
        "explained": "Мені це пояснили моєю мовою.",
        "sign": "Дата, підпис",
    },
}


@dataclass(frozen=True)
class Both:
    """The same in German and in the other language; `other` is empty where nobody has put it into words."""

    german: str
    other: str


def paper_words(code: str) -> dict[str, Any]:
    """The words for somebody who reads `code`, with the language's direction."""
    other = OTHERS.get(code, {})
    return {
        "words": {key: Both(text, other.get(key, "")) for key, text in GERMAN.items()},
        "language": BY_CODE.get(code) or BY_CODE["de"],
    }
