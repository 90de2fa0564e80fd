"""What waits in the inbox: invented requests in several languages, sent through the public form's own service."""

from datetime import timedelta
from typing import NamedTuple

from django.utils import timezone

from accounts.models import User
from forms import services
from forms.models import FormVersion, Submission
from portal.demo.asked import answers
from portal.demo.homes import dice
from portal.demo.plot import code


class Asked(NamedTuple):
    """One request: how many hours ago, in which language of the site, by whom, from where, what."""

    hours: int
    language: str
    spoken: str
    first_name: str
    last_name: str
    stadtteil: str
    line: int
    concern: str


REQUESTS = tuple(
    Asked(*line)
    for line in (
        (2, "ar", "ar", "أمل", "حداد", "eglosheim", 11, "أحتاج إلى موعد بخصوص روضة الأطفال لطفلي الصغير."),
        (5, "de", "tr", "Murat", "Doğan", "west", 31, "Ich verstehe einen Brief vom Jobcenter nicht."),
        (20, "uk", "uk", "Ірина", "Бондар", "eglosheim", 32, "Шукаю курс німецької мови з доглядом за дитиною."),
        (26, "en", "en", "Lamin", "Ceesay", "ossweil", 33, "I found a job and need help with the work permit."),
        (29, "fa", "fa", "شیرین", "رستمی", "sued", 34, "برای پیدا کردن خانه کمک می‌خواهم."),
        (44, "fr", "fr", "Aïcha", "Diallo", "ost", 35, "Je voudrais inscrire mes enfants à l’école."),
        (50, "ru", "ru", "Ольга", "Фомина", "nord", 36, "Нужна помощь с заявлением на пособие."),
        (68, "tr", "tr", "Zeynep", "Aydın", "pflugfelden", 37, "Almanca kursu için yardım istiyorum."),
        (75, "de", "kmr", "Azad", "Hesen", "gruenbuehl-sonnenberg", 38, "Ich suche eine Wohnung für vier Personen."),
        (
            93,
            "en",
            "so",
            "Hodan",
            "Warsame",
            "neckarweihingen",
            39,
            "I would like to talk with an interpreter.",
        ),
    )
)
ASSIGNED = 4  # the one that a colleague has put aside already


def load(version: FormVersion) -> int:
    """Send them all; how many there are."""
    rng = dice("requests")
    now = timezone.now()
    for number, asked in enumerate(REQUESTS):
        told = {
            "first_name": asked.first_name,
            "last_name": asked.last_name,
            "phone": f"+49 176 040690{asked.line}",
            "language": asked.spoken,
            "stadtteil": asked.stadtteil,
            "concern": asked.concern,
        }
        language = asked.language if asked.language in version.schema["languages"] else "de"
        sent = services.receive(version, answers(version, told), language, f"demonstration-{number}")
        if number == ASSIGNED:
            services.assign(sent, User.objects.get(username="im5"), User.objects.get(username="im5"))
        Submission.objects.filter(pk=sent.pk).update(created_at=now - timedelta(hours=asked.hours), code=code(rng))
    return len(REQUESTS)
