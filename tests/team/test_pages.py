"""The team's pages: a preview before anything changes, one button that does it, constant cost."""

import re
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from tests import factories
from tests.desk.conftest import make_request, signed_in
from workflows.case import access
from workflows.models import Absence, Case, HandOver, StaffProfile


def fields(page: str) -> dict[str, str]:
    """What the form of a preview would send: hidden fields, texts, and the chosen options."""
    main = page[page.index("<main") :]
    told = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', main))
    for name, options in re.findall(r'<select name="(\w+)".*?>(.*?)</select>', main, re.DOTALL):
        chosen = re.search(r'value="([^"]*)" selected', options)
        told[name] = chosen.group(1) if chosen else ""
    reason = re.search(r'<input type="text" name="reason" value="([^"]*)"', main)
    return told | ({"reason": reason.group(1)} if reason else {})


def page(client: Client, address: str, data: dict[str, Any] | None = None, status: int = 200) -> str:
    answer = client.post(address, data) if data is not None else client.get(address)
    assert answer.status_code == status, answer.content.decode()[:2000]
    return answer.content.decode()


def test_hand_over_shows_first_and_does_it_once(im1: User, im2: User, im3: User, lead: User) -> None:
    cases = [factories.make_case(im1), factories.make_case(im1)]
    client, address = signed_in(lead), f"/desk/team/{im1.pk}/hand-over/"
    first = page(client, address)
    assert "Amal" not in first, "the lead reads no names"
    shown = page(client, address, {"every": "on", "reason": "Elternzeit", "to": [str(im3.pk)]})
    assert "2 Fälle" in shown
    assert "2 offene Aufgaben" in shown
    assert "0 → 2 von 80" in shown
    assert not HandOver.objects.exists()
    told = fields(shown)
    assert "0 → 2 von 80" in page(client, address, {**told, "rechnen": "1"})
    assert not HandOver.objects.exists()
    for _click in range(2):
        assert client.post(address, told).status_code == 302
    done = HandOver.objects.get()
    assert {item.to for item in done.items.all()} == {im3}
    assert not access.may_read(im1, cases[0])
    result = page(client, f"/desk/hand-overs/{done.pk}/")
    assert "Rückgängig machen" in result
    assert "Briefe drucken" not in result, "letters carry names"
    assert "Briefe drucken" in page(signed_in(im3), f"/desk/hand-overs/{done.pk}/")
    assert client.post(f"/desk/hand-overs/{done.pk}/undo/").status_code == 302
    assert access.may_read(im1, cases[0])


def test_somebody_hands_over_their_own_with_names(im1: User, im2: User) -> None:
    case = factories.make_case(im1)
    client, address = signed_in(im1), f"/desk/team/{im1.pk}/hand-over/"
    shown = page(client, address, {"cases": [str(case.pk)], "reason": "neue Aufteilung"})
    assert "Amal Haddad" in shown
    assert client.post(address, fields(shown)).status_code == 302
    case.refresh_from_db()
    assert case.responsible == im2
    assert "Übergabe" in page(client, "/desk/covers/")
    other = factories.make_case(im2)
    foreign = {**fields(shown), f"fall_{other.pk}": str(im1.pk), "ticket": ""}
    page(client, address, foreign)
    other.refresh_from_db()
    assert other.responsible == im2


def test_waiting_cases_are_shared_out_at_once(im1: User, im2: User, lead: User) -> None:
    for _number in range(2):
        factories.make_case(im1)
    User.objects.filter(pk=im1.pk).update(is_active=False)
    client = signed_in(lead)
    told = fields(page(client, "/desk/team/waiting/"))
    assert client.post("/desk/team/waiting/", told).status_code == 302
    assert set(Case.objects.values_list("responsible", flat=True)) == {im2.pk}
    assert "Kein Fall wartet" in page(client, "/desk/team/waiting/")


