"""Who gets what at which address. One row per address; a new address without a row fails the matrix.

`may` opens it whole; `knows` gets an answer in which nothing of the file stands; everybody else gets what `otherwise`
says: "closed" (403 or 404, where the address itself is no secret) or "hidden" (404, like something that never existed).
Visitors without an account are sent to the sign-in, except on public rows. People without the desk get 403.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.access.world import COLUMNS, World

DESK = frozenset(COLUMNS) - {"anonymous", "redaktion"}
MANAGERS = frozenset({"responsible", "deputy", "colleague", "neighbour"})
HANDLERS = MANAGERS | {"teamleitung"}
OWN = frozenset({"responsible", "deputy"})
KNOWS = frozenset({"neighbour", "teamleitung"})
ALL = frozenset(COLUMNS)

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


def goal(world: World) -> dict[str, Any]:
    """A goal of the case."""
    return {"pk": world.objects["goal"].pk}


def shared(world: World) -> dict[str, Any]:
    """A referral with data of the case."""
    return {"pk": world.objects["consent"].referral_id}


def agreed(world: World) -> dict[str, Any]:
    """Its consent."""
    return {"pk": world.objects["consent"].pk}


def task(node: str) -> Arguments:
    """An open task of the case."""
    return lambda world: {"pk": world.task(world.case, node).pk}


ALONE = frozenset({"responsible"})

ROWS: tuple[Row, ...] = (
    # sign-in
    Row("accounts:login", may=ALL, public=True),
    Row("accounts:logout", may=ALL, public=True, method="post"),
    # the desk
    Row("desk:worklist", may=DESK),
    Row("desk:inbox", may=HANDLERS),
    Row("desk:submission", may=HANDLERS, args=code),
    Row("desk:take_over", may=MANAGERS, args=code, method="post", note="the lead hands out, a manager takes over"),
    Row("desk:submission_close", may=HANDLERS, args=code, method="post", data=lambda w: {"state": "rejected"}),
    Row("desk:cases", may=DESK),
    Row("desk:case_new", may=MANAGERS),
    Row("desk:case_new", may=MANAGERS, method="post", data=lambda w: {"first_name": "Neu"}),
    Row("desk:case", may=OWN, knows=KNOWS, otherwise="hidden", args=number),
    Row("desk:encounter_add", may=OWN, otherwise="hidden", args=number, method="post"),
    Row("desk:case_reopen", may=ALONE, otherwise="hidden", args=closed, method="post", data=lambda w: {"reason": "x"}),
    Row(
        "desk:case_assign",
        may=OWN | {"teamleitung"},
        otherwise="hidden",
        args=number,
        method="post",
        note="who works it hands it on; the lead does so without opening it",
    ),
    Row("desk:case_diagram", may=OWN, knows=KNOWS, otherwise="hidden", args=number),
    Row("desk:case_bpmn", may=OWN, knows=KNOWS, otherwise="hidden", args=number),
    Row("desk:procedures", may=DESK),
    Row("desk:procedure_bpmn", may=DESK, args=lambda w: {"key": "fall"}),
    # steps
    Row("desk:task", may=OWN, otherwise="hidden", args=task("support")),
    Row("desk:task", may=OWN, otherwise="hidden", args=task("inform")),
    Row("desk:task", may=OWN, otherwise="hidden", args=task("inform"), method="post"),
    Row(
        "desk:task",
        may=ALONE,
        knows=frozenset({"teamleitung"}),
        otherwise="hidden",
        args=lambda w: {"pk": w.task(w.waiting, "approval").pk},
        note="the second person decides without names; the proposer is told that somebody else does",
    ),
    Row("desk:goal_add", may=OWN, otherwise="hidden", args=number, method="post"),
    Row("desk:goal_move", may=OWN, otherwise="hidden", args=goal, method="post", data=lambda w: {"state": "reached"}),
    Row("desk:goal_step_add", may=OWN, otherwise="hidden", args=goal, method="post"),
    Row(
        "desk:goal_step_done",
        may=OWN,
        otherwise="hidden",
        args=lambda w: {"pk": w.objects["step"].pk},
        method="post",
        data=lambda w: {"done": "1"},
    ),
    Row("desk:referral_new", may=OWN, otherwise="hidden", args=number),
    Row("desk:referral_new", may=OWN, otherwise="hidden", args=number, method="post"),
    Row("desk:referral", may=OWN, otherwise="hidden", args=shared),
    Row("desk:referral_letter", may=OWN, otherwise="hidden", args=shared),
    Row("desk:consent_paper", may=OWN, otherwise="hidden", args=shared),
    Row("desk:consent_withdraw", may=OWN, otherwise="hidden", args=agreed),
    Row("desk:consent_withdraw", may=OWN, otherwise="hidden", args=agreed, method="post"),
    # by a token instead of an account
    Row("answer", may=ALL, public=True, args=lambda w: {"token": "x"}, also=(410,), note="dead links look alike"),
    Row("answer", may=ALL, public=True, args=lambda w: {"token": "x"}, also=(410,), method="post"),
    # what everybody may read
    Row("forms:status", may=ALL, public=True),
    Row("content_search", may=ALL, public=True),
    Row("wagtail_serve", may=ALL, public=True),
    Row("health/live", may=ALL, public=True),
    Row("health/ready", may=ALL, public=True, also=(503,), note="503 while no worker is alive"),
    Row("sitemap.xml", may=ALL, public=True),
    Row("robots.txt", may=ALL, public=True),
    Row("<language>/_util/login/", may=ALL, public=True),
    Row("components/", may=ALL, public=True, note="in development and tests only"),
)
