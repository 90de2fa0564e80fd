"""A real browser: every page of the desk on a telephone and on a screen, by keyboard alone, without scripts."""

from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Page
from viewflow.workflow.models import Task

from accounts.models import User
from forms.uploads.checks import Washed
from tests import factories
from tests.desk.conftest import make_request
from tests.journeys.hands import tick
from tests.support.browser import NewPage, assert_axe_clean
from tests.support.people import PASSWORD
from workflows.case import appointments, documents, households, remarks
from workflows.case.person import Person
from workflows.case.record import Case
from workflows.desk.rounds import services as rounds
from workflows.desk.rounds.models import Round
from workflows.escalation import escalate
from workflows.models import SavedFilter
from workflows.privacy import emergency
from workflows.steps.intake.arrivals import services as arrivals
from workflows.team import handover

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def im1(transactional_db: None) -> User:
    return factories.make_user(username="im1", first_name="Miriam", last_name="Albrecht")


def sign_in(page: Page, user: User) -> None:
    """Through the door."""
    page.goto("/desk/login/")
    page.get_by_label("Benutzername").fill(user.username)
    page.get_by_label("Passwort").fill(PASSWORD)
    page.get_by_role("button", name="Anmelden").click()
    page.wait_for_url("**/desk/")


@pytest.mark.parametrize("width", [360, 1280])
def test_every_page_is_accessible(new_page: NewPage, im1: User, width: int) -> None:
    lead, colleague = factories.make_lead(), factories.make_user()
    support = factories.drive_to(factories.make_case(im1), "support")
    factories.make_referral(support, im1)
    closed = factories.drive_to(factories.make_case(im1), "closed", second=lead)
    late = factories.task_of(factories.make_case(im1))
    Task.objects.filter(pk=late.pk).update(scheduled=timezone.now() - timedelta(days=9))
    escalate()
    Task.objects.filter(process__caseprocess__case=closed, flow_task_type="END").update(status="ERROR")
    request = make_request()
    own = ["", "?ansicht=offen", "inbox/", f"inbox/{request.code}/", "cases/", "cases/new/", "procedures/"]
    own += [f"cases/{support.number}/{part}" for part in ("", "diagram/", "assign/", "counselling-time/", "dates/")]
    table = "Vorname;Nachname;Geburtsdatum\nNour;Haddad;31.02.1990\nAmal;Haddad;\nLina;Bondar;01.01.2000"
    listed, _before = arrivals.take_in(table.encode(), by=im1)
    households.unite(closed, support, by=im1)
    own += [f"cases/{support.number}/{part}" for part in ("household/", "household/new/", "merge/")]
    own += [f"cases/{support.number}/merge/{closed.number}/", "notice/?sprache=ar", "notice/?sprache=ti"]
    own += ["arrivals/", *(f"arrivals/{listed.pk}/?ansicht={view}" for view in ("neu", "vergleichen", "fehler"))]
    own += [f"cases/{closed.number}/", "search/", "network/", f"contact/?fall={support.number}"]
    own += ["?frist=woche&stadtteil=eglosheim", f"tasks/{factories.task_of(support, 'support').pk}/snooze/"]
    SavedFilter.objects.create(user=im1, name="Diese Woche", query={"ansicht": "meine", "frist": "woche"})
    own += everyday(support)
    known = ["", "?ansicht=team", "notices/", "procedures/stuck/", "cases/"]
    known += [f"cases/{support.number}/{part}" for part in ("", "assign/")]
    done = handover.hand_over({factories.make_case(im1).pk: colleague}, giver=im1, by=lead, reason="neu verteilt")
    own += [f"team/{im1.pk}/hand-over/", f"hand-overs/{done.pk}/", "covers/"]
    known += ["team/", "team/waiting/", "covers/new/", f"hand-overs/{done.pk}/"]
    known += [f"team/{im1.pk}/{part}" for part in ("", "leave/")]
    emergency.take(support.number, by=factories.make_user(), reason="Anruf aus dem Krankenhaus")
    own += [f"cases/{support.number}/access/", "emergency/", "rights/"]
    known += [f"cases/{support.number}/access/give/", "access/", "access/district/"]
    guardian = factories.make_user("datenschutz")
    for user, addresses in ((im1, own), (guardian, ["journal/", "access/"]), (lead, known)):
        page = new_page(width=width)
        sign_in(page, user)
        for address in addresses:
            page.goto(f"/desk/{address}")
            assert_axe_clean(page)
            assert not page.evaluate("document.documentElement.scrollWidth > window.innerWidth"), address
            assert page.locator("h1").count() == 1, address
    preview_of_a_hand_over(page, im1, width)


