"""Opening a case: similar persons are shown first, a form is sent once, a request is taken over by one person."""

import re
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client

from accounts.models import User
from forms.submissions import Submission
from tests import factories
from tests.desk.conftest import make_request, signed_in
from workflows.case.record import Case, Stage
from workflows.steps.intake import opening

GOOD = {"first_name": "Amal", "last_name": "Haddad", "language": "ar", "phone": "07141 910-0", "concern": "Deutschkurs"}
ELSEWHERE = "Es gibt bereits einen ähnlichen Eintrag bei einer anderen Zuständigkeit."


def send(client: Client, **told: str):
    """Send the form for a new case."""
    return client.post("/desk/cases/new/", {"ticket": str(uuid4()), **GOOD, **told})


def hidden(html: str, name: str) -> str:
    """Value of a hidden field."""
    found = re.search(rf'name="{name}" value="([^"]*)"', html) or re.search(rf'name="{name}"[^>]*value="([^"]*)"', html)
    assert found, name
    return found[1]


def test_a_new_case_begins_with_its_intake(client: Client, im1: User) -> None:
    place = factories.make_stadtteil("Eglosheim")
    response = send(client, stadtteil="eglosheim")
    case = Case.objects.get()
    assert response.status_code == 302
    assert re.fullmatch(r"/desk/tasks/\d+/", response["Location"])
    assert (case.stage, case.responsible, case.stadtteil, case.concern) == (Stage.INTAKE, im1, place, "Deutschkurs")
    assert (case.person.first_name, case.person.phone) == ("Amal", "+49 7141 9100")
    assert case.processes.count() == 1


def test_sending_twice_makes_one_case(client: Client) -> None:
    ticket = hidden(client.get("/desk/cases/new/").content.decode(), "ticket")
    assert send(client, ticket=ticket)["Location"].startswith("/desk/tasks/")
    again = send(client, ticket=ticket, other_person="on")
    case = Case.objects.get()
    if again.status_code == 200:  # the first one is found as similar; ticking the box does not double it either
        seal = hidden(again.content.decode(), "seal")
        again = send(client, ticket=ticket, other_person="on", seal=seal)
    assert again["Location"] == f"/desk/cases/{case.number}/"
    assert Case.objects.count() == 1


def test_a_form_without_ticket_is_asked_for_again(client: Client) -> None:
    page = client.post("/desk/cases/new/", {**GOOD, "ticket": "quatsch"})
    assert page.status_code == 200
    assert "noch einmal" in page.content.decode()
    assert send(client, ticket=hidden(page.content.decode(), "ticket")).status_code == 302


def test_a_similar_person_of_mine_is_shown_before_saving(client: Client, im1: User) -> None:
    known = factories.make_case(im1, first_name="Mohammad", last_name="Al-Sayed")
    page = send(client, first_name="Muhamed", last_name="Al Sayed")
    html = page.content.decode()
    assert page.status_code == 200
    assert "Mohammad Al-Sayed" in html
    assert known.number in html
    assert Case.objects.count() == 1
    assert send(client, first_name="Muhamed", last_name="Al Sayed", other_person="on").status_code == 200  # unseen
    seal = hidden(html, "seal")
    saved = send(client, first_name="Muhamed", last_name="Al Sayed", other_person="on", seal=seal)
    assert saved.status_code == 302
    assert Case.objects.count() == 2


def test_of_a_foreign_person_only_a_sentence_and_only_when_it_is_surely_the_same(client: Client, im2: User) -> None:
    foreign = factories.make_case(im2, first_name="Olena", last_name="Kovalenko", date_of_birth="1990-05-01")
    weak = send(client, first_name="Olena", last_name="Kowalenko")
    assert weak.status_code == 302  # the same name alone tells nothing
    strong = send(client, first_name="Olena", last_name="Kovalenko", date_of_birth="1990-05-01")
    html = strong.content.decode()
    assert strong.status_code == 200
    assert ELSEWHERE in html
    assert foreign.number not in html
    assert re.fullmatch(r"[0-9a-f]{40}", hidden(html, "seal"))  # says that something was seen, not what


