"""A contact from anywhere, without a script: look, choose, save; text blocks; and only where one may."""

from typing import Any
from uuid import uuid4

import pytest
from django.http import HttpResponse
from django.test import Client

from accounts.models import User
from tests import factories
from tests.desk.conftest import signed_in
from tests.workflows.life import today
from workflows.case import timeline
from workflows.models import Case, Encounter, TextBlock


@pytest.fixture
def case(im1: User) -> Case:
    return factories.make_case(im1)


def post(client: Client, **told: Any) -> HttpResponse:
    good = {"ticket": str(uuid4()), "on": today().isoformat(), "place": "phone", "minutes": "10", "persons": "1"}
    return client.post("/desk/contact/", {**good, "kind": "single", "who": "", "text": "", **told})


def test_look_choose_and_save(client: Client, im1: User, case: Case) -> None:
    other = factories.make_case(im1, first_name="Amal", last_name="Haddadi")
    found = post(client, who="amal", suchen="1", text="Bescheid erklärt", topics=["arbeit"]).content.decode()
    assert f'value="{case.number}"' in found
    assert f'value="{other.number}"' in found
    assert "Bescheid erklärt" in found
    assert "Bitte prüfen Sie" not in found  # nothing is found fault with before it is sent
    sent = {"who": "amal", "case": case.number, "text": "Bescheid erklärt", "topics": ["arbeit", "wohnen"]}
    answer = post(client, **sent, next="/desk/inbox/", ticket=(ticket := str(uuid4())))
    assert answer["Location"] == "/desk/inbox/"
    post(client, **sent, ticket=ticket)  # a double click
    encounter = Encounter.objects.get()
    assert (encounter.case, encounter.by, encounter.minutes) == (case, im1, 10)
    assert [area.key for area in encounter.topics.all()] == ["arbeit", "wohnen"]
    assert timeline.events(case, 1)[0][0].title == "Kontakt: Telefon, 10 Minuten · Arbeit · Wohnen"


def test_nobody_is_guessed(client: Client, case: Case) -> None:
    html = post(client, who="Haddad").content.decode()
    assert "Bitte wählen Sie die Person aus der Liste." in html
    assert not Encounter.objects.exists()
    only = post(client, who="Haddad", suchen="1").content.decode()
    assert "checked" in only.split(f'value="{case.number}"')[1].split(">")[0]  # the only one is chosen to be seen


def test_the_last_ones_are_offered_and_the_page_of_a_case_chooses_it(client: Client, im1: User, case: Case) -> None:
    assert f'href="/desk/contact/?fall={case.number}"' in client.get(f"/desk/cases/{case.number}/").content.decode()
    assert f'value="{case.number}"' in client.get(f"/desk/contact/?fall={case.number}").content.decode()
    assert f'value="{case.number}"' not in client.get("/desk/contact/").content.decode()
    post(client, case=case.number)
    assert f'value="{case.number}"' in client.get("/desk/contact/").content.decode()


def test_only_open_cases_that_one_may_work(client: Client, im1: User, im2: User, lead: User, case: Case) -> None:
    closed = factories.drive_to(factories.make_case(im1, last_name="Zu"), "closed", second=lead)
    for user, number in ((im2, case.number), (lead, case.number), (im1, closed.number)):
        theirs = signed_in(user)
        html = post(theirs, who=number, case=number).content.decode()
        assert "Bitte wählen" in html or "aus der Liste" in html
        assert f'value="{number}"' not in theirs.get(f"/desk/contact/?fall={number}").content.decode()
    assert not Encounter.objects.exists()


def test_health_is_a_topic_only_for_those_who_may_read_it(client: Client, case: Case) -> None:
    deputy = signed_in(factories.make_deputy(case))
    assert (
        "Gesundheit darf hier nur eintragen" in post(deputy, case=case.number, topics=["gesundheit"]).content.decode()
    )
    assert not Encounter.objects.exists()
    post(client, case=case.number, topics=["gesundheit"])
    assert "· Gesundheit" in client.get(f"/desk/cases/{case.number}/").content.decode()
    assert "· Gesundheit" not in deputy.get(f"/desk/cases/{case.number}/").content.decode()


def test_a_family_is_more_than_one(client: Client, case: Case) -> None:
    assert "mindestens zwei Personen" in post(client, case=case.number, kind="family").content.decode()
    post(client, case=case.number, kind="family", persons="3")
    assert Encounter.objects.get().kind == "family"


def test_a_text_block_is_inserted_without_a_script(client: Client, case: Case) -> None:
    block = TextBlock.objects.create(name="Probe", text="Neuer Versuch in den nächsten Tagen.", use="contact")
    TextBlock.objects.create(name="Nur im Brief", text="x", use="letter")
    html = client.get("/desk/contact/").content.decode()
    assert "Probe" in html
    assert "Nur im Brief" not in html
    sent = {"who": "Haddad", "case": case.number, "text": "Angerufen.", "block": str(block.pk), "einfuegen": "1"}
    html = post(client, **sent).content.decode()
    assert "Angerufen.\nNeuer Versuch in den nächsten Tagen.</textarea>" in html
    assert "checked" in html.split(f'value="{case.number}"')[1].split(">")[0]
    assert not Encounter.objects.exists()


def test_the_way_back_stays_inside(client: Client, case: Case) -> None:
    assert post(client, case=case.number, next="https://example.org/desk/")["Location"] == "/desk/"
    html = client.get("/desk/contact/", headers={"referer": "http://testserver/desk/inbox/?stand=neu"}).content.decode()
    assert 'name="next" value="/desk/inbox/?stand=neu"' in html
