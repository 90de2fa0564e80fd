"""The form field for files: what is kept already is listed with a way to take it back; checking is done before it."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.html import format_html
from django.utils.translation import gettext as translate
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext, ngettext_lazy

from forms.uploads.models import Upload

REQUIRED = _("Bitte fügen Sie eine Datei hinzu.")
TOO_MANY = ngettext_lazy(
    "Hier ist nur %(most)d Datei möglich. „%(name)s“ ist nicht gespeichert.",
    "Hier sind höchstens %(most)d Dateien möglich. „%(name)s“ ist nicht gespeichert.",
    "most",
)
ACCEPT = {
    "image": "image/jpeg,image/png,image/webp,image/heic",
    "pdf": "application/pdf",
}


def limits_in_words(kinds: Sequence[str], max_mb: int, max_files: int) -> str:
    """What may be sent, said before somebody tries."""
    both = {"image", "pdf"} <= set(kinds)
    what = translate("Foto oder PDF") if both else translate("Foto") if "image" in kinds else translate("PDF")
    most = ngettext("höchstens %(most)d Datei", "höchstens %(most)d Dateien", max_files) % {"most": max_files}
    return translate("%(what)s, %(most)s, je bis %(size)d MB.") % {"what": what, "most": most, "size": max_mb}


class UploadInput(forms.FileInput):
    """A file input beneath the list of the files that are kept."""

    template_name = "forms/upload_input.html"
    allow_multiple_selected = True
    uploads: Sequence[Upload] = ()

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        """Add the kept files."""
        return {**super().get_context(name, value, attrs), "uploads": self.uploads}

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        """All files of this name."""
        return files.getlist(name) if hasattr(files, "getlist") else []


class UploadField(forms.Field):
    """The value is the list of ids of kept files; whoever receives the form sets `kept` and `refused` first."""

    widget = UploadInput

    def __init__(self, *, kinds: Sequence[str], max_mb: int, max_files: int, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.kinds, self.max_mb, self.max_files = kinds, max_mb, max_files
        self.kept: list[Upload] = []
        self.refused: list[str] = []
        self.error_messages["required"] = REQUIRED
        self.help_text = format_html("{} {}", self.help_text, limits_in_words(kinds, max_mb, max_files)).strip()
        self.widget.attrs |= {"accept": ",".join(ACCEPT[kind] for kind in kinds if kind in ACCEPT)}
        if max_files > 1:
            self.widget.attrs["multiple"] = True

    def keep(self, uploads: Sequence[Upload]) -> None:
        """Say which files are kept for this question."""
        self.kept = list(uploads)
        self.widget.uploads = self.kept  # type: ignore[attr-defined]

    def clean(self, value: Any) -> list[str]:
        """Ids of the kept files.

        Raises:
            ValidationError: a file was refused, or one is needed and there is none.
        """
        if self.refused:
            raise ValidationError([ValidationError(sentence, code="refused") for sentence in self.refused])
        if self.required and not self.kept:
            raise ValidationError(self.error_messages["required"], code="required")
        return [str(upload.pk) for upload in self.kept]
