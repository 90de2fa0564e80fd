"""Referrals with data as people use them: the manager at the desk, the service with nothing but a link and a code."""

import re
from datetime import timedelta

from django.core import mail
from django.core.management import call_command
from django.utils import timezone
from playwright.sync_api import Page, expect
from viewflow.workflow.models import Task
from viewflow.workflow.status import STATUS

from tests.journeys.story import Storyteller, _iso
from workflows.models import Case, Referral

GONE = "Dieser Link gilt nicht mehr"


class Referrer(Storyteller):
    """Goes on where the assessment begins; `visitor` is the service."""

    case: Case

    def refers_with_data(self, service: str) -> Referral:
        """Choose the service, explain the consent, send the request; the referral waits for the answer."""
        self._open_step("Begleiten")
        self.refers(service, "data")
        referral = Referral.objects.latest("pk")
        self.at(referral)
        self.look(self.manager.page)
        self.agrees()
        self.at(referral)
        expect(self.manager.page.locator("main")).to_contain_text("Das erfährt")
        self.look(self.manager.page)
        self._submit()
        return referral

    def at(self, referral: Referral) -> None:
        """The step that waits in a referral, by its page."""
        page = self.manager.page
        page.goto(f"/desk/referrals/{referral.pk}/")
        self.manager.activate(page.locator("main a.kern-btn--primary").first)
        expect(page).to_have_url(re.compile("/tasks/"))

    def agrees(self) -> None:
        """The person wants the service to know the name, nothing else."""
        hand, page = self.manager, self.manager.page
        hand.tick_radio(page.locator('input[name="decision"][value="agreed"]'))
        hand.tick_box(page.locator('input[name="kinds"][value="name"]'))
        hand.tick_box(page.locator('input[name="told_refusal"]'))
        hand.tick_box(page.locator('input[name="told_withdrawal"]'))
        hand.tick_radio(page.locator('input[name="how"][value="written"]'))
        self._submit()

    def link(self) -> str:
        """The address in the last mail; the mail says nothing of the person."""
        letter = mail.outbox[-1]
        for secret in (self.case.number, self.case.person.last_name):
            assert secret not in letter.subject + letter.body
        return re.search(r"/answer/[\w-]+/", letter.body).group()  # type: ignore[union-attr]

    def opens(self, link: str, referral: Referral) -> Page:
        """The service reads the request."""
        page = self.visitor.page
        page.goto(link)
        expect(page.locator("body")).not_to_contain_text(self.case.person.last_name)
        self.look(page)
        self.visitor.type_into(page.locator('input[name="code"]'), referral.links.first().code)
        self.visitor.press("Anfrage lesen")
        expect(page.locator("main")).to_contain_text(self.case.person.last_name)
        self.look(page)
        return page

    def accepts(self, link: str, referral: Referral) -> None:
        """Yes, next week."""
        page = self.opens(link, referral)
        self.visitor.tick_radio(page.locator('input[name="answer"][value="accepted"]'))
        self.visitor.type_into(page.locator('input[name="day"]'), _iso(7))
        self.visitor.type_into(page.locator('input[name="clock"]'), "10:00")
        self.thanked(page)

    def declines(self, link: str, referral: Referral) -> None:
        """No: the offer has ended."""
        page = self.opens(link, referral)
        self.visitor.tick_radio(page.locator('input[name="answer"][value="declined"]'))
        page.locator('select[name="reason"]').select_option("ended")
        self.thanked(page)

    def thanked(self, page: Page) -> None:
        """The answer is taken, once."""
        self.visitor.press("Antwort senden")
        expect(page.locator("main")).to_contain_text("Vielen Dank")
        self.look(page)

    def dead(self, link: str) -> None:
        """The link opens nothing, and says no more than that."""
        page = self.visitor.page
        answer = page.goto(link)
        assert answer is not None
        assert answer.status == 410
        expect(page.locator("main")).to_contain_text(GONE)
        self.look(page)

    def withdraws(self, referral: Referral) -> None:
        """The person has thought again."""
        hand, page = self.manager, self.manager.page
        page.goto(f"/desk/referrals/{referral.pk}/")
        self.look(page)
        hand.press("Einwilligung widerrufen", "link")
        self.look(page)
        hand.press("Einwilligung widerrufen")
        expect(page.locator("main")).to_contain_text("Beendet am")
        self.look(page)

    def notes(self, referral: Referral, outcome: str) -> None:
        """What became of it."""
        self.at(referral)
        self.look(self.manager.page)
        self.manager.tick_radio(self.manager.page.locator(f'input[name="outcome"][value="{outcome}"]'))
        self._submit()

    def reviews(self, decision: str) -> None:
        """Look at the plan before its date."""
        hand, page = self.manager, self.manager.page
        self._open_step("Begleiten")
        hand.press("Jetzt überprüfen")
        expect(page.locator("h1")).to_contain_text("Überprüfen")
        hand.tick_radio(page.locator(f'input[name="decision"][value="{decision}"]'))
        self._submit()


def time_passes(referral: Referral) -> str:
    """The next deadline of a referral has come; the worker makes its round. The name of the deadline."""
    armed = Task.objects.filter(
        process__caseprocess__referral=referral, flow_task_type="TIMER", status=STATUS.SCHEDULED
    ).order_by("scheduled")
    task = armed[0]
    Task.objects.filter(pk=task.pk).update(scheduled=timezone.now() - timedelta(minutes=1))
    call_command("worker", once=True, verbosity=0)
    assert not armed.filter(pk=task.pk).exists()
    return str(task.flow_task.name)
