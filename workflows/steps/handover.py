"""How a referral reaches plan and need, without the steps knowing each other: which step of the plan it is about.

The plan registers its open steps and how one is ticked off; the referral registers which needs were handed over.
"""

from collections.abc import Callable
from dataclasses import dataclass

from accounts.models import User
from workflows.case.record import Case


@dataclass(frozen=True)
class PlanStep:
    """An open step of the plan that a service could do."""

    pk: int
    text: str


class PlanSide:
    """What the plan offers; filled in by `plan.gate`."""

    offered: Callable[[Case, User], list[PlanStep]]
    tick: Callable[[Case, int, User], None]


plan = PlanSide()
_handed_over: list[Callable[[Case], set[str]]] = []


def handed_over_from(source: Callable[[Case], set[str]]) -> Callable[[Case], set[str]]:
    """Register who knows the needs (keys of life areas) that a service has taken over."""
    _handed_over.append(source)
    return source


def handed_over(case: Case) -> set[str]:
    """Keys of the life areas whose need a service has taken over."""
    return {key for source in _handed_over for key in source(case)}