def preview_of_a_hand_over(page: Page, giver: User, width: int) -> None:
    """What would happen, with a choice for each case; `page` is the lead's."""
    page.goto(f"/desk/team/{giver.pk}/hand-over/")
    tick(page.get_by_label("Alle offenen Fälle"))
    page.get_by_label("Grund").fill("neue Aufteilung")
    page.get_by_role("button", name="Weiter zur Vorschau").click()
    page.get_by_role("button", name="Jetzt übergeben").wait_for()
    assert_axe_clean(page)
    assert not page.evaluate("document.documentElement.scrollWidth > window.innerWidth"), width


def everyday(case: Case) -> list[str]:
    """Pages beside a case, and of one's own days, with something on each."""
    im1 = case.responsible
    made = appointments.add(case, by=im1, values={"starts_at": timezone.now() + timedelta(hours=3)})
    note = remarks.add(case, by=im1, text="Ruft vormittags an", private=True)
    paper = documents.add(
        case, Washed("a.pdf", "pdf", b"%PDF-"), by=im1, sort="notice", dated=None, note="", health=True
    )
    house = factories.make_accommodation(case.stadtteil)
    Person.objects.filter(pk=case.person_id).update(accommodation=house)
    planned = rounds.plan(on=timezone.localdate(), starts=None, accommodation=house, staff=im1, by=im1)
    beside = [f"cases/{case.number}/{part}/" for part in ("appointments", "notes", "documents")]
    single = [f"appointments/{made.pk}/", f"notes/{note.pk}/", f"documents/{paper.pk}/delete/"]
    return [*beside, *single, "calendar/", "calendar/?sicht=liste", "me/", "rounds/", *round_pages(planned)]


def round_pages(planned: Round) -> list[str]:
    """Of one round."""
    return [f"rounds/{planned.pk}/", f"rounds/{planned.pk}/contacts/"]


def tab_to(page: Page, name: str, limit: int = 80) -> None:
    """Press Tab until the control with this name has the focus."""
    for _step in range(limit):
        page.keyboard.press("Tab")
        found = page.evaluate("(e => (e.labels?.[0]?.innerText || e.innerText || '').trim())(document.activeElement)")
        if found.startswith(name):
            return
    raise AssertionError(f"the keyboard does not reach {name!r}")


@pytest.mark.parametrize("javascript", [True, False])
def test_a_new_case_by_keyboard_alone(new_page: NewPage, im1: User, javascript: bool) -> None:
    page = new_page(javascript=True)
    sign_in(page, im1)
    if not javascript:
        state = page.context.storage_state()
        page = new_page(javascript=False, storage_state=state)
        page.goto("/desk/cases/new/")
        page.get_by_label("Vorname").fill("Amal")
        page.get_by_label("Nachname").fill("Haddad")
        page.get_by_role("button", name="Fall anlegen").click()
    else:
        tab_to(page, "Neuer Fall")
        page.keyboard.press("Enter")
        page.get_by_role("heading", name="Neuer Fall").wait_for()
        tab_to(page, "Vorname")
        page.keyboard.type("Amal")
        tab_to(page, "Nachname")
        page.keyboard.type("Haddad")
        page.keyboard.press("Enter")
    page.wait_for_url("**/desk/tasks/*/")
    assert str(Case.objects.get().person) == "Amal Haddad"


def test_a_contact_in_a_few_keys(new_page: NewPage, im1: User) -> None:
    case = factories.make_case(im1)
    page = new_page(width=360)
    sign_in(page, im1)
    page.goto(f"/desk/cases/{case.number}/#kontakt")
    tab_to(page, "Notiz")
    page.keyboard.type("Brief vom Jobcenter gelesen")
    tab_to(page, "Kontakt speichern")
    page.keyboard.press("Enter")
    page.get_by_text("Der Kontakt ist eingetragen.").wait_for()
    assert case.encounters.get().text == "Brief vom Jobcenter gelesen"


def test_taking_over_a_request(new_page: NewPage, im1: User) -> None:
    make_request()
    page = new_page(width=360)
    sign_in(page, im1)
    page.goto("/desk/inbox/")
    tab_to(page, "Samir Darwish")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Was jetzt?").wait_for()
    tab_to(page, "Übernehmen und Fall anlegen")
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk/tasks/*/")
    assert Case.objects.get().responsible == im1
