"""Forms in a real browser: on a small telephone, without JavaScript, right to left, clean for axe in every state."""

from typing import Any

import pytest
from django.core.cache import cache
from playwright.sync_api import Page, expect

from content.models import Stadtteil
from forms import secret_word, seed
from forms.submissions import Submission
from tests.forms.make import make_page
from tests.journeys.hands import fits, press
from tests.support.browser import NewPage, assert_axe_clean

pytestmark = pytest.mark.django_db(transaction=True)
LANGUAGES = ["de", "en", "ar"]


@pytest.fixture(autouse=True)
def _contact_form(transactional_db: None, live_server: Any) -> None:
    cache.clear()
    Stadtteil.objects.get_or_create(slug="eglosheim", defaults={"name": "Eglosheim"})
    make_page(seed.load()[0])


def fill_in(page: Page) -> None:
    """Answer what must be answered."""
    page.locator("#id_vorname").fill("أمل")
    page.locator("#id_nachname").fill("حداد")
    page.locator("#id_sprache").select_option("ar")
    page.locator("#id_telefon").fill("0176 12345678")
    page.locator("#id_anliegen").fill("أبحث عن دورة لغة ألمانية")
    page.locator("#id_gelesen").check()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_request_on_a_small_telephone_without_javascript(new_page: NewPage, language: str) -> None:
    page = new_page(width=360, javascript=False)
    page.goto(f"/{language}/formular/")
    assert not page.context.cookies()
    press(page)
    expect(page.locator("#fehler")).to_be_visible()
    page.locator("#fehler a").first.click()
    fill_in(page)
    press(page)
    expect(page.locator("h1")).to_be_visible()
    press(page, "send")
    code = page.locator(".receipt-code").inner_text()
    assert code == Submission.objects.get().code
    page.reload()
    assert page.locator(".receipt-code").inner_text() == code
    assert Submission.objects.count() == 1
    page.locator("main a[href^='/status/']").click()
    assert page.locator("html").get_attribute("lang") == language
    page.locator("#id_code").fill(code.lower().replace("-", " "))
    page.locator("#id_word").fill(secret_word.given(Submission.objects.get()).upper())
    page.locator("main form button").click()
    expect(page.locator("[role=status]")).to_be_visible()
    assert not page.context.cookies()


@pytest.mark.parametrize(("language", "scheme"), [("de", "light"), ("de", "dark"), ("ar", "light")])
def test_axe_finds_nothing_in_any_state(new_page: NewPage, language: str, scheme: str) -> None:
    page = new_page(width=360, color_scheme=scheme)
    page.goto(f"/{language}/formular/")
    assert_axe_clean(page)
    fits(page)
    press(page)
    expect(page.locator("#fehler")).to_be_visible()
    assert_axe_clean(page)
    fits(page)
    fill_in(page)
    press(page)
    expect(page.locator("dl.review").first).to_be_visible()
    assert_axe_clean(page)
    fits(page)
    press(page, "send")
    expect(page.locator(".receipt-code")).to_be_visible()
    assert_axe_clean(page)
    fits(page)
    page.locator("main a[href^='/status/']").click()
    assert_axe_clean(page)
    page.locator("#id_code").fill("falsch")
    page.locator("#id_word").fill("falsch")
    page.locator("main form button").click()
    expect(page.locator("#fehler")).to_be_visible()
    assert_axe_clean(page)
    fits(page)


def test_the_form_works_with_the_keyboard_alone(new_page: NewPage) -> None:
    page = new_page()
    page.goto("/de/formular/")
    page.locator("#id_vorname").focus()
    for key in ("Amal", "Haddad", "Arabisch", "", "017612345678"):
        page.keyboard.type(key)
        page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "id_email"
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.type("Deutschkurs")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    page.locator("dl.review").first.wait_for()
    page.locator("#id_word").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".receipt-code")).to_be_visible()
    submission = Submission.objects.get()
    assert submission.mapped()["language"] == "ar"
    assert submission.answers["zeit"] == "vormittags"


def test_the_back_button_after_sending_stores_nothing_twice(new_page: NewPage) -> None:
    page = new_page(javascript=False)
    page.goto("/de/formular/")
    ticket = page.locator("[name=form-ticket]").input_value()
    fill_in(page)
    press(page)
    expect(page.locator("h1")).to_be_visible()
    press(page, "send")
    code = page.locator(".receipt-code").inner_text()
    page.go_back()  # to the review: it leads to the receipt again
    assert page.locator(".receipt-code").inner_text() == code
    page.go_back()
    # The hard case: the browser fetched the form again (new ticket) and put the old answers into it.
    assert page.locator("[name=form-ticket]").input_value() != ticket
    assert page.locator("#id_nachname").input_value() == "حداد"
    press(page)
    press(page, "send")
    assert page.locator(".receipt-code").inner_text() == code
    assert Submission.objects.count() == 1
