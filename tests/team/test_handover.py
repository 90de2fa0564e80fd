"""Cases change hands all or none, and within a day everything is exactly as it was."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone

from accounts.models import User
from tests import factories
from tests.desk.conftest import signed_in
from tests.team import state
from tests.workflows import life
from tests.workflows.test_concurrency import together
from workflows.case import access, journal, services, tickets
from workflows.models import Case, HandOver
from workflows.privacy import granting
from workflows.team import cover, handover


def give(moves: dict[Case, User], **kwargs) -> HandOver:
    return handover.hand_over({case.pk: user for case, user in moves.items()}, reason="neue Aufteilung", **kwargs)


def test_many_cases_to_several_people_and_back_exactly(im1: User, im2: User, im3: User, lead: User) -> None:
    first = factories.drive_to(factories.make_case(im1), "support")
    factories.make_referral(first, im1)
    factories.make_deputy(first)
    Case.objects.filter(pk=first.pk).update(deputy=im2)
    second = factories.make_case(im1)
    cover.plan(im1, im3, starts_on=life.today(), ends_on=life.today() + timedelta(days=5), by=lead)
    before = [state.of_case(first), state.of_case(second)]
    done = give({first: im2, second: im3}, giver=im1, by=lead)
    for case, user in ((first, im2), (second, im3)):
        case.refresh_from_db()
        assert case.responsible == user
        assert access.may_work(user, case)
        assert access.may_read_health(user, case)
        assert not access.may_read(im1, case)
        assert {task.owner for task in factories.engine.open_tasks(case)} == {user}
    assert first.deputy is None, "nobody is their own deputy"
    assert not access.may_read(im3, first), "the cover's rights went with the case"
    assert handover.undo(done, by=lead) == []
    assert [state.of_case(first), state.of_case(second)] == before
    cover.end(cover.Absence.objects.get(), by=lead)
    assert not access.may_read(im3, first), "what was taken back ends as it would have"


def test_all_or_none(im1: User, im2: User, im3: User, lead: User) -> None:
    first, second = factories.make_case(im1), factories.make_case(im3)
    before = [state.of_case(first), state.of_case(second)]
    with pytest.raises(ValidationError, match=second.number):
        give({first: im2, second: im2}, giver=im1, by=lead)
    with pytest.raises(ValidationError, match="kein Fall"):
        give({first: lead}, giver=im1, by=lead)
    with pytest.raises(PermissionDenied):
        give({first: im2}, giver=im1, by=im3)
    assert [state.of_case(first), state.of_case(second)] == before
    assert not HandOver.objects.exists()


def test_sent_twice_happens_once(im1: User, im2: User, lead: User) -> None:
    case, ticket = factories.make_case(im1), tickets.new()
    done = give({case: im2}, giver=im1, by=lead, ticket=ticket)
    with pytest.raises(tickets.AlreadySent) as sent:
        give({case: im2}, giver=im1, by=lead, ticket=ticket)
    assert sent.value.result == str(done.pk)


def test_undo_is_for_a_day_and_leaves_alone_what_went_on(im1: User, im2: User, im3: User, lead: User) -> None:
    first, second = factories.make_case(im1), factories.make_case(im1)
    done = give({first: im2, second: im2}, giver=im1, by=im1)
    give({second: im3}, giver=im2, by=lead)
    with pytest.raises(PermissionDenied):
        handover.undo(done, by=im2)
    assert handover.undo(done, by=im1) == [second.number]
    first.refresh_from_db(), second.refresh_from_db()
    assert (first.responsible, second.responsible) == (im1, im3)
    with pytest.raises(ValidationError, match="schon"):
        handover.undo(done, by=im1)
    late = give({first: im2}, giver=im1, by=lead)
    HandOver.objects.filter(pk=late.pk).update(at=timezone.now() - timedelta(hours=25))
    with pytest.raises(ValidationError, match="innerhalb eines Tages"):
        handover.undo(late, by=lead)
    assert handover.forget() == 1
    assert late.items.get().before == {}
    assert handover.forget() == 0


def test_a_waiting_case_gets_its_person_and_waits_again_when_taken_back(im1: User, im2: User, lead: User) -> None:
    case = factories.make_case(im1)
    User.objects.filter(pk=im1.pk).update(is_active=False)
    lost = factories.make_case(im2)
    Case.objects.filter(pk=lost.pk).update(responsible=None)
    lost.grants.all().delete()
    factories.engine.Task.objects.filter(process__caseprocess__case=lost, owner=im2).update(
        owner=None, status="NEW", assigned=None
    )
    before = state.of_case(lost)
    done = give({case: im2, lost: im2}, giver=None, by=lead, kind=HandOver.Kind.WAITING)
    assert factories.task_of(lost).owner == factories.task_of(case).owner == im2
    assert factories.task_of(lost).status == "ASSIGNED"
    handover.undo(done, by=lead)
    assert state.of_case(lost) == before
    assert journal.JournalEntry.objects.filter(text="Übergabe rückgängig gemacht").count() == 2


def test_two_hand_overs_at_the_same_instant(transactional_db: None) -> None:
    im1, im2, im3 = (factories.make_user(username=name) for name in ("im1", "im2", "im3"))
    lead, case = factories.make_lead(), factories.make_case(im1)
    results = together(2, lambda index: give({case: (im2, im3)[index]}, giver=im1, by=lead) and None)
    assert sorted(type(result).__name__ for result in results) == ["NoneType", "ValidationError"]
    assert HandOver.objects.count() == 1
    case.refresh_from_db()
    assert set(case.grants.values_list("user", flat=True)) == {case.responsible_id}


def test_whoever_stands_in_does_not_take_the_case_for_good(im1: User, im2: User, im3: User, lead: User) -> None:
    case = factories.make_case(im1)
    cover.plan(im1, im2, starts_on=life.today(), ends_on=life.today(), by=im1)
    address = f"/desk/cases/{case.number}/assign/"
    assert signed_in(im2).post(address, {"responsible": im3.pk, "reason": "will ich"}).status_code == 404
    assert "/assign/" not in signed_in(im2).get(f"/desk/cases/{case.number}/").content.decode()
    with pytest.raises(PermissionDenied):
        give({case: im3}, giver=im1, by=im2)
    deputy = factories.make_deputy(case)
    signed_in(deputy).post(address, {"responsible": deputy.pk, "reason": "will ich"})
    with pytest.raises(ValidationError, match="Für sich selbst"):
        give({case: deputy}, giver=im1, by=deputy)
    case.refresh_from_db()
    assert case.responsible == im1
    assert not access.may_read_health(im2, case)


def test_undoing_gives_no_right_back_that_was_taken_away_since(im1: User, im2: User, im3: User, lead: User) -> None:
    case = factories.make_case(im1)
    services.grant(case, im3, services.DEPUTY, by=im1, reason="Rückfrage")
    services.grant(case, im2, (access.READ,), by=lead, reason="Rückfrage")
    cover.plan(im1, im3, starts_on=life.today(), ends_on=life.today() + timedelta(days=5), by=im1)
    done = give({case: im2}, giver=im1, by=im1)
    granting.end(case, im3, by=lead)
    handover.undo(done, by=im1)
    assert not access.may_read(im3, case)
    assert access.may_work(im1, case)
    assert access.may_read(im2, case), "what the hand-over itself had changed is as it was"
