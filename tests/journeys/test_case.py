"""One person from the first call to the closed case and back: by mouse with axe on each page, and by keyboard alone."""

import re

import pytest
from playwright.sync_api import Page, expect

from content import seed as content_seed
from forms import seed as form_seed
from tests import factories
from tests.journeys.hands import Keyboard, Mouse
from tests.journeys.story import Storyteller
from tests.support.browser import NewPage, assert_axe_clean
from workflows.case.record import Case

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def city(transactional_db: None) -> None:
    """The delivered content, two managers, a lead, an editor; and somebody similar whom im1 knows already."""
    form_seed.load()
    content_seed.load()
    im1 = factories.make_user(username="im1")
    for name, role in (("im2", "integrationsmanagement"), ("leitung", "teamleitung"), ("redaktion", "redaktion")):
        factories.make_user(role, name)
    factories.make_case(im1, first_name="Amal", last_name="Hadad", native_name="أمل حداد")


def tell(story: Storyteller) -> str:
    """The whole story; the number of the case."""
    story.finds_the_contact()
    code = story.asks_for_an_appointment()
    story.signs_in(story.manager, "im1")
    story.takes_over(code)
    story.does_intake()
    story.assesses()
    story.plans()
    story.look(story.manager.page)
    case = Case.objects.latest("pk")
    story.refers("Volkshochschule|VHS|Integrationskurs", "appointment")
    story.manager.page.goto(f"/desk/cases/{case.number}/")
    story.look(story.manager.page)
    story.refers("Agentur für Arbeit", "information")
    story.finishes_referrals()
    story.reviews_and_closes()
    story.mends_what_is_missing()
    story.signs_in(story.lead, "leitung")
    story.approves()
    case.refresh_from_db()
    assert case.stage == "closed"
    story.reopens(case.number)
    case.refresh_from_db()
    assert case.stage == "assessment"
    return case.number


@pytest.mark.main_journey
def test_by_mouse_with_axe(city: None, new_page: NewPage) -> None:
    looked: set[str] = set()

    def look(page: Page) -> None:
        looked.add(page.url)
        assert_axe_clean(page)

    story = Storyteller(Mouse(new_page(width=360)), Mouse(new_page()), Mouse(new_page()), look)
    number = tell(story)
    story.looks_at_the_rest(number)
    assert len(looked) >= 20
    strangers_get_nothing(new_page, story.seen, number)


def strangers_get_nothing(new_page: NewPage, seen: set[str], number: str) -> None:
    """Another manager and the editor try every address of the case that was seen on the way."""
    own = sorted(address for address in seen if any(part in address for part in ("/cases/", "/tasks/", "/goals/")))
    own = [address for address in own if "/cases/new" not in address and address != "/desk/cases/"]
    assert own
    for name in ("im2", "redaktion"):
        hand = Mouse(new_page())
        hand.page.goto("/desk/login/")
        hand.fill("Benutzername", name)
        hand.fill("Passwort", factories.people.PASSWORD)
        hand.press("Anmelden")
        expect(hand.page).not_to_have_url(re.compile("login"))
        for address in own:
            answer = hand.page.request.get(address)
            body = answer.text()
            assert answer.status in (403, 404), f"{name} got {answer.status} for {address}"
            assert "حداد" not in body
            assert "Amal" not in body


def test_by_keyboard_alone(city: None, new_page: NewPage) -> None:
    def look(page: Page) -> None:
        """axe has looked already."""

    tell(Storyteller(Keyboard(new_page(width=360)), Keyboard(new_page()), Keyboard(new_page()), look))


def test_a_visitor_without_javascript(city: None, new_page: NewPage) -> None:
    page = new_page(width=360, javascript=False)
    page.goto("/de/")
    page.locator("main").get_by_role("link", name=re.compile("Wer ist für mich zuständig")).first.click()
    page.locator("main").get_by_role("link", name="Eglosheim").first.click()
    expect(page.locator("main")).to_contain_text("07141")
    page.goto("/de/termin/")
    page.locator("main form button").last.click()
    expect(page.locator("main")).to_contain_text("Bitte")  # what is missing is said, at the top and at the fields
    assert page.locator('[aria-invalid="true"]').count() >= 3
    page.locator("#id_vorname").fill("Olena")
    page.locator("#id_nachname").fill("Kowal")
    page.locator("#id_sprache").select_option(value="uk")
    page.locator("#id_telefon").fill("0151 23456789")
    page.locator("#id_anliegen").fill("Ich suche einen Deutschkurs.")
    page.locator("#id_gelesen").check()
    page.locator("main form button").last.click()
    page.locator("button[value=send]").click()
    expect(page.locator("main")).to_contain_text(re.compile(r"[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}"))
