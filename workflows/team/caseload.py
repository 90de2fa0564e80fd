"""How much everybody has: cases counted and weighed, against the hours. Four queries, however many cases there are."""

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from django.db.models import Count
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from workflows.case.person import Person
from workflows.case.record import OPEN_STAGES, Case
from workflows.team.models import CaseloadWeights

if TYPE_CHECKING:
    from django.db.models import QuerySet

HUNDRED = Decimal(100)
LIGHTS: dict[str, str | Promise] = {
    "success": _("im Rahmen"),
    "warning": _("viel"),
    "danger": _("zu viel"),
}


@dataclass
class Load:
    """What one person has: cases as they are counted for the programme, and weighed for sharing out."""

    cases: int = 0
    weighed: Decimal = Decimal(0)


def open_cases() -> "QuerySet[Case]":
    """Cases somebody works on."""
    return Case.objects.filter(stage__in=OPEN_STAGES)


def _without_case() -> "QuerySet[Person]":
    """Members of households who have no open case of their own."""
    return Person.objects.exclude(pk__in=open_cases().values("person"))


def loads(weights: CaseloadWeights) -> dict[int, Load]:
    """User → load; two queries."""
    found: dict[int, Load] = {}
    held = open_cases().exclude(responsible=None).order_by()
    for responsible, stage, interpreter, number in held.values_list(
        "responsible", "stage", "person__interpreter_needed"
    ).annotate(number=Count("pk")):
        load = found.setdefault(responsible, Load())
        load.cases += number
        load.weighed += number * (weights.of_stage(stage) + (weights.interpreter if interpreter else 0)) / HUNDRED
    others = held.filter(person__household__members__in=_without_case())
    for responsible, number in others.values_list("responsible").annotate(number=Count("pk")):
        found[responsible].weighed += number * weights.household / HUNDRED
    return found


def weights_of(cases: list[Case], weights: CaseloadWeights) -> dict[int, Decimal]:
    """Case → what it weighs; one query. The cases bring their persons."""
    homes = {case.person.household_id for case in cases if case.person.household_id}
    others = dict(
        _without_case().filter(household__in=homes).order_by().values_list("household").annotate(number=Count("pk"))
        if homes
        else []
    )
    found = {}
    for case in cases:
        percent = weights.of_stage(case.stage) + (weights.interpreter if case.person.interpreter_needed else 0)
        percent += weights.household * others.get(case.person.household_id, 0)
        found[case.pk] = percent / HUNDRED
    return found


def share(weighed: Decimal, capacity: Decimal) -> int:
    """Percent of what fits; 999 where nothing fits and something is there."""
    if capacity <= 0:
        return 999 if weighed else 0
    return round(HUNDRED * weighed / capacity)


def light(percent: int, weights: CaseloadWeights) -> str:
    """Green, yellow or red, as the names of our badges."""
    if percent > weights.alarm_at:
        return "danger"
    return "warning" if percent > weights.warn_at else "success"
