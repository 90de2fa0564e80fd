"""What waits in the inbox: invented requests in several languages, sent through the public form's own service."""

from datetime import timedelta
from typing import NamedTuple

from django.utils import timezone

from accounts.models import User
from forms import services
from forms.models import FormVersion, Submission
from portal.demo import clock
from portal.demo.asked import answers
from portal.demo.homes import dice
from portal.demo.plot import code


class Asked(NamedTuple):
    """One request: how many days ago, in which hour, in which language of the site, by whom, from where, what."""

    days: int
    hour: int
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
        (1, 21, "ar", "ar", "أمل", "حداد", "eglosheim", 11, "أحتاج إلى موعد بخصوص روضة الأطفال لطفلي الصغير."),
        (1, 18, "de", "tr", "Murat", "Doğan", "west", 31, "Ich verstehe einen Brief vom Jobcenter nicht."),
        (1, 14, "uk", "uk", "Ірина", "Бондар", "eglosheim", 32, "Шукаю курс німецької мови з доглядом за дитиною."),
        (2, 20, "en", "en", "Lamin", "Ceesay", "ossweil", 33, "I found a job and need help with the work permit."),
        (2, 9, "fa", "fa", "شیرین", "رستمی", "sued", 34, "برای پیدا کردن خانه کمک می‌خواهم."),
        (3, 16, "fr", "fr", "Aïcha", "Diallo", "ost", 35, "Je voudrais inscrire mes enfants à l’école."),
        (3, 11, "ru", "ru", "Ольга", "Фомина", "nord", 36, "Нужна помощь с заявлением на пособие."),
        (4, 19, "tr", "tr", "Zeynep", "Aydın", "pflugfelden", 37, "Almanca kursu için yardım istiyorum."),
        (4, 10, "de", "kmr", "Azad", "Hesen", "gruenbuehl-sonnenberg", 38, "Ich suche eine Wohnung für vier Personen."),
        (5, 17, "en", "so", "Hodan", "Warsame", "neckarweihingen", 39, "I would like to talk to someone."),
    )
)
ASSIGNED = 4  # the one that a colleague has put aside already


def load(version: FormVersion) -> int:
    """Send them all; how many there are."""
    rng = dice("requests")
    today = timezone.localdate()
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
        came = clock.at(today - timedelta(days=asked.days), asked.hour, rng.randrange(60))
        Submission.objects.filter(pk=sent.pk).update(created_at=came, code=code(rng))
    return len(REQUESTS)
