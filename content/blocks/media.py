"""Pictures and films: always with words for those who do not see or hear them, never from a third party."""

import re
from pathlib import PurePath
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageBlock, ImageChooserBlock

from content.blocks.text import FEATURES

FILMS, CAPTIONS = {".mp4": "video/mp4", ".webm": "video/webm"}, {".vtt"}
LENGTH = re.compile(r"^\d{1,2}:[0-5]\d$")


class PictureBlock(ImageBlock):
    """A picture that either says in words what it shows, or is marked as decoration."""

    class Meta:
        icon = "image"
        label = _("Bild")
        template = "blocks/picture.html"
        preview_template = "content/admin/picture_preview.html"
        preview_value = None
        description = _("Ein Bild mit Beschreibung. Bilder ohne Aussage als „nur Schmuck“ kennzeichnen.")
        help_text = _("Beschreiben Sie in einem Satz, was man auf dem Bild sieht. Schmückt es nur, kreuzen Sie das an.")


class VideoBlock(blocks.StructBlock):
    """A film from our own server: it starts only when asked, and can be read and downloaded."""

    title = blocks.CharBlock(label=_("Titel"), max_length=120, help_text=_("Worum geht es im Video?"))
    video = DocumentChooserBlock(
        label=_("Videodatei"), help_text=_("MP4 oder WebM, 25 Bilder je Sekunde. Vorher unter „Dokumente“ hochladen.")
    )
    width = blocks.IntegerBlock(
        label=_("Breite"), default=640, min_value=320, max_value=3840, help_text=_("In Bildpunkten, mindestens 320.")
    )
    height = blocks.IntegerBlock(
        label=_("Höhe"), default=360, min_value=240, max_value=2160, help_text=_("In Bildpunkten, mindestens 240.")
    )
    duration = blocks.RegexBlock(
        regex=LENGTH,
        label=_("Länge"),
        help_text=_("Minuten und Sekunden, zum Beispiel 2:30."),
        error_messages={"invalid": _("Bitte so schreiben: 2:30.")},
    )
    poster = ImageChooserBlock(
        label=_("Standbild"), required=False, help_text=_("Steht an der Stelle des Videos, bis es startet.")
    )
    captions = DocumentChooserBlock(
        label=_("Untertitel"), required=False, help_text=_("Eine Datei im Format WebVTT (.vtt).")
    )
    transcript = blocks.RichTextBlock(
        label=_("Das Video als Text"),
        features=FEATURES,
        help_text=_("Alles, was im Video gesagt oder gebärdet wird, zum Nachlesen."),
    )

    def clean(self, value: Any) -> Any:
        """Only files that browsers play.

        Raises:
            StructBlockValidationError: with a sentence at the field.
        """
        value, errors = super().clean(value), {}
        if value.get("video") and _ending(value["video"]) not in FILMS:
            errors["video"] = ValidationError(gettext("Bitte eine Datei mit der Endung .mp4 oder .webm wählen."))
        if value.get("captions") and _ending(value["captions"]) not in CAPTIONS:
            errors["captions"] = ValidationError(gettext("Bitte eine Datei mit der Endung .vtt wählen."))
        if errors:
            raise StructBlockValidationError(block_errors=errors)
        return value

    def get_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        """Kind of file, for the browser."""
        video = value.get("video")
        kind = FILMS.get(_ending(video), "") if video else ""
        return {**super().get_context(value, parent_context), "kind": kind}

    class Meta:
        icon = "media"
        label = _("Video")
        template = "blocks/video.html"
        preview_template = "content/admin/video_preview.html"
        description = _("Ein Video vom eigenen Server mit Untertiteln und Text.")
        preview_value = {"title": "Willkommen in Gebärdensprache", "duration": "2:30", "width": 640, "height": 360}


def _ending(document: Any) -> str:
    return PurePath(document.filename).suffix.lower()
