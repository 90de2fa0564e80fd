"""Contacts with partners: entered once, counted by group and month, taken back only by who entered them."""

from uuid import uuid4

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import User
from tests import factories
from tests.desk.conftest import signed_in
from workflows.network.contacts import NetworkContact, by_group_and_month


def sent(**told: str) -> dict[str, object]:
    good = {"ticket": str(uuid4()), "group": "2", "on": timezone.localdate().isoformat(), "way": "phone"}
    return {**good, "minutes": "20", "partner": "Jobcenter", "text": "Ablauf geklärt", "topics": ["arbeit"], **told}


def test_entered_listed_and_counted(client: Client, im1: User) -> None:
    once = sent()
    for _click in range(2):
        assert client.post("/desk/network/", once).status_code == 302
    contact = NetworkContact.objects.get()
    assert (contact.by, contact.minutes, [area.key for area in contact.topics.all()]) == (im1, 20, ["arbeit"])
    client.post("/desk/network/", sent(on="2025-03-05", group="7"))
    assert by_group_and_month(2025)["7"][2] == 1
    html = client.get("/desk/network/").content.decode()
    assert "Ablauf geklärt" in html
    assert 'value="7"' in html
    last_year = client.get("/desk/network/?jahr=2025").content.decode()
    assert "Kirchen und Religionsgemeinschaften</th><td><strong>1<" in last_year
    assert client.get("/desk/network/?jahr=9999999").status_code == 200


def test_nothing_half_is_kept(client: Client) -> None:
    html = client.post("/desk/network/", sent(group="")).content.decode()
    assert "Bitte prüfen Sie Ihre Angaben" in html
    assert "Ablauf geklärt" in html
    assert not NetworkContact.objects.exists()


def test_only_who_entered_it_takes_it_back(client: Client, im2: User) -> None:
    client.post("/desk/network/", sent())
    address = f"/desk/network/{NetworkContact.objects.get().pk}/remove/"
    assert address in client.get("/desk/network/").content.decode()
    assert address not in signed_in(im2).get("/desk/network/").content.decode()
    assert signed_in(im2).post(address).status_code == 404
    client.post(address)
    assert not NetworkContact.objects.exists()


def test_coordinators_too_but_not_everybody(db: None) -> None:
    for role, status in (("arbeitsmarkt", 200), ("ehrenamt", 200), ("technik", 403), ("auswertung", 403)):
        assert signed_in(factories.make_user(role)).get("/desk/network/").status_code == status


def test_the_list_costs_the_same_for_one_and_for_many(client: Client) -> None:
    def cost() -> int:
        with CaptureQueriesContext(connection) as captured:
            client.get("/desk/network/")
        return len(captured)

    client.post("/desk/network/", sent())
    few = cost()
    for _number in range(20):
        client.post("/desk/network/", sent())
    assert cost() == few <= 12
