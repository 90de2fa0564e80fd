"""In a real browser, in each language: nothing sticks out, every part says its language and direction, few bytes.

The pages are drawn by the test's own client, so that the content is loaded once for all tests of this room.
"""

import gzip
import mimetypes
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import brotli
import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.test import Client
from playwright.sync_api import Browser, Page, Route

from accounts.languages import direction, tag

CODES = [code for code, _name in settings.LANGUAGES]
PATHS = ("", "zustaendig/", "zustaendig/eglosheim/", "wegweiser/", "termin/")
SCRIPTS = {"ar": "Arabic", "fa": "Arabic", "prs": "Arabic", "ps": "Arabic", "uk": "Cyrillic", "ru": "Cyrillic"}
SCRIPTS |= {"ti": "Ethiopic"}
ORIGIN = "http://localhost"

STICKS_OUT = """() => {
  const width = document.documentElement.clientWidth;
  const free = (el) => el.closest(".table-scroll, .visually-hidden, .skip-link");
  return [...document.querySelectorAll("body *")]
    .filter((el) => el.checkVisibility() && !free(el))
    .filter((el) => { const box = el.getBoundingClientRect(); return box.left < -1 || box.right > width + 1; })
    .map((el) => el.outerHTML.slice(0, 120));
}"""
# Words in another script than the language of their element, and figures or Latin words that run from right to left.
MIXED_UP = """(script) => {
  const own = new RegExp(`\\\\p{Script=${script}}`, "u"), found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement, text = node.data.trim();
    if (!element.checkVisibility() || own.test(text) || /^\u2066.*\u2069$/.test(text)) continue;
    const latin = /\\p{Script=Latin}{3}/u.test(text), figures = /\\d[\\s\\/:–-]+\\d/.test(text);
    const says = element.closest("[lang]").lang;
    const name = element.closest(".contact-card__head, [href^=mailto], [type='text/vcard']");
    if (latin && !name && says === document.documentElement.lang) found.push(`lang ${says}: ${text}`);
    const runs = getComputedStyle(element).direction;
    if ((latin || figures) && runs !== "ltr") found.push(`dir ${runs}: ${text}`);
  }
  return found;
}"""
SMALL_TEXT = """() => [...document.querySelectorAll("main *")]
  .filter((el) => el.checkVisibility() && [...el.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
  .filter((el) => parseFloat(getComputedStyle(el).fontSize) < 1.2 * 18)
  .map((el) => el.outerHTML.slice(0, 120))"""

# A comma of another script between the parts of a list, and a telephone number that may break over two lines.
UNLIKE_THE_LANGUAGE = """(comma) => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const sign = node.data.trim();
    if (",،፣".includes(sign) && sign && sign !== comma) found.push(`${sign} in ${node.parentElement.outerHTML}`);
  }
  const numbers = [...document.querySelectorAll('[href^="tel:"]')];
  const breaks = numbers.filter((el) => getComputedStyle(el).whiteSpace !== "nowrap").map((el) => el.outerHTML);
  return [...found, ...breaks];
}"""


class Visit:
    """A page with what it asks for, and how many bytes of it travel: fonts are packed already, the rest is packed."""

    def __init__(self, client: Client, page: Page) -> None:
        self.client, self.page = client, page
        self.body = b""
        self.bytes: dict[str, int] = {}
        page.context.route("**/*", self.answer)

    def __call__(self, path: str, **options: Any) -> None:
        """Draw the page with the test's own database, then show it."""
        response = self.client.get(path)
        assert response.status_code == 200, path
        self.show(path, response.content, **options)

    def show(self, path: str, body: bytes, **options: Any) -> None:
        """A page that is drawn already."""
        self.body, self.bytes = body, {path: len(gzip.compress(body))}
        self.page.goto(path, **options)

    def answer(self, route: Route) -> None:
        """The page as it was drawn, and our own files; the browser asks nobody else."""
        address = urlsplit(route.request.url)
        assert f"{address.scheme}://{address.netloc}" == ORIGIN, route.request.url
        if not address.path.startswith(settings.STATIC_URL):
            route.fulfill(body=self.body, content_type="text/html; charset=utf-8")
            return
        found = finders.find(address.path.removeprefix(settings.STATIC_URL))
        assert found, address.path
        data = Path(found).read_bytes()
        self.bytes[address.path] = len(data) if found.endswith("woff2") else len(brotli.compress(data))
        route.fulfill(body=data, content_type=mimetypes.guess_type(found)[0])


@pytest.fixture
def visit(chromium: Browser, visitor: Client) -> Iterator[Visit]:
    """One page for all languages."""
    context = chromium.new_context(base_url=ORIGIN, viewport={"width": 360, "height": 640})
    yield Visit(visitor, context.new_page())
    context.close()


def test_each_language_fits_says_what_it_is_and_is_light(visit: Visit) -> None:
    faults = []
    for code in CODES:
        for path in PATHS:
            visit(f"/{code}/{path}")
            found = [*weight(code, visit), *marks(code, visit.page)]
            for width in (360, 1280):
                visit.page.set_viewport_size({"width": width, "height": 640})
                found += [f"sticks out at {width}: {element}" for element in visit.page.evaluate(STICKS_OUT)]
            faults += [f"/{code}/{path}: {fault}" for fault in found]
            visit.page.set_viewport_size({"width": 360, "height": 640})
    assert not faults, "\n".join(faults)


def marks(code: str, page: Page) -> Iterator[str]:
    """Language and direction of the page and of its parts; in Leichte Sprache also the size of the letters."""
    root = page.evaluate("[document.documentElement.lang, document.documentElement.dir]")
    if root != [tag(code), direction(code)]:
        yield f"says {root}"
    yield from page.evaluate(
        UNLIKE_THE_LANGUAGE, {"ar": "،", "fa": "،", "prs": "،", "ps": "،", "ti": "፣"}.get(code, ",")
    )
    if code in SCRIPTS:
        yield from page.evaluate(MIXED_UP, SCRIPTS[code])
    if code == "de-ls":
        yield from (f"small: {element}" for element in page.evaluate(SMALL_TEXT))


def weight(code: str, visit: Visit) -> Iterator[str]:
    """The promised size of a first view, and the fonts: those of the language's own script and no others."""
    visit.page.evaluate("document.fonts.ready.then(() => 0)")
    most = 110_000 if SCRIPTS.get(code) in ("Arabic", "Ethiopic") else 60_000
    if sum(visit.bytes.values()) > most:
        yield f"too heavy: {visit.bytes}"
    fonts = {name.split("/")[-1].rsplit("-", 1)[0] for name in visit.bytes if name.endswith("woff2")}
    if fonts - {"fira-sans", "fira-sans-ext"} != own_fonts(code):
        yield f"loads {fonts}"


def own_fonts(code: str) -> set[str]:
    """The font of a language's own script."""
    names = {"Arabic": "noto-sans-arabic", "Ethiopic": "noto-sans-ethiopic", "Cyrillic": "fira-sans-cyrillic"}
    return {names[SCRIPTS[code]]} if code in SCRIPTS else set()


def test_the_language_menu_is_whole_on_a_small_telephone(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 360, "height": 640})
    for code in ("de", "ar"):
        visit(f"/{code}/")
        visit.page.locator(".language-menu summary").click()
        assert visit.page.locator(".language-menu a").count() == len(CODES)
        for name in visit.page.locator(".language-menu a").all():
            box = name.bounding_box()
            assert box
            assert box["height"] >= 44
            assert box["y"] + box["height"] <= 640
        assert not visit.page.evaluate(STICKS_OUT)
