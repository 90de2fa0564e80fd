"""Two versions of an assessment side by side: what rose, what fell; and the points of the pictures that show it."""

from dataclasses import dataclass
from datetime import date
from math import cos, pi, sin

from django.utils import timezone

from accounts.models import User
from workflows.case import access
from workflows.case.record import Case
from workflows.steps.assessment.models import AreaAssessment, Assessment, GermanLevel, Level

MIDDLE, RING, INNER = 200, 30, 30  # of the round picture, in its own units
WIDE, HIGH, EDGE = 300, 140, 28  # of the picture of German


@dataclass(frozen=True)
class Row:
    """One life area in both versions; `change` is positive where more help is needed than before."""

    number: int
    name: str
    before: int | None
    after: int | None
    need: str
    resource: str
    priority: bool

    @property
    def change(self) -> int | None:
        """By how many levels; None where one of them was not asked."""
        return None if self.before is None or self.after is None else self.after - self.before

    @property
    def before_name(self) -> str:
        """The level in words."""
        return "" if self.before is None else str(Level(self.before).label)

    @property
    def after_name(self) -> str:
        """The level in words."""
        return "" if self.after is None else str(Level(self.after).label)


@dataclass(frozen=True)
class Comparison:
    """All areas that the reader may see; `hidden` says that health is left out."""

    rows: list[Row]
    hidden: bool

    @property
    def has_words(self) -> bool:
        """Whether anything was written down in the newer one."""
        return any(row.need or row.resource for row in self.rows)

    @property
    def fell(self) -> list[str]:
        """Areas where less help is needed."""
        return [row.name for row in self.rows if row.change is not None and row.change < 0]

    @property
    def rose(self) -> list[str]:
        """Areas where more help is needed."""
        return [row.name for row in self.rows if row.change is not None and row.change > 0]


def compare(case: Case, before: Assessment | None, after: Assessment, reader: User) -> Comparison:
    """Both versions as the reader may see them; two queries."""
    both = [version.pk for version in (before, after) if version]
    rows = list(AreaAssessment.objects.filter(assessment__in=both).select_related("area"))
    health = access.may_read_health(reader, case)
    old = {row.area_id: row for row in rows if before and row.assessment_id == before.pk}
    new = {row.area_id: row for row in rows if row.assessment_id == after.pk}
    areas = sorted({row.area for row in rows}, key=lambda area: (area.order, area.pk))
    shown = [area for area in areas if health or not area.sensitive]
    return Comparison(
        [_row(number, area.name, old.get(area.pk), new.get(area.pk)) for number, area in enumerate(shown, start=1)],
        hidden=len(shown) < len(areas),
    )


def _row(number: int, name: str, old: AreaAssessment | None, new: AreaAssessment | None) -> Row:
    return Row(
        number=number,
        name=name,
        before=old.level if old else None,
        after=new.level if new else None,
        need=new.need if new else "",
        resource=new.resource if new else "",
        priority=bool(new and new.priority),
    )


@dataclass(frozen=True)
class Spot:
    """A place in a picture, as text: no comma of a language gets in."""

    x: str
    y: str
    label: str = ""


def _spot(number: int, count: int, distance: float, label: str = "") -> Spot:
    angle = 2 * pi * (number - 1) / max(count, 1) - pi / 2
    return Spot(f"{MIDDLE + distance * cos(angle):.1f}", f"{MIDDLE + distance * sin(angle):.1f}", label)


@dataclass(frozen=True)
class Radar:
    """The round picture: further out means more help is needed."""

    rings: list[tuple[int, int]]
    spokes: list[Spot]
    numbers: list[Spot]
    before: list[Spot]
    after: list[Spot]

    @property
    def before_line(self) -> str:
        """Points of the polygon."""
        return " ".join(f"{spot.x},{spot.y}" for spot in self.before)

    @property
    def after_line(self) -> str:
        """Points of the polygon."""
        return " ".join(f"{spot.x},{spot.y}" for spot in self.after)


def radar(rows: list[Row]) -> Radar:
    """Where everything stands in the round picture."""
    count = len(rows)
    return Radar(
        rings=[(level, INNER + RING * level) for level in range(5)],
        spokes=[_spot(row.number, count, INNER + RING * 4) for row in rows],
        numbers=[_spot(row.number, count, INNER + RING * 4 + 22, str(row.number)) for row in rows],
        before=[_spot(row.number, count, INNER + RING * row.before) for row in rows if row.before is not None],
        after=[_spot(row.number, count, INNER + RING * row.after) for row in rows if row.after is not None],
    )


@dataclass(frozen=True)
class German:
    """One entry in the history of German: level, with or without certificate, since when."""

    on: date
    level: str
    certificate: bool
    label: str


def german_history(versions: list[Assessment]) -> list[German]:
    """What was told about German, oldest first; the same twice is once."""
    found: list[German] = []
    for version in sorted(versions, key=lambda one: one.version):
        if not version.german_level:
            continue
        day = version.german_on or timezone.localdate(version.at)
        entry = German(day, version.german_level, version.german_certificate, version.get_german_level_display())
        if not found or (found[-1].level, found[-1].certificate) != (entry.level, entry.certificate):
            found.append(entry)
    return sorted(found, key=lambda entry: entry.on)


def german_line(history: list[German]) -> list[Spot]:
    """The picture of German: time to the side, levels upwards."""
    if len(history) < 2:
        return []
    levels, first = list(GermanLevel.values), history[0].on
    days = max((history[-1].on - first).days, 1)
    step = (HIGH - 2 * EDGE) / (len(levels) - 1)
    return [
        Spot(
            f"{EDGE + (WIDE - 2 * EDGE) * (entry.on - first).days / days:.1f}",
            f"{HIGH - EDGE - step * levels.index(entry.level):.1f}",
            entry.level,
        )
        for entry in history
    ]
