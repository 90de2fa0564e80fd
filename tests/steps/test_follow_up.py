"""Some months after a closing: asked once, answered once without an account, and the answer reaches somebody."""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests import factories
from tests.steps.conftest import Desk, browser
from workflows.case import notices
from workflows.case.notices import Kind
from workflows.case.record import Case
from workflows.case.rules import CaseworkRules
from workflows.models import ClosingReason, FollowUp, Person
from workflows.steps.closing import services as closing
from workflows.steps.closing.follow_up import services
from workflows.steps.closing.follow_up.sending import deliver

GOOD = {"condition": "bad", "again": "yes", "note": "Neue Nummer: 0176 1234567"}


def closed(desk: Desk, days: int = 100, **person: object) -> Case:
    """A case closed so many days ago."""
    values = {"email": "amal@example.org", **person}
    case = factories.drive_to(factories.make_case(desk.manager, **values), "closed")
    Case.objects.filter(pk=case.pk).update(closed_at=timezone.now() - timedelta(days=days))
    case.refresh_from_db()
    return case


def asked_by_mail(desk: Desk, callbacks: object, **person: object) -> tuple[Case, str]:
    """A closed case whose person got the mail, and the path in it."""
    case = closed(desk, **person)
    with callbacks(execute=True):  # type: ignore[operator]
        assert services.ask_all() == 1
    path = re.search(r"/answer/follow-up/[\w-]+/", mail.outbox[-1].body)
    assert path
    return case, path[0]


def test_asked_once_by_a_mail_that_says_nothing(desk: Desk, django_capture_on_commit_callbacks: object) -> None:
    case, path = asked_by_mail(desk, django_capture_on_commit_callbacks)
    assert services.ask_all() == 0
    (sent,) = mail.outbox
    assert sent.to == ["amal@example.org"]
    for secret in ("Amal", "Haddad", case.number, "Flüchtlinge", str(desk.manager)):
        assert secret not in sent.subject + sent.body.replace("Team Flüchtlingsarbeit", "")
    asked = FollowUp.objects.get()
    assert path.strip("/").rpartition("/")[2] not in str(vars(asked)), "only a hash is kept"


def test_the_answer_comes_once_and_reaches_the_responsible(
    desk: Desk, django_capture_on_commit_callbacks: object
) -> None:
    case, path = asked_by_mail(desk, django_capture_on_commit_callbacks)
    visitor = Client(enforce_csrf_checks=True)
    for _robot in range(3):
        page = visitor.get(path)
        assert page.status_code == 200
    assert "Haddad" not in page.content.decode()
    assert 'dir="rtl"' in page.content.decode(), "in the person's language"
    assert page["Cache-Control"] == "private, no-store"
    assert "noindex" in page["X-Robots-Tag"]
    assert visitor.post(path, {"condition": "good"}).status_code == 200, "asked again what is missing"
    assert visitor.post(path, GOOD).status_code == 200
    assert not visitor.cookies
    assert visitor.get(path).status_code == visitor.post(path, GOOD).status_code == 410
    assert [note.kind for note in notices.for_user(desk.manager)] == [Kind.ANSWER_AGAIN]
    assert not notices.for_user(factories.make_lead()).exists()
    page = desk.client().get(reverse("desk:case", args=[case.number])).content.decode()
    assert "0176 1234567" in page
    assert "die Person" in page
    closing.reopen(case, by=desk.manager, reason="möchte wieder beraten werden")
    case.refresh_from_db()
    assert case.follow_ups.count() == case.closings.count() == 1, "history stays"


def test_without_a_responsible_person_the_lead_hears_it_without_the_words(
    desk: Desk, django_capture_on_commit_callbacks: object
) -> None:
    _case, path = asked_by_mail(desk, django_capture_on_commit_callbacks)
    type(desk.manager).objects.filter(pk=desk.manager.pk).update(is_active=False)
    Client().post(path, GOOD)
    page = browser(factories.make_lead()).get("/desk/").content.decode()
    assert "Beratung gewünscht" in page
    for secret in ("Haddad", "0176 1234567"):
        assert secret not in page


