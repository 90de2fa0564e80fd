"""Times of a life that has already happened: office hours on working days, never later than the last working day."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from random import Random

from django.utils import timezone

FRIDAY = 4


def working_day(day: date) -> date:
    """The day itself, or the Friday before a weekend."""
    return day - timedelta(days=max(0, day.weekday() - FRIDAY))


def next_working_day(day: date) -> date:
    """The day itself, or the Monday after a weekend."""
    return day + timedelta(days=7 - day.weekday()) if day.weekday() > FRIDAY else day


def office_hour(rng: Random, day: date) -> datetime:
    """Some minute between eight and half past four."""
    return timezone.make_aware(datetime.combine(day, time(8)) + timedelta(minutes=rng.randrange(510)))


def moments(rng: Random, today: date, gaps: list[int]) -> list[datetime]:
    """One moment per gap, in order: `gaps[i]` days lie between moment i and the next, the last gap reaches to today."""
    found: list[datetime] = []
    for index in range(len(gaps)):
        day = working_day(today - timedelta(days=max(1, sum(gaps[index:]))))
        at = office_hour(rng, day)
        if found and at <= found[-1]:
            at = found[-1] + timedelta(minutes=rng.randint(5, 20))
        found.append(at)
    return found


def evening(day: date) -> datetime:
    """Some seconds after a deadline at the end of a day: when the worker comes round."""
    return timezone.make_aware(datetime.combine(day, time(23, 59, 12)))


@contextmanager
def standing_at(at: datetime) -> Iterator[None]:
    """While it lasts, Django's clock stands at `at`: the flow's own rules for deadlines are asked about the past."""
    real = timezone.now
    timezone.now = lambda: at  # type: ignore[assignment]
    try:
        yield
    finally:
        timezone.now = real
