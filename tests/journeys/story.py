"""The story of one person, told once; the hands decide how the pages are used."""

import re
from collections.abc import Callable
from datetime import timedelta

from django.utils import timezone
from playwright.sync_api import Page, expect

from tests.journeys.hands import Mouse
from tests.support.people import PASSWORD

Look = Callable[[Page], None]


class Storyteller:
    """Goes through the product; `look` is called on each page; `seen` keeps every staff address on the way."""

    def __init__(self, visitor: Mouse, manager: Mouse, lead: Mouse, look: Look) -> None:
        self.visitor, self.manager, self.lead, self.look = visitor, manager, lead, look
        self.seen: set[str] = set()
        for hand in (manager, lead):
            hand.page.on("framenavigated", lambda frame: self.seen.add(re.sub(r"^https?://[^/]+", "", frame.url)))

    # the visitor, in Arabic, on a telephone
    def finds_the_contact(self) -> None:
        hand, page = self.visitor, self.visitor.page
        page.goto("/ar/")
        expect(page.locator("html")).to_have_attribute("dir", "rtl")
        self.look(page)
        hand.press("من يساعدني؟", "link", page.locator("main"))
        self.look(page)
        hand.press("Eglosheim", "link", page.locator("main"))
        expect(page.locator("main")).to_contain_text("07141")
        self.look(page)

    def asks_for_an_appointment(self) -> str:
        hand, page = self.visitor, self.visitor.page
        hand.press("طلب موعد", "link", page.locator("main"))
        self.look(page)
        hand.fill("الاسم الأول", "أمل")
        hand.fill("اسم العائلة", "حداد")
        hand.fill("رقم الهاتف", "0151 23456789")
        hand.choose("بأي لغة تفضّلون", "العربية")
        hand.choose("في أي حيّ", "Eglosheim")
        hand.fill("بماذا يمكننا مساعدتكم", "أحتاج مساعدة في البحث عن دورة لغة")
        hand.tick("قرأتُ ذلك")
        page.locator("form[method=post] button[value=next]:not([aria-hidden])").click()
        page.locator("dl.review").first.wait_for()
        self.look(page)
        page.locator("button[value=send]").click()
        code = page.get_by_text(re.compile(r"[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}")).first.inner_text()
        self.look(page)
        return re.search(r"[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}", code).group()  # type: ignore[union-attr]

    # staff
    def signs_in(self, hand: Mouse, username: str) -> None:
        hand.page.goto("/desk/")
        hand.fill("Benutzername", username)
        hand.fill("Passwort", PASSWORD)
        self.look(hand.page)
        hand.press("Anmelden")
        expect(hand.page).not_to_have_url(re.compile("login"))
        self.look(hand.page)

    def takes_over(self, code: str) -> None:
        hand, page = self.manager, self.manager.page
        hand.press("Anfragen", "link")
        self.look(page)
        page.locator(f'main a[href*="{code}"]').first.wait_for()
        hand.activate(page.locator(f'main a[href*="{code}"]').first)
        self.look(page)
        hand.press("Übernehmen und Fall anlegen")
        expect(page.locator("h1")).to_contain_text("Aufnahme")

    def does_intake(self) -> None:
        hand, page = self.manager, self.manager.page
        expect(page.locator("main")).to_contain_text("Gibt es diese Person schon?")
        self.look(page)
        hand.pick("Wer wird beraten?", "Anschlussunterbringung")
        hand.tick("Das ist eine andere Person")
        self._submit()
        expect(page.locator("h1")).to_contain_text("Bedarf ermitteln")

    def assesses(self) -> None:
        hand, page = self.manager, self.manager.page
        self.look(page)
        for area, level in (("arbeit", "3"), ("deutsch", "2")):
            radio = page.locator(f'input[name="{area}_level"][value="{level}"]')
            hand.tick_radio(radio)
            expect(radio).to_be_checked()
        self._submit()
        expect(page.locator("h1")).to_contain_text("Plan vereinbaren")

    def plans(self) -> None:
        hand, page = self.manager, self.manager.page
        self.look(page)
        hand.activate(page.locator("summary", has_text="Deutsch"))
        hand.activate(page.get_by_role("link", name=re.compile("Ziel zu „Deutsch“ anlegen")))
        form = page.locator("#ziel-anlegen")
        hand.type_into(form.get_by_label(re.compile("^Ziel")).first, "Deutschkurs A1 beginnen")
        target = form.get_by_label(re.compile("bis wann|Bis wann")).first
        hand.type_into(target, _iso(60))
        hand.activate(form.get_by_role("button", name=re.compile("Ziel anlegen")))
        expect(page.locator("main")).to_contain_text("Deutschkurs A1 beginnen")
        hand.press("Plan vereinbaren")
        expect(page.locator("h1")).to_contain_text("Begleiten")

    def refers(self, service: str, mode: str) -> None:
        hand, page = self.manager, self.manager.page
        hand.activate(page.locator('main a[href$="/referrals/new/"], main a[href*="/referrals/new/?"]').first)
        self.look(page)
        hand.activate(page.get_by_role("link", name=re.compile(service)).first)
        self.look(page)
        radio = page.locator(f'input[name="mode"][value="{mode}"]')
        hand.tick_radio(radio)
        purpose = page.locator("#id_purpose")
        if not purpose.input_value():
            hand.type_into(purpose, "Damit es weitergeht")
        hand.press("Vermittlung beginnen")
        expect(page).not_to_have_url(re.compile("/referrals/new/"))

    def finishes_referrals(self) -> None:
        """Whatever referral step waits is done, until none is left."""
        hand, page = self.manager, self.manager.page
        for _round in range(6):
            page.goto("/desk/")
            steps = page.locator("main").get_by_role(
                "link", name=re.compile("Informieren|Termin vereinbaren|Rückmeldung")
            )
            if not steps.count():
                return
            hand.activate(steps.first)
            expect(page).to_have_url(re.compile("/tasks/"))
            self.look(page)
            if page.locator("#id_day").count():
                hand.type_into(page.locator("#id_day"), _iso(3))
                hand.type_into(page.locator("#id_clock"), "10:30")
            if page.locator('input[name="outcome"]').count():
                hand.tick_radio(page.locator('input[name="outcome"][value="reached"]'))
            self._submit()
        raise AssertionError("referrals do not end")

    def reviews_and_closes(self) -> None:
        hand, page = self.manager, self.manager.page
        self._open_step("Begleiten")
        self.look(page)
        hand.press("Jetzt überprüfen")
        expect(page.locator("h1")).to_contain_text("Überprüfen")
        self.look(page)
        hand.tick_radio(page.locator('input[name="decision"][value="close"]'))
        self._submit()
        expect(page.locator("h1")).to_contain_text("Abschluss vorschlagen")
        self.look(page)

    def mends_what_is_missing(self) -> None:
        """The gate names the open goal; it is reached, and closing is proposed."""
        hand, page = self.manager, self.manager.page
        expect(page.locator("main")).to_contain_text("Das fehlt noch")
        closing = page.url
        hand.press("Ziel noch offen", "link")
        reached = page.locator("#plan").get_by_role("button", name=re.compile("^Erreicht"))
        hand.activate(reached)
        expect(reached).to_have_count(0)
        page.goto(closing)
        self.proposes_closing()
        expect(page).not_to_have_url(closing)
        expect(page.locator("main")).to_contain_text("zweite Person")
        self.look(page)

    def proposes_closing(self) -> None:
        """Fill in the form and send it; whether it is taken, the next page says."""
        hand, page = self.manager, self.manager.page
        hand.choose("Warum endet die Beratung?", "Selbstständig, Ziele erreicht")
        for area in ("arbeit", "deutsch"):
            hand.tick_radio(page.locator(f'input[name="{area}_result"][value="achieved"]'))
        hand.press("^Abschluss vorschlagen", within=page.locator("form.step-form"))

    def approves(self) -> None:
        hand, page = self.lead, self.lead.page
        page.goto("/desk/")
        hand.activate(page.locator("main").get_by_role("link", name=re.compile("Abschluss genehmigen")).first)
        self.look(page)
        expect(page.locator("body")).not_to_contain_text("حداد")
        hand.press("Genehmigen und abschließen")
        expect(page).not_to_have_url(re.compile("/tasks/"))

    def reopens(self, number: str) -> None:
        hand, page = self.manager, self.manager.page
        page.goto(f"/desk/cases/{number}/")
        expect(page.locator("main")).to_contain_text("Abgeschlossen")
        self.look(page)
        hand.type_into(page.locator("#oeffnen").get_by_role("textbox").first, "Die Person hat sich wieder gemeldet")
        hand.press("Fall wieder öffnen")
        expect(page).to_have_url(re.compile("/tasks/|/cases/[^/]+/$"))
        expect(page.locator("main")).to_contain_text("Bedarf ermitteln")
        page.goto(f"/desk/cases/{number}/")
        expect(page.locator("main")).to_contain_text("Bedarf ermitteln")
        self.look(page)

    def looks_at_the_rest(self, number: str) -> None:
        page = self.manager.page
        for address in ("/desk/cases/", f"/desk/cases/{number}/diagram/", "/desk/cases/new/", "/desk/procedures/"):
            page.goto(address)
            self.look(page)

    def _open_step(self, title: str) -> None:
        self.manager.page.goto("/desk/")
        links = self.manager.page.locator("main").get_by_role("link", name=re.compile(title))
        self.manager.activate(links.first)

    def _submit(self) -> None:
        """The primary button of the step's own form; a finished step leads to another page."""
        page, before = self.manager.page, self.manager.page.url
        button = page.locator("main form.step-form button.kern-btn--primary").last
        self.manager.activate(button)
        expect(page).not_to_have_url(before)


def _iso(days: int) -> str:
    return (timezone.localdate() + timedelta(days=days)).isoformat()
