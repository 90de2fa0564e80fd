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
from tests import factories
from tests.workflows import life
from tests.workflows.conftest import Office
from tests.workflows.test_concurrency import together
from workflows import repair
from workflows.case import households, merging, services
from workflows.case.person import Person
from workflows.case.record import Case
from workflows.case.same_person import differences
from workflows.steps.closing import services as closing
from workflows.steps.plan import versions
from workflows.steps.referral import services as referral
from workflows.steps.review import services as review
from workflows.team import cover, handover

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


@pytest.mark.django_db(transaction=True)
def test_a_cover_ends_while_the_case_is_handed_on(committed_office: Office) -> None:
    office = committed_office
    cases = [office.case() for _each in range(2)]
    for case in cases:
        life.begin(case, office.im1)
    third = factories.make_user(username="im3")
    days = {"starts_on": life.today(), "ends_on": life.today() + timedelta(days=3)}
    absence = cover.plan(office.im1, third, by=office.im1, **days)
    moves = {case.pk: office.im2 for case in reversed(cases)}
    outcome = Meeting("workflows_caseuserobjectpermission", "workflows_case").run(
        lambda: cover.end(absence, by=me(office.im1)),
        lambda: handover.hand_over(moves, giver=me(office.im1), by=me(office.im1), reason="Elternzeit"),
    )
    assert outcome == [None, None]
    holders = {case.pk: set(case.grants.values_list("user__username", flat=True)) for case in cases}
    assert holders == {case.pk: {office.im2.username} for case in cases}


@pytest.mark.django_db(transaction=True)
def test_a_household_is_copied_while_its_files_are_merged(committed_office: Office) -> None:
    office = committed_office
    one, two = (office.case() for _each in range(2))
    for case in (one, two):
        life.begin(case, office.im1)
    households.unite(one, two, by=office.im1)
    one.person.refresh_from_db()
    Person.objects.filter(pk=one.person_id).update(phone="0711 1", stadtteil=factories.make_stadtteil("Oßweil"))
    one, two = (Case.objects.select_related("person").get(pk=case.pk) for case in (one, two))
    choices = {difference.key: "gone" for difference in differences(two, one)}
    outcome = Meeting("workflows_person", "workflows_case").run(
        lambda: households.copy(one, [two], ["home", "phone"], by=me(office.im1)),
        lambda: merging.merge(two, one, by=me(office.im1), choices=choices),
    )
    assert all(error is None or isinstance(error, ValidationError) for error in outcome), outcome
    two.person.refresh_from_db()
    assert two.person.phone == "0711 1"


@pytest.mark.django_db(transaction=True)
def test_a_case_without_a_step_begins_again_while_it_changes_hands(committed_office: Office) -> None:
    office = committed_office
    case = office.case()
    life.begin(case, office.im1)
    Task.objects.filter(process__caseprocess__case=case, flow_task_type="HUMAN").update(status="CANCELED")
    outcome = Meeting("workflows_case", "workflows_case").run(
        lambda: repair.restart_case(Case.objects.get(pk=case.pk), by=me(office.lead)),
        lambda: services.assign(Case.objects.get(pk=case.pk), me(office.im2), by=me(office.lead), reason="Elternzeit"),
    )
    assert outcome == [None, None]
    assert life.task_of(case, "intake")
