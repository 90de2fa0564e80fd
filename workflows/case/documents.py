"""Documents of a case: told by content, washed, private, handed out after a check; health is narrower (C10, E4)."""

import uuid
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import models, transaction
from django.db.models import Q, QuerySet
from django.db.models.signals import post_delete
from django.dispatch import receiver
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from forms.uploads import services as uploads
from forms.uploads.checks import Washed
from forms.uploads.models import Upload, private
from workflows.case import access, journal, merging, services
from workflows.case.journal import Action
from workflows.case.record import Case

if TYPE_CHECKING:
    from accounts.models import User

FOLDER = "documents"
OPENED = gettext_lazy("Dokument geöffnet")


class Document(models.Model):
    """One paper. `place` says where its content lies and nothing about anybody."""

    class Sort(models.TextChoices):
        """What staff call it."""

        NOTICE = "notice", gettext_lazy("Bescheid")
        IDENTITY = "identity", gettext_lazy("Ausweis (Kopie)")
        LETTER = "letter", gettext_lazy("Schreiben")
        CERTIFICATE = "certificate", gettext_lazy("Zeugnis oder Zertifikat")
        CONTRACT = "contract", gettext_lazy("Vertrag")
        PROOF = "proof", gettext_lazy("Nachweis")
        CONSENT = "consent", gettext_lazy("Einwilligung oder Vollmacht")
        OTHER = "other", gettext_lazy("Anderes")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="documents")
    sort = models.CharField(gettext_lazy("Art"), max_length=12, choices=Sort)
    dated = models.DateField(gettext_lazy("Datum des Dokuments"), null=True, blank=True)
    note = models.CharField(gettext_lazy("Bemerkung"), max_length=200, blank=True)
    health = models.BooleanField(gettext_lazy("Angaben zur Gesundheit"), default=False)
    name = models.CharField(gettext_lazy("Name der Datei"), max_length=120)
    kind = models.CharField(max_length=5, choices=Upload.Kind)
    size = models.PositiveIntegerField()
    emptied = models.BooleanField(default=False)
    place = models.CharField(max_length=120, unique=True, editable=False)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = gettext_lazy("Dokument")
        verbose_name_plural = gettext_lazy("Dokumente")
        ordering = ["-created_at", "pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.get_sort_display()} {self.created_at:%d.%m.%Y}"

    @property
    def content_type(self) -> str:
        """After washing there are only two."""
        return "application/pdf" if self.kind == Upload.Kind.PDF else "image/jpeg"


merging.follows(Document)


def readable_by(user: "User") -> "QuerySet[Document]":
    """Documents of files that `user` may open; those about health only with that right."""
    healthy = Q(health=False) | Q(case__in=access.health_readable_to(user).values("pk"))
    return Document.objects.filter(healthy, case__in=access.visible_to(user).values("pk")).select_related("by", "case")


def add(case: Case, washed: Washed, *, by: "User", sort: str, dated: date | None, note: str, health: bool) -> Document:
    """Keep a washed file. The content is written first: a row without content would be a promise.

    Raises:
        PermissionDenied: `by` may not work the case, or not read about health.
        ValidationError: the case has ended.
    """
    access.require_work(by, case)
    services.require_open(case)
    if health and not access.may_read_health(by, case):
        raise PermissionDenied
    values: dict[str, Any] = {"sort": sort, "dated": dated, "note": note, "health": health}
    with uploads.stored(washed, FOLDER) as place, transaction.atomic():
        made = Document.objects.create(
            case=case,
            by=by,
            place=place,
            name=washed.name,
            kind=washed.kind,
            size=len(washed.content),
            emptied=washed.emptied,
            **values,
        )
        journal.write(Action.CREATE, _words(made, _("Dokument abgelegt")), by=by, case=case)
    return made


@transaction.atomic
def remove(document: Document, *, by: "User", reason: str) -> None:
    """Take a document away for good: the wrong file, or no longer needed. Its content goes with the commit.

    Raises:
        PermissionDenied: `by` may not work the case, or not see this document.
    """
    access.require_work(by, document.case)
    if not readable_by(by).filter(pk=document.pk).exists():
        raise PermissionDenied
    journal.write(Action.DELETE, _words(document, _("Dokument gelöscht")), by=by, case=document.case, reason=reason)
    document.delete()


def _words(document: Document, what: str) -> str:
    """For the journal; what a document about health is, only those learn who may open it."""
    return what if document.health else f"{what}: {document.get_sort_display()}"


@receiver(post_delete, sender=Document)
def delete_content(sender: type[Document], instance: Document, **kwargs: Any) -> None:
    """The content goes when the row is gone for good, whoever deleted it and however."""
    transaction.on_commit(lambda: private().delete(instance.place))


def sweep(older_than: timedelta = timedelta(hours=2)) -> int:
    """Delete contents without a row, left behind by a crash between the two; returns how many."""
    return uploads.sweep_folder(FOLDER, Document.objects.all(), older_than)
