"""Beratung: in the office, on site in larger accommodations, at home; with the hours of the office."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.search import index

from content.agenda import of_office
from content.blocks.body import BodyBlock
from content.blocks.text import FEATURES
from content.pages.base import BasePage


class CounsellingPage(BasePage):
    """Three ways to counselling side by side, then whatever else is to say."""

    template = "pages/counselling.html"
    load_with = ("office",)

    office = models.ForeignKey(
        "content.Office",
        verbose_name=_("Büro"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Anschrift und Sprechzeiten kommen aus dem Verzeichnis."),
    )
    office_text = RichTextField(
        _("Beratung im Büro"),
        blank=True,
        features=FEATURES,
        help_text=_("Was man mitbringt, ob man einen Termin braucht."),
    )
    on_site_text = RichTextField(
        _("Beratung vor Ort"),
        blank=True,
        features=FEATURES,
        help_text=_("An welchen Tagen Sie in größeren Häusern sind. Keine Adressen von Unterkünften."),
    )
    visit_text = RichTextField(
        _("Hausbesuche"),
        blank=True,
        features=FEATURES,
        help_text=_("Wann Sie nach Hause kommen und wie man darum bittet."),
    )
    body = StreamField(
        BodyBlock(), verbose_name=_("Inhalt"), blank=True, help_text=_("Steht unter den drei Wegen zur Beratung.")
    )

    api_fields: ClassVar = [
        *BasePage.api_fields,
        "office",
        "office_text",
        "on_site_text",
        "visit_text",
        "body",
    ]
    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel([FieldPanel("office"), FieldPanel("office_text")], _("Im Büro")),
        FieldPanel("on_site_text"),
        FieldPanel("visit_text"),
        FieldPanel("body"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("office_text"),
        index.SearchField("on_site_text"),
        index.SearchField("visit_text"),
        index.SearchField("body"),
    ]
    parent_page_types: ClassVar = ["content.HomePage"]

    class Meta:
        verbose_name = _("Beratungsseite")
        verbose_name_plural = _("Beratungsseiten")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The office with its hours."""
        context = super().get_context(request, *args, **kwargs)
        context["office"] = self.office
        context["agenda"] = of_office(self.office, request)
        return context
