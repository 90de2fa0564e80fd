"""Driving a case from stage to stage through the real services."""

from datetime import date, timedelta
from typing import Any

from django.utils import timezone
from viewflow.workflow.models import Task

from accounts.models import User
from workflows import engine
from workflows.case import gate
from workflows.case.record import Case
from workflows.flows import CaseFlow
from workflows.steps.assessment import services as assessment
from workflows.steps.assessment.models import LifeArea
from workflows.steps.closing import services as closing
from workflows.steps.closing.models import ClosingReason
from workflows.steps.intake import services as intake
from workflows.steps.plan import services as plan
from workflows.steps.plan.models import Goal
from workflows.steps.review import services as review


def today() -> date:
    return timezone.localdate()


def task_of(case: Case, node: str) -> Task:
    """The open task of a node; fails when there is not exactly one."""
    (task,) = [task for task in engine.open_tasks(case) if task.flow_task.name == node]
    return task


def begin(case: Case, by: User) -> None:
    engine.start(CaseFlow.register, case, by=by)


def do_intake(case: Case, by: User, eligibility: str = "au") -> None:
    told = {"informed_on": today(), "informed_language": "ar", "informed_version": "1", "eligibility": eligibility}
    person = {"first_name": "Amal", "last_name": "Haddad", "stadtteil": case.stadtteil}
    intake.complete(task_of(case, "intake"), by=by, person=person, intake=told, clock_start=today())


def areas(level: int = 2) -> list[dict[str, Any]]:
    return [
        {"area": area, "level": None if area.sensitive else level, "need": "", "resource": "", "priority": False}
        for area in LifeArea.objects.all()
    ]


def do_assessment(case: Case, by: User, level: int = 2) -> None:
    assessment.complete(task_of(case, "assessment"), by=by, german={"german_level": "A1"}, areas=areas(level))


def add_goal(case: Case, by: User) -> Goal:
    return plan.add_goal(
        case, by=by, area_key="arbeit", area_name="Arbeit", sensitive=False, text="Arbeit finden", target_on=today()
    )


def do_plan(case: Case, by: User, review_in: int = 90) -> None:
    plan.complete(task_of(case, "plan"), by=by, review_on=today() + timedelta(days=review_in))


def do_review(case: Case, by: User, decision: str = "close", next_on: date | None = None) -> None:
    review.complete(task_of(case, "review"), by=by, decision=decision, note="", next_on=next_on)


def results(case: Case) -> list[dict[str, Any]]:
    return [
        {"area_key": n.area_key, "area_name": n.area_name, "level_before": n.level, "result": "achieved", "reason": ""}
        for n in gate.needs(case)
    ]


def do_closing(case: Case, by: User) -> None:
    reason = ClosingReason.objects.first()
    closing.propose(task_of(case, "closing"), by=by, reason=reason, note="", results=results(case))


def do_approval(case: Case, by: User, approved: bool = True) -> None:
    closing.decide(task_of(case, "approval"), by=by, approved=approved, comment="" if approved else "Bitte ergänzen")


def to_support(case: Case, by: User, review_in: int = 90) -> Goal:
    begin(case, by)
    do_intake(case, by)
    do_assessment(case, by)
    goal = add_goal(case, by)
    do_plan(case, by, review_in)
    return goal


def to_approval(case: Case, by: User) -> None:
    goal = to_support(case, by)
    review.begin(task_of(case, "support"), by=by, reason="")
    do_review(case, by)
    plan.move_goal(goal, "reached", by=by)
    do_closing(case, by)
