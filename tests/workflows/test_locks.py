"""Two changes that meet in the middle: the second waits for the first, neither is lost, no deadlock."""

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from viewflow.workflow.models import Task

from accounts.models import User
from tests.workflows import life
from tests.workflows.conftest import Office
from tests.workflows.test_concurrency import together
from workflows.case import services
from workflows.case.record import Case
from workflows.steps.closing import services as closing
from workflows.steps.plan import versions
from workflows.steps.referral import services as referral
from workflows.steps.review import services as review

Act = Callable[[], object]


class Meeting:
    """Holds each of two threads after it first wrote or locked `table`, until the other one is as far or waits."""

    def __init__(self, *tables: str) -> None:
        self.tables, self.gate = tables, threading.Barrier(2)

    def stop(self, table: str) -> AbstractContextManager[Any]:
        """A wrapper for one thread's statements."""
        met = False

        def watch(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
            nonlocal met
            result = execute(sql, params, many, context)
            if not met and table in sql and ("UPDATE" in sql or sql.startswith("INSERT")):
                met = True
                with suppress(threading.BrokenBarrierError):  # the other one waits for our lock, as it should
                    self.gate.wait(1)
            return result

        return connection.execute_wrapper(watch)

    def run(self, *acts: Act) -> list[BaseException | None]:
        """Both at once; what each raised."""

        def act(index: int) -> None:
            with self.stop(self.tables[index]):
                acts[index]()

        return together(2, act)


def me(user: User) -> User:
    return User.objects.get(pk=user.pk)


@pytest.mark.django_db(transaction=True)
def test_a_step_and_a_new_responsible_manager(committed_office: Office) -> None:
    office = committed_office
    case = office.case()
    life.begin(case, office.im1)
    life.do_intake(case, office.im1)
    outcome = Meeting("workflows_caseprocess", "workflows_case").run(
        lambda: life.do_assessment(Case.objects.get(pk=case.pk), me(office.im1)),
        lambda: services.assign(Case.objects.get(pk=case.pk), me(office.im2), by=me(office.lead), reason="Elternzeit"),
    )
    assert [type(error).__name__ for error in outcome] in (["NoneType", "NoneType"], ["PermissionDenied", "NoneType"])
    case.refresh_from_db()
    (task,) = Task.objects.filter(process__caseprocess__case=case, status="ASSIGNED")
    assert task.owner == case.responsible == office.im2


@pytest.mark.django_db(transaction=True)
def test_the_plan_is_renewed_while_the_review_begins(committed_office: Office) -> None:
    office = committed_office
    case = office.case()
    life.to_support(case, office.im1)
    task = life.task_of(case, "support")
    outcome = Meeting("workflows_caseprocess", "workflows_case").run(
        lambda: review.begin(Task.objects.get(pk=task.pk), by=me(office.im1), reason="Umzug"),
        lambda: versions.renew(
            Case.objects.get(pk=case.pk), by=me(office.im1), review_on=life.today() + timedelta(days=30)
        ),
    )
    assert outcome[0] is None
    assert outcome[1] is None or isinstance(outcome[1], ValidationError)
    case.refresh_from_db()
    assert case.stage == "review"


@pytest.mark.django_db(transaction=True)
def test_two_leads_give_a_case_to_two_people(committed_office: Office) -> None:
    office = committed_office
    case = office.case()
    life.begin(case, office.im1)

    def give(user: User) -> Act:
        stale = Case.objects.get(pk=case.pk)
        return lambda: services.assign(stale, me(user), by=me(office.lead), reason="Neuer Stadtteil")

    third = User.objects.create_user("im3")
    assert Meeting("workflows_case", "workflows_case").run(give(office.im2), give(third)) == [None, None]
    case.refresh_from_db()
    holders = set(case.grants.values_list("user__username", flat=True))
    assert holders == {case.responsible.username}, "somebody kept rights on a case that is not theirs"
    assert life.task_of(case, "intake").owner == case.responsible


@pytest.mark.django_db(transaction=True)
def test_a_referral_begins_while_the_case_is_closed(committed_office: Office) -> None:
    office = committed_office
    case = office.case()
    life.to_approval(case, office.im1)
    task = life.task_of(case, "approval")
    outcome = Meeting("workflows_closing", "workflows_referral").run(
        lambda: closing.decide(Task.objects.get(pk=task.pk), by=me(office.lead), approved=True, comment=""),
        lambda: referral.refer(
            Case.objects.get(pk=case.pk), by=me(office.im1), service=office.course, mode="information", purpose="Kurs"
        ),
    )
    assert sorted(type(error).__name__ for error in outcome) == ["NoneType", "ValidationError"]
    case.refresh_from_db()
    assert case.is_open == case.referrals.filter(ended_at=None).exists()
