"""What the referrals tell the other steps: which are open, all of them as a panel, and how many there were."""

from typing import Any

from django.utils.translation import gettext as _
from viewflow.workflow.models import Task
from viewflow.workflow.status import STATUS

from accounts.models import User
from workflows.case import access, merging
from workflows.case.gate import Missing, check
from workflows.case.record import Case
from workflows.steps import handover
from workflows.steps.referral.models import Outcome, Referral
from workflows.steps.shared import figures_from, panel

merging.follows(Referral)


@check("referral")
def open_referrals(case: Case) -> list[Missing]:
    """Every referral has come to an end."""
    return [
        Missing(_("Vermittlung noch offen: %(service)s") % {"service": referral.service.name}, "vermittlungen")
        for referral in case.referrals.filter(ended_at=None).select_related("service")
    ]


@panel("referrals", "steps/referral/_panel.html")
def referral_values(case: Case, reader: User) -> dict[str, Any]:
    """All referrals; the open ones with the step that waits. Two queries and one for access."""
    waiting = Task.objects.filter(
        process__caseprocess__case=case,
        process__caseprocess__referral__isnull=False,
        flow_task_type="HUMAN",
        status__in=(STATUS.NEW, STATUS.ASSIGNED),
    )
    tasks = {task.process.caseprocess.referral_id: task for task in waiting.select_related("process__caseprocess")}
    referrals = case.referrals.select_related("service")
    rows = [{"referral": referral, "task": tasks.get(referral.pk)} for referral in referrals]
    return {"rows": rows, "editable": case.is_open and access.may_work(reader, case)}


@handover.handed_over_from
def reached_areas(case: Case) -> set[str]:
    """Life areas in which a service has taken over."""
    return set(case.referrals.filter(outcome=Outcome.REACHED).exclude(area_key="").values_list("area_key", flat=True))


@figures_from("referral")
def counted(case: Case) -> list[tuple[str, int]]:
    """How many referrals there were, and how many people arrived."""
    outcomes = list(case.referrals.values_list("outcome", flat=True))
    return [(_("Vermittlungen"), len(outcomes)), (_("davon angekommen"), outcomes.count(Outcome.REACHED))]
