"""How much a caseworker has to do for what is done many times a day: decisions and keys, counted in a real browser.

A decision is one deliberate act: opening something, typing into a field, choosing, pressing a button. The handbook
tells the same numbers.
"""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from accounts.models import User
from content.models import Organization
from tests import factories
from tests.desk.test_in_browser import sign_in
from tests.support.browser import NewPage
from tests.workflows import life
from workflows.case.record import Case
from workflows.models import Encounter, Referral
from workflows.steps.assessment import services as assessment
from workflows.steps.plan import services as plan
from workflows.steps.review import services as review

pytestmark = pytest.mark.django_db(transaction=True)
HANDBOOK = Path(__file__).resolve().parents[2] / "docs" / "caseworker.md"
KEY, THOUGHT = 0.28, 1.35  # seconds: keystroke-level model of Card, Moran and Newell, an average typist


class Counted:
    """A page on which each act is counted."""

    def __init__(self, page: Page) -> None:
        self.page, self.decisions, self.keys = page, 0, 0

    def click(self, target: Locator) -> None:
        self.decisions += 1
        self.keys += 1
        target.click(force=target.evaluate("e => e.matches('input')"))

    def press(self, *keys: str, decides: bool = True) -> None:
        """Keys that are one act together, or only lead to the next one."""
        self.decisions += decides
        for key in keys:
            self.keys += key.count("+") + 1
            self.page.keyboard.press(key)

    def type(self, text: str) -> None:
        self.decisions += 1
        self.keys += len(text)
        self.page.keyboard.type(text)

    def choose(self, target: Locator, label: str) -> None:
        self.decisions += 1
        self.keys += 2
        target.select_option(label=label)

    @property
    def seconds(self) -> float:
        """How long a person takes for it, without the machine."""
        return self.keys * KEY + self.decisions * THOUGHT


def handbook(what: str) -> int:
    """The number of decisions that the handbook promises."""
    (row,) = re.findall(rf"^\| {re.escape(what)} \| (\d+) \|", HANDBOOK.read_text(), re.MULTILINE)
    return int(row)


@pytest.fixture
def im1(transactional_db: None) -> User:
    return factories.make_user(username="im1", first_name="Miriam", last_name="Albrecht")


@pytest.fixture
def desk(new_page: NewPage, im1: User) -> Counted:
    page = new_page()
    sign_in(page, im1)
    return Counted(page)


def test_a_telephone_call_by_keyboard(desk: Counted, im1: User) -> None:
    case = factories.make_case(im1)
    factories.make_case(im1, first_name="Nour", last_name="Yilmaz")
    page = desk.page
    desk.press("Alt+k")
    page.wait_for_url("**/desk/contact/")
    expect(page.get_by_label("Mit wem?")).to_be_focused()
    desk.type("Hada")
    desk.press("Enter")
    expect(page.get_by_role("radio", name=re.compile("Haddad"))).to_be_focused()
    expect(page.get_by_role("radio", name=re.compile("Haddad"))).to_be_checked()
    desk.press("Tab", "Tab", "Tab", decides=False)
    expect(page.get_by_label("Notiz")).to_be_focused()
    desk.type("Bescheid erklärt")
    tabs = 0
    while not page.get_by_role("checkbox", name="Arbeit", exact=True).evaluate("e => e === document.activeElement"):
        desk.press("Tab", decides=False)
        assert (tabs := tabs + 1) < 20
    desk.press("Space")
    desk.press("Control+Enter")
    page.get_by_text(f"Der Kontakt ist bei Fall {case.number} eingetragen.").wait_for()
    assert page.url.endswith("/desk/")
    encounter = Encounter.objects.get()
    assert (encounter.case, encounter.place, encounter.text) == (case, "phone", "Bescheid erklärt")
    assert desk.decisions == handbook("Telefonat eintragen") <= 6
    assert desk.seconds < 20, f"{desk.keys} keys, {desk.seconds:.1f} seconds"


def test_referring_to_the_jobcenter(desk: Counted, im1: User) -> None:
    factories.drive_to(factories.make_case(im1), "support")
    service = factories.make_service("Grundsicherung")
    Organization.objects.update(name="Jobcenter")
    page = desk.page
    page.goto("/desk/cases/")
    desk.click(page.get_by_role("main").get_by_role("link", name="Amal Haddad"))
    desk.click(page.get_by_role("link", name="Vermittlung hinzufügen").first)
    desk.click(page.get_by_role("link", name="Grundsicherung"))
    desk.click(page.locator('input[name="mode"][value="information"]'))
    desk.click(page.locator("#id_purpose"))
    page.keyboard.press("Control+A")
    desk.type("Antrag stellen")
    desk.click(page.get_by_role("button", name="Vermittlung beginnen"))
    page.wait_for_url(lambda url: "/referrals/new/" not in url)
    assert Referral.objects.get().service == service
    assert desk.decisions == handbook("An das Jobcenter vermitteln") <= 10


def to_review(case: Case, by: User) -> None:
    """A case with one need and a goal that was reached; its review waits."""
    life.do_intake(case, by)
    levels = {"arbeit": 3, "gesundheit": None}  # health is not asked
    areas = [{**area, "level": levels.get(area["area"].key, 0)} for area in life.areas()]
    assessment.complete(life.task_of(case, "assessment"), by=by, german={"german_level": "A1"}, areas=areas)
    goal = life.add_goal(case, by)
    life.do_plan(case, by)
    for state in ("in_progress", "reached"):
        goal.refresh_from_db()
        plan.move_goal(goal, state, by=by)
    review.begin(life.task_of(case, "support"), by=by, reason="")


def test_closing_a_case(desk: Counted, new_page: NewPage, im1: User) -> None:
    lead, case = factories.make_lead(), factories.make_case(im1)
    to_review(case, im1)
    page = desk.page
    page.goto("/desk/")
    desk.click(page.get_by_role("main").get_by_role("link", name="Überprüfen", exact=True))
    desk.click(page.locator('input[name="decision"][value="close"]'))
    desk.click(page.locator("main form.step-form button.kern-btn--primary"))
    desk.choose(page.get_by_label("Warum endet die Beratung?"), "Selbstständig, Ziele erreicht")
    desk.click(page.locator('input[name="arbeit_result"][value="achieved"]'))
    desk.click(page.locator("main form.step-form button.kern-btn--primary"))
    expect(page.locator("main")).to_contain_text("zweite Person")
    second = new_page()
    sign_in(second, lead)
    desk.click(second.get_by_role("main").get_by_role("link", name="Abschluss genehmigen", exact=True))
    desk.click(second.get_by_role("button", name="Genehmigen und abschließen"))
    second.wait_for_url(lambda url: "/tasks/" not in url)
    case.refresh_from_db()
    assert case.stage == "closed"
    assert desk.decisions == handbook("Fall abschließen, mit der zweiten Person") <= 8
