"""A figure over time as a small picture: places of the marks are computed here, the template draws them as SVG."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from django.utils.formats import number_format

from content.figures import Reading, middle

WIDTH, HEIGHT = 640, 260
START, END, TOP, BOTTOM = 56, 632, 32, 216
INSIDE = 28  # room for the first and the last number
STEPS = 4
NEAREST = 44  # labels of years that are closer would run into each other


@dataclass(frozen=True)
class Mark:
    """One number in the picture."""

    x: float
    y: float
    reading: Reading
    label_y: float


@dataclass(frozen=True)
class Line:
    """One line of the grid with its number, or one year on the axis."""

    at: float
    label: str


@dataclass
class TimeChart:
    """Everything the template draws."""

    marks: list[Mark] = field(default_factory=list)
    levels: list[Line] = field(default_factory=list)
    years: list[Line] = field(default_factory=list)
    width: int = WIDTH
    height: int = HEIGHT
    start: int = START
    end: int = END
    bottom: int = BOTTOM

    @property
    def path(self) -> str:
        """The line through all marks, as SVG's `points`."""
        return " ".join(f"{mark.x},{mark.y}" for mark in self.marks)

    @property
    def readings(self) -> list[Reading]:
        """The rows of the table."""
        return [mark.reading for mark in self.marks]


def time_chart(readings: Sequence[Reading]) -> TimeChart | None:
    """The picture of at least two numbers; none where there is nothing to compare."""
    if len(readings) < 2:
        return None
    first = readings[0].as_of.toordinal()
    last = max(readings[-1].as_of.toordinal(), first + 1)
    top = _round_up(max(middle(reading) for reading in readings))

    def x(day: int) -> float:
        return round(START + INSIDE + (END - START - 2 * INSIDE) * (day - first) / (last - first), 1)

    def y(value: Decimal) -> float:
        return round(BOTTOM - (BOTTOM - TOP) * float(value) / top, 1)

    marks = []
    for reading in readings:
        place = y(middle(reading))
        marks.append(Mark(x(reading.as_of.toordinal()), place, reading, place - 12))
    levels = [Line(y(Decimal(top * step / STEPS)), _written(top * step / STEPS)) for step in range(STEPS + 1)]
    return TimeChart(marks, levels, _years(marks))


def _written(number: float) -> str:
    return number_format(Decimal(f"{number:g}"), use_l10n=True, force_grouping=True)


def _years(marks: list[Mark]) -> list[Line]:
    shown: list[Line] = []
    for mark in marks:
        year = str(mark.reading.as_of.year)
        if not shown or (mark.x - shown[-1].at >= NEAREST and year != shown[-1].label):
            shown.append(Line(mark.x, year))
    return shown


def _round_up(value: Decimal) -> float:
    """A round number at or above the value: 1,200 stays, 549 becomes 600."""
    number = max(float(value), 1.0)
    size = 10 ** math.floor(math.log10(number))
    return next(size * step for step in (1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10) if size * step >= number)
