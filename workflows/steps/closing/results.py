"""What became of each need, as far as a reader may see it."""

from typing import TYPE_CHECKING

from workflows.case import access, gate
from workflows.case.record import Case
from workflows.steps.closing.models import Closing, NeedResult

if TYPE_CHECKING:
    from accounts.models import User


def results_for(closing: Closing, case: Case, reader: "User") -> list[NeedResult]:
    """Results per need; those about health only with the right to read it."""
    may_health = access.may_read_health(reader, case)
    hidden = set() if may_health else {need.area_key for need in gate.needs(case) if need.sensitive}
    return [result for result in closing.results.all() if result.area_key not in hidden]


def to_accept(closing: Closing, case: Case, reader: "User") -> list[NeedResult]:
    """Needs that end for another reason: the second person reads the reason and accepts it, or sends back."""
    others = list(closing.results.filter(result=NeedResult.Result.OTHER))
    shown = {one.area_key for one in results_for(closing, case, reader)} if others else set()
    return [one for one in others if one.area_key in shown]
