"""One file that somebody added: it belongs to a draft, later to the request; its content is in private storage."""

import uuid
from typing import Any

from django.core.files.storage import Storage, storages
from django.db import models, transaction
from django.db.models.signals import post_delete
from django.dispatch import receiver
from django.utils.translation import gettext_lazy as _

MEGABYTE = 1024 * 1024


def private() -> Storage:
    """The storage that no web server knows."""
    return storages["private"]


class Upload(models.Model):
    """A washed file. Written only by `forms.uploads.services`, read only through `forms.selectors`."""

    wagtail_reference_index_ignore = True

    class Kind(models.TextChoices):
        """What it is, by content."""

        IMAGE = "image", _("Bild")
        PDF = "pdf", _("PDF")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    draft = models.ForeignKey(
        "office_forms.Draft", null=True, blank=True, on_delete=models.CASCADE, related_name="uploads"
    )
    submission = models.ForeignKey(
        "office_forms.Submission", null=True, blank=True, on_delete=models.CASCADE, related_name="uploads"
    )
    key = models.CharField(max_length=60)
    name = models.CharField(_("Name"), max_length=120)
    kind = models.CharField(max_length=5, choices=Kind)
    size = models.PositiveIntegerField()
    emptied = models.BooleanField(_("Programme oder Anhänge entfernt"), default=False)
    # where the content lies; of no use without the storage, and it says nothing about anybody
    place = models.CharField(max_length=120, unique=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("Datei")
        verbose_name_plural = _("Dateien")
        ordering = ["created_at", "pk"]
        default_permissions = ()
        constraints = [
            models.CheckConstraint(
                condition=models.Q(draft__isnull=True) ^ models.Q(submission__isnull=True), name="upload_has_one_home"
            )
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def content_type(self) -> str:
        """After washing there are only two."""
        return "application/pdf" if self.kind == self.Kind.PDF else "image/jpeg"


@receiver(post_delete, sender=Upload)
def delete_content(sender: type[Upload], instance: Upload, **kwargs: Any) -> None:
    """The content goes when the row is gone for good, whoever deleted it and however."""
    transaction.on_commit(lambda: private().delete(instance.place))
