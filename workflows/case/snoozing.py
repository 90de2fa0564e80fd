"""Putting a task off until a day: it leaves the lists, is still counted, and comes back by itself (C11)."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import models, transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from viewflow.workflow.models import Task
from viewflow.workflow.status import STATUS

from workflows.case import access, journal
from workflows.case.journal import Action
from workflows.case.rules import CaseworkRules

if TYPE_CHECKING:
    from accounts.models import User


class Snooze(models.Model):
    """One task that is put off; past days mean nothing any more."""

    task = models.OneToOneField(Task, on_delete=models.CASCADE, related_name="snooze")
    until = models.DateField(gettext_lazy("zurückgestellt bis"), db_index=True)
    reason = models.CharField(gettext_lazy("Grund"), max_length=200, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = gettext_lazy("Zurückgestellte Aufgabe")
        verbose_name_plural = gettext_lazy("Zurückgestellte Aufgaben")
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.task_id}: {self.until:%d.%m.%Y}"


def asleep() -> "QuerySet[Snooze, int]":
    """Ids of tasks that are put off today, as a subquery."""
    return Snooze.objects.filter(until__gt=timezone.localdate()).values("task")


def latest(task: Task, rules: CaseworkRules) -> date | None:
    """The last day on which the task comes back: before others are told, and not beyond the house's limit.

    None: it cannot be put off at all, because others are told today or were already.
    """
    today = timezone.localdate()
    day = today + timedelta(days=rules.snooze_most)
    told_after = [days for days in (rules.deputy_after, rules.lead_after) if days]
    if task.scheduled and told_after:
        day = min(day, timezone.localdate(task.scheduled) + timedelta(days=min(told_after)))
    return day if day > today else None


@transaction.atomic
def put_off(task: Task, *, by: "User", until: date, reason: str = "") -> Snooze:
    """The task leaves the lists until `until`. The same once more (a double click) changes nothing.

    Raises:
        PermissionDenied: `by` may not do the task now.
        ValidationError: it was done in the meantime, or the day is too early or too late.
    """
    fresh = _open(task, by)
    border = latest(fresh, CaseworkRules.now())
    if border is None:
        raise ValidationError(_("Diese Aufgabe ist schon so spät, dass andere davon erfahren. Bitte jetzt erledigen."))
    if until <= timezone.localdate():
        raise ValidationError({"until": _("Bitte ein Datum ab morgen.")})
    if until > border:
        day = date_format(border, "d.m.Y")
        raise ValidationError({"until": _("Länger als bis zum %(day)s geht es nicht.") % {"day": day}})
    kept = Snooze.objects.filter(task=fresh, until=until, reason=reason).first()
    if kept:
        return kept
    values = {"until": until, "reason": reason, "by": by, "at": timezone.now()}
    snooze, _made = Snooze.objects.update_or_create(task=fresh, defaults=values)
    words = {"day": date_format(until, "d.m.Y"), "task": fresh.flow_task.task_title}
    _note(fresh, by, _("Zurückgestellt bis %(day)s: %(task)s") % words, reason)
    return snooze


@transaction.atomic
def take_back(task: Task, *, by: "User") -> None:
    """The task stands in the lists again; nothing happens where it was not put off.

    Raises:
        PermissionDenied: `by` may not do the task now.
        ValidationError: it was done in the meantime.
    """
    fresh = _open(task, by)
    removed, _rows = Snooze.objects.filter(task=fresh).delete()
    if removed:
        _note(fresh, by, _("Nicht mehr zurückgestellt: %(task)s") % {"task": fresh.flow_task.task_title})


def _open(task: Task, by: "User") -> Task:
    """The task, locked and waiting, which `by` may do now."""
    waiting = (STATUS.NEW, STATUS.ASSIGNED)
    fresh = Task.objects.select_for_update().filter(pk=task.pk, flow_task_type="HUMAN").first()
    if fresh is None or not Task.objects.filter(access.doable_by(by), pk=task.pk).exists():
        raise PermissionDenied(_("Diesen Schritt dürfen Sie nicht bearbeiten."))
    if fresh.status not in waiting:
        raise ValidationError(_("Dieser Schritt wurde inzwischen erledigt."))
    return fresh


def _note(task: Task, by: "User", text: str, reason: str = "") -> None:
    case = task.process.caseprocess.case
    journal.write(Action.CHANGE, text, by=by, case=case, node=task.flow_task.name, reason=reason)
