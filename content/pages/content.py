"""The general page: Team Flüchtlingsarbeit, Pakt für Integration, Ehrenamt, Dolmetscherdienst, whatever comes."""

from typing import ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from content.blocks.body import BodyBlock
from content.pages.base import BasePage


class ContentPage(BasePage):
    """An introduction and freely composed blocks."""

    template = "pages/content.html"

    body = StreamField(
        BodyBlock(),
        verbose_name=_("Inhalt"),
        blank=True,
        help_text=_("Bausteine in der Reihenfolge, in der man sie liest. Das Wichtigste zuerst."),
    )

    api_fields: ClassVar = [*BasePage.api_fields, "body"]
    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]
    parent_page_types: ClassVar = ["content.HomePage", "content.ContentPage"]

    class Meta:
        verbose_name = _("Inhaltsseite")
        verbose_name_plural = _("Inhaltsseiten")