def test_roles_without_the_right_open_no_case(lead: User) -> None:
    client = signed_in(lead)
    assert send(client).status_code == 403
    assert client.post(f"/desk/inbox/{make_request().code}/take-over/").status_code == 403
    assert not Case.objects.exists()


def test_taking_over_a_request_opens_its_case(client: Client, im1: User) -> None:
    request = make_request()
    page = client.get(f"/desk/inbox/{request.code}/").content.decode()
    for told in ("Samir", "Darwish", "Arabisch", "Ich suche einen Deutschkurs."):
        assert told in page
    response = client.post(f"/desk/inbox/{request.code}/take-over/")
    case, task = Case.objects.get(), factories.task_of(Case.objects.get(), "intake")
    assert response["Location"] == f"/desk/tasks/{task.pk}/"
    assert (case.submission_code, case.concern, case.responsible) == (request.code, "Ich suche einen Deutschkurs.", im1)
    person = case.person
    assert (person.first_name, person.last_name, person.language) == ("Samir", "Darwish", "ar")
    assert (str(person.stadtteil), person.phone, person.email) == ("Eglosheim", "+49 176 12345678", "samir@example.org")
    request.refresh_from_db()
    assert (request.state, request.handled_by) == (Submission.State.TAKEN_OVER, im1)


def test_the_second_person_gets_a_sentence_and_nothing_is_doubled(client: Client, im2: User) -> None:
    request = make_request()
    client.post(f"/desk/inbox/{request.code}/take-over/")
    late = signed_in(im2).post(f"/desk/inbox/{request.code}/take-over/")
    assert late.status_code == 409
    assert "schon von Miriam Albrecht bearbeitet" in late.content.decode()
    assert Case.objects.count() == 1
    late = signed_in(im2).post(f"/desk/inbox/{request.code}/close/", {"state": "spam"})
    assert late.status_code == 409


def test_if_the_case_cannot_be_opened_the_request_stays_open(lead: User) -> None:
    request = make_request()
    with pytest.raises(PermissionDenied):  # the lead may close requests but opens no cases: half of it would work
        opening.take_over(request, by=lead)
    request.refresh_from_db()
    assert request.state == Submission.State.NEW
    assert not Case.objects.exists()


@pytest.mark.parametrize("state", ["answered", "rejected", "spam"])
def test_a_request_is_put_away_without_a_case(client: Client, state: str) -> None:
    request = make_request()
    response = client.post(f"/desk/inbox/{request.code}/close/", {"state": state, "note": "angerufen"})
    assert response["Location"] == "/desk/inbox/"
    request.refresh_from_db()
    assert (request.state, request.note) == (state, "angerufen")
    assert not Case.objects.exists()
    assert request.code not in client.get("/desk/inbox/").content.decode()
    assert request.code in client.get("/desk/inbox/?stand=erledigt").content.decode()


def test_putting_away_wants_a_choice_and_never_takes_over(client: Client) -> None:
    request = make_request()
    for told in ({}, {"state": "taken_over"}, {"state": "new"}):
        page = client.post(f"/desk/inbox/{request.code}/close/", told)
        assert page.status_code == 200
        assert "Bitte wählen Sie etwas" in page.content.decode()
    request.refresh_from_db()
    assert request.state == Submission.State.NEW


def test_the_menu_says_how_many_requests_are_new(client: Client, lead: User) -> None:
    for _number in range(3):
        make_request()
    for page in (client.get("/desk/"), signed_in(lead).get("/desk/")):
        assert '<span class="desk-nav__count">3</span>' in page.content.decode()


def test_getting_the_address_changes_nothing(client: Client) -> None:
    request = make_request()
    assert client.get(f"/desk/inbox/{request.code}/take-over/").status_code == 405
    assert client.get(f"/desk/inbox/{request.code}/close/").status_code == 405
    assert not Case.objects.exists()


def test_overlong_answers_of_a_request_do_not_stop_the_take_over(client: Client) -> None:
    request = make_request(vorname="N" * 200, nachname="x" * 190)
    assert client.post(f"/desk/inbox/{request.code}/take-over/").status_code == 302
    assert Case.objects.get().person.first_name == "N" * 120
