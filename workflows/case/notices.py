"""Notices on the desk: something about a case that somebody should know who did not ask. Each once, without a name.

Who gets one is worked out when it is read, so that a new deputy or a new responsible person finds it without a move.
"""

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models, transaction
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from viewflow.workflow.models import Task
from viewflow.workflow.status import STATUS

from workflows.case import access
from workflows.case.record import Case

if TYPE_CHECKING:
    from accounts.models import User

WAITING = (STATUS.NEW, STATUS.ASSIGNED)
HANDS_OUT = "workflows.assign_case"


class Kind(models.TextChoices):
    """What happened; who reads it stands in `for_user`."""

    LATE_DEPUTY = "late_deputy", _("Überfällig: bitte einspringen")
    LATE_LEAD = "late_lead", _("Überfällig: bitte nachfragen oder neu zuteilen")
    LETTER = "letter", _("Nachfrage nach dem Abschluss: bitte den Brief drucken")
    TALK = "talk", _("Nachfrage nach dem Abschluss: bitte selbst nachfragen")
    ANSWER_AGAIN = "answer_again", _("Antwort auf die Nachfrage: Beratung gewünscht")
    ANSWER = "answer", _("Antwort auf die Nachfrage: alles in Ordnung")


LATE = (Kind.LATE_DEPUTY, Kind.LATE_LEAD)


class Notice(models.Model):
    """One notice. `key` keeps it from coming twice; a notice about a task ends with the task."""

    key = models.CharField(max_length=60, unique=True)
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="notices")
    kind = models.CharField(_("Hinweis"), max_length=12, choices=Kind)
    task = models.ForeignKey(Task, null=True, blank=True, on_delete=models.CASCADE, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    done_at = models.DateTimeField(null=True, blank=True)
    done_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        verbose_name = _("Hinweis")
        verbose_name_plural = _("Hinweise")
        ordering = ["-at", "-pk"]
        default_permissions = ()
        permissions = [("repair_procedures", _("Stehen gebliebene Vorgänge wieder in Gang bringen"))]
        indexes = [models.Index(fields=["case"], condition=Q(done_at=None), name="notice_open")]

    def __str__(self) -> str:
        return self.key


def give(key: str, case: Case, kind: str, *, task: Task | None = None) -> bool:
    """Give the notice unless it was given before; whether it is new."""
    with transaction.atomic():
        _notice, new = Notice.objects.get_or_create(key=key, defaults={"case": case, "kind": kind, "task": task})
    return new


def for_user(user: "User") -> "QuerySet[Notice]":
    """Open notices for `user`, the newest first: as deputy, as the one who hands out cases, or as responsible."""
    hands_out = user.has_perm(HANDS_OUT)
    nobody = Q(case__responsible=None) | Q(case__responsible__is_active=False)
    mine = Q(kind=Kind.LATE_DEPUTY, case__deputy=user.pk)
    about_people = Q(case__responsible=user.pk)
    if hands_out:
        mine |= Q(kind=Kind.LATE_LEAD)
        about_people |= nobody
    mine |= about_people & ~Q(kind__in=LATE)
    waits = Q(task=None) | Q(task__status__in=WAITING)
    return Notice.objects.filter(mine, waits, done_at=None, case__in=access.known_to(user).values("pk"))


def put_away(notice: Notice, *, by: "User") -> None:
    """Read and done; once more changes nothing."""
    Notice.objects.filter(pk=notice.pk, done_at=None).update(done_at=timezone.now(), done_by=by)
