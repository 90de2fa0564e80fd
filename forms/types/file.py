"""Files that a visitor adds: which kinds, how large, how many. Receiving them is the business of `forms.uploads`."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from forms.blocks.base import FieldBlock
from forms.question import Question
from forms.types.base import FieldType, Item, Labels
from forms.uploads.field import UploadField

KINDS = [("image", _("Bilder und Fotos (JPEG, PNG, WebP, HEIC)")), ("pdf", _("PDF"))]
LABELS = "file"


class FileBlock(FieldBlock):
    """Settings of a file."""

    kinds = blocks.MultipleChoiceBlock(
        label=_("Was darf es sein?"), choices=KINDS, default=["image", "pdf"], widget=forms.CheckboxSelectMultiple
    )
    max_mb = blocks.IntegerBlock(label=_("Höchstens so viele Megabyte je Datei"), default=10, min_value=1, max_value=25)
    max_files = blocks.IntegerBlock(label=_("Höchstens so viele Dateien"), default=3, min_value=1, max_value=10)

    class Meta:
        icon = "upload"
        label = _("Datei")
        description = _("Ein Foto oder ein Dokument zum Hochladen, zum Beispiel ein Brief.")


class File(FieldType):
    """Files, stored as the list of their upload ids."""

    name = "file"
    block = FileBlock

    def options(self, value: Any) -> dict[str, Any]:
        """Kinds and limits."""
        return {
            "kinds": list(value.get("kinds") or ["image", "pdf"]),
            "max_mb": value.get("max_mb") or 10,
            "max_files": value.get("max_files") or 3,
        }

    def form_field(self, question: Question, options: dict[str, Any]) -> forms.Field:
        """A field for several files; a camera is offered where pictures are allowed."""
        limits = {name: question.item[name] for name in ("kinds", "max_mb", "max_files")}
        return UploadField(**limits, **options)

    def read(self, stored: Any, item: Item, labels: Labels) -> str:
        """The names of the files."""
        return ", ".join(labels.get(LABELS, {}).get(upload, str(upload)) for upload in stored)
