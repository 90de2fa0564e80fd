"""A referral with data: consent → request → answer by link → outcome; and the withdrawal, which acts at once."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from viewflow.workflow.models import Task

from content.models import EntryHint, Service
from tests import factories
from tests.steps import data
from tests.steps.conftest import Desk, url
from workflows import engine
from workflows.case import services as case_services
from workflows.case.journal import JournalEntry
from workflows.case.record import Stage
from workflows.models import AnswerLink, Consent, Referral
from workflows.steps.referral import agreeing, replies, sending
from workflows.steps.referral.replies import Reply

TOKEN = re.compile(r"/answer/([\w-]+)/")
GONE = "Dieser Link gilt nicht mehr"


@pytest.fixture
def running(desk: Desk) -> Referral:
    """A referral with data to a service that has an address for mail; it waits for the consent."""
    factories.drive_to(desk.case, "support")
    service = factories.make_service("Schuldnerberatung", email="beratung@example.org")
    return factories.make_referral(desk.case, desk.manager, service, mode="data")


def step(desk: Desk, node: str) -> Task:
    return factories.task_of(desk.case, node)


def agree(desk: Desk, **changes: Any) -> None:
    answer = desk.post(step(desk, "consent"), **changes)
    assert answer.status_code == 302, answer.context["form"].errors


def send(desk: Desk, capture: Any) -> str:
    """Send the request; the token out of the mail."""
    with capture(execute=True):
        task = step(desk, "letter")
        assert desk.client().post(url(task)).status_code == 302
    return TOKEN.search(mail.outbox[-1].body)[1]  # type: ignore[index]


def reply(token: str, **values: Any) -> Any:
    return Client().post(reverse("answer", args=[token]), values)


def code(referral: Referral) -> str:
    return referral.links.first().code


ACCEPTED = {"answer": "accepted", "day": data.day(5), "clock": "10:00"}


def test_the_whole_way(desk: Desk, running: Referral, django_capture_on_commit_callbacks: Any) -> None:
    """From the consent to the outcome; the mail tells nothing, the page only what was agreed to."""
    agree(desk, kinds=["name"])
    token = send(desk, django_capture_on_commit_callbacks)
    sent = mail.outbox[-1]
    assert sent.to == ["beratung@example.org"]
    for secret in ("Haddad", "Amal", desk.case.number, code(running), running.purpose):
        assert secret not in sent.subject + sent.body
    stored = AnswerLink.objects.get()
    assert token not in str(vars(stored))
    assert stored.sent_at
    page = Client().get(reverse("answer", args=[token]))
    assert not page.cookies
    assert (page["X-Robots-Tag"], page["Cache-Control"]) == ("noindex, nofollow", "private, no-store")
    assert "Haddad" not in page.content.decode()
    assert "Haddad" not in reply(token, code="AAAA-AAAA").content.decode()
    inside = reply(token, code=code(running).lower().replace("-", " ")).content.decode()
    assert "Amal Haddad" in inside
    for secret in (desk.case.person.phone or "07141", "01.05.1990", desk.case.number):
        assert secret not in inside
    assert reply(token, code=code(running), answer="accepted").status_code == 200  # a date is missing
    thanks = reply(token, code=code(running), **ACCEPTED)
    assert "Vielen Dank" in thanks.content.decode()
    assert not thanks.cookies
    entry = JournalEntry.objects.get(node="reply")
    assert (entry.actor, entry.text) == (None, "Antwort des Dienstes")
    assert "der Dienst" in desk.client().get(reverse("desk:case", args=[desk.case.number])).content.decode()
    feedback = step(desk, "feedback")
    assert timezone.localdate(feedback.scheduled) == timezone.localdate() + timedelta(days=6)
    assert desk.post(feedback).status_code == 302
    running.refresh_from_db()
    assert (running.outcome, running.is_open) == ("reached", False)


def test_dead_links_look_alike(desk: Desk, running: Referral, django_capture_on_commit_callbacks: Any) -> None:
    """Used, too old, tried too often, withdrawn, never been: one page."""
    agree(desk)
    token = send(desk, django_capture_on_commit_callbacks)
    right = code(running)
    never = Client().get(reverse("answer", args=["x" * 32]))
    assert (never.status_code, GONE in never.content.decode()) == (410, True)

    def dead() -> bool:
        answers = (Client().get(reverse("answer", args=[token])), reply(token, code=right, **ACCEPTED))
        return all((one.status_code, one.content) == (410, never.content) for one in answers)

    AnswerLink.objects.update(expires_at=timezone.now() - timedelta(minutes=1))
    assert dead()
    AnswerLink.objects.update(expires_at=timezone.now() + timedelta(days=1), wrong_codes=5)
    assert dead()
    AnswerLink.objects.update(wrong_codes=0)
    Consent.objects.update(expires_on=timezone.localdate() - timedelta(days=1))
    assert dead()
    Consent.objects.update(expires_on=timezone.localdate())
    assert reply(token, code=right, **ACCEPTED).status_code == 200
    assert dead()
    for _try in range(4):
        assert AnswerLink.objects.get().answer == "accepted"


def test_wrong_codes_close_the_link(desk: Desk, running: Referral, django_capture_on_commit_callbacks: Any) -> None:
    agree(desk)
    token = send(desk, django_capture_on_commit_callbacks)
    for _try in range(5):
        assert reply(token, code="AAAA-AAAA").status_code == 200
    assert reply(token, code=code(running), **ACCEPTED).status_code == 410
    assert step(desk, "reply")


@pytest.mark.parametrize("at", ["letter", "reply", "feedback"])
def test_withdrawal_acts_at_once(
    at: str, desk: Desk, running: Referral, django_capture_on_commit_callbacks: Any
) -> None:
    """Wherever the referral stands: link dead, sending stopped, step closed by its own way, journal."""
    agree(desk)
    token = ""
    if at != "letter":
        token = send(desk, django_capture_on_commit_callbacks)
    if at == "feedback":
        assert reply(token, code=code(running), **ACCEPTED).status_code == 200
    consent = Consent.objects.get()
    assert desk.client().post(reverse("desk:consent_withdraw", args=[consent.pk])).status_code == 302
    running.refresh_from_db()
    assert (running.outcome, running.is_open) == ("refused_client", False)
    assert [task.flow_task.name for task in engine.open_tasks(desk.case)] == ["support"]
    process = running.processes.get()
    assert process.status == "DONE"
    assert process.task_set.filter(flow_task_type="END").last().flow_task.name == "withdrawn"
    assert not process.task_set.filter(status="SCHEDULED").exists()
    assert "Einwilligung widerrufen" in " ".join(desk.case.journal.values_list("text", flat=True))
    letters = len(mail.outbox)
    assert sending.deliver.call(AnswerLink.objects.get().pk) == "stopped"
    assert len(mail.outbox) == letters
    if token:
        assert Client().get(reverse("answer", args=[token])).status_code == 410
    assert desk.client().get(reverse("desk:referral_letter", args=[running.pk])).status_code == 302


def test_nothing_leaves_without_a_consent(desk: Desk, running: Referral) -> None:
    """Expired, for another purpose, for another service: each use asks again."""
    agree(desk)
    consents = Consent.objects.all()
    for wrong in (
        {"expires_on": timezone.localdate() - timedelta(days=1)},
        {"purpose": "etwas anderes"},
        {"service": factories.make_service("Anderer Dienst")},
    ):
        before = Consent.objects.values(*wrong).get()
        consents.update(**wrong)
        assert "keine gültige Einwilligung" in desk.client().get(url(step(desk, "letter"))).content.decode()
        with pytest.raises(ValidationError):
            sending.send(step(desk, "letter"), by=desk.manager)
        assert sending.deliver.call(AnswerLink.objects.get().pk) == "stopped"
        consents.update(**before)
    assert not mail.outbox


def test_no_consent_means_information(desk: Desk, running: Referral) -> None:
    assert desk.post(step(desk, "consent"), decision="refused", kinds=[]).status_code == 302
    assert step(desk, "inform").process.caseprocess.referral == running
    assert not Consent.objects.exists()


@pytest.mark.parametrize("name", ["kinds", "told_refusal", "told_withdrawal", "how", "language"])
def test_a_consent_is_whole(name: str, desk: Desk, running: Referral) -> None:
    answer = desk.post(step(desk, "consent"), **{name: None})
    assert answer.context["form"].errors[name]


def test_a_protected_address_is_no_choice(desk: Desk, running: Referral) -> None:
    person = desk.case.person
    person.address, person.address_protected = "Geheimgasse 1", True
    person.save()
    assert "Geheimgasse" not in desk.client().get(url(step(desk, "consent"))).content.decode()
    assert desk.post(step(desk, "consent"), kinds=["name", "address"]).context["form"].errors["kinds"]


def test_only_the_step_for_it_opens_outside(desk: Desk, running: Referral) -> None:
    task = step(desk, "consent")
    with pytest.raises(PermissionDenied), engine.perform_outside(task, step="referral_consent", said="x"):
        pass


def test_ended_offers_reach_the_editor(desk: Desk, running: Referral, django_capture_on_commit_callbacks: Any) -> None:
    """A hint without case or person; the public entry is marked until the editor has ticked it off."""
    agree(desk)
    token = send(desk, django_capture_on_commit_callbacks)
    assert reply(token, code=code(running), answer="declined", reason="ended").status_code == 200
    hint = EntryHint.objects.get()
    assert (hint.what, hint.service) == ("ended", running.service)
    assert Service.objects.get(pk=running.service_id).being_checked
    hint.solved = True
    hint.save()
    assert not Service.objects.get(pk=running.service_id).being_checked


def test_more_information_asks_again(desk: Desk, running: Referral, django_capture_on_commit_callbacks: Any) -> None:
    agree(desk)
    token = send(desk, django_capture_on_commit_callbacks)
    assert reply(token, code=code(running), answer="more", note="Seit wann?").status_code == 200
    assert "Seit wann?" in desk.client().get(url(step(desk, "letter"))).content.decode()
    second = send(desk, django_capture_on_commit_callbacks)
    assert reply(second, code=code(running)).status_code == 200
    replies.by_telephone(step(desk, "reply"), by=desk.manager, reply=Reply("not_ours"))
    assert Client().get(reverse("answer", args=[second])).status_code == 410


def test_the_clock(desk: Desk, running: Referral, django_capture_on_commit_callbacks: Any) -> None:
    """A second mail with a fresh link, then the lead is told, then nobody waits any longer."""
    agree(desk)
    first = send(desk, django_capture_on_commit_callbacks)
    lead = factories.make_lead()
    lead.email = "leitung@example.org"
    lead.save()

    def ring(node: str) -> None:
        timer = Task.objects.get(flow_task_type="TIMER", status="SCHEDULED", flow_task__endswith=node)
        with django_capture_on_commit_callbacks(execute=True), timer.activation() as activation:
            activation.start()
            activation.execute()

    ring("reply__timeout")
    second = TOKEN.search(mail.outbox[-1].body)[1]  # type: ignore[index]
    assert Client().get(reverse("answer", args=[first])).status_code == 410
    assert Client().get(reverse("answer", args=[second])).status_code == 200
    ring("reply__timeout_2")
    assert mail.outbox[-1].to == ["leitung@example.org"]
    assert desk.case.number not in mail.outbox[-1].body
    ring("reply__timeout_3")
    assert step(desk, "feedback")
    assert Client().get(reverse("answer", args=[second])).status_code == 410


def test_a_mail_that_fails_is_seen(desk: Desk, running: Referral, settings: Any) -> None:
    agree(desk)
    sending.send(step(desk, "letter"), by=desk.manager)
    settings.EMAIL_BACKEND = "no.such.Backend"
    with pytest.raises(ImportError):
        sending.deliver.call(AnswerLink.objects.get().pk)
    assert "konnte nicht gesendet werden" in desk.client().get(url(step(desk, "reply"))).content.decode()


def test_papers_and_pages(desk: Desk, running: Referral) -> None:
    """The letter wants a consent; strangers find nothing; the page says what happens when."""
    letter, consent = (reverse(f"desk:{name}", args=[running.pk]) for name in ("referral_letter", "consent_paper"))
    assert desk.client().get(letter).status_code == 302
    assert desk.client().get(consent)["Content-Type"] == "application/pdf"
    agree(desk)
    assert desk.client().get(letter)["Content-Type"] == "application/pdf"
    sending.send(step(desk, "letter"), by=desk.manager)
    page = desk.client().get(reverse("desk:referral", args=[running.pk])).content.decode()
    for shown in ("Was geschieht wann", "Frist abgelaufen", "Einwilligung: gilt"):
        assert shown in page
    stranger = desk.client(desk.stranger())
    withdraw = reverse("desk:consent_withdraw", args=[Consent.objects.get().pk])
    for address in (letter, consent, withdraw, reverse("desk:referral", args=[running.pk])):
        assert stranger.get(address).status_code == 404


def test_a_stranger_withdraws_nothing(desk: Desk, running: Referral) -> None:
    agree(desk)
    with pytest.raises(PermissionDenied):
        agreeing.withdraw(Consent.objects.get(), by=desk.stranger())
    assert Consent.objects.get().withdrawn_at is None


def test_the_link_ends_with_the_case(desk: Desk, running: Referral, django_capture_on_commit_callbacks: Any) -> None:
    agree(desk, kinds=["name"])
    token = send(desk, django_capture_on_commit_callbacks)
    desk.case.refresh_from_db()
    case_services.end(desk.case, Stage.HANDED_OVER)
    assert Client().get(reverse("answer", args=[token])).status_code == 410
    assert sending.deliver.call(AnswerLink.objects.get().pk) == "stopped"
