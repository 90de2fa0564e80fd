"""Some everyday life for each manager: appointments to come, notes, a round on site. Made by the real services."""

from datetime import date, datetime, time, timedelta

from django.utils import timezone

from accounts.models import User
from portal.demo.clock import next_working_day
from workflows.case import access, appointments, remarks
from workflows.case.record import OPEN_STAGES
from workflows.desk.rounds import selectors, services

PLACES = ("office", "home", "phone", "office", "video")
HINTS = ("Bescheid vom Jobcenter mitbringen", "", "Anmeldung Kita besprechen", "", "Dolmetscherin ist bestellt")
NOTES = (
    "Ist vormittags am besten zu erreichen.",
    "Briefe bitte immer gemeinsam durchgehen, Deutsch lesen ist noch schwer.",
    "Die Nachbarin hilft beim Übersetzen, aber nicht bei Behördensachen.",
)
OWN = "Beim nächsten Mal nach der Schule fragen."


def load(today: date) -> None:
    """For every manager, in the order of their names."""
    houses = {house.place.pk: house for house in selectors.overview()}
    for number, user in enumerate(User.objects.filter(cases__isnull=False).distinct().order_by("username")):
        _appointments(user, today, number)
        lives_in = _houses_of(user, list(houses))
        if lives_in:
            house = houses[lives_in]
            day = house.next.date if house.next else next_working_day(today + timedelta(days=2 + number))
            starts = house.next.opens if house.next else time(14)
            services.plan(on=max(day, today), starts=starts, accommodation=house.place, staff=user, by=user)


def _appointments(user: User, today: date, number: int) -> None:
    mine = access.workable_by(user).filter(responsible=user, stage__in=OPEN_STAGES).order_by("pk")[:5]
    for place, case in enumerate(mine):
        day = next_working_day(today + timedelta(days=1 + place * 2 + number % 2))
        starts_at = timezone.make_aware(datetime.combine(day, time(9 + place, 30 * (number % 2))))
        values = {"starts_at": starts_at, "minutes": 45, "place": PLACES[place], "note": HINTS[place]}
        appointments.add(case, by=user, values=values)
        if place < len(NOTES):
            remarks.add(case, by=user, text=NOTES[place], private=False)
        if place == 0:
            remarks.add(case, by=user, text=OWN, private=True)


def _houses_of(user: User, houses: list[int]) -> int | None:
    """The house in which most of this manager's people live; None where nobody does."""
    counted: dict[int, int] = {}
    homes = access.workable_by(user).filter(stage__in=OPEN_STAGES, person__accommodation__in=houses)
    for pk in homes.values_list("person__accommodation", flat=True):
        counted[pk] = counted.get(pk, 0) + 1
    return max(counted, key=lambda pk: (counted[pk], -pk), default=None)
