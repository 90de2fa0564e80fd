"""The search: any spelling, number, telephone, service; only what one may see; no name in an address."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import User
from tests import factories
from tests.desk.conftest import signed_in
from workflows.case import appointments
from workflows.case.journal import JournalEntry
from workflows.case.record import Case


@pytest.fixture
def amal(im1: User) -> Case:
    return factories.make_case(
        im1, first_name="Amal", last_name="Al-Haddad", native_name="أمل حداد", phone="+49 176 1234567"
    )


def search(client: Client, text: str) -> str:
    answer = client.post("/desk/search/", {"q": text})
    assert answer.status_code == 200
    return answer.content.decode()


@pytest.mark.parametrize(
    "text",
    ["Amal", "haddad amal", "Amaal Hadad", "أمل", "حداد", "Амаль", "0176 123", "176 1234567", "+49 176", "0049176123"],
)
def test_a_person_is_found_as_she_is_called(client: Client, amal: Case, text: str) -> None:
    assert amal.number in search(client, text)


def test_numbers_whole_and_short(client: Client, amal: Case) -> None:
    year, last = amal.number.split("-")
    for text in (amal.number, last, str(int(last)), f"{year} {last}", f" {amal.number} "):
        html = search(client, text)
        assert amal.number in html.replace(f'value="{text.strip()}"', ""), text
    assert "Nichts gefunden" in search(client, f"{year}-99999")


def test_by_service(client: Client, im1: User) -> None:
    case = factories.drive_to(factories.make_case(im1), "support")
    factories.make_referral(case, im1, factories.make_service("Schuldnerberatung"))
    html = search(client, "schuldner")
    assert case.number in html
    assert "vermittelt an diesen Dienst" in html


def test_foreign_cases_are_not_found_at_all(im2: User, amal: Case) -> None:
    client = signed_in(im2)
    for text in ("Amal", "حداد", "0176 1234567", amal.number, amal.number[-5:]):
        html = search(client, text)
        assert "Nichts gefunden" in html
        assert f"/desk/cases/{amal.number}/" not in html


def test_who_only_knows_a_case_finds_its_number_and_no_name(lead: User, amal: Case) -> None:
    client = signed_in(lead)
    html = search(client, amal.number[-5:])
    assert f"/desk/cases/{amal.number}/" in html
    assert "Haddad" not in html
    for text in ("Haddad", "0176 1234567"):
        assert amal.number not in search(client, text)


@pytest.mark.parametrize("page", ["search", "contact", "household", "calendar"])
def test_names_that_were_seen_stand_in_the_journal_once(client: Client, im1: User, amal: Case, page: str) -> None:
    appointments.add(amal, by=im1, values={"starts_at": timezone.now() + timedelta(minutes=5), "minutes": 15})
    for _twice in range(2):
        if page == "search":
            search(client, "Amal")
        elif page == "contact":
            client.post("/desk/contact/", {"who": "Amal", "suchen": "1"})
        else:
            client.get("/desk/calendar/" if page == "calendar" else f"/desk/cases/{amal.number}/household/")
    (seen,) = JournalEntry.objects.filter(action="read", actor=im1, case=None)
    assert amal.number in seen.reason


def test_no_address_carries_a_name(client: Client, amal: Case) -> None:
    assert amal.number not in client.get("/desk/search/?q=Amal").content.decode()
    for page in ("/desk/", "/desk/search/", "/desk/cases/"):
        html = client.get(page).content.decode()
        assert 'method="get"' not in html.split('name="q"')[0].rsplit("<form", 1)[-1]
        assert "/desk/cases/?q" not in html


@pytest.mark.parametrize("text", ["\x00", "%", "' OR 1=1", "9" * 200, "٣٤٥٦", "z" * 80, "-", "()", "🙂"])
def test_nonsense_finds_nothing_and_breaks_nothing(client: Client, amal: Case, text: str) -> None:
    assert f"/desk/cases/{amal.number}/" not in search(client, text)


def test_it_costs_the_same_for_one_and_for_many(client: Client, im1: User) -> None:
    def cost(text: str) -> int:
        with CaptureQueriesContext(connection) as captured:
            search(client, text)
        return len(captured)

    factories.make_case(im1)
    few = {text: cost(text) for text in ("Amal Haddad", "123456")}
    for _number in range(30):
        factories.make_case(im1, start=False)
    assert {text: cost(text) for text in few} == few
    assert max(few.values()) <= 9
    assert "Es gibt noch mehr Treffer" in search(client, "Amal")
