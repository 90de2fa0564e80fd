"""What steps show of one another without knowing each other: life areas, panels, and figures without names.

Each step registers here what it can tell, in its `gate` module, which `workflows.apps` loads.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from accounts.models import User
from workflows.case import access
from workflows.case.record import Case


@dataclass(frozen=True)
class Area:
    """A life area as other steps need it. `sensitive` means health; `words` is its name in other languages."""

    key: str
    name: str
    sensitive: bool
    words: dict[str, str] = field(default_factory=dict, compare=False)


@dataclass(frozen=True)
class Panel:
    """A part of a page: a template, and what it prints (as `panel`)."""

    template: str
    values: dict[str, Any]


Values = Callable[[Case, User], dict[str, Any]]
Counts = Callable[[Case], list[tuple[str, int]]]

_areas: list[Callable[[], list[Area]]] = []
_told: list[Callable[[Case, User], dict[str, str]]] = []
_panels: dict[str, tuple[str, Values]] = {}
_figures: dict[str, Counts] = {}


def areas_from(source: Callable[[], list[Area]]) -> Callable[[], list[Area]]:
    """Register the source of the life areas; there is one.

    Raises:
        ValueError: there is one already.
    """
    if _areas:
        raise ValueError("the life areas have a source already")
    _areas.append(source)
    return source


def areas_for(case: Case, reader: User, *, may_health: bool | None = None) -> list[Area]:
    """The life areas in use that `reader` may write about in `case`."""
    if may_health is None:
        may_health = access.may_read_health(reader, case)
    return [area for source in _areas for area in source() if may_health or not area.sensitive]


def needs_told_by(source: Callable[[Case, User], dict[str, str]]) -> Callable[[Case, User], dict[str, str]]:
    """Register the source of what people said they need; there is one.

    Raises:
        ValueError: there is one already.
    """
    if _told:
        raise ValueError("what is needed has a source already")
    _told.append(source)
    return source


def needs_told(case: Case, reader: User) -> dict[str, str]:
    """What was told last as needed, by the key of the life area; only what `reader` may see."""
    return {key: text for source in _told for key, text in source(case, reader).items()}


def panel(key: str, template: str) -> Callable[[Values], Values]:
    """Register what fills the panel `key`.

    Raises:
        ValueError: the key is taken.
    """

    def register(values: Values) -> Values:
        if key in _panels:
            raise ValueError(f"a panel named {key} is registered already")
        _panels[key] = (template, values)
        return values

    return register


def panels(keys: Iterable[str], case: Case, reader: User) -> list[Panel]:
    """The panels of a page, narrowed to the reader."""
    return [Panel(template, values(case, reader)) for template, values in (_panels[key] for key in keys)]


def figures_from(name: str) -> Callable[[Counts], Counts]:
    """Register counts that tell nothing about the person.

    Raises:
        ValueError: the name is taken.
    """

    def register(counts: Counts) -> Counts:
        if name in _figures:
            raise ValueError(f"figures named {name} are registered already")
        _figures[name] = counts
        return counts

    return register


def figures(case: Case) -> list[tuple[str, int]]:
    """All figures of a case, for the second person."""
    return [figure for counts in _figures.values() for figure in counts(case)]
