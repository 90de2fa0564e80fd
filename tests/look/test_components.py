"""The page of all components in a real browser: axe, keyboard, narrow screens, both directions, both shades."""

import pytest
from playwright.sync_api import Page, expect

from tests.support.browser import NewPage, assert_axe_clean

pytestmark = pytest.mark.django_db(transaction=True)
PAGES = ["/components/", "/components/?shell=public", "/components/?lang=ar", "/components/?shell=public&lang=ar"]

SPILLS = """() => [...document.querySelectorAll('body *')].filter(element => {
    const box = element.getBoundingClientRect();
    return box.width && element.checkVisibility() && (box.right > innerWidth + 1 || box.left < -1)
        && !element.closest('.table-scroll, .visually-hidden') && getComputedStyle(element).position !== 'absolute';
}).map(element => element.outerHTML.slice(0, 100))"""

SMALL = """() => [...document.querySelectorAll(
        'button, input:not([type=hidden]), select, summary, .kern-btn, .menu a, nav a')]
    .filter(element => element.checkVisibility() && element.closest('details:not([open]) > :not(summary)') === null)
    .map(element => [element.closest('.kern-form-check') || element, element])
    .filter(([box]) => box.getBoundingClientRect().height < 24)
    .map(([_box, element]) => element.outerHTML.slice(0, 100))"""

RING = """() => {
    const style = getComputedStyle(document.activeElement);
    return {name: document.activeElement.outerHTML.slice(0, 90), width: parseFloat(style.outlineWidth),
            kind: style.outlineStyle, shadow: style.boxShadow};
}"""


@pytest.mark.parametrize(
    ("address", "scheme"), [(PAGES[0], "light"), (PAGES[0], "dark"), (PAGES[1], "dark"), (PAGES[3], "light")]
)
def test_axe_finds_nothing(new_page: NewPage, address: str, scheme: str) -> None:
    page = new_page(color_scheme=scheme)
    page.goto(address)
    for menu in page.locator("details > summary").all():
        if menu.is_visible():
            menu.click()
            assert_axe_clean(page, "details[open]")
            menu.click()
    assert_axe_clean(page)


@pytest.mark.parametrize("address", PAGES)
@pytest.mark.parametrize("width", [320, 1280])
def test_nothing_spills_over_the_edge(new_page: NewPage, address: str, width: int) -> None:
    page = new_page(width=width)
    page.goto(address)
    assert page.evaluate(SPILLS) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(SMALL) == []


@pytest.mark.parametrize("address", PAGES[:2])
def test_the_keyboard_reaches_everything_and_shows_where_it_is(new_page: NewPage, address: str) -> None:
    page = new_page()
    page.goto(address)
    page.evaluate("document.body.tabIndex = -1, document.body.focus(), document.body.removeAttribute('tabindex')")
    reached = []
    for _press in range(400):
        page.keyboard.press("Tab")
        here = page.evaluate(RING)
        if here["name"].startswith("<body") or here["name"] in reached[:1] and len(reached) > 5:
            break
        reached.append(here["name"])
        assert here["kind"] != "none", here
        assert here["width"] >= 3, here
        assert here["shadow"] != "none", here
    assert "skip-link" in reached[0]
    assert len(reached) > 60


def test_a_form_sent_empty_leads_to_its_errors(new_page: NewPage) -> None:
    page = new_page(width=360)
    page.goto("/components/")
    summary = page.get_by_role("alert").filter(has_text="Bitte prüfen Sie Ihre Angaben")
    expect(summary).to_be_focused()
    summary.get_by_role("link", name="Stadtteil").click()
    expect(page.locator("#wrong_district")).to_be_focused()
    expect(page.locator("#wrong_district")).to_have_attribute("aria-invalid", "true")
    described = page.locator("#wrong_day").get_attribute("aria-describedby") or ""
    assert described.split() == ["wrong_day_helptext", "wrong_day_error"]
    expect(page.locator("#wrong_day")).to_have_value("31.02.2026")


@pytest.mark.parametrize("javascript", [True, False])
def test_menus_open_without_a_script(new_page: NewPage, javascript: bool) -> None:
    page = new_page(width=360, javascript=javascript)
    page.goto("/components/?shell=public")
    page.get_by_text("Deutsch", exact=True).first.click()
    expect(page.get_by_role("link", name="العربية")).to_be_visible()


def test_escape_closes_a_menu_and_goes_back_to_its_button(new_page: NewPage) -> None:
    page = new_page(width=360)
    page.goto("/components/?shell=public")
    button = page.locator(".language-menu summary")
    button.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(page.locator(".language-menu details")).not_to_have_attribute("open", "")
    expect(button).to_be_focused()


def _print_styles(page: Page) -> dict[str, str]:
    return page.evaluate(
        "() => Object.fromEntries(['.desk-side', '.desk-main', '.filter-bar'].map("
        "name => [name, getComputedStyle(document.querySelector(name)).display]))"
    )


def test_paper_shows_no_navigation(new_page: NewPage) -> None:
    page = new_page()
    page.goto("/components/")
    page.emulate_media(media="print")
    assert _print_styles(page) == {".desk-side": "none", ".desk-main": "block", ".filter-bar": "none"}
