"""Two editors and a translator keep the site up: hours, news with a picture, a translation, a second person's yes.

Pages are kept in the cache all the while: what somebody publishes is there for the next visitor.
"""

import re
from typing import Any

import pytest
from django.contrib.auth.models import Group
from playwright.sync_api import Page as Screen
from playwright.sync_api import expect
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Page

from content import seed
from content.models import NewsIndexPage, Office
from content.permissions import language_group, sync_editors
from tests import factories
from tests.support.browser import NewPage
from tests.support.people import PASSWORD

PATIENCE = 15_000  # milliseconds, for a busy machine
pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def city(transactional_db: None, settings: Any) -> None:
    """The delivered content, a picture, two editors, somebody who translates into Arabic; the cache is on."""
    settings.PAGE_CACHE = True
    settings.WAGTAIL_AUTOSAVE_INTERVAL = 0  # people wait for it, a test would race with it
    seed.load()
    sync_editors()
    get_image_model().objects.create(title="Deutsch-Treff", file=get_test_image_file())
    for name in ("anja", "bernd"):
        factories.make_user("redaktion", name)
    factories.make_user("uebersetzung", "yusuf").groups.add(Group.objects.get(name=language_group("ar")))


class Editor:
    """One person in front of Wagtail's editor."""

    def __init__(self, screen: Screen, username: str, password: str = PASSWORD) -> None:
        self.screen = screen
        screen.goto("/admin/")
        screen.get_by_label("Benutzername").fill(username)
        screen.get_by_label("Passwort").fill(password)
        screen.get_by_role("button", name="Anmelden").click()
        expect(screen).to_have_url(re.compile("/admin/$"), timeout=PATIENCE)

    def says(self, words: str) -> None:
        """Wait for the editor's answer."""
        expect(self.screen.get_by_role("status").or_(self.screen.locator(".messages")).first).to_contain_text(
            words, timeout=PATIENCE
        )

    def fills(self, field: str, words: str) -> None:
        """Type into a field and leave it, as people do: the address of a page follows its title then."""
        self.screen.locator(field).fill(words)
        self.screen.locator(field).blur()

    def sets_hours(self, office: int, opens: str) -> None:
        """The one step that knows what the form of hours looks like."""
        self.screen.goto(f"/admin/snippets/content/office/edit/{office}/")
        self.fills("input[name$='-opens'] >> nth=0", opens)
        self.screen.get_by_role("button", name="Speichern").first.click()
        self.says("Büro")

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

    def submits(self) -> None:
        """Send the page to the second person."""
        self.screen.get_by_role("button", name="Mehr Aktionen").click()
        self.screen.locator("button[name='action-submit']").click()

    def approves(self, title: str) -> None:
        """From the list of what waits for one's approval."""
        self.screen.goto("/admin/")
        self.screen.get_by_role("link", name=title).first.click()
        self.screen.get_by_role("button", name="Mehr Aktionen").click()
        self.screen.get_by_role("button", name="Freigeben").first.click()
        self.says("aktualisiert")

    def finds_in_overview(self, title: str) -> str:
        """What the overview says of a page in Arabic."""
        self.screen.goto("/admin/uebersetzungen/?sprache=ar")
        return self.row(title).locator("td").inner_text().strip()

    def row(self, title: str) -> Any:
        """The page's line in the overview."""
        return self.screen.get_by_role("row", name=re.compile(rf"^{re.escape(title)}")).first


def test_hours_news_and_a_translation(city: None, new_page: NewPage) -> None:
    visitor = new_page(javascript=False)
    anja, bernd, yusuf = (Editor(new_page(), name) for name in ("anja", "bernd", "yusuf"))
    team = Page.objects.get(slug="team").pk
    for address in ("/de/", "/ar/beratung/", "/ar/team/"):
        visitor.goto(address)  # from now on the page is kept

    anja.sets_hours(Office.objects.get(street="Obere Marktstraße 1").pk, "08:15")
    for address in ("/de/", "/ar/beratung/"):
        visitor.goto(address)
        expect(visitor.locator("main")).to_contain_text("08:15")

    anja.writes_news(NewsIndexPage.objects.get().pk, "Neuer Deutsch-Treff", "Vier Menschen an einem Tisch")
    visitor.goto("/de/")
    expect(visitor.locator("main")).not_to_contain_text("Neuer Deutsch-Treff")
    bernd.approves("Neuer Deutsch-Treff")
    visitor.goto("/de/")
    visitor.get_by_role("link", name="Neuer Deutsch-Treff").click()
    expect(visitor.get_by_role("img", name="Vier Menschen an einem Tisch")).to_be_visible()

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
