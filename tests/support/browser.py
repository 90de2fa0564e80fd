"""A real Chromium for tests: watched pages, and axe.

A watched page fails its test when it asked anybody but our own server, broke the content security policy, or threw an
error in a script.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page, Route, expect, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage"]
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]
NewPage = Callable[..., Page]
PATIENCE = 30_000  # milliseconds: a busy machine is slow, not broken
expect.set_options(timeout=PATIENCE)


def needed(what: str, found: str | None) -> str:
    """The path of a program; without it the test is skipped at home and fails where everything must run."""
    if found:
        return found
    if os.environ.get("CI") or os.environ.get("ALL_TESTS"):
        pytest.fail(f"{what} is missing; `make test` installs it.")
    pytest.skip(f"{what} is missing")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One browser for all tests of this process."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    path = needed("Chromium", found)
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"  # Playwright's loop runs in the tests' own thread
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


class Watch:
    """Notes what a page must not do."""

    def __init__(self, context: BrowserContext, origin: str) -> None:
        self.origin = urlsplit(origin).netloc
        self.faults: list[str] = []
        context.route("**/*", self.guard)
        context.on("weberror", lambda error: self.faults.append(f"script error: {error.error}"))
        context.on("console", lambda message: self.listen(message.type, message.text, message.location["url"]))

    def guard(self, route: Route) -> None:
        """Let nothing out but to our own server."""
        address = urlsplit(route.request.url)
        if address.scheme in ("http", "https", "ws", "wss") and address.netloc != self.origin:
            self.faults.append(f"asked a third party: {route.request.url}")
            route.abort()
        else:
            route.continue_()

    def listen(self, kind: str, text: str, where: str) -> None:
        """The browser reports a broken policy on its console."""
        if kind == "error" and ("Content Security Policy" in text or "Content-Security-Policy" in text):
            self.faults.append(f"{where}: {text}")


@pytest.fixture
def new_page(chromium: Browser, live_server: Any) -> Iterator[NewPage]:
    """Open watched pages: `new_page(width=360, javascript=False, locale="ar")`; relative addresses work."""
    opened: list[tuple[BrowserContext, Watch]] = []

    def open_page(
        width: int = 1280, height: int = 900, locale: str = "de-DE", javascript: bool = True, **options: Any
    ) -> Page:
        context = chromium.new_context(
            base_url=live_server.url,
            viewport={"width": width, "height": height},
            locale=locale,
            java_script_enabled=javascript,
            service_workers="block",
            **options,
        )
        context.set_default_timeout(PATIENCE)
        opened.append((context, Watch(context, live_server.url)))
        return context.new_page()

    yield open_page
    faults = [fault for _context, watch in opened for fault in watch.faults]
    for context, _watch in opened:
        context.close()
    assert not faults, "\n".join(faults)


def assert_axe_clean(page: Page, within: str | None = None) -> None:
    """axe finds nothing against WCAG 2.0, 2.1, 2.2 A and AA. Works also where the page's policy forbids scripts."""
    source = ROOT / "node_modules" / "axe-core" / "axe.min.js"
    needed("node_modules/axe-core", str(source) if source.exists() else None)
    try:
        found = run_axe(page, source.read_text(), within)
    except Error as error:
        if "Execution context was destroyed" not in str(error):
            raise
        page.wait_for_load_state()  # a page was still on its way when we asked
        found = run_axe(page, source.read_text(), within)
    lines = []
    for rule in found["violations"]:
        lines.append(f"{rule['id']} ({rule['impact']}): {rule['help']}")
        lines += [f"    {node['html'][:160]}" for node in rule["nodes"]]
    assert not lines, f"{page.url}\n" + "\n".join(lines)


def run_axe(page: Page, source: str, within: str | None) -> dict[str, Any]:
    """axe's own report."""
    page.wait_for_load_state()
    if not page.evaluate("typeof window.axe === 'object'"):
        page.evaluate(source)
    # resultTypes: what is in order is not listed element by element; that is most of the time
    options = {"runOnly": {"type": "tag", "values": WCAG}, "resultTypes": ["violations"]}
    call = "([within, options]) => axe.run(within || document, options)"
    report: dict[str, Any] = page.evaluate(call, [within, options])
    return report
