"""The page of a case: what is next, the history in German, contacts, reopening, responsibility, the clock."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone

from accounts.models import User
from tests import factories
from tests.desk.conftest import signed_in
from workflows.case import services, timeline
from workflows.case.record import Case, Stage
from workflows.case.rules import CaseworkRules
from workflows.desk.clock import clock_of
from workflows.desk.now import now


def today():
    return timezone.localdate()


def contact(client: Client, case: Case, **told: str):
    """Send the quick form."""
    good = {"ticket": str(uuid4()), "on": today().isoformat(), "place": "home", "minutes": "30"}
    good |= {"persons": "1", "kind": "single"}
    values = {f"kontakt-{key}": value for key, value in {**good, "text": "Brief gelesen", **told}.items()}
    return client.post(f"/desk/cases/{case.number}/contact/", values)


def page_of(client: Client, case: Case, query: str = "") -> str:
    return client.get(f"/desk/cases/{case.number}/{query}").content.decode()


def test_the_history_is_readable(client: Client, im1: User, im2: User) -> None:
    case = factories.drive_to(factories.make_case(im1), "support")
    services.grant(case, im2, services.DEPUTY, by=im1, reason="Urlaub")
    assert contact(client, case, interpreter="on").status_code == 302
    page_of(client, case)
    events, older = timeline.events(case, 30)
    titles = [event.title for event in events]
    assert titles[0] == "Kontakt: Hausbesuch, 30 Minuten, mit Dolmetscher"
    assert events[0].text == "Brief gelesen"
    assert events[1].text == "Grund: Urlaub"
    for title in ("Fall angelegt", "Aufnahme", "Bedarf ermitteln", "Plan vereinbaren"):
        assert title in titles
    assert {event.actor for event in events} == {"Miriam Albrecht"}
    assert "Akte geöffnet" not in titles  # who looked is a question of its own
    assert "Kontakt eingetragen" not in titles  # the contact itself stands there
    assert not older
    assert "Hausbesuch, 30 Minuten, mit Dolmetscher" in page_of(client, case)


def test_a_contact_stands_on_its_day(client: Client, im1: User) -> None:
    case = factories.make_case(im1)
    contact(client, case, on=(today() - timedelta(days=20)).isoformat(), place="phone")
    contact(client, case, on=(today() - timedelta(days=5)).isoformat(), place="video")
    events, _older = timeline.events(case, 30)
    assert [event.title.split(",")[0] for event in events[-2:]] == ["Kontakt: Video", "Kontakt: Telefon"]
    assert [event.day for event in events[-2:]] == [today() - timedelta(days=5), today() - timedelta(days=20)]


def test_the_history_comes_in_portions(client: Client, im1: User) -> None:
    case = factories.make_case(im1)
    for number in range(40):
        services.add_encounter(case, by=im1, values={"on": today(), "place": "office", "minutes": number + 1})
    short, long = page_of(client, case), page_of(client, case, "?zeilen=60")
    assert short.count("timeline__entry--contact") == 30
    assert 'href="?zeilen=60#verlauf"' in short
    assert long.count("timeline__entry--contact") == 40
    assert "Mehr vom Verlauf" not in long


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("on", "2999-01-01", "Bitte ein Datum bis zum"),
        ("on", "gestern", "Bitte geben Sie ein Datum ein"),
        ("place", "mars", "Bitte wählen Sie etwas aus der Liste"),
        ("minutes", "0", "Bitte mindestens 1"),
        ("minutes", "9" * 400, "Bitte geben Sie eine Zahl ein"),
        ("text", "\x00", "ein Zeichen, das wir nicht annehmen"),
        ("text", "x" * 5000, "höchstens 4000 Zeichen"),
    ],
)
def test_a_wrong_contact_is_explained_and_the_rest_is_kept(
    client: Client, im1: User, field: str, value: str, sentence: str
) -> None:
    case = factories.make_case(im1)
    page = contact(client, case, **{"text": "Brief gelesen", field: value})
    html = page.content.decode()
    assert page.status_code == 200
    assert sentence in html
    if field != "text":
        assert "Brief gelesen" in html
    assert not case.encounters.exists()


def test_no_contact_with_a_closed_case(client: Client, im1: User, lead: User) -> None:
    case = factories.drive_to(factories.make_case(im1), "closed", second=lead)
    refused = contact(client, case).content.decode()
    assert "Der Fall ist abgeschlossen" in refused
    assert "Brief gelesen" in refused  # not lost
    assert not case.encounters.exists()
    assert 'id="kontakt"' not in page_of(client, case)


def test_one_clear_button_and_the_rest_below(client: Client, im1: User) -> None:
    case = factories.drive_to(factories.make_case(im1), "support")
    assert now(case, im1, named=True).first.step == "support"
    referral = factories.make_referral(case, im1, factories.make_service("Sprachkurs B1"), mode="appointment")
    todo = now(case, im1, named=True)
    assert todo.first.label == "Termin vereinbaren: Sprachkurs B1"
    assert [other.step for other in todo.others] == ["support"]
    html = page_of(client, case)
    assert f'href="{todo.first.url}"' in html
    assert referral.service.name in html
    assert html.count("kern-btn--primary") == 2  # the next step, and saving a contact


def test_waiting_for_the_second_person_shows_no_button(client: Client, im1: User) -> None:
    case = factories.drive_to(factories.make_case(im1), "approval")
    todo = now(case, im1, named=True)
    assert todo.first is None
    assert [one.title for one in todo.waiting] == ["Abschluss genehmigen"]
    assert "Wartet auf andere" in page_of(client, case)


def test_reopening_wants_a_reason_and_starts_again(client: Client, im1: User, lead: User) -> None:
    case = factories.drive_to(factories.make_case(im1), "closed", second=lead)
    assert "Warum wird der Fall wieder geöffnet?" in page_of(client, case)
    address = f"/desk/cases/{case.number}/reopen/"
    assert "Bitte füllen Sie dieses Feld aus" in client.post(address).content.decode()
    assert client.post(address, {"oeffnen-reason": "wieder da"}).status_code == 302
    case.refresh_from_db()
    assert case.stage == Stage.ASSESSMENT
    client.post(address, {"oeffnen-reason": "noch einmal"})
    assert case.processes.filter(referral=None).count() == 2
    assert "Warum wird der Fall wieder geöffnet?" not in page_of(client, case)


def test_the_lead_changes_responsibility_without_opening_the_file(lead: User, im1: User, im2: User) -> None:
    case = factories.make_case(im1)
    client = signed_in(lead)
    address = f"/desk/cases/{case.number}/assign/"
    told = {"responsible": str(im2.pk), "reason": "Elternzeit"}
    assert client.post(address, told)["Location"] == f"/desk/cases/{case.number}/"
    assert client.post(address, told).status_code == 302  # a double click changes nothing more
    case.refresh_from_db()
    assert case.responsible == im2
    assert factories.task_of(case).owner == im2
    assert case.journal.filter(action="grant", reason="Elternzeit", actor=lead).count() == 2  # taken and given
    assert not case.journal.filter(action="read").exists()


def test_only_managers_can_become_responsible(lead: User, im1: User) -> None:
    case = factories.make_case(im1)
    other = factories.make_user("redaktion")
    for wrong in (str(other.pk), "999999999999999999999", "\x00", "-1", ""):
        page = signed_in(lead).post(f"/desk/cases/{case.number}/assign/", {"responsible": wrong, "reason": "so"})
        assert page.status_code == 200
    case.refresh_from_db()
    assert case.responsible == im1


def test_handing_my_case_over_leads_me_back_to_my_list(client: Client, im1: User, im2: User) -> None:
    case = factories.make_case(im1)
    told = {"responsible": str(im2.pk), "reason": "neuer Stadtteil"}
    assert client.post(f"/desk/cases/{case.number}/assign/", told)["Location"] == "/desk/"
    assert client.get(f"/desk/cases/{case.number}/").status_code == 404


@pytest.mark.parametrize(
    ("days", "text", "level"),
    [(730, "noch 104 Wochen", ""), (180, "noch 25 Wochen", "warning"), (30, "noch 30 Tage", "danger"),
     (1, "noch 1 Tag", "danger"), (-1, "abgelaufen", "danger")],
)  # fmt: skip
def test_the_clock_warns_at_six_months_and_thirty_days(days: int, text: str, level: str) -> None:
    clock = clock_of(Case(clock_end=today() + timedelta(days=days)), CaseworkRules())
    assert (clock.text, clock.level) == (text, level)


def test_health_stays_hidden_without_its_own_right(im1: User) -> None:
    case = factories.drive_to(factories.make_case(im1), "support")
    health = case.assessments.get().areas.get(area__sensitive=True)
    type(health).objects.filter(pk=health.pk).update(level=3, need="Diabetes")
    deputy = factories.make_deputy(case)
    assert "Diabetes" in page_of(signed_in(im1), case)
    assert "Diabetes" not in page_of(signed_in(deputy), case)
