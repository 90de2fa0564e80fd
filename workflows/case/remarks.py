"""Notes apart from contacts: case notes for the readers of the file, private ones for their author alone (C10)."""

from typing import TYPE_CHECKING

from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import models, transaction
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from workflows.case import access, journal, merging, services
from workflows.case.journal import Action
from workflows.case.record import Case

if TYPE_CHECKING:
    from accounts.models import User

PRIVATE = "private_note"  # mark of its journal entries: no history of a case shows that there is one


class Remark(models.Model):
    """One note. A private one is a working note (§ 203 StGB): nobody but its author reads it, the lead neither."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="remarks")
    private = models.BooleanField(gettext_lazy("nur für mich"), default=False)
    text = models.TextField(gettext_lazy("Notiz"), max_length=4000)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)
    changed_at = models.DateTimeField(null=True, blank=True)
    sequence = models.PositiveSmallIntegerField(default=0)

    class Meta:
        verbose_name = gettext_lazy("Notiz")
        verbose_name_plural = gettext_lazy("Notizen")
        ordering = ["-created_at", "-pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.created_at:%d.%m.%Y}"


merging.follows(Remark)


def readable_by(user: "User") -> "QuerySet[Remark]":
    """Notes that `user` may read: of cases whose file is open to them, private ones only their own."""
    files = access.visible_to(user).values("pk")
    return Remark.objects.filter(Q(private=False) | Q(by=user), case__in=files).select_related("by")


def changeable_by(user: "User") -> "QuerySet[Remark]":
    """Notes that `user` may change or take away: the own ones, while they work the case."""
    return Remark.objects.filter(by=user, case__in=access.workable_by(user).values("pk")).select_related("case")


@transaction.atomic
def add(case: Case, *, by: "User", text: str, private: bool) -> Remark:
    """Write a note; a private one also after the case has ended.

    Raises:
        PermissionDenied: `by` may not work the case.
        ValidationError: the case has ended.
    """
    access.require_work(by, case)
    if not private:
        services.require_open(case)
    made = Remark.objects.create(case=case, by=by, text=text, private=private)
    _note(Action.CREATE, _("Notiz geschrieben"), made, by)
    return made


@transaction.atomic
def change(remark: Remark, *, by: "User", seen: int, text: str) -> Remark:
    """Write it anew. `seen` is the `sequence` of the page.

    Raises:
        PermissionDenied: it is not theirs.
        ValidationError: it was changed in another window meanwhile.
    """
    fresh = _own(remark, by)
    if fresh.text == text:
        return fresh
    if fresh.sequence != seen:
        raise ValidationError(_("Sie haben diese Notiz inzwischen in einem anderen Fenster geändert."))
    fresh.text, fresh.changed_at, fresh.sequence = text, timezone.now(), fresh.sequence + 1
    fresh.save()
    _note(Action.CHANGE, _("Notiz geändert"), fresh, by)
    return fresh


@transaction.atomic
def remove(remark: Remark, *, by: "User") -> None:
    """Take it away.

    Raises:
        PermissionDenied: it is not theirs.
    """
    fresh = _own(remark, by)
    _note(Action.DELETE, _("Notiz gelöscht"), fresh, by)
    fresh.delete()


def _own(remark: Remark, by: "User") -> Remark:
    found = Remark.objects.select_for_update().filter(pk=remark.pk, by=by).first()
    access.require_work(by, remark.case)
    if found is None:
        raise PermissionDenied
    return found


def _note(action: Action, text: str, remark: Remark, by: "User") -> None:
    journal.write(action, text, by=by, case=remark.case, node=PRIVATE if remark.private else "")
