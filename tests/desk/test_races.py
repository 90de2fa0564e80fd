"""Two people, or two clicks, at the same instant."""

from uuid import uuid4

import pytest

from forms.services import AlreadyHandled
from tests import factories
from tests.desk.conftest import make_request, signed_in
from tests.workflows.test_concurrency import together
from workflows.case.record import Case

FORM = {"first_name": "Amal", "last_name": "Haddad"}


@pytest.mark.parametrize("attempt", range(3))
def test_two_take_over_the_same_request(transactional_db: None, attempt: int) -> None:
    clients = [signed_in(factories.make_user(username=name)) for name in ("im1", "im2", "im3")]
    request = make_request()
    answers = {}

    def take(index: int) -> None:
        answers[index] = clients[index].post(f"/desk/inbox/{request.code}/take-over/")

    assert together(3, take) == [None, None, None]
    assert sorted(answer.status_code for answer in answers.values()) == [302, 409, 409]
    case = Case.objects.get()
    request.refresh_from_db()
    winner = next(index for index, answer in answers.items() if answer.status_code == 302)
    assert request.handled_by.username == case.responsible.username == f"im{winner + 1}"
    assert str(AlreadyHandled(request)) in next(a for a in answers.values() if a.status_code == 409).content.decode()


@pytest.mark.parametrize("attempt", range(3))
def test_a_double_click_on_a_new_case(transactional_db: None, attempt: int) -> None:
    factories.make_user(username="im1")
    im1 = factories.User.objects.get(username="im1")
    clients, ticket, answers = [signed_in(im1), signed_in(im1)], str(uuid4()), {}

    def click(index: int) -> None:
        answers[index] = clients[index].post("/desk/cases/new/", {**FORM, "ticket": ticket})

    assert together(2, click) == [None, None]
    assert Case.objects.count() == 1
    assert {answer.status_code for answer in answers.values()} <= {200, 302}


def test_a_double_click_on_a_contact(transactional_db: None) -> None:
    im1 = factories.make_user(username="im1")
    case = factories.make_case(im1)
    clients, answers = [signed_in(im1), signed_in(im1)], {}
    told = {"ticket": str(uuid4()), "on": "2026-11-02", "place": "phone", "minutes": "10"}
    told |= {"persons": "1", "kind": "single"}
    sent = {f"kontakt-{name}": value for name, value in told.items()}

    def click(index: int) -> None:
        answers[index] = clients[index].post(f"/desk/cases/{case.number}/contact/", sent)

    assert together(2, click) == [None, None]
    assert case.encounters.count() == 1
    assert {answer.status_code for answer in answers.values()} == {302}
