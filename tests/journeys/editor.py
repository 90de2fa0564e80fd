"""One person in front of Wagtail's editor, finding things by what stands on the screen."""

import re

from playwright.sync_api import Page as Screen
from playwright.sync_api import expect

from tests.support.people import PASSWORD


class Editor:
    """Signs in, types, saves, submits, approves."""

    def __init__(self, screen: Screen, username: str, password: str = PASSWORD) -> None:
        self.screen = screen
        screen.goto("/admin/")
        screen.get_by_label("Benutzername").fill(username)
        screen.get_by_label("Passwort").fill(password)
        screen.get_by_role("button", name="Anmelden").click()
        expect(screen).to_have_url(re.compile("/admin/$"))

    def says(self, words: str) -> None:
        """Wait for the editor's answer."""
        expect(self.screen.get_by_role("status").or_(self.screen.locator(".messages")).first).to_contain_text(words)

    def fills(self, field: str, words: str) -> None:
        """Type into a field and leave it, as people do: the address of a page follows its title then."""
        self.screen.locator(field).fill(words)
        self.screen.locator(field).blur()

    def saves(self) -> None:
        """A record without drafts."""
        self.screen.get_by_role("button", name="Speichern").first.click()

    def arrives(self, where: str) -> None:
        """A link was followed: the new page is there, and its scripts have taken hold of it."""
        expect(self.screen).to_have_url(re.compile(where))
        self.screen.wait_for_load_state()

    def opens_actions(self) -> None:
        """The menu beside the main button, once its script has taken hold of it: before that a click is lost."""
        menu = self.screen.get_by_role("button", name="Mehr Aktionen").and_(self.screen.locator("[aria-expanded]"))
        menu.click()
        expect(menu).to_have_attribute("aria-expanded", "true")

    def submits(self) -> None:
        """Send the page to the second person."""
        self.opens_actions()
        self.screen.locator("button[name='action-submit']").click()

    def publishes(self) -> None:
        """Without a second person, who may."""
        self.opens_actions()
        self.screen.locator("button[name='action-publish']").click()
        self.says("veröffentlicht")

    def approves(self, title: str) -> None:
        """From the list of what waits for one's approval."""
        self.screen.goto("/admin/")
        self.screen.get_by_role("link", name=title).first.click()
        self.arrives("/edit/")
        self.opens_actions()
        self.screen.get_by_role("button", name="Freigeben").first.click()
        self.says("aktualisiert")
