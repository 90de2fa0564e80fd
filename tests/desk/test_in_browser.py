"""A real browser: every page of the desk on a telephone and on a screen, by keyboard alone, without scripts."""

import pytest
from playwright.sync_api import Page

from accounts.models import User
from tests import factories
from tests.desk.conftest import make_request
from tests.support.browser import NewPage, assert_axe_clean
from tests.support.people import PASSWORD
from workflows.case.record import Case
from workflows.privacy import emergency

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
    lead = factories.make_lead()
    support = factories.drive_to(factories.make_case(im1), "support")
    factories.make_referral(support, im1)
    closed = factories.drive_to(factories.make_case(im1), "closed", second=lead)
    emergency.take(support.number, by=factories.make_user(), reason="Anruf aus dem Krankenhaus")
    request = make_request()
    own = ["", "?ansicht=offen", "inbox/", f"inbox/{request.code}/", "cases/", "cases/new/", "procedures/"]
    own += [f"cases/{support.number}/{part}" for part in ("", "diagram/", "assign/", "counselling-time/")]
    own += [f"cases/{closed.number}/"]
    own += [f"cases/{support.number}/access/", "emergency/", "rights/"]
    known = ["?ansicht=team", "cases/", f"cases/{support.number}/", f"cases/{support.number}/assign/"]
    known += [f"cases/{support.number}/access/give/", "access/", "access/district/"]
    guardian = factories.make_user("datenschutz")
    for user, addresses in ((im1, own), (lead, known), (guardian, ["journal/", "access/"])):
        page = new_page(width=width)
        sign_in(page, user)
        for address in addresses:
            page.goto(f"/desk/{address}")
            assert_axe_clean(page)
            assert not page.evaluate("document.documentElement.scrollWidth > window.innerWidth"), address
            assert page.locator("h1").count() == 1, address


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
    page.goto(f"/desk/cases/{case.number}/")
    tab_to(page, "Kontakt")
    page.keyboard.press("Enter")
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