@pytest.mark.parametrize("end", ["old", "open", "other"])
def test_links_that_open_nothing_look_alike(desk: Desk, django_capture_on_commit_callbacks: object, end: str) -> None:
    case, path = asked_by_mail(desk, django_capture_on_commit_callbacks)
    if end == "old":
        FollowUp.objects.update(expires_at=timezone.now() - timedelta(minutes=1))
    elif end == "open":
        closing.reopen(case, by=desk.manager, reason="wieder da")
    else:
        path = "/answer/follow-up/AAAA-BBBB-CCCC/"
    assert Client().get(path).status_code == Client().post(path, GOOD).status_code == 410
    assert FollowUp.objects.get().answered_at is None


def test_who_guesses_is_stopped_and_who_opens_a_good_link_is_not(
    desk: Desk, django_capture_on_commit_callbacks: object
) -> None:
    _case, path = asked_by_mail(desk, django_capture_on_commit_callbacks)
    visitor = Client(REMOTE_ADDR="192.0.2.77")
    answers = [visitor.get(f"/answer/follow-up/AAAA-BBBB-{number:04}/").status_code for number in range(2222, 2266)]
    assert answers[0] == 410
    assert answers[-1] == 429
    assert visitor.get(path).status_code == 200


def test_a_letter_where_no_mail_address_is_known(desk: Desk) -> None:
    case = closed(desk, email="")
    services.ask_all()
    assert not mail.outbox
    assert [note.kind for note in notices.for_user(desk.manager)] == [Kind.LETTER]
    address = reverse("desk:follow_up_letter", args=[case.number])
    paper = desk.client().post(address)
    assert paper.content.startswith(b"%PDF")
    assert "Haddad" not in paper["Content-Disposition"]
    assert not notices.for_user(desk.manager).exists()
    first = FollowUp.objects.get().token_hash
    desk.client().post(address)
    assert FollowUp.objects.get().token_hash != first, "a second print kills the first code"


def test_a_protected_address_gets_neither(desk: Desk) -> None:
    case = closed(desk, address_protected=True)
    services.ask_all()
    assert not mail.outbox
    assert [note.kind for note in notices.for_user(desk.manager)] == [Kind.TALK]
    answer = desk.client().post(reverse("desk:follow_up_letter", args=[case.number]))
    assert answer.status_code == 302


@pytest.mark.parametrize("why_not", ["too early", "too late", "never", "reason", "wish", "open"])
def test_nobody_is_asked_who_should_not_be(desk: Desk, why_not: str) -> None:
    case = closed(desk, days={"too early": 60, "too late": 400}.get(why_not, 100))
    if why_not == "never":
        CaseworkRules.objects.create(follow_up_months=0)
    elif why_not == "reason":
        case.closings.update(reason=ClosingReason.objects.get(key="verstorben"))
    elif why_not == "wish":
        case.closings.update(follow_up=False)
    elif why_not == "open":
        closing.reopen(case, by=desk.manager, reason="wieder da")
    assert services.ask_all() == 0
    assert not FollowUp.objects.exists()


def test_after_the_time_of_keeping_nothing_is_reopened(desk: Desk) -> None:
    case = closed(desk, days=5 * 366)
    answer = desk.client().post(reverse("desk:case_reopen", args=[case.number]), {"oeffnen-reason": "wieder da"})
    assert answer.status_code == 302
    case.refresh_from_db()
    assert case.stage == "closed"


@pytest.mark.parametrize("way", ["mail", "letter"])
def test_an_address_that_is_protected_since_gets_neither(desk: Desk, way: str) -> None:
    case = closed(desk, email="amal@example.org" if way == "mail" else "", address="Geheimgasse 1")
    services.ask_all()
    Person.objects.filter(pk=case.person_id).update(address_protected=True)
    asked = FollowUp.objects.get()
    assert deliver.func(asked.pk) == "stopped"
    answer = desk.client().post(reverse("desk:follow_up_letter", args=[case.number]))
    assert answer.status_code == 302
    asked.refresh_from_db()
    assert asked.token_hash is None
    assert [note.kind for note in notices.for_user(desk.manager)] == [Kind.TALK]
    assert not mail.outbox
