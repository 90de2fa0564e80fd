"""What closing asks of the plan."""

from django.utils.translation import gettext as _

from workflows.case.gate import Missing, check
from workflows.case.record import Case
from workflows.steps.plan.models import FINAL


@check("plan")
def open_goals(case: Case) -> list[Missing]:
    """Every goal is reached or missed."""
    return [
        Missing(_("Ziel noch offen: %(goal)s") % {"goal": _("(Gesundheit)") if goal.sensitive else goal.text}, "plan")
        for goal in case.goals.exclude(state__in=FINAL)
    ]
