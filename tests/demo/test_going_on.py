"""Cases of the demonstration live on: each can be worked to its end through the real services, and clocks ring."""

import pytest
from django.utils import timezone
from viewflow.workflow.models import Task
from viewflow.workflow.status import STATUS
from viewflow.workflow.timers import fire_due_timers

from accounts.models import User
from portal.demo.build import Summary
from tests.workflows import life
from workflows import engine
from workflows.case.record import Case
from workflows.flows import CaseFlow, ReferralFlow
from workflows.steps.closing import services as closing
from workflows.steps.intake import services as intake
from workflows.steps.plan import services as plan
from workflows.steps.referral import services as referral
from workflows.steps.review import services as review

pytestmark = pytest.mark.django_db
FINAL = ("closed", "handed_over")


def end_referrals(case: Case, by: User) -> None:
    """Bring every referral that still runs to its answer."""
    while tasks := [task for task in engine.open_tasks(case) if task.process.flow_class is ReferralFlow]:
        for task in tasks:
            step = task.flow_task.step
            if step == "referral_inform":
                referral.informed(task, by=by, on=life.today())
            elif step == "referral_arrange":
                referral.arranged(task, by=by, at=timezone.now(), note="")
            else:
                referral.answered(task, by=by, outcome="reached", note="")


def next_step(case: Case, by: User, lead: User) -> None:
    """Do what waits in the case's own procedure."""
    (task,) = [task for task in engine.open_tasks(case) if task.process.flow_class is CaseFlow]
    step = task.flow_task.step
    if step == "intake":
        told = {"informed_on": life.today(), "informed_language": "ar", "informed_version": "1", "eligibility": "au"}
        values = {"stadtteil": case.stadtteil}
        intake.complete(task, by=by, person=values, intake=told, clock_start=life.today())
    elif step == "hand_over":
        intake.hand_over(task, by=by, handed_to="Landratsamt", reason="nicht förderfähig")
    elif step == "assessment":
        life.do_assessment(case, by, level=1)
    elif step == "plan":
        life.add_goal(case, by)
        life.do_plan(case, by)
    elif step == "support":
        review.begin(task, by=by, reason="")
    elif step == "review":
        life.do_review(case, by)
    elif step == "closing":
        end_referrals(case, by)
        for goal in case.goals.exclude(state__in=("reached", "missed")):
            plan.move_goal(goal, "missed", by=by, reason="vorbei")
        life.do_closing(case, by)
    else:
        life.do_approval(case, lead)


STEPS = ("intake", "hand_over", "assessment", "plan", "support", "review", "closing", "approval")


@pytest.mark.parametrize("step", STEPS)
def test_a_case_goes_on_to_its_end(demonstration: Summary, step: str) -> None:
    lead = User.objects.get(username="leitung")
    node = getattr(CaseFlow, step)
    task = Task.objects.filter(flow_task=node, status__in=(STATUS.NEW, STATUS.ASSIGNED)).order_by("pk").last()
    case = task.process.caseprocess.case
    by = case.responsible
    while case.stage not in FINAL:
        next_step(case, by, lead)
        case.refresh_from_db()
    tasks = Task.objects.filter(process__caseprocess__case=case)
    assert not tasks.filter(finished=None).exists()
    assert not case.processes.exclude(status="DONE").exists()
    assert case.closed_at
    if case.stage == "closed":
        closing.reopen(case, by=by, reason="wieder da")
        next_step(case, by, lead)
        case.refresh_from_db()
        assert case.stage == "plan"


def test_due_clocks_ring_and_no_others(demonstration: Summary) -> None:
    due = Task.objects.filter(flow_task_type="TIMER", status=STATUS.SCHEDULED, scheduled__lte=timezone.now())
    cases = [task.process.caseprocess.case_id for task in due if task.flow_task.name == "support__timeout"]
    number = due.count()
    assert cases
    assert fire_due_timers() == number
    assert fire_due_timers() == 0
    assert set(Case.objects.filter(pk__in=cases).values_list("stage", flat=True)) == {"review"}
    assert not Task.objects.filter(status=STATUS.ERROR).exists()
