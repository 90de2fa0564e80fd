"""The mail of the day: how much waits and the way to the desk, without a name, a number of a case or a service.

`plan` comes round with the worker: a row per person and day is made once, whoever of several workers is first. The job
counts when it sends, so that nothing stands in a queue; a mail that fails is tried again, and its person sees it.
"""

from dataclasses import astuple, dataclass
from datetime import datetime, time, timedelta
from urllib.parse import urljoin

from django.conf import settings
from django.core.mail import send_mail
from django.db import transaction
from django.db.models import QuerySet
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django_tasks import task as job

from accounts.models import User
from content.agenda import closings_for
from forms.selectors import inbox_for, may_handle
from forms.submissions import Submission
from workflows.case import notices
from workflows.desk.calendar.entries import Span, appointments, referrals, rounds
from workflows.desk.me.models import DeskPreferences, Digest
from workflows.desk.worklist import View, sunday, waiting
from workflows.guard import USE_DESK
from workflows.nodes import end_of_day

EARLIEST, LATEST = time(6), time(18)
KEPT = timedelta(days=31)
BACKEND = "django.contrib.auth.backends.ModelBackend"


@dataclass(frozen=True)
class Counts:
    """What waits for one person today."""

    overdue: int
    week: int
    dates: int
    requests: int
    notices: int

    def __bool__(self) -> bool:
        return any(astuple(self))


def plan(moment: datetime | None = None) -> int:
    """Between six and six on a working day: one job for each person who wants the mail and has none today."""
    moment = timezone.localtime(moment)
    day = moment.date()
    if day.weekday() > 4 or not EARLIEST <= moment.time() < LATEST or closings_for(None).why(day):
        return 0
    planned = 0
    for user in _wanting().exclude(digests__day=day):
        with transaction.atomic():
            digest, fresh = Digest.objects.get_or_create(user=user, day=day)
            if fresh:
                send.enqueue(digest.pk)
                planned += 1
    return planned


def forget() -> int:
    """Rows of mails that nobody asks for any longer; how many there were."""
    return Digest.objects.filter(day__lt=timezone.localdate() - KEPT).delete()[0]


def _wanting() -> "QuerySet[User]":
    """Active people with a desk and an address who did not switch it off."""
    able = User.objects.with_perm(USE_DESK, include_superusers=False, backend=BACKEND).filter(is_active=True)
    silent = DeskPreferences.objects.filter(digest=False).values("user")
    return able.exclude(email="").exclude(pk__in=silent)


@job(queue_name="mail")
def send(digest_id: int) -> str:
    """Count and send; once, also where the job is repeated after it was through."""
    digest = Digest.objects.select_related("user").filter(pk=digest_id, sent_at=None, empty=False).first()
    if digest is None or not digest.user.is_active or digest.day != timezone.localdate():
        return "nothing"
    counts = count(digest.user)
    if not counts:
        Digest.objects.filter(pk=digest_id).update(empty=True)
        return "empty"
    with translation.override("de"):
        address = urljoin(settings.WAGTAILADMIN_BASE_URL, reverse("desk:worklist"))
        text = render_to_string("desk/me/digest.txt", {"counts": counts, "address": address})
        subject = _("Ihre Aufgaben heute")
    try:
        send_mail(subject, text, None, [digest.user.email])
    except Exception:
        Digest.objects.filter(pk=digest_id).update(failed_at=timezone.now())
        raise
    Digest.objects.filter(pk=digest_id).update(sent_at=timezone.now(), failed_at=None)
    return "sent"


def count(user: User) -> Counts:
    """How much waits for `user` now."""
    mine, today, now = waiting(user, View.MINE), timezone.localdate(), timezone.now()
    span = Span(user, today, today)
    return Counts(
        overdue=mine.filter(scheduled__lt=now).count(),
        week=mine.filter(scheduled__gte=now, scheduled__lte=end_of_day(sunday(today))).count(),
        dates=sum(len(list(read(span))) for read in (appointments, referrals, rounds)),
        requests=inbox_for(user, Submission.State.NEW).count() if may_handle(user) else 0,
        notices=notices.for_user(user).count(),
    )
