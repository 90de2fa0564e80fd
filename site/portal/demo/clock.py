"""Times of a life that has already happened: office hours on working days, never later than the last working day."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from django.utils import timezone

FRIDAY, SATURDAY, SUNDAY = 4, 5, 6


def working_day(day: date, before: date) -> date:
    """The day itself; Friday for Saturday, Monday for Sunday, or Friday where Monday is not `before` that day."""
    if day.weekday() == SATURDAY:
        return day - timedelta(days=1)
    if day.weekday() == SUNDAY:
        monday = day + timedelta(days=1)
        return monday if monday < before else day - timedelta(days=2)
    return day


def next_working_day(day: date) -> date:
    """The day itself, or the Monday after a weekend."""
    return day + timedelta(days=7 - day.weekday()) if day.weekday() > FRIDAY else day


def at(day: date, hour: int, minute: int = 0, second: int = 0) -> datetime:
    """A moment of office time, in UTC: adding days to it then means what it means to the engine."""
    return timezone.make_aware(datetime.combine(day, time(hour, minute, second))).astimezone(UTC)


def office_hour(rng: Random, day: date) -> datetime:
    """Some minute between eight and half past four."""
    return at(day, *divmod(480 + rng.randrange(510), 60))


def evening(day: date) -> datetime:
    """Some seconds after a deadline at the end of a day: when the worker comes round."""
    return at(day, 23, 59, 12)


@contextmanager
def standing_at(moment: datetime) -> Iterator[None]:
    """While it lasts, Django's clock stands at `moment`, so that the flow's rules for deadlines speak of the past."""
    real = timezone.now
    timezone.now = lambda: moment  # type: ignore[assignment]
    try:
        yield
    finally:
        timezone.now = real
