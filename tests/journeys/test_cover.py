"""A manager falls ill: the lead names a cover, the cover works on, and everything is handed back with one button."""

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from tests import factories
from tests.journeys.hands import Keyboard, Mouse
from tests.support.browser import NewPage, assert_axe_clean
from workflows.case import access
from workflows.case.record import Case

pytestmark = pytest.mark.django_db(transaction=True)

Look = Callable[[Page], None]


@pytest.fixture
def case(transactional_db: None) -> Case:
    """im1 counsels somebody; im2 has time; the lead knows neither name."""
    im1 = factories.make_user(username="im1", first_name="Miriam", last_name="Albrecht")
    factories.make_user(username="im2", first_name="Jonas", last_name="Bergmann")
    factories.make_lead()
    return factories.drive_to(factories.make_case(im1), "support")


def signs_in(hand: Mouse, username: str) -> None:
    hand.page.goto("/desk/")
    hand.fill("Benutzername", username)
    hand.fill("Passwort", factories.people.PASSWORD)
    hand.press("Anmelden")
    expect(hand.page).not_to_have_url(re.compile("login"))


def tell(lead: Mouse, cover: Mouse, back: Mouse, case: Case, look: Look) -> None:
    """The whole story."""
    signs_in(lead, "leitung")
    lead.press("^Team", "link")
    look(lead.page)
    lead.press("Miriam Albrecht", "link")
    look(lead.page)
    lead.press("Vertretung eintragen", "link", lead.page.locator("main"))
    look(lead.page)
    lead.choose("Wer vertritt?", "Jonas Bergmann")
    lead.fill("Letzter Tag", (timezone.localdate() + timedelta(days=7)).isoformat())
    lead.press("Vertretung eintragen")
    expect(lead.page.locator("main")).to_contain_text("Jonas Bergmann vertritt Miriam Albrecht")
    expect(lead.page.locator("body")).not_to_contain_text("Haddad")
    look(lead.page)

    signs_in(cover, "im2")
    cover.page.goto("/desk/?ansicht=offen")
    expect(cover.page.locator("main")).to_contain_text("in Vertretung für Miriam Albrecht")
    look(cover.page)
    cover.press("Begleiten", "link", cover.page.locator("main"))
    expect(cover.page.locator("main")).to_contain_text("Amal Haddad")
    cover.press("Jetzt überprüfen")
    expect(cover.page.locator("h1")).to_contain_text("Überprüfen")

    signs_in(back, "im1")
    back.press("^Vertretung", "link")
    look(back.page)
    back.press("Vertretung jetzt beenden")
    expect(back.page.locator("main")).to_contain_text("Die Vertretung ist beendet")
    back.press("^Aufgaben", "link")
    expect(back.page.locator("main")).to_contain_text("Überprüfen")

    assert cover.page.goto(f"/desk/cases/{case.number}/").status == 404  # type: ignore[union-attr]
    case.refresh_from_db()
    assert case.responsible.username == "im1"
    assert not access.visible_to(factories.User.objects.get(username="im2")).exists()


def test_by_mouse_with_axe(case: Case, new_page: NewPage) -> None:
    tell(Mouse(new_page()), Mouse(new_page(width=360)), Mouse(new_page()), case, assert_axe_clean)


def test_by_keyboard_alone(case: Case, new_page: NewPage) -> None:
    tell(Keyboard(new_page()), Keyboard(new_page()), Keyboard(new_page()), case, lambda page: None)
