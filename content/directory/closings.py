"""Days on which nobody is there: the public holidays of Baden-Württemberg, and the days that the settings add."""

import datetime
import re
from functools import cache
from typing import NamedTuple

import holidays
from django.core.exceptions import ValidationError
from django.utils.translation import gettext, gettext_noop
from django.utils.translation import gettext_lazy as _

DEFAULT = "24.12. Heiligabend\n31.12. Silvester"
# The names as the library gives them, marked for the catalogues.
NAMES = (
    gettext_noop("Neujahr"),
    gettext_noop("Heilige Drei Könige"),
    gettext_noop("Karfreitag"),
    gettext_noop("Ostermontag"),
    gettext_noop("Erster Mai"),
    gettext_noop("Christi Himmelfahrt"),
    gettext_noop("Pfingstmontag"),
    gettext_noop("Fronleichnam"),
    gettext_noop("Tag der Deutschen Einheit"),
    gettext_noop("Allerheiligen"),
    gettext_noop("Heiligabend"),
    gettext_noop("Erster Weihnachtstag"),
    gettext_noop("Zweiter Weihnachtstag"),
    gettext_noop("Silvester"),
)
LINE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})?(?:\s*[-–]\s*(\d{1,2})\.(\d{1,2})\.(\d{4})?)?\s+(\S.*)")


class Closing(NamedTuple):
    """One line of the settings; without a year it comes back every year."""

    first: tuple[int, int]
    last: tuple[int, int]
    years: tuple[int, int] | None
    name: str

    def has(self, day: datetime.date) -> bool:
        """Whether the office is closed on this day."""
        if self.years:
            return datetime.date(self.years[0], *self.first) <= day <= datetime.date(self.years[1], *self.last)
        here = (day.month, day.day)
        return self.first <= here <= self.last if self.first <= self.last else here >= self.first or here <= self.last


class Closings:
    """Answers for a day why the office is closed; empty when it is not."""

    def __init__(self, extra: str = DEFAULT) -> None:
        self.extra = [closing for line in extra.splitlines() if line.strip() and (closing := parse(line))]

    def why(self, day: datetime.date) -> str:
        """German name of the holiday or closing day."""
        own = next((closing.name for closing in self.extra if closing.has(day)), "")
        return public_holidays().get(day) or own

    def words(self, day: datetime.date) -> str:
        """The same in the active language."""
        name = self.why(day)
        return gettext(name) if name else ""


@cache
def public_holidays() -> holidays.HolidayBase:
    """Baden-Württemberg's; the library adds years as they are asked for."""
    return holidays.country_holidays("DE", subdiv="BW", language="de")


def parse(line: str) -> Closing | None:
    """`24.12. Heiligabend`, `14.5.2027 Betriebsausflug`, `24.12.2026–6.1.2027 Betriebsferien`; None for nonsense."""
    found = LINE.fullmatch(line.strip())
    if not found:
        return None
    day, month, year, to_day, to_month, to_year, name = found.groups()
    first = (int(month), int(day))
    last = (int(to_month), int(to_day)) if to_day else first
    if to_day and bool(year) != bool(to_year):
        return None
    years = (int(year), int(to_year or year)) if year else None
    try:
        begins, ends = (datetime.date(at, *when) for at, when in zip(years or (2024, 2024), (first, last), strict=True))
    except ValueError:
        return None
    return None if years and ends < begins else Closing(first, last, years, name.strip())


def validate_closing_days(text: str) -> None:
    """Refuse a line that nobody can read as a day.

    Raises:
        ValidationError: names the line.
    """
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip() and parse(line) is None:
            raise ValidationError(
                _("Zeile %(number)s ist kein Tag mit Namen. Zum Beispiel: 24.12. Heiligabend"),
                params={"number": number},
            )
