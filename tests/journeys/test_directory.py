"""The directory in a real browser: the list follows the filters at once, and the same without JavaScript."""

import pytest
from playwright.sync_api import expect

from content import seed
from tests.support.browser import NewPage, assert_axe_clean

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def test_the_directory_with_and_without_javascript(new_page: NewPage) -> None:
    seed.load()
    the_list_follows_what_is_typed_and_chosen(new_page)
    it_works_without_javascript(new_page)


def the_list_follows_what_is_typed_and_chosen(new_page: NewPage) -> None:
    page = new_page(width=360)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto("/ar/wegweiser/")
    assert not [url for url in asked if "htmx" in url], "the first view must stay small"
    heading, said = page.locator("#treffer"), page.locator("#ansage")
    before = heading.inner_text()
    with page.expect_response("**/htmx*.js"):
        page.locator("#q").focus()
    page.wait_for_load_state("networkidle")
    page.keyboard.type("Jobcentr")
    expect(page.locator("#ergebnis a", has_text="Jobcenter").first).to_be_visible()
    expect(heading).not_to_have_text(before)
    expect(said).to_contain_text("Jobcenter")
    expect(page.locator("#q")).to_be_focused()
    page.locator("#gruppe").select_option("frauen")
    expect(page.locator("#ergebnis .empty")).to_be_visible()
    assert "gruppe=frauen" in page.url
    assert_axe_clean(page)


def it_works_without_javascript(new_page: NewPage) -> None:
    page = new_page(javascript=False)
    page.goto("/de/wegweiser/")
    page.get_by_label("Suchwort").fill("Kindergarten")
    page.get_by_label("Für wen?").select_option("familien")
    page.get_by_role("button", name="Suchen").click()
    expect(page.locator(".service-card").first).to_contain_text("Kita")
    page.goto("/de/alt/kontakt.html")
    page.get_by_role("button", name="Suchen").click()
    expect(page.get_by_role("heading", name="Suche")).to_be_visible()
