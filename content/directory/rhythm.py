"""From what editors choose ("jeden zweiten Mittwoch") to dates and iCalendar rules (RFC 5545), and never back."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from dateutil.rrule import MONTHLY, WEEKLY, rrule, weekdays

if TYPE_CHECKING:
    from content.directory.schedules import Schedule, ScheduleException

BERLIN = ZoneInfo("Europe/Berlin")
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
Why = Callable[[datetime.date], str]


@dataclass(frozen=True)
class Slot:
    """One date of a schedule, as it really happens."""

    schedule: "Schedule"
    date: datetime.date
    opens: datetime.time | None
    closes: datetime.time | None
    state: str  # open, changed, cancelled, holiday
    reason: str = ""
    exception: "ScheduleException | None" = None
    instead: "Slot | None" = None

    @property
    def happens(self) -> bool:
        """Somebody is there."""
        return self.state in ("open", "changed")

    @property
    def walk_in(self) -> bool:
        """Somebody is there at a known time, and one may come without an appointment."""
        return self.happens and self.opens is not None and not self.schedule.by_appointment

    @property
    def sort_key(self) -> tuple[datetime.date, datetime.time]:
        """By day, then by time."""
        return self.date, self.opens or datetime.time.min


def rule(schedule: "Schedule") -> rrule:
    """The schedule as a rule over whole days; it starts on its first real date."""
    until = schedule.valid_until and _midnight(schedule.valid_until)
    start = _midnight(schedule.valid_from)
    if schedule.rhythm == "once":
        return rrule(WEEKLY, dtstart=start, count=1, until=None)
    if schedule.nth is not None:
        day = weekdays[schedule.weekday](schedule.nth)
        return rrule(MONTHLY, byweekday=day, dtstart=start, until=until)
    start += datetime.timedelta(days=(schedule.weekday - start.weekday()) % 7)
    return rrule(WEEKLY, interval=schedule.interval, dtstart=start, until=until)


def first_date(schedule: "Schedule") -> datetime.date | None:
    """The first date there is; None for a schedule that ends before it begins."""
    found = next(iter(rule(schedule)), None)
    return found.date() if found else None


def dates(schedule: "Schedule", first: datetime.date, last: datetime.date) -> list[datetime.date]:
    """What the rule alone says for a time, both ends included."""
    return [moment.date() for moment in rule(schedule).between(_midnight(first), _midnight(last), inc=True)]


def is_date_of(schedule: "Schedule", day: datetime.date) -> bool:
    """Whether the rule has a date on this day."""
    return bool(dates(schedule, day, day))


def slots(schedule: "Schedule", first: datetime.date, last: datetime.date, why: Why) -> list[Slot]:
    """What really happens: the rule, less holidays, with the exceptions that editors entered."""
    exceptions = {exception.date: exception for exception in schedule.exceptions.all()}
    days = set(dates(schedule, first, last)) | {
        day for day, exception in exceptions.items() if exception.new_date and is_date_of(schedule, day)
    }
    found = [slot for day in days for slot in _on(schedule, day, exceptions.get(day), why)]
    return sorted((slot for slot in found if first <= slot.date <= last), key=lambda slot: slot.sort_key)


def recurrence(schedule: "Schedule") -> dict[str, Any]:
    """The iCalendar rule; empty for a single date."""
    if schedule.rhythm == "once":
        return {}
    day = DAYS[schedule.weekday]
    parts: dict[str, Any] = {"freq": "weekly", "byday": day}
    if schedule.nth is not None:
        parts = {"freq": "monthly", "byday": f"{schedule.nth}{day}"}
    elif schedule.interval > 1:
        parts["interval"] = schedule.interval
    if schedule.valid_until:
        end = datetime.datetime.combine(schedule.valid_until, datetime.time.max.replace(microsecond=0), BERLIN)
        parts["until"] = end.astimezone(datetime.UTC)
    return parts


def _on(schedule: "Schedule", day: datetime.date, exception: "ScheduleException | None", why: Why) -> list[Slot]:
    if exception is None:
        name = why(day)
        state = "holiday" if name else "open"
        return [Slot(schedule, day, schedule.opens, schedule.closes, state, name)]
    cancelled = Slot(schedule, day, schedule.opens, schedule.closes, "cancelled", exception.reason, exception)
    if exception.kind == "cancelled":
        return [cancelled]
    opens, closes = exception.opens or schedule.opens, exception.closes or schedule.closes
    instead = Slot(schedule, exception.new_date or day, opens, closes, "changed", exception.reason, exception)
    return [instead] if instead.date == day else [replace(cancelled, instead=instead), instead]


def _midnight(day: datetime.date) -> datetime.datetime:
    return datetime.datetime.combine(day, datetime.time.min)
