"""Rounds on site: the sheet names nobody, the key list is for those who may open the cases, contacts go in by code."""

import re
from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.utils import timezone

from accounts.models import User
from content.models import Accommodation
from tests import factories
from tests.desk.conftest import signed_in
from tests.desk.test_budgets import queries
from workflows.case import access, services
from workflows.desk.rounds import services as rounds
from workflows.desk.rounds.models import Round

NAMES = ("Amal", "Haddad", "Olena", "Kovalenko", "Haus am Bach", "Am Bach 1")


@pytest.fixture
def house(db: None) -> Accommodation:
    """A house large enough for counselling on site."""
    return factories.make_accommodation(factories.make_stadtteil())


@pytest.fixture
def planned(im1: User, im2: User, house: Accommodation) -> Round:
    """Today's round of the first manager: two own cases live there, and one of somebody else."""
    for name in ("Amal", "Olena"):
        factories.make_case(im1, first_name=name, accommodation=house)
    factories.make_case(im2, first_name="Fremd", accommodation=house)
    return rounds.plan(on=timezone.localdate(), starts=None, accommodation=house, staff=im1, by=im1)


def test_a_round_is_planned_once_with_codes_of_ones_own_cases(client: Client, im1: User, house: Accommodation) -> None:
    factories.make_case(im1, accommodation=house)
    page = client.get("/desk/rounds/").content.decode()
    ticket = re.search(r'name="ticket" value="([^"]+)"', page)
    day = (timezone.localdate() + timedelta(days=7)).isoformat()
    told = {"on": day, "starts": "14", "house": str(house.pk), "ticket": ticket[1] if ticket else ""}
    for _click in range(2):
        assert client.post("/desk/rounds/", told).status_code == 302
    made = Round.objects.get()
    assert (made.staff, made.codes.count()) == (im1, 1)
    assert "noch keine Termine" in page  # the house has no public dates yet
    Accommodation.objects.filter(pk=house.pk).update(places=19)
    assert "Haus am Bach" not in client.get("/desk/rounds/").content.decode().split('id="planen"')[1]


def test_the_lead_plans_for_others_and_a_manager_does_not(lead: User, im1: User, im2: User, house) -> None:
    where = {"on": timezone.localdate(), "starts": None, "accommodation": house, "staff": im1}
    with pytest.raises(PermissionDenied):
        rounds.plan(**where, by=im2)
    planned = rounds.plan(**where, by=lead)
    assert rounds.plan(**where, by=lead) == planned


def test_the_key_list_is_for_those_who_may_open_the_cases(client: Client, planned: Round, im2: User, lead: User):
    page = client.get(f"/desk/rounds/{planned.pk}/").content.decode()
    codes = list(planned.codes.values_list("code", flat=True))
    assert len(codes) == 2
    assert all(code in page for code in codes)
    assert "Olena" in page
    assert "Fremd" not in page
    for other in (im2, lead):
        seen = _words(signed_in(other).get(f"/desk/rounds/{planned.pk}/").content.decode())
        assert not [secret for secret in (*codes, "Amal", "Olena", "Fremd") if secret in seen]


def _words(page: str) -> str:
    """What a person reads there. A code has three letters: any long random value may hold it by chance."""
    return re.sub(r"<script.*?</script>|<[^>]*>", " ", page, flags=re.DOTALL)


def test_sheets_have_codes_and_nothing_that_says_who_or_where(client: Client, planned: Round) -> None:
    codes = list(planned.codes.values_list("code", flat=True))
    file = client.get(f"/desk/rounds/{planned.pk}/sheet.html")
    text = file.content.decode()
    assert file["Content-Disposition"].startswith("attachment")
    assert all(f'data-code="{code}"' in text for code in codes)
    numbers = list(access.visible_to(planned.staff).values_list("number", flat=True))
    assert not [secret for secret in (*NAMES, *numbers) if secret in text]
    assert not re.search(r"(src|href|action)=|https?:|url\(", text)  # whole in itself
    pdf = client.get(f"/desk/rounds/{planned.pk}/sheet.pdf")
    assert pdf["Content-Type"] == "application/pdf"


def test_contacts_go_in_by_code_all_or_none_and_once(client: Client, planned: Round) -> None:
    one, other = planned.codes.values_list("code", flat=True)
    url = f"/desk/rounds/{planned.pk}/contacts/"
    bad = {f"{one}-here": "on", f"{one}-minutes": "20", f"{other}-here": "on", f"{other}-minutes": "viel"}
    assert client.post(url, bad).status_code == 200
    assert not planned.codes.exclude(encounter=None).exists()
    good = {**bad, f"{other}-minutes": "5", f"{one}-text": "Brief erklärt", f"{one}-interpreter": "on"}
    for _click in range(2):
        client.post(url, good)
    contacts = {code.code: code.encounter for code in planned.codes.select_related("encounter")}
    first = contacts[one]
    assert (first.on, first.place, first.minutes, first.interpreter) == (planned.on, "on_site", 20, True)
    assert contacts[other].minutes == 5
    assert sum(code.case.encounters.count() for code in planned.codes.all()) == 2
    assert "Alle Codes dieser Runde sind eingetragen" in client.get(url).content.decode()


def test_what_was_written_into_the_file_is_taken_over_and_not_yet_saved(client: Client, planned: Round) -> None:
    one, other = planned.codes.values_list("code", flat=True)
    lines = f"{one};25;D;Brief; dann Anruf\nN1;10;;Neue Person\n\nquatsch"
    page = client.post(f"/desk/rounds/{planned.pk}/contacts/", {"blatt-lines": lines, "fill": "1"}).content.decode()
    assert f'name="{one}-minutes" value="25"' in page
    assert "Brief; dann Anruf" in page
    assert "N1" in page.split("gehören nicht zu dieser Runde")[1][:80]
    assert re.search(rf'name="{other}-here"(?![^>]*checked)', page)
    assert not planned.codes.exclude(encounter=None).exists()


def test_tomorrows_round_has_no_contacts_and_a_lost_case_no_line(client: Client, planned: Round, im2: User) -> None:
    one, other = planned.codes.all()
    services.assign(other.case, im2, by=planned.staff, reason="neuer Stadtteil")
    url = f"/desk/rounds/{planned.pk}/contacts/"
    client.post(url, {f"{other.code}-here": "on", f"{other.code}-minutes": "5"})
    assert not other.case.encounters.exists()
    assert f'data-code="{other.code}"' not in client.get(f"/desk/rounds/{planned.pk}/sheet.html").content.decode()
    Round.objects.filter(pk=planned.pk).update(on=timezone.localdate() + timedelta(days=1))
    page = client.post(url, {f"{one.code}-here": "on", f"{one.code}-minutes": "5"})
    assert "noch nicht stattgefunden" in page.content.decode()
    assert not one.case.encounters.exists()


def test_new_people_get_codes_and_a_round_is_called_off(client: Client, planned: Round, house: Accommodation) -> None:
    factories.make_case(planned.staff, first_name="Neu", accommodation=house)
    assert "1 Fall in diesem Haus hat noch keinen Code" in client.get(f"/desk/rounds/{planned.pk}/").content.decode()
    client.post(f"/desk/rounds/{planned.pk}/codes/")
    assert planned.codes.count() == 3
    assert queries(client, f"/desk/rounds/{planned.pk}/") <= 12
    assert client.post(f"/desk/rounds/{planned.pk}/cancel/").status_code == 302
    assert client.get(f"/desk/rounds/{planned.pk}/").status_code == 404
    assert not planned.codes.exists()
