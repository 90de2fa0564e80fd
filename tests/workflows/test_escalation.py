"""What waits too long is told to the deputy and then to the lead, once each, also by two real workers at once."""

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from django.test import Client
from django.utils import timezone
from viewflow.workflow.models import Task

from tests import factories
from tests.portal.test_worker import ROOT, environment
from tests.steps.conftest import browser
from workflows.case import notices
from workflows.case.notices import Kind, Notice
from workflows.case.record import Case
from workflows.case.rules import CaseworkRules
from workflows.escalation import escalate

WORKER = Path(__file__).parents[1] / "portal" / "run_worker.py"


def overdue(case: Case, days: int) -> Task:
    """The oldest open step of the case, due so many days ago."""
    task = factories.task_of(case)
    Task.objects.filter(pk=task.pk).update(scheduled=timezone.now() - timedelta(days=days, hours=1))
    return task


def told(case: Case) -> list[str]:
    """What the journal says the clock did."""
    return list(case.journal.filter(action="timer").order_by("pk").values_list("text", flat=True))


@pytest.mark.django_db
def test_first_the_deputy_then_the_lead_each_once() -> None:
    manager, lead = factories.make_user(username="im1"), factories.make_lead()
    case = factories.make_case(manager)
    deputy = factories.make_deputy(case)
    stranger = factories.make_user(username="fremd")
    Case.objects.filter(pk=case.pk).update(deputy=deputy)
    overdue(case, 2)
    assert escalate() == 0
    task = overdue(case, 3)
    assert [escalate(), escalate()] == [1, 0]
    assert [note.kind for note in notices.for_user(deputy)] == [Kind.LATE_DEPUTY]
    assert not notices.for_user(lead).exists()
    overdue(case, 7)
    assert [escalate(), escalate()] == [1, 0]
    assert [note.kind for note in notices.for_user(lead)] == [Kind.LATE_LEAD]
    assert not notices.for_user(stranger).exists()
    assert not notices.for_user(manager).exists()
    assert told(case) == [
        "Aufnahme ist überfällig: der Vertretung gemeldet",
        "Aufnahme ist überfällig: der Leitung gemeldet",
    ]
    assert "Haddad" not in browser(lead).get("/desk/").content.decode()
    page = browser(deputy).get("/desk/").content.decode()
    assert "bitte einspringen" in page
    assert f"/desk/tasks/{task.pk}/" in page
    factories.drive_to(case, "assessment")
    assert not notices.for_user(deputy).exists(), "done: nothing is to be told any longer"


@pytest.mark.django_db
def test_a_case_without_deputy_reaches_the_lead_and_zero_means_never() -> None:
    case = factories.make_case(factories.make_user())
    overdue(case, 30)
    CaseworkRules.objects.create(deputy_after=0, lead_after=0)
    assert escalate() == 0
    CaseworkRules.objects.update(deputy_after=3, lead_after=7)
    assert escalate() == 1
    assert Notice.objects.get().kind == Kind.LATE_LEAD


@pytest.mark.django_db
def test_whoever_lost_the_right_to_know_the_case_reads_nothing_of_it() -> None:
    case = factories.make_case(factories.make_user())
    deputy = factories.make_deputy(case)
    Case.objects.filter(pk=case.pk).update(deputy=deputy)
    overdue(case, 3)
    escalate()
    assert notices.for_user(deputy).exists()
    factories.revoke_work(case, deputy)
    case.grants.filter(user=deputy).delete()
    assert not notices.for_user(deputy).exists()


@pytest.mark.django_db
def test_put_away_it_stays_away() -> None:
    case, lead = factories.make_case(factories.make_user()), factories.make_lead()
    overdue(case, 8)
    escalate()
    client: Client = browser(lead)
    address = f"/desk/notices/{Notice.objects.get().pk}/done/"
    for _click in range(2):
        assert client.post(address).status_code == 302
    assert "Keine Hinweise" in client.get("/desk/notices/").content.decode()
    assert escalate() == 0


@pytest.mark.django_db(transaction=True)
def test_two_real_workers_tell_once_and_a_restart_tells_nothing_new() -> None:
    manager = factories.make_user(username="im1")
    factories.make_lead()
    cases = [factories.make_case(manager, first_name=f"Amal {number}") for number in range(12)]
    review = factories.drive_to(factories.make_case(manager), "support")
    for case in cases:
        overdue(case, 20)
    Task.objects.filter(flow_task_type="TIMER").update(scheduled=timezone.now() - timedelta(days=1))
    for _again in range(2):
        command = [sys.executable, str(WORKER), "--once"]
        both = [subprocess.Popen(command, env=environment(), cwd=ROOT, stdout=subprocess.DEVNULL) for _ in range(2)]
        assert [process.wait(300) for process in both] == [0, 0]
    assert Notice.objects.count() == len(cases)
    assert all(told(case) == ["Aufnahme ist überfällig: der Leitung gemeldet"] for case in cases)
    assert told(review) == ["Überprüfung ist fällig"]
    assert len([task for task in Task.objects.all() if task.flow_task.name == "review"]) == 1
