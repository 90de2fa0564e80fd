"""What a visitor wants to know of a place: its weekly hours, whether somebody is there now, and what is otherwise."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.http import HttpRequest
from django.utils.timezone import localtime

from content.directory.areas import Area
from content.directory.closings import Closings
from content.directory.people import Office
from content.directory.rhythm import BERLIN, Slot, slots
from content.directory.schedules import Schedule
from content.selectors import schedules
from content.settings import SiteSettings

WEEKS_OF_CHANGES = datetime.timedelta(weeks=6)
LONGEST_WAIT = datetime.timedelta(days=120)


@dataclass
class Agenda:
    """Hours of one place at one moment. `status` is `open`, `today`, `next` or empty."""

    schedules: list[Schedule] = field(default_factory=list)
    status: str = ""
    next: Slot | None = None
    dates: list[Slot] = field(default_factory=list)
    changes: list[Slot] = field(default_factory=list)
    place: Office | Area | None = None

    def __bool__(self) -> bool:
        return bool(self.schedules)

    @property
    def rows(self) -> list[Schedule]:
        """What stands in the table: single dates only among the dates."""
        return [schedule for schedule in self.schedules if schedule.rhythm != "once"]

    @property
    def has_feed(self) -> bool:
        """Something with a time that a calendar can show."""
        return any(schedule.opens for schedule in self.schedules)


def agenda(schedules: Iterable[Schedule], request: HttpRequest | None, *, place: Office | Area | None = None) -> Agenda:
    """The agenda for this moment; the page that shows it stays true until something in it changes."""
    now = localtime(timezone=BERLIN)
    built = build(list(schedules), closings_for(request), now, place=place)
    if request is not None and built:
        until = turns_at(built, now)
        request.true_until = min(until, getattr(request, "true_until", until))  # type: ignore[attr-defined]
    return built


def of_office(office: Office | None, request: HttpRequest | None) -> Agenda:
    """The agenda of one office; empty without an office."""
    return agenda(schedules(offices=[office]), request, place=office) if office else Agenda()


def by_place(found: list[Schedule], request: HttpRequest | None) -> list[Agenda]:
    """One agenda per area, in the order of the areas."""
    areas = {one.area: None for one in found if one.area}
    ordered = sorted(areas, key=lambda area: (area.order, area.name))
    return [agenda([one for one in found if one.area == area], request, place=area) for area in ordered]


def closings_for(request: HttpRequest | None) -> Closings:
    """Holidays and the closing days of the settings."""
    return Closings(SiteSettings.load(request).closing_days)


def build(
    schedules: list[Schedule], closings: Closings, now: datetime.datetime, *, place: Office | Area | None = None
) -> Agenda:
    """The same without asking anything."""
    today = now.date()
    current = [one for one in schedules if one.valid_until is None or one.valid_until >= today]
    coming = [slot for schedule in schedules for slot in slots(schedule, today, today + LONGEST_WAIT, closings.why)]
    coming.sort(key=lambda slot: slot.sort_key)
    ahead = [slot for slot in coming if slot.date > today or slot.closes is None or slot.closes > now.time()]
    open_dates = [slot for slot in ahead if slot.walk_in]
    changes = [slot for slot in ahead if slot.state != "open" and slot.date <= today + WEEKS_OF_CHANGES]
    found = Agenda(current, place=place, dates=open_dates[:3], changes=one_per_day(changes)[:6])
    if open_dates:
        found.next = open_dates[0]
        begun = found.next.opens is not None and found.next.opens <= now.time()
        found.status = ("open" if begun else "today") if found.next.date == today else "next"
    return found


def turns_at(found: Agenda, now: datetime.datetime) -> datetime.datetime:
    """When the agenda says something else: at the next opening, the next closing, at midnight at the latest."""
    midnight = datetime.datetime.combine(now.date() + datetime.timedelta(days=1), datetime.time.min, BERLIN)
    slot = found.next
    if slot is None or slot.date != now.date():
        return midnight
    at = slot.closes if found.status == "open" else slot.opens
    return datetime.datetime.combine(slot.date, at or datetime.time.max, BERLIN)


def one_per_day(changes: list[Slot]) -> list[Slot]:
    """A holiday closes the whole day: it is said once, however many times it hits. So is a date that moves."""
    told = [slot.instead for slot in changes if slot.instead]
    changes = [slot for slot in changes if slot not in told]
    return list({(slot.date, slot.state == "holiday" or slot.sort_key): slot for slot in changes}.values())
