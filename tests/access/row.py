"""One row of the table of addresses, the groups of people in it, and what the addresses are filled with."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.access.world import COLUMNS, World
from workflows.models import GoalSuggestion

EDITORS = frozenset({"redaktion", "redaktionsleitung", "uebersetzung"})
DESK = frozenset(COLUMNS) - {"anonymous"} - EDITORS
MANAGERS = frozenset({"responsible", "deputy", "colleague", "neighbour"})
HANDLERS = MANAGERS | {"teamleitung"}
NETWORKERS = HANDLERS | {"arbeitsmarkt", "ehrenamt", "dolmetscher", "superuser"}  # nothing of people stands there
OWN = frozenset({"responsible", "deputy"})
KNOWS = frozenset({"neighbour", "teamleitung"})
ALL = frozenset(COLUMNS)
LEAD = frozenset({"teamleitung"})
PROTECTS = frozenset({"datenschutz"})
CHECKS = LEAD | PROTECTS
SIGNED_IN = ALL - {"anonymous"}
HOUSEKEEPERS = frozenset({"teamleitung", "technik", "superuser"})

Arguments = Callable[[World], dict[str, Any]]


@dataclass(frozen=True)
class Row:
    """One address and method."""

    key: str
    may: frozenset[str] = frozenset()
    knows: frozenset[str] = frozenset()
    otherwise: str = "closed"
    method: str = "get"
    args: Arguments = field(default=lambda world: {})
    data: Arguments = field(default=lambda world: {})
    public: bool = False
    also: tuple[int, ...] = ()
    note: str = ""


def number(world: World) -> dict[str, Any]:
    """The case on which `responsible` and `deputy` have rights."""
    return {"number": world.case.number}


def closed(world: World) -> dict[str, Any]:
    """A closed case of `responsible` alone."""
    return {"number": world.closed.number}


def code(world: World) -> dict[str, Any]:
    """The request in the inbox."""
    return {"code": world.submission.code}


def file_of(where: str) -> Arguments:
    """A file of the request, or of the request from which the case came."""
    own = {"submission": code, "case": number}[where]
    return lambda world: {**own(world), "upload": world.objects[f"{where}_file"].pk}


def object_(name: str) -> Arguments:
    """One of the world's own objects."""
    return lambda world: {"pk": world.objects[name].pk}


def notice(world: World) -> dict[str, Any]:
    """Something overdue in the case, told to its deputy."""
    return {"pk": world.objects["notice"].pk}


def giving(world: World) -> dict[str, Any]:
    """The first of the two forms that give access."""
    return {"user": str(world.people["colleague"].pk), "level": "lesen", "reason": "Urlaub"}  # type: ignore[union-attr]


def somebody(world: World) -> dict[str, Any]:
    """A colleague's account."""
    return {"pk": world.people["colleague"].pk}  # type: ignore[union-attr]


def goal(world: World) -> dict[str, Any]:
    """A goal of the case."""
    return {"pk": world.objects["goal"].pk}


def suggestion(world: World) -> dict[str, Any]:
    """A goal of the library."""
    return {"vorschlag": str(GoalSuggestion.objects.values_list("pk", flat=True)[0])}


def shared(world: World) -> dict[str, Any]:
    """A referral with data of the case."""
    return {"pk": world.objects["consent"].referral_id}


def agreed(world: World) -> dict[str, Any]:
    """Its consent."""
    return {"pk": world.objects["consent"].pk}


def task(node: str) -> Arguments:
    """An open task of the case."""
    return lambda world: {"pk": world.task(world.case, node).pk}


def unknown(world: World) -> dict[str, Any]:
    """An identifier that no record has."""
    return {"identifier": "00000000-0000-4000-8000-000000000000"}


API_KINDS = ("pages", "contacts", "services", "offices", "figures", "stadtteile", "topics", "organizations")
ALONE = frozenset({"responsible"})
REPAIRERS = frozenset({"teamleitung", "technik", "superuser"})

LEAD = frozenset({"teamleitung"})
BOTH = frozenset({"colleague", "neighbour"})


def holder(world: World) -> dict[str, Any]:
    """The manager of the case."""
    return {"pk": world.people["responsible"].pk}  # type: ignore[union-attr]


def given(world: World) -> dict[str, Any]:
    """Cases that went from `neighbour` to `colleague`."""
    return {"pk": world.objects["hand_over"].pk}


def absence(world: World) -> dict[str, Any]:
    """`colleague` stands in for `neighbour`."""
    return {"pk": world.objects["absence"].pk}
