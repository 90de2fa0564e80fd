"""Is it open now? Read from opening hours as people write them; what cannot be read is unknown, never "closed".

`Mo–Fr 8–12 Uhr, Do 14–18 Uhr` is enough: there is no second place where an editor would have to enter the same hours.
"""

import datetime
import re
from collections.abc import Iterable
from typing import NamedTuple

DAYS = ("mo", "di", "mi", "do", "fr", "sa", "so")
NAMES = {"montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5, "sonntag": 6}
ALWAYS = re.compile(r"rund um die uhr|24 stunden|tag und nacht", re.IGNORECASE)
DAY = r"(?:mo|di|mi|do|fr|sa|so)[a-z]*\.?"
DAYS_PART = rf"{DAY}(?:\s*(?:[-–]|bis)\s*{DAY})?"
TIME = r"\d{1,2}(?:[:.]\d{2})?"
SPAN = rf"{TIME}\s*(?:uhr\s*)?(?:[-–]|bis)\s*{TIME}(?:\s*uhr)?"
LINE = re.compile(
    rf"\s*(?P<days>{DAYS_PART}(?:\s*(?:,|und)\s*{DAYS_PART})*)\s*:?\s*(?P<spans>{SPAN}(?:\s*(?:,|und)\s*{SPAN})*)\s*(?:[,;]|und|$)"
)


class Span(NamedTuple):
    """Open on a weekday (0 = Monday) from a minute of the day to another."""

    weekday: int
    opens: int
    closes: int


class Opening(NamedTuple):
    """Keys of services: open at the moment, closed, and those of which nobody can tell."""

    open: set[int]
    closed: set[int]
    unknown: set[int]


def read_hours(text: str) -> list[Span] | None:
    """The weekly hours behind a text; None where it says something else ("nach Vereinbarung")."""
    if ALWAYS.search(text):
        return [Span(day, 0, 24 * 60) for day in range(7)]
    spans, rest = [], text.lower().strip()
    while rest:
        line = LINE.match(rest)
        if not line:
            return None
        found = [_minutes(span) for span in re.findall(SPAN, line["spans"])]
        days = [_weekdays(part) for part in re.findall(DAYS_PART, line["days"])]
        if None in found or None in days:
            return None
        spans += [Span(day, *span) for part in days for day in part or () for span in found if span]
        rest = rest[line.end() :]
    return spans or None


def _minutes(span: str) -> tuple[int, int] | None:
    opens, closes = (_minute(time) for time in re.findall(TIME, span))
    return (opens, closes) if opens < closes <= 24 * 60 else None


def _minute(time: str) -> int:
    hour, _sign, minute = time.replace(".", ":").partition(":")
    return int(hour) * 60 + int(minute or 0)


def _weekdays(part: str) -> list[int] | None:
    days = [_weekday(name) for name in re.findall(DAY, part)]
    if None in days:
        return None
    first, last = days[0] or 0, days[-1] or 0
    return list(range(first, last + 1)) if first <= last else [*range(first, 7), *range(last + 1)]


def _weekday(name: str) -> int | None:
    bare = name.rstrip(".")
    return DAYS.index(bare) if bare in DAYS else NAMES.get(bare.removesuffix("s"))


def open_now(services: Iterable[tuple[int, str]], moment: datetime.datetime) -> Opening:
    """Sort services, given as (key, opening hours), by whether they are open at a local moment."""
    result = Opening(set(), set(), set())
    minute = moment.hour * 60 + moment.minute
    for key, text in services:
        spans = read_hours(text) if text else None
        if spans is None:
            result.unknown.add(key)
        elif any(day == moment.weekday() and opens <= minute < closes for day, opens, closes in spans):
            result.open.add(key)
        else:
            result.closed.add(key)
    return result
