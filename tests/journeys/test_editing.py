"""Two editors and a translator keep the site up: hours, news with a picture, a translation, a second person's yes.

Pages are kept in the cache all the while: what somebody publishes is there for the next visitor.
"""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.contrib.auth.models import Group
from playwright.sync_api import Page as Screen
from playwright.sync_api import expect
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Page

from content import seed
from content.models import NewsIndexPage, Office, Schedule, Service
from content.permissions import language_group, sync_editors
from tests import factories
from tests.journeys.editor import Editor
from tests.support.browser import NewPage

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def cache_on(live_server: Any, settings: Any) -> Iterator[None]:
    """As in production; the server of the tests read its settings when it started, so it reads them again."""
    handler = live_server.thread.httpd.get_app()
    while hasattr(handler, "application"):  # files stand before the site
        handler = handler.application
    settings.PAGE_CACHE = True
    handler.load_middleware()
    yield
    settings.PAGE_CACHE = False
    handler.load_middleware()


@pytest.fixture
def city(transactional_db: None, cache_on: None, settings: Any) -> None:
    """The delivered content, a picture, two editors, somebody who translates into Arabic."""
    settings.WAGTAIL_AUTOSAVE_INTERVAL = 0  # people wait for it, a test would race with it
    seed.load()
    sync_editors()
    get_image_model().objects.create(title="Deutsch-Treff", file=get_test_image_file())
    for name in ("anja", "bernd"):
        factories.make_user("redaktion", name)
    factories.make_user("uebersetzung", "yusuf").groups.add(Group.objects.get(name=language_group("ar")))


class Keeper(Editor):
    """Knows the pages and records that editors keep up."""

    def sets_hours(self, office: int, said: str, opens: str) -> None:
        """From the office to one of its hours, which is said in words there."""
        self.screen.goto(f"/admin/snippets/content/office/edit/{office}/")
        self.screen.get_by_role("link", name=said).click()
        self.fills("[name='opens']", opens)
        self.saves()
        self.says("geändert")

    def moves_service(self, service: int, summary: str, office: str) -> None:
        """New words for a service, which is from now on at our own office."""
        self.screen.goto(f"/admin/snippets/content/service/edit/{service}/")
        self.fills("[name='summary']", summary)
        self.screen.get_by_role("button", name=re.compile("Büro.*wählen")).click()
        self.screen.locator(".modal").get_by_role("link", name=office).click()
        expect(self.screen.locator(".modal")).to_have_count(0)
        self.saves()
        self.says("geändert")

    def writes_news(self, index: int, title: str, alt: str) -> None:
        """A piece of news with a picture."""
        screen = self.screen
        screen.goto(f"/admin/pages/add/content/newspage/{index}/")
        picture = screen.locator("[data-contentpath='picture']").first
        picture.get_by_role("button", name="Einen Block einfügen").first.wait_for()
        self.fills("#id_title", title)
        picture.get_by_role("button", name="Einen Block einfügen").first.click()
        picture.get_by_role("button", name=re.compile("Bild.*(auswählen|wählen)|Wählen")).first.click()
        screen.locator(".modal").get_by_role("link", name=re.compile("Deutsch-Treff")).first.click()
        picture.locator("input[name$='-alt_text']").fill(alt)
        self.submits()
        self.says("eingereicht")

    def changes(self, page: int, field: str, words: str) -> None:
        """One field of a page."""
        self.screen.goto(f"/admin/pages/{page}/edit/")
        self.fills(field, words)
        self.submits()
        self.says("eingereicht")

    def finds_in_overview(self, title: str) -> str:
        """What the overview says of a page in Arabic."""
        self.screen.goto("/admin/uebersetzungen/?sprache=ar")
        return self.row(title).locator("td").inner_text().strip()

    def row(self, title: str) -> Any:
        """The page's line in the overview."""
        return self.screen.get_by_role("row", name=re.compile(rf"^{re.escape(title)}")).first


def test_hours_a_service_news_and_a_translation(city: None, new_page: NewPage) -> None:
    visitor = new_page(javascript=False)
    anja, bernd, yusuf = (Keeper(new_page(), name) for name in ("anja", "bernd", "yusuf"))
    hours_and_a_service(visitor, anja)
    news(visitor, anja, bernd)
    a_translation(visitor, anja, bernd, yusuf)


