"""A long form on a small telephone: each state is clean and says what is wrong, and a script does the work."""

from typing import Any

import pytest
from django.core.cache import cache
from playwright.sync_api import Page, expect

from tests.forms.filling import make_long_form
from tests.forms.uploads import bad
from tests.journeys.hands import fits, press, tick
from tests.support.browser import NewPage, assert_axe_clean

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def _form(transactional_db: None, live_server: Any) -> None:
    cache.clear()
    make_long_form()


def looks_right(page: Page) -> None:
    """Clean for axe, and nothing sticks out sideways."""
    assert_axe_clean(page)
    fits(page)


@pytest.mark.parametrize("language", ["de", "ar"])
def test_every_state_is_clean_and_says_what_is_wrong(new_page: NewPage, letter: str, language: str) -> None:
    page = new_page(width=360)
    page.goto(f"/{language}/formular/")
    looks_right(page)
    press(page)
    focus_is_on_the_errors(page)
    page.locator("#id_vorname").fill("أمل")
    expect(page.locator("#id_anzahl")).to_be_hidden()
    tick(page.locator("[name=kinder][value=yes]"))
    expect(page.locator("#id_anzahl")).to_be_visible()
    page.locator("#id_anzahl").fill("2")
    press(page)
    page.locator("#id_brief").set_input_files({"name": "x.svg", "mimeType": "image/png", "buffer": bad.SVG})
    page.locator("#id_anliegen").fill("Hilfe")
    press(page)
    focus_is_on_the_errors(page)
    page.locator("#id_brief").set_input_files(letter)
    press(page)
    expect(page.locator("dl.review").first).to_be_visible()
    looks_right(page)
    press(page, "save")
    looks_right(page)
    page.goto(f"/{language}/formular/?weiter=1")
    page.locator("#id_code").fill("falsch")
    page.locator("button[value=resume]").click()
    focus_is_on_the_errors(page)


def focus_is_on_the_errors(page: Page) -> None:
    """The summary has the focus, leads to each field, and each field names its sentence."""
    expect(page.locator("#fehler")).to_be_focused()
    wrong = page.locator("[aria-invalid=true]")
    for place in range(wrong.count()):
        described = (wrong.nth(place).get_attribute("aria-describedby") or "").split()
        group = wrong.nth(place).locator("xpath=ancestor::fieldset[1]")
        if group.count():
            described += (group.get_attribute("aria-describedby") or "").split()
        assert any(name.endswith("_error") for name in described)
    for target in page.locator("#fehler a").all():
        assert page.locator(str(target.get_attribute("href"))).count() == 1
    looks_right(page)


def test_a_script_does_the_work_of_the_wait(new_page: NewPage, settings: Any) -> None:
    settings.FORMS = {"min_seconds": 0, "work_from": 0, "work_bits": 8}
    page = new_page(width=360)
    page.goto("/de/formular/")
    page.locator("#id_vorname").fill("Amal")
    tick(page.locator("[name=kinder][value=no]"))
    press(page)
    page.locator("#id_anliegen").fill("Hilfe")
    press(page)
    press(page, "send")
    expect(page.locator(".receipt-code")).to_be_visible()
