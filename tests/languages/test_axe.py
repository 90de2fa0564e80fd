"""axe finds nothing on any type of public page, in each direction and script; in Leichte Sprache neither."""

from django.test import Client
from playwright.sync_api import Browser

from tests.languages.pages import LANGUAGES, draw
from tests.languages.test_in_browser import ORIGIN, Visit
from tests.support.browser import assert_axe_clean


def test_no_public_page_has_a_barrier_that_axe_knows(chromium: Browser, visitor: Client) -> None:
    context = chromium.new_context(base_url=ORIGIN, viewport={"width": 360, "height": 640})
    visit, faults = Visit(visitor, context.new_page()), []
    for language in LANGUAGES:
        for address, html in draw(visitor, language):
            visit.show(address, html.encode(), wait_until="domcontentloaded")
            try:
                assert_axe_clean(visit.page)
            except AssertionError as error:
                faults.append(str(error))
    context.close()
    assert not faults, "\n".join(faults)
