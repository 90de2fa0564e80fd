"""Several people press the same button at the same instant: one wins, the others are told, nothing is doubled."""

import threading
from collections import Counter

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection
from viewflow.workflow.models import Task
from viewflow.workflow.status import STATUS
from viewflow.workflow.timers import fire_due_timers

from accounts.models import User
from tests.workflows import life
from tests.workflows.conftest import Office
from workflows import engine
from workflows.case import access, services
from workflows.case.journal import JournalEntry
from workflows.case.record import Case
from workflows.flows import CaseFlow
from workflows.steps.intake import services as intake


def together(count: int, work: object) -> list[BaseException | None]:
    """Run `work(i)` in `count` threads that start at one gate; what each raised, None for success."""
    gate, outcome = threading.Barrier(count), [None] * count

    def run(index: int) -> None:
        try:
            gate.wait(10)
            work(index)  # type: ignore[operator]
        except BaseException as error:
            outcome[index] = error  # type: ignore[call-overload]
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=(index,)) for index in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(3600)
    return outcome


@pytest.mark.parametrize("attempt", range(5))
def test_three_submit_the_same_step(committed_office: Office, attempt: int) -> None:
    office = committed_office
    case = office.case()
    services.grant(case, office.im2, services.DEPUTY, by=office.lead, reason="Vertretung")
    life.begin(case, office.im1)
    task = life.task_of(case, "intake")
    people = [office.im1, office.im2, office.im1]

    def submit(index: int) -> None:
        told = {"informed_on": life.today(), "informed_language": "ar", "informed_version": "1", "eligibility": "au"}
        mine = Task.objects.get(pk=task.pk)
        by = User.objects.get(pk=people[index].pk)
        intake.complete(mine, by=by, person={"phone": str(index)}, intake=told, clock_start=life.today())

    outcome = together(3, submit)
    assert outcome.count(None) == 1
    assert all(isinstance(error, engine.TaskGone) for error in outcome if error)
    assert case.intakes.count() == 1
    assert JournalEntry.objects.filter(case=case, node="intake").count() == 1
    nodes = Counter(t.flow_task.name for t in Task.objects.filter(process__caseprocess__case=case))
    assert nodes == {"register": 1, "intake": 1, "eligible": 1, "assessment": 1}
    assert Task.objects.filter(status=STATUS.ASSIGNED).count() == 1


def test_two_workers_fire_a_timer_once(committed_office: Office) -> None:
    office = committed_office
    case = office.case()
    life.to_support(case, office.im1)
    Task.objects.filter(flow_task_type="TIMER").update(scheduled=case.opened_at)
    outcome = together(2, lambda index: fire_due_timers())
    assert outcome == [None, None]
    assert JournalEntry.objects.filter(case=case, action="timer").count() == 1
    assert Task.objects.filter(flow_task=CaseFlow.review).count() == 1


def test_the_clock_and_a_person_meet(committed_office: Office) -> None:
    office = committed_office
    case = office.case()
    life.to_support(case, office.im1)
    task = life.task_of(case, "support")
    Task.objects.filter(flow_task_type="TIMER").update(scheduled=case.opened_at)

    def act(index: int) -> None:
        if index == 0:
            fire_due_timers()
        else:
            with engine.perform(Task.objects.get(pk=task.pk), by=User.objects.get(pk=office.im1.pk), step="support"):
                pass

    outcome = together(2, act)
    assert outcome[0] is None
    assert outcome[1] is None or isinstance(outcome[1], engine.TaskGone)
    assert Task.objects.filter(flow_task=CaseFlow.review).count() == 1


def test_two_leads_decide_at_once(committed_office: Office) -> None:
    office = committed_office
    case = office.case()
    life.to_approval(case, office.im1)
    task = life.task_of(case, "approval")

    def decide(index: int) -> None:
        from workflows.steps.closing import services as closing

        lead = User.objects.get(pk=office.lead.pk)
        closing.decide(Task.objects.get(pk=task.pk), by=lead, approved=index == 0, comment="zurück")

    outcome = together(2, decide)
    assert sorted(type(error).__name__ for error in outcome) == ["NoneType", "TaskGone"]
    case.refresh_from_db()
    assert case.stage in ("closed", "closing")
    assert JournalEntry.objects.filter(case=case, node="approval").count() == 1


def test_a_right_taken_while_the_form_is_open_counts(committed_office: Office) -> None:
    office = committed_office
    case = office.case()
    life.begin(case, office.im1)
    task = life.task_of(case, "intake")
    services.revoke(case, office.im1, by=office.lead, reason="Wechsel")
    with pytest.raises(PermissionDenied), engine.perform(task, by=office.im1, step="intake"):
        raise AssertionError("must not come here")
    assert not access.may_work(office.im1, Case.objects.get(pk=case.pk))
