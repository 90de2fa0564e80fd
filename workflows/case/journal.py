"""Who did what to which case, when and why. Entries are added, never changed (domain §4.5); texts carry no names.

That nobody changes them, the database sees to itself: `workflows.privacy.triggers`, `workflows.privacy.chain`.
"""

from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from workflows.case.record import Case

if TYPE_CHECKING:
    from accounts.models import User


class Action(models.TextChoices):
    """Kinds of entries, after § 76 BDSG."""

    CREATE = "create", _("angelegt")
    CHANGE = "change", _("geändert")
    STEP = "step", _("Schritt erledigt")
    READ = "read", _("gelesen")
    DISCLOSE = "disclose", _("weitergegeben")
    GRANT = "grant", _("Zugriff geändert")
    REFUSED = "refused", _("Zugriff verweigert")
    TIMER = "timer", _("Frist ausgelöst")
    EXPORT = "export", _("ausgegeben")
    DELETE = "delete", _("gelöscht")


REFUSED, NO_SUCH = _("Zugriff verweigert"), _("Nach einer Fallnummer gefragt, die es nicht gibt")


class JournalEntry(models.Model):
    """One entry. `node` names the flow's node for steps; `reason` is what the person typed, if a reason was asked."""

    at = models.DateTimeField(default=timezone.now, db_index=True)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="journal_entries"
    )
    action = models.CharField(max_length=10, choices=Action)
    # no constraint: an entry outlives its case, whose number it then keeps as a mere figure; it is never changed
    case = models.ForeignKey(
        Case, null=True, blank=True, on_delete=models.PROTECT, db_constraint=False, related_name="journal"
    )
    node = models.CharField(max_length=80, blank=True)
    text = models.CharField(max_length=300)
    reason = models.CharField(max_length=1000, blank=True)

    class Meta:
        verbose_name = _("Protokolleintrag")
        verbose_name_plural = _("Protokoll")
        ordering = ["-at", "-pk"]
        indexes = [
            models.Index(fields=["case", "-at"], name="journal_case_at"),
            models.Index(fields=["actor", "-at"], name="journal_actor_at"),  # was this read within the last hour?
        ]

    def __str__(self) -> str:
        return f"{self.at:%d.%m.%Y %H:%M} {self.text}"

    def save(self, *args: object, **kwargs: object) -> None:
        """Add only.

        Raises:
            TypeError: the entry exists already.
        """
        if self.pk is not None:
            raise TypeError("journal entries are not changed")
        super().save(*args, **kwargs)  # type: ignore[arg-type]

    def delete(self, *args: object, **kwargs: object) -> tuple[int, dict[str, int]]:
        """Never one by one.

        Raises:
            TypeError: always.
        """
        raise TypeError("journal entries are not deleted")


def write(
    action: Action | str,
    text: str,
    *,
    by: "User | None",
    case: Case | None = None,
    node: str = "",
    reason: str = "",
) -> JournalEntry:
    """Add one entry in the caller's transaction. `by=None` means the clock did it."""
    return JournalEntry.objects.create(
        action=action, text=str(text)[:300], actor=by, case=case, node=node, reason=reason[:1000]
    )


def reads_of(by: "User", what: str) -> "models.QuerySet[JournalEntry]":
    """What `by` opened within the last hour: one entry per case, hour and text keeps the journal readable."""
    recent = timezone.now() - timedelta(hours=1)
    return JournalEntry.objects.filter(actor=by, action=Action.READ, text=what, at__gte=recent)


def write_read(case: Case, *, by: "User", what: str) -> None:
    """Note that `by` opened something of the case."""
    if not reads_of(by, what).filter(case=case).exists():
        write(Action.READ, what, by=by, case=case)


def told_in_list(by: "User", what: str, number: str) -> models.Exists:
    """For rows of a list: whether it is noted already that `by` saw this name in a list within the last hour.

    Args:
        number: the way from the row to the number of its case.
    """
    return models.Exists(reads_of(by, what).filter(case=None, reason__contains=models.OuterRef(number)))


def new_in_list(numbers: Iterable[str], *, by: "User", what: str) -> set[str]:
    """Those of the case numbers whose names `by` has not seen in such a list within the last hour; one query."""
    told = reads_of(by, what).filter(case=None).values_list("reason", flat=True)
    return set(numbers).difference(*(reason.split(", ") for reason in told))


def write_list_read(numbers: Iterable[str], *, by: "User", what: str) -> None:
    """Note that `by` saw the names of these cases in a list: one entry for all of them, none where nothing is new."""
    told = ", ".join(sorted(numbers))[:1000]
    if told:
        write(Action.READ, what, by=by, reason=told)


def write_refused(case: Case | None, *, by: "User") -> None:
    """Note that `by` asked for a case that is not theirs, or for a number that does not exist; once an hour."""
    text = str(REFUSED if case else NO_SUCH)
    recent = timezone.now() - timedelta(hours=1)
    asked = JournalEntry.objects.filter(actor=by, action=Action.REFUSED, text=text, at__gte=recent, case=case)
    if not asked.exists():
        write(Action.REFUSED, text, by=by, case=case)
