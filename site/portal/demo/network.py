"""Invented contacts with partners in the last year, noted by the managers: the counts have something to show."""

from datetime import timedelta

from django.utils import timezone

from accounts.models import User
from portal.demo import clock
from portal.demo.homes import dice
from workflows.models import LifeArea, NetworkContact

# group, partner, way, minutes, what it was about, life areas
TALKS = (
    ("2", "Jobcenter", "phone", 15, "Ablauf der Erstanträge besprochen.", ("lebensunterhalt", "arbeit")),
    ("1", "Ausländerbehörde", "phone", 10, "Wartezeiten bei Terminen geklärt.", ("aufenthalt",)),
    ("3", "Schuldnerberatung", "meeting", 60, "Neue Sprechzeiten vorgestellt.", ("lebensunterhalt",)),
    ("4", "Arbeitskreis Asyl", "meeting", 90, "Sprachpaten für den Winter gesucht.", ("teilhabe", "deutsch")),
    ("5", "Sportverein", "letter", 20, "Probetrainings für Kinder angeboten.", ("teilhabe", "familie")),
    ("6", "Bäckerei", "phone", 15, "Praktikumsplätze erfragt.", ("arbeit", "ausbildung")),
    ("7", "Kirchengemeinde", "meeting", 45, "Raum für das Begegnungscafé zugesagt.", ("teilhabe",)),
    ("0", "Integrationsmanagement der Nachbarstadt", "video", 30, "Übergabe bei Umzügen abgestimmt.", ()),
    ("8", "Flüchtlingssozialarbeit", "phone", 20, "Auszüge der nächsten Wochen durchgesehen.", ("wohnen",)),
    ("2", "Agentur für Arbeit", "letter", 15, "Termine der Berufsberatung erfragt.", ("arbeit", "ausbildung")),
    ("3", "Migrationsberatung", "meeting", 60, "Zuständigkeiten verglichen.", ("recht",)),
    ("9", "Wohnungsgesellschaft", "phone", 15, "Bewerbungsbögen besorgt.", ("wohnen",)),
)
WEEKS = 50


def load() -> None:
    """One to three a week; the same on each run of a day."""
    rng = dice("network")
    areas = {area.key: area for area in LifeArea.objects.all()}
    people = list(User.objects.filter(groups__name="integrationsmanagement").order_by("username"))
    today, made, about = timezone.localdate(), [], []
    for week in range(WEEKS, 0, -1):
        for _talk in range(rng.randint(1, 3)):
            group, partner, way, minutes, text, keys = rng.choice(TALKS)
            day = clock.working_day(today - timedelta(days=7 * week - rng.randrange(6)), today)
            values = {"partner": partner, "way": way, "minutes": minutes, "text": text, "by": rng.choice(people)}
            made.append(NetworkContact(group=group, on=day, created_at=clock.office_hour(rng, day), **values))
            about.append(keys)
    topics = NetworkContact.topics.through
    rows = zip(NetworkContact.objects.bulk_create(made), about, strict=True)
    topics.objects.bulk_create(
        topics(networkcontact=contact, lifearea=areas[key]) for contact, keys in rows for key in keys if key in areas
    )
