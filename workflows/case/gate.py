"""What closing asks of the other steps, without knowing them: each step registers what it finds missing.

Steps do not import each other; `workflows.apps` loads their `gate` modules.
"""

from collections.abc import Callable
from dataclasses import dataclass

from workflows.case.record import Case


@dataclass(frozen=True)
class Missing:
    """One thing in the way of closing: a German sentence, and the part of the case page where to mend it."""

    text: str
    anchor: str


@dataclass(frozen=True)
class Need:
    """A life area that was assessed as a need: closing asks for its result. `level` is 0–4.

    `sensitive` needs (health) are shown only to those who may read health.
    """

    area_key: str
    area_name: str
    level: int
    sensitive: bool = False


_checks: dict[str, Callable[[Case], list[Missing]]] = {}
_needs: dict[str, Callable[[Case], list[Need]]] = {}


def check(name: str) -> Callable[[Callable[[Case], list[Missing]]], Callable[[Case], list[Missing]]]:
    """Register a check under a unique name."""

    def register(function: Callable[[Case], list[Missing]]) -> Callable[[Case], list[Missing]]:
        if name in _checks:
            raise ValueError(f"a check named {name} is registered already")
        _checks[name] = function
        return function

    return register


def needs_from(name: str) -> Callable[[Callable[[Case], list[Need]]], Callable[[Case], list[Need]]]:
    """Register a source of needs under a unique name."""

    def register(function: Callable[[Case], list[Need]]) -> Callable[[Case], list[Need]]:
        if name in _needs:
            raise ValueError(f"a source named {name} is registered already")
        _needs[name] = function
        return function

    return register


def missing(case: Case) -> list[Missing]:
    """All that stands in the way of closing `case`, in the order of registration."""
    return [item for function in _checks.values() for item in function(case)]


def needs(case: Case) -> list[Need]:
    """The needs of `case` as last assessed."""
    return [item for function in _needs.values() for item in function(case)]
