"""The engine's traps, each with the guard that closes it: without the guard, the test fails."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import connection, transaction
from django.utils import timezone
from viewflow.workflow.lock import SelectForUpdateLock
from viewflow.workflow.models import Process, Task
from viewflow.workflow.status import STATUS
from viewflow.workflow.timers import fire_due_timers

from accounts.models import User
from accounts.roles import ROLES
from tests.workflows import life
from tests.workflows.conftest import Office
from workflows import engine
from workflows.case import access, services
from workflows.case.journal import JournalEntry
from workflows.flows import FLOWS, CaseFlow
from workflows.nodes import HumanStep


def human_nodes() -> list[HumanStep]:
    return [n for f in FLOWS for n in f.instance.nodes() if n.task_type == "HUMAN"]


def test_every_human_node_is_guarded() -> None:
    for node in human_nodes():
        assert isinstance(node, HumanStep), f"{node} is no HumanStep"
        assert node._owner_permission in access.STEP_PERMISSIONS, f"{node} is open to anyone"
        assert node._owner_permission_obj is access.case_of, f"{node} does not look at the case"


def test_no_role_holds_a_permission_of_a_step() -> None:
    held = {permission for role in ROLES for permission in role.permissions}
    assert not held & {*access.STEP_PERMISSIONS, access.READ, access.HEALTH}


def test_transitions_refuse_a_stranger_whoever_calls_them(office: Office) -> None:
    case = office.case()
    life.begin(case, office.im1)
    task = life.task_of(case, "intake")
    with transaction.atomic(), task.activation() as activation:
        with pytest.raises(PermissionDenied):
            activation.reassign(office.im2)
        with pytest.raises(PermissionDenied):
            activation.start(engine.Actor(office.im2))
    Task.objects.filter(pk=task.pk).update(owner=None, status=STATUS.NEW)
    with transaction.atomic(), task.activation() as activation, pytest.raises(PermissionDenied):
        activation.assign(office.im2)


def test_a_started_step_is_not_executed_without_its_check(office: Office) -> None:
    case = office.case()
    life.begin(case, office.im1)
    task = life.task_of(case, "intake")
    Task.objects.filter(pk=task.pk).update(status=STATUS.STARTED)
    with transaction.atomic(), task.activation() as activation, pytest.raises(PermissionDenied):
        activation.execute()


def test_an_owner_who_lost_the_right_can_no_longer_act(office: Office) -> None:
    case = office.case()
    life.begin(case, office.im1)
    services.revoke(case, office.im1, by=office.lead, reason="ausgeschieden")
    task = Task.objects.get(process__caseprocess__case=case, flow_task_type="HUMAN")
    assert task.owner == office.im1
    assert not task.flow_task.can_execute(office.im1, task)
    with pytest.raises(PermissionDenied):
        life.do_intake(case, office.im1)


def test_the_uncoerced_process_still_leads_to_its_case(office: Office) -> None:
    case = office.case()
    life.begin(case, office.im1)
    assert access.case_of(Process.objects.get()) == case
    task = life.task_of(case, "intake")
    assert task.owner_permission_obj == case


def test_every_flow_waits_for_one_lock() -> None:
    for flow_class in FLOWS:
        assert isinstance(flow_class.lock_impl, SelectForUpdateLock)
        assert flow_class.lock_impl.nowait is False
    options = settings.DATABASES["default"]["OPTIONS"]
    if connection.vendor == "sqlite":
        assert options["transaction_mode"] == "IMMEDIATE"
    else:
        assert "lock_timeout" in options["options"]


def test_cancelling_a_step_disarms_its_deadline(office: Office) -> None:
    case = office.case()
    life.to_support(case, office.im1, review_in=1)
    task = life.task_of(case, "support")
    deadline = Task.objects.get(flow_task_type="TIMER", status=STATUS.SCHEDULED)
    with transaction.atomic(), task.activation() as activation:
        activation.cancel()
    Task.objects.filter(pk=deadline.pk).update(scheduled=timezone.now() - timedelta(days=1))
    assert fire_due_timers() == 0
    deadline.refresh_from_db()
    assert deadline.status == STATUS.CANCELED


def test_users_are_never_deleted(office: Office) -> None:
    case = office.case()
    life.begin(case, office.im1)
    Task.objects.filter(flow_task_type="HUMAN").update(owner=office.im2)
    with transaction.atomic(), pytest.raises(PermissionDenied), transaction.atomic():
        office.im2.delete()
    with transaction.atomic(), pytest.raises(PermissionDenied), transaction.atomic():
        User.objects.filter(pk=office.im2.pk).delete()
    assert Task.objects.filter(owner=office.im2).exists()


def test_a_failed_background_step_stores_nothing_personal(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    case = office.case(last_name="Geheimname")
    life.to_support(case, office.im1)
    Task.objects.filter(flow_task_type="TIMER").update(scheduled=timezone.now() - timedelta(days=1))

    def fail(case: object, **kwargs: object) -> None:
        name = "Geheimname"
        raise RuntimeError(f"Störung bei {name}")

    monkeypatch.setattr(services, "note_timer", fail)
    fire_due_timers()
    failed = Task.objects.get(status=STATUS.ERROR)
    assert "Geheimname" not in str(failed.data)
    assert failed.data["_exception"]["title"]


def test_steps_are_neither_undone_nor_revived(office: Office) -> None:
    case = office.case()
    life.begin(case, office.im1)
    life.do_intake(case, office.im1)
    done = Task.objects.get(flow_task=CaseFlow.intake)
    life_task = life.task_of(case, "assessment")
    with transaction.atomic(), life_task.activation() as activation:
        activation.cancel()
        with pytest.raises(PermissionDenied):
            activation.revive()
    done.leading.update(status=STATUS.CANCELED)
    with transaction.atomic(), done.activation() as activation, pytest.raises(PermissionDenied):
        activation.undo()


def test_a_timer_fires_once_and_moves_the_case_to_review(office: Office) -> None:
    case = office.case()
    life.to_support(case, office.im1)
    assert fire_due_timers() == 0
    Task.objects.filter(flow_task_type="TIMER").update(scheduled=timezone.now() - timedelta(days=1))
    assert fire_due_timers() == 1
    assert fire_due_timers() == 0
    case.refresh_from_db()
    assert case.stage == "review"
    assert life.task_of(case, "review").owner == office.im1
    assert JournalEntry.objects.filter(case=case, action="timer").count() == 1


def test_the_second_person_is_another_person(office: Office) -> None:
    case = office.case()
    life.to_approval(case, office.im1)
    services.grant(case, office.im1, (access.SIGN_OFF,), by=office.lead, reason="Versuch")
    with pytest.raises(PermissionDenied):
        life.do_approval(case, office.im1)
    life.do_approval(case, office.lead)
    case.refresh_from_db()
    assert case.stage == "closed"
