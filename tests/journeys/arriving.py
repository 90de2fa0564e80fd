"""A family on a list from the Landkreis: sent, mended, shared out between two managers, taken in one by one."""

import re
from datetime import timedelta

from django.core import mail
from django.core.management import call_command
from django.utils import timezone
from playwright.sync_api import FilePayload, expect

from tests.journeys.hands import Mouse
from tests.journeys.referring import Referrer
from workflows.models import Case

LEAFLET = "2026-2"
WRONG_DAY, RIGHT_DAY = "31.02.2015", "28.02.2015"
TABLE = f"""Familie;Nachname;Vorname;Geburtsdatum;Sprache;E-Mail;Stadtteil;Unterkunft
7;Haddad;Amal;01.05.1990;Arabisch;amal@example.org;Eglosheim;Haus am Bach
7;Haddad;Omar;02.03.1988;Arabisch;;Eglosheim;Haus am Bach
7;Haddad;Lina;{WRONG_DAY};Arabisch;;Eglosheim;Haus am Bach
7;Haddad;Salma;03.04.1961;Arabisch;;;
;;;12.12.1999;Ukrainisch;;Eglosheim;
"""


class Newcomers(Referrer):
    """Begins before there is a case; the lead and another manager have their own hands."""

    def finds_lists(self) -> None:
        """From the tasks to the lists of arrivals."""
        hand = self.manager
        hand.press("^Fälle", "link")
        hand.press("^Ankunftslisten", "link", hand.page.locator("main"))
        expect(hand.page.locator("h1")).to_contain_text("Ankunftslisten")
        self.look(hand.page)

    def sends(self, table: str, becomes: str, wrong: int) -> None:
        """A file; the preview says what it would become, and nothing has become anything yet."""
        hand, page = self.manager, self.manager.page
        file = FilePayload(name="ankunft.csv", mimeType="text/csv", buffer=table.encode("cp1252"))
        page.locator('input[type="file"]').set_input_files(file)
        hand.press("Liste prüfen")
        expect(page.locator("h1")).to_contain_text("Liste prüfen")
        expect(page.locator("main")).to_contain_text(becomes)
        expect(page.locator("main")).to_contain_text(f"Mit Fehlern: {wrong}")
        self.look(page)
        assert not Case.objects.exists()

    def reads_the_errors(self) -> None:
        """Two lines are wrong, each with its reason; the list goes back to be mended."""
        hand, page = self.manager, self.manager.page
        hand.press("Mit Fehlern", "link", page.locator("main"))
        for reason in (f"Das Geburtsdatum „{WRONG_DAY}“ ist nicht zu lesen", "Der Name fehlt"):
            expect(page.locator("table")).to_contain_text(reason)
        self.look(page)
        hand.press("Liste verwerfen")
        expect(page.locator("main")).to_contain_text("Die Liste ist verworfen")

    def shares_out(self, who: str) -> None:
        """Who gets the Stadtteil; whose Stadtteil is not known waits for the lead."""
        hand, page = self.manager, self.manager.page
        hand.choose("Eglosheim (3)", who)
        hand.choose("ohne Stadtteil (1)", "die Leitung teilt zu")
        hand.press("4 Fälle anlegen")
        expect(page.locator("main")).to_contain_text("4 Fälle sind angelegt")
        self.look(page)

    def hands_out(self, who: str) -> None:
        """The lead gives away what nobody has, and reads no name."""
        hand, page = self.lead, self.lead.page
        hand.press("^Team", "link")
        hand.press("Wartende Fälle verteilen", "link")
        expect(page.locator("h1")).to_contain_text("Wartende Fälle")
        expect(page.locator("body")).not_to_contain_text("Haddad")
        self.look(page)
        hand.choose("geht an", who)
        hand.press("Fälle verteilen")
        expect(page.locator("main")).to_contain_text("1 Fall ist verteilt")
        self.look(page)

    def takes_in(self, first_name: str, stadtteil: str = "") -> None:
        """The intake of one member of the family, with the leaflet that is in use now."""
        hand, page = self.manager, self.manager.page
        page.goto("/desk/")
        hand.activate(page.locator("main .task-row", has_text=first_name).locator("a.task-row__link"))
        expect(page.locator("h1")).to_contain_text("Aufnahme")
        self.look(page)
        if stadtteil:
            hand.choose("Stadtteil", stadtteil)
        hand.choose("In dieser Sprache", "Arabisch")
        hand.choose("Fassung des Merkblatts", LEAFLET)
        hand.pick("Wer wird beraten?", "Anschlussunterbringung")
        self._submit()
        expect(page.locator("h1")).to_contain_text("Bedarf ermitteln")

    def shows_the_leaflet(self, first_name: str) -> None:
        """Read together before the intake: German, and beside it the person's language."""
        page = self.manager.page
        page.goto("/desk/")
        self.manager.activate(page.locator("main .task-row", has_text=first_name).locator("a.task-row__link"))
        with page.expect_popup() as opened:
            self.manager.press("Merkblatt zeigen", "link", page.locator("main"))
        leaflet = opened.value
        expect(leaflet.locator("main")).to_contain_text(LEAFLET)
        expect(leaflet.locator('main [lang="ar"][dir="rtl"]').first).to_contain_text("معلومات")
        self.look(leaflet)
        leaflet.close()

    def is_refused(self, *missing: str) -> None:
        """The gate lists what is missing; proposing all the same leads nowhere."""
        page = self.manager.page
        for text in missing:
            expect(page.locator(".step-missing")).to_contain_text(text)
        self.proposes_closing()
        for text in missing:
            expect(page.get_by_role("alert")).to_contain_text(text)
        self.look(page)

    def is_asked_months_later(self) -> None:
        """The question after the closing comes by mail, is answered by its link, and reaches the manager."""
        Case.objects.filter(pk=self.case.pk).update(closed_at=timezone.now() - timedelta(days=100))
        call_command("worker", once=True, verbosity=0)
        assert mail.outbox[-1].to == [self.case.person.email]
        link = re.search(r"/answer/follow-up/[\w-]+/", str(mail.outbox[-1].body)).group()  # type: ignore[union-attr]
        hand, page = self.visitor, self.visitor.page
        page.goto(link)
        expect(page.locator("html")).to_have_attribute("dir", "rtl")
        expect(page.locator("body")).not_to_contain_text("Haddad")
        self.look(page)
        for name, value in (("condition", "good"), ("again", "yes")):
            hand.tick_radio(page.locator(f'input[name="{name}"][value="{value}"]'))
        hand.type_into(page.locator('textarea[name="note"]'), "رقم جديد")
        hand.activate(page.locator("main form button").last)
        expect(page.locator("main form")).to_have_count(0)
        expect(page.locator("main h1")).to_be_visible()
        self.look(page)
        self.dead(link)

    def reads_the_answer(self) -> None:
        """A notice on the desk leads to it."""
        hand, page = self.manager, self.manager.page
        page.goto("/desk/")
        hand.press("Beratung gewünscht", "link", page.locator("main"))
        expect(page.locator("#nachfrage")).to_contain_text("رقم جديد")
        self.look(page)


def another(story: Newcomers, hand: Mouse) -> Newcomers:
    """The same office, with the hands of another manager."""
    return Newcomers(story.visitor, hand, story.lead, story.look)
