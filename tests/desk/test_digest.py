"""The mail of the day: counts and a link, no names, once for each person, tried again when it failed, switched off."""

from datetime import datetime, timedelta

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from accounts.models import User
from portal.worker.loop import Loop
from tests import factories
from tests.desk.conftest import make_request
from tests.workflows.test_concurrency import together
from workflows.case import appointments
from workflows.desk.me import digest
from workflows.models import Digest

BROKEN = "tests.desk.broken_mail.Backend"


def morning(monkeypatch: pytest.MonkeyPatch) -> datetime:
    """A Wednesday without a holiday, at eight; the clock of Django stands there."""
    moment = timezone.make_aware(datetime(2026, 11, 25, 8))
    monkeypatch.setattr(timezone, "now", lambda: moment)
    return moment


@pytest.fixture
def eight(monkeypatch: pytest.MonkeyPatch) -> datetime:
    """The clock stands at eight on a working day."""
    return morning(monkeypatch)


@pytest.fixture
def im1(db: None) -> User:
    """A manager with an address."""
    return factories.make_user(username="im1", email="im1@example.org")


def test_it_counts_and_names_nobody(im1: User, eight: datetime) -> None:
    case = factories.make_case(im1)
    appointments.add(case, by=im1, values={"starts_at": eight + timedelta(hours=2)})
    factories.task_of(case).__class__.objects.update(scheduled=eight - timedelta(days=3))
    make_request()
    assert digest.plan() == 1
    (sent,) = mail.outbox
    assert (sent.to, sent.subject) == (["im1@example.org"], "Ihre Aufgaben heute")
    for line in ("1 Aufgabe überfällig", "1 Termin heute", "1 neue Anfrage", "/desk/"):
        assert line in sent.body
    assert not [secret for secret in ("Amal", "Haddad", case.number, "Samir") if secret in sent.body]
    assert digest.plan() == 0
    assert len(mail.outbox) == 1


@pytest.mark.parametrize("moment", [(2026, 11, 28, 9), (2026, 11, 25, 5), (2026, 11, 25, 18), (2026, 12, 25, 9)])
def test_not_at_the_weekend_at_night_or_on_a_holiday(im1: User, moment: tuple[int, ...]) -> None:
    assert digest.plan(timezone.make_aware(datetime(*moment))) == 0  # type: ignore[arg-type]


def test_nothing_to_do_no_mail_and_who_switched_it_off_gets_none(im1: User, eight: datetime, client: Client) -> None:
    digest.plan()
    assert not mail.outbox
    assert Digest.objects.get().empty
    Digest.objects.all().delete()
    factories.make_case(im1)
    factories.task_of(im1.cases.get()).__class__.objects.update(scheduled=eight - timedelta(days=3))
    client.force_login(im1, backend="django.contrib.auth.backends.ModelBackend")
    assert client.post("/desk/me/", {}).status_code == 302
    assert digest.plan() == 0
    client.post("/desk/me/", {"digest": "on"})
    assert digest.plan() == 1
    assert len(mail.outbox) == 1


def test_a_mail_that_fails_is_tried_again_and_seen(
    im1: User, eight: datetime, client: Client, settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["default", "mail"]}}
    settings.WORKER = {**settings.WORKER, "delays": [0], "beat": 60, "dead_after": 1}
    factories.make_case(im1)
    factories.task_of(im1.cases.get()).__class__.objects.update(scheduled=eight - timedelta(days=3))
    digest.plan()
    settings.EMAIL_BACKEND = BROKEN
    loop = Loop(pause=0)
    loop.rounds = []
    loop.run(once=True)
    job = DBTaskResult.objects.get(task_path=digest.send.module_path)
    assert (job.status, len(job.worker_ids)) == ("FAILED", settings.WORKER["attempts"])
    client.force_login(im1, backend="django.contrib.auth.backends.ModelBackend")
    assert "kam nicht an" in client.get("/desk/me/").content.decode()
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    digest.send.enqueue(Digest.objects.get().pk)
    digest.send.enqueue(Digest.objects.get().pk)  # done twice, sent once
    loop.run(once=True)
    assert len(mail.outbox) == 1
    assert "Zuletzt gesendet" in client.get("/desk/me/").content.decode()


def test_two_workers_plan_it_once(transactional_db: None, monkeypatch: pytest.MonkeyPatch, settings) -> None:
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["default", "mail"]}}
    morning(monkeypatch)
    factories.make_user(username="im1", email="im1@example.org")
    planned = {}

    def work(index: int) -> None:
        planned[index] = digest.plan()

    assert together(2, work) == [None, None]
    assert sum(planned.values()) == 1
    assert (Digest.objects.count(), DBTaskResult.objects.count()) == (1, 1)
