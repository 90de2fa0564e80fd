"""What the plan tells the other steps: what is open, the goals as a panel, and how many were reached."""

from typing import Any

from django.db.models import Count, Q
from django.utils.translation import gettext as _

from accounts.models import User
from workflows.case import access, merging
from workflows.case.gate import Missing, check
from workflows.case.record import Case
from workflows.steps import handover
from workflows.steps.plan import services
from workflows.steps.plan.models import FINAL, Goal, GoalState, GoalStep
from workflows.steps.plan.selectors import goals_for
from workflows.steps.shared import figures_from, panel

merging.follows(Goal, health=Q(sensitive=True))


@check("plan")
def open_goals(case: Case) -> list[Missing]:
    """Every goal is reached or missed."""
    return [
        Missing(_("Ziel noch offen: %(goal)s") % {"goal": _("(Gesundheit)") if goal.sensitive else goal.text}, "plan")
        for goal in case.goals.exclude(state__in=FINAL)
    ]


@panel("goals", "steps/plan/_goals.html")
def goal_values(case: Case, reader: User) -> dict[str, Any]:
    """The goals that the reader may see, and whether they may be changed here."""
    return {"goals": goals_for(case, reader), "editable": case.is_open and access.may_work(reader, case)}


@figures_from("plan")
def reached(case: Case) -> list[tuple[str, int]]:
    """How many goals were reached, and how many missed."""
    counted = case.goals.aggregate(
        reached=Count("pk", filter=Q(state=GoalState.REACHED)), missed=Count("pk", filter=Q(state=GoalState.MISSED))
    )
    return [(_("Ziele erreicht"), counted["reached"]), (_("Ziele verfehlt"), counted["missed"])]


def steps_for_services(case: Case, reader: User) -> list[handover.PlanStep]:
    """Open steps of open goals that the reader may see; those that a service does come first."""
    steps = GoalStep.objects.filter(goal__case=case, done_on=None).exclude(goal__state__in=FINAL)
    if not access.may_read_health(reader, case):
        steps = steps.exclude(goal__sensitive=True)
    rows = sorted(steps.values_list("pk", "text", "who"), key=lambda row: row[2] != GoalStep.Who.SERVICE)
    return [handover.PlanStep(pk, text) for pk, text, _who in rows]


def tick(case: Case, pk: int, by: User) -> None:
    """The service has done its step, unless it was done or taken away meanwhile."""
    step = GoalStep.objects.select_related("goal__case").filter(pk=pk, goal__case=case, done_on=None).first()
    if step:
        services.set_step_done(step, True, by=by)


handover.plan.offered = steps_for_services
handover.plan.tick = tick