def hours_and_a_service(visitor: Screen, anja: Keeper) -> None:
    """The next request has it: on pages, in the calendar, for machines."""
    office, service = Office.objects.get(street="Obere Marktstraße 1"), Service.objects.get(slug="vhs")
    pages = ("/de/", "/ar/beratung/")
    calendar, record = f"/de/kalender/buero/{office.pk}.ics", f"/api/v3/offices/{office.pk}/"
    directory, listed, standard = (
        "/de/wegweiser/?thema=deutsch", f"/api/v3/services/{service.pk}/", f"/api/hsds/services/{service.uuid}"
    )  # fmt: skip
    before = {address: body(visitor, address) for address in (*pages, calendar, record, directory, listed, standard)}
    kept_in_the_cache(visitor, "/de/", office)

    anja.sets_hours(office.pk, "Jeden Montag von 9 bis 12 Uhr", "08:15")
    for address, words in (*((page, "08:15") for page in pages), (calendar, "T081500"), (record, '"08:15"')):
        assert words not in before[address], address
        assert words in body(visitor, address), address

    anja.moves_service(service.pk, "Deutsch lernen am Markt.", office.name)
    for address in (directory, listed, standard):
        assert "Deutsch lernen am Markt." not in before[address], address
        assert "Deutsch lernen am Markt." in body(visitor, address), address
    assert '"08:15"' in body(visitor, standard)


def body(visitor: Screen, address: str) -> str:
    """What a visitor gets who asks now."""
    answer = visitor.request.get(address)
    assert answer.ok, address
    return answer.text()


def kept_in_the_cache(visitor: Screen, address: str, office: Office) -> None:
    """What changes behind the cache's back is not seen: so the pages of this test do come from it."""
    behind = Schedule.objects.filter(office=office, weekday=0)
    behind.update(opens="06:00")
    assert "06:00" not in body(visitor, address)
    behind.update(opens="09:00")


def news(visitor: Screen, anja: Keeper, bernd: Keeper) -> None:
    """A second person's yes brings it to the visitor."""
    anja.writes_news(NewsIndexPage.objects.get().pk, "Neuer Deutsch-Treff", "Vier Menschen an einem Tisch")
    visitor.goto("/de/")
    expect(visitor.locator("main")).not_to_contain_text("Neuer Deutsch-Treff")
    bernd.approves("Neuer Deutsch-Treff")
    visitor.goto("/de/")
    visitor.get_by_role("link", name="Neuer Deutsch-Treff").click()
    expect(visitor.get_by_role("img", name="Vier Menschen an einem Tisch")).to_be_visible()


def a_translation(visitor: Screen, anja: Keeper, bernd: Keeper, yusuf: Keeper) -> None:
    """Made, approved, outdated by a change of the German page, and looked through again."""
    team = Page.objects.get(slug="team").pk
    visitor.goto("/ar/team/")  # from now on the page is kept
    assert yusuf.finds_in_overview("Team Flüchtlingsarbeit") == "anlegen"
    yusuf.row("Team Flüchtlingsarbeit").get_by_role("button", name="anlegen").click()
    yusuf.fills("#id_title", "فريق شؤون اللاجئين")
    yusuf.submits()
    yusuf.says("eingereicht")
    bernd.approves("فريق شؤون اللاجئين")
    visitor.goto("/ar/team/")
    expect(visitor.get_by_role("heading", level=1)).to_have_text("فريق شؤون اللاجئين")
    assert yusuf.finds_in_overview("Team Flüchtlingsarbeit") == "aktuell"

    anja.changes(team, "#id_summary", "Wir beraten jetzt auch am Abend.")
    bernd.approves("Team Flüchtlingsarbeit")
    assert yusuf.finds_in_overview("Team Flüchtlingsarbeit").startswith("veraltet seit")
    yusuf.row("Team Flüchtlingsarbeit").locator("td a").click()
    expect(yusuf.screen.locator("ins")).to_have_text("Wir beraten jetzt auch am Abend.")
    yusuf.screen.get_by_role("button", name="Übersetzung ist auf dem Stand").click()
    expect(yusuf.screen.locator("main")).to_contain_text("entspricht dem deutschen Text von heute")
    assert yusuf.finds_in_overview("Team Flüchtlingsarbeit") == "aktuell"
