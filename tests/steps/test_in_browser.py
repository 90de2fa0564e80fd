"""The step pages in a real browser: axe finds nothing, nothing runs over the edge, also when everything is wrong."""

from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import Page, expect

from tests import factories
from tests.steps import data
from tests.steps.conftest import Desk, browser, url
from tests.support.browser import NewPage, assert_axe_clean
from workflows.models import AnswerLink, Case, Consent
from workflows.steps.closing.follow_up import services as follow_up

EMPTY_AND_SEND = """() => {
  const form = document.querySelector("main form.step-form[method=post]");
  form.querySelectorAll("input:not([type=hidden]):not([type=radio]), textarea").forEach((field) => (field.value = ""));
  form.querySelector("button").click();
}"""


@pytest.fixture
def committed_desk(transactional_db: None) -> Desk:
    manager = factories.make_user(username="im-eins")
    return Desk(manager, factories.make_case(manager, concern="Hilfe beim Deutschkurs"))


def signed_in(page: Page, user: Any, origin: str) -> Page:
    session = browser(user).cookies["sessionid"].value
    page.context.add_cookies([{"name": "sessionid", "value": session, "url": origin}])
    return page


def fits(page: Page) -> bool:
    return page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def addresses(desk: Desk) -> dict[str, str]:
    """A case per step, and the small pages."""
    found = {}
    for number, step in enumerate(data.STEPS):
        desk.case = factories.make_case(desk.manager, first_name=f"Amal {number}")
        found[step] = url(desk.task(step))
    goal = desk.case.goals.first()
    service = factories.make_service("Schuldnerberatung", street="Am Markt 1", phone="07141 1234")
    new = reverse("desk:referral_new", args=[desk.case.number])
    return found | {
        "plan_both": reverse("desk:plan", args=[desk.case.number]),
        "compare": reverse("desk:assessment", args=[desk.case.number]),
        "goal_change": reverse("desk:goal_change", args=[goal.pk]),
        "goal_add": reverse("desk:goal_add", args=[desk.case.number]),
        "goal_move": reverse("desk:goal_move", args=[goal.pk]),
        "goal_step_add": reverse("desk:goal_step_add", args=[goal.pk]),
        "referral": reverse("desk:referral", args=[Consent.objects.first().referral_id]),
        "withdraw": reverse("desk:consent_withdraw", args=[Consent.objects.first().pk]),
        "choose": new,
        "new": f"{new}?dienst={service.pk}",
    }


NOT_SENT = ("support", "choose", "plan", "plan_both", "compare", "referral", "withdraw", "referral_letter")


def test_axe_and_edges(committed_desk: Desk, new_page: NewPage, live_server: Any) -> None:
    pages = addresses(committed_desk)
    for width in (360, 1280):
        page = signed_in(new_page(width=width), committed_desk.manager, live_server.url)
        for name, address in pages.items():
            assert page.goto(address).status == 200
            assert_axe_clean(page)
            assert fits(page), f"{name} is too wide for {width} px"
            if width == 360 and name not in NOT_SENT:
                with page.expect_navigation():
                    page.evaluate(EMPTY_AND_SEND)
                if page.locator(".error-summary").count():
                    assert_axe_clean(page)
                    assert fits(page), f"{name} with errors is too wide"


def test_the_answer_page(committed_desk: Desk, new_page: NewPage, live_server: Any) -> None:
    """A service answers on a telephone: code, what it is about, answer; without a cookie."""
    committed_desk.task("referral_reply")
    link = AnswerLink.objects.get()
    address = reverse("answer", args=[link.renew(timezone.now() + timedelta(days=1))])
    page = new_page(width=360)
    page.goto(live_server.url + address)
    assert_axe_clean(page)
    page.get_by_label("Ihr Code").fill(link.code)
    page.get_by_role("button", name="Anfrage lesen").click()
    expect(page.get_by_text("Amal Haddad")).to_be_visible()
    page.get_by_role("button", name="Antwort senden").click()
    assert page.locator(".error-summary").is_visible()
    assert_axe_clean(page)
    assert fits(page)
    page.get_by_label("Nein, das geht leider nicht").check()
    page.get_by_label("Bei Nein: Warum geht es nicht?").select_option("no_place")
    page.get_by_role("button", name="Antwort senden").click()
    expect(page.get_by_role("heading", name="Vielen Dank")).to_be_visible()
    assert page.context.cookies() == []


def test_the_question_after_a_closing(committed_desk: Desk, new_page: NewPage, live_server: Any) -> None:
    """On a telephone, in Arabic, without a cookie."""
    case = factories.drive_to(committed_desk.case, "closed")
    Case.objects.filter(pk=case.pk).update(closed_at=timezone.now() - timedelta(days=100))
    follow_up.ask(case)
    page = new_page(width=360)
    page.goto(live_server.url + reverse("follow_up_answer", args=[follow_up.renew(case.follow_ups.get())]))
    for _answered in range(2):
        assert_axe_clean(page)
        assert fits(page)
        assert page.locator("html").get_attribute("dir") == "rtl"
        page.locator("main form button").click()
    page.locator("input[name=condition][value=good]").check()
    page.locator("input[name=again][value=no]").check()
    page.locator("main form button").click()
    expect(page.locator("main form")).to_have_count(0)
    assert_axe_clean(page)
    assert page.context.cookies() == []
    desk = signed_in(new_page(width=360), committed_desk.manager, live_server.url)
    for address in ("/desk/", "/desk/notices/", f"/desk/cases/{case.number}/", f"/desk/cases/{case.number}/dates/"):
        desk.goto(address)
        assert_axe_clean(desk)
        assert fits(desk)


def test_the_approval(committed_desk: Desk, new_page: NewPage, live_server: Any) -> None:
    task = committed_desk.task("approval")
    page = signed_in(new_page(width=360), factories.make_lead(), live_server.url)
    page.goto(url(task))
    assert_axe_clean(page)
    page.get_by_role("button", name="Zurückgeben").click()
    assert page.locator(".error-summary").is_visible()
    assert_axe_clean(page)


def test_intake_by_keyboard_alone(committed_desk: Desk, new_page: NewPage, live_server: Any) -> None:
    page = signed_in(new_page(), committed_desk.manager, live_server.url)
    page.goto(url(committed_desk.task("intake")))
    page.get_by_label("Anschlussunterbringung").focus()
    page.keyboard.press("Space")
    for _press in range(30):
        if page.evaluate("document.activeElement.textContent.trim()") == "Aufnahme abschließen":
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Die Aufnahme ist abgeschlossen.")).to_be_visible()
    page.get_by_role("radio", name="nicht gefragt").nth(4).focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Der Bedarf ist gespeichert.")).to_be_visible()


def test_the_printed_sheet_names_nobody(committed_desk: Desk, new_page: NewPage, live_server: Any) -> None:
    page = signed_in(new_page(), committed_desk.manager, live_server.url)
    page.goto(url(committed_desk.task("referral_inform")))
    page.emulate_media(media="print")
    assert page.get_by_text("Deutschkurs").first.is_visible()
    for hidden in (str(committed_desk.case.person), committed_desk.case.number):
        for found in page.get_by_text(hidden).all():
            assert not found.is_visible()
