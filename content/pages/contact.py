"""Kontakt: whom to call, where to go, when somebody is there."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from content.agenda import of_office
from content.blocks.body import BodyBlock
from content.pages.base import BasePage
from content.selectors import contacts


class ContactPage(BasePage):
    """One leading contact, the office, and the whole team if wanted."""

    template = "pages/contact.html"
    load_with = ("contact", "contact__office", "office")

    contact = models.ForeignKey(
        "content.Contact",
        verbose_name=_("Erste Ansprechperson"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Steht ganz oben auf der Seite, mit Telefon und E-Mail."),
    )
    office = models.ForeignKey(
        "content.Office",
        verbose_name=_("Büro"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Anschrift und Sprechzeiten kommen aus dem Verzeichnis."),
    )
    show_team = models.BooleanField(
        _("Alle öffentlichen Ansprechpersonen zeigen"),
        default=True,
        help_text=_("In der Reihenfolge des Verzeichnisses."),
    )
    body = StreamField(
        BodyBlock(), verbose_name=_("Inhalt"), blank=True, help_text=_("Steht unter der Ansprechperson und dem Büro.")
    )

    api_fields: ClassVar = [
        *BasePage.api_fields,
        "contact",
        "office",
        "show_team",
        "body",
    ]
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("contact"),
        FieldPanel("office"),
        FieldPanel("show_team"),
        FieldPanel("body"),
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]
    parent_page_types: ClassVar = ["content.HomePage"]

    class Meta:
        verbose_name = _("Kontaktseite")
        verbose_name_plural = _("Kontaktseiten")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The office with its hours, and the team without the leading contact."""
        context = super().get_context(request, *args, **kwargs)
        context["office"] = self.office
        context["agenda"] = of_office(self.office, request)
        context["team"] = (
            contacts().exclude(pk=self.contact_id).prefetch_related("stadtteile") if self.show_team else []
        )
        return context
