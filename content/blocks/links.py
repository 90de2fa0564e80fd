"""Ways on: large link tiles, the directory's topics, and the funder's line."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

ICONS = [
    ("forward", _("Pfeil")),
    ("place", _("Ort")),
    ("calendar", _("Kalender")),
    ("speech", _("Gespräch")),
    ("phone", _("Telefon")),
    ("people", _("Menschen")),
    ("list", _("Liste")),
    ("document", _("Dokument")),
    ("search", _("Suche")),
]


class TileBlock(blocks.StructBlock):
    """One large link."""

    title = blocks.CharBlock(
        label=_("Titel"), max_length=80, help_text=_("Wohin führt der Link? Zwei bis vier Wörter.")
    )
    text = blocks.CharBlock(
        label=_("Ein Satz dazu"),
        required=False,
        max_length=160,
        help_text=_("Was bekommt man dort? Darf leer bleiben."),
    )
    icon = blocks.ChoiceBlock(
        label=_("Bild"), choices=ICONS, default="forward", help_text=_("Kleines Zeichen neben dem Titel.")
    )
    page = blocks.PageChooserBlock(
        label=_("Seite"), help_text=_("Die deutsche Seite; andere Sprachen findet die Anwendung selbst.")
    )


class TilesBlock(blocks.StructBlock):
    """Large links to pages of this site."""

    title = blocks.CharBlock(
        label=_("Überschrift"),
        required=False,
        max_length=120,
        help_text=_("Steht über den Kacheln. Darf leer bleiben."),
    )
    tiles = blocks.ListBlock(
        TileBlock(), label=_("Kacheln"), min_num=1, help_text=_("Höchstens sechs, das Wichtigste zuerst.")
    )

    class Meta:
        icon = "link"
        label = _("Link-Kacheln")
        template = "blocks/tiles.html"
        preview_value = {
            "title": "Wie können wir helfen?",
            "tiles": [
                {"title": "Termin anfragen", "text": "Wir rufen Sie zurück.", "icon": "calendar", "page": None},
                {"title": "Wer ist für mich zuständig?", "text": "", "icon": "place", "page": None},
            ],
        }
        description = _("Große Links zu den wichtigsten Seiten.")


class TopicsBlock(blocks.StructBlock):
    """All topics of the directory as links."""

    title = blocks.CharBlock(label=_("Überschrift"), max_length=120, help_text=_("Steht über den Themen."))
    text = blocks.CharBlock(
        label=_("Ein Satz dazu"),
        required=False,
        max_length=200,
        help_text=_("Steht unter der Überschrift. Darf leer bleiben."),
    )

    def get_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        """Fetch the topics when the block is drawn."""
        from content.selectors import topics

        return {**super().get_context(value, parent_context), "topics": topics()}

    class Meta:
        icon = "tag"
        label = _("Themen des Wegweisers")
        template = "blocks/topics.html"
        preview_value = {"title": "Hilfe nach Themen", "text": "Wählen Sie ein Thema."}
        description = _("Zeigt alle Themen des Wegweisers als Links.")


class FunderBlock(blocks.StaticBlock):
    """The funder's line from the site's settings."""

    class Meta:
        icon = "pick"
        label = _("Förderhinweis")
        admin_text = _("Zeigt den Förderhinweis aus den Angaben der Stadt.")
        template = "blocks/funder.html"
        preview_value = None
        description = _("Zeigt den Förderhinweis. Der Wortlaut steht in den Angaben der Stadt.")
