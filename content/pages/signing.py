"""Gebärdensprache: what the site is for, how to use it and what stands in the declaration, as films (BITV 2.0, § 4)."""

from typing import ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from content.blocks.body import BodyBlock
from content.blocks.media import VideoBlock
from content.pages.base import BasePage


class SignLanguagePage(BasePage):
    """The start page points to it, in every language."""

    template = "pages/signing.html"
    show_in_menus_default = False

    videos = StreamField(
        [("video", VideoBlock())],
        verbose_name=_("Videos"),
        blank=True,
        help_text=_(
            "Nach BITV 2.0 gehören dazu: die wichtigsten Inhalte, wie man sich zurechtfindet, das Wichtigste aus der "
            "Erklärung zur Barrierefreiheit."
        ),
    )
    body = StreamField(
        BodyBlock(), verbose_name=_("Inhalt"), blank=True, help_text=_("Steht unter den Videos. Kurze, einfache Sätze.")
    )

    content_panels = [*BasePage.content_panels, FieldPanel("videos"), FieldPanel("body")]
    search_fields = [*BasePage.search_fields, index.SearchField("videos"), index.SearchField("body")]
    parent_page_types: ClassVar = ["content.HomePage"]
    subpage_types: ClassVar[list[str]] = []
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("Seite in Gebärdensprache")
        verbose_name_plural = _("Seiten in Gebärdensprache")