def test_profile_and_assigning_by_proposal(im1: User, im2: User, im3: User, lead: User) -> None:
    case = factories.make_case(im1)
    client = signed_in(lead)
    data = {"hours": "19,5", "languages": ["de", "ar"], "stadtteile": [str(case.stadtteil_id)]}
    page(client, f"/desk/team/{im2.pk}/", data, status=302)
    assert StaffProfile.objects.get().hours == 19.5
    shown = page(client, f"/desk/cases/{case.number}/assign/")
    best = "Jonas Bergmann: 0 → 1 von 40 · spricht Arabisch · zuständig für Eglosheim"
    assert shown.index(best) < shown.index("Ayşe Demir: 0 → 1 von 80 · spricht Arabisch")
    page(client, f"/desk/cases/{case.number}/assign/", {"responsible": im2.pk, "reason": "Stadtteil"}, status=302)
    assert HandOver.objects.get().items.get().to == im2
    request = make_request()
    inbox = page(signed_in(im1), f"/desk/inbox/{request.code}/")
    assert "Ihre Fälle: 0 → 1 von 80" in inbox
    assert "Passt gut:" in inbox
    assert "Jonas Bergmann: 1 → 2 von 40" in inbox


def test_leaving_on_one_page(im1: User, im2: User, lead: User) -> None:
    case = factories.make_case(im1)
    client, address = signed_in(lead), f"/desk/team/{im1.pk}/leave/"
    told = fields(page(client, address))
    refused = page(client, address, {**told, f"fall_{case.pk}": ""})
    assert "Bitte" in refused
    for _click in range(2):
        assert client.post(address, told).status_code == 302
    im1.refresh_from_db()
    assert not im1.is_active
    done = HandOver.objects.get()
    client.post(f"/desk/hand-overs/{done.pk}/undo/")
    im1.refresh_from_db(), case.refresh_from_db()
    assert im1.is_active
    assert case.responsible == im1


def test_an_own_absence_and_nobody_elses(im1: User, im2: User, im3: User) -> None:
    client = signed_in(im1)
    told = fields(page(client, "/desk/covers/new/"))
    day = factories.life.today().isoformat()
    data = {"person": im3.pk, "cover": im2.pk, "starts_on": day, "ends_on": day, "ticket": told["ticket"]}
    for _click in range(2):
        page(client, "/desk/covers/new/", data, status=302)
    assert Absence.objects.get().person == im1
    assert "vertritt" in page(signed_in(im2), "/desk/covers/")
    assert "Gerade vertritt niemand" in page(signed_in(im3), "/desk/covers/")


@pytest.mark.parametrize("address", ["", "waiting/", "{pk}/", "{pk}/hand-over/", "{pk}/leave/"])
def test_pages_cost_the_same_with_many_cases(im1: User, im2: User, lead: User, address: str) -> None:
    client, where = signed_in(lead), "/desk/team/" + address.format(pk=im1.pk)

    def cost() -> int:
        with CaptureQueriesContext(connection) as captured:
            page(client, where)
        return len(captured)

    factories.make_case(im1)
    few = cost()
    for _number in range(4):
        factories.make_case(im1)
        factories.make_user()
    assert cost() == few <= 25


def test_nonsense_is_answered_with_a_sentence(im1: User, im2: User, lead: User) -> None:
    client, address = signed_in(lead), f"/desk/team/{im1.pk}/hand-over/"
    case = factories.make_case(im1)
    told = fields(page(client, address, {"every": "on", "reason": "x"}))
    nonsense: tuple[dict[str, Any], ...] = (
        {**told, f"fall_{case.pk}": "999999"},
        {**told, f"fall_{case.pk}": "", "fall_x": "1", "fall_999999999": str(im2.pk)},
        {**told, "reason": "x" * 300, "ticket": "abc"},
        {"schritt": "uebergeben"},
        {"cases": "x", "to": "y", "reason": ""},
    )
    for data in nonsense:
        assert "error-summary" in page(client, address, data)
    page(client, "/desk/covers/new/?person=unsinn")
    page(client, "/desk/team/999999/", status=404)
    assert not HandOver.objects.exists()
