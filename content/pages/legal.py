"""Impressum, Datenschutz: texts with a date, and the settings' data that the law asks for."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from content.blocks.body import BodyBlock
from content.pages.base import BasePage
from content.settings import SiteSettings


class LegalPage(BasePage):
    """Stands in the footer of every page, not in the menu."""

    show_in_menus_default = False
    template = "pages/legal.html"

    class Kind(models.TextChoices):
        """Which duty the page fulfils."""

        IMPRINT = "imprint", _("Impressum")
        PRIVACY = "privacy", _("Datenschutz")
        OTHER = "other", _("anderes")

    kind = models.CharField(
        _("Art"),
        max_length=20,
        choices=Kind,
        default=Kind.OTHER,
        help_text=_("Danach richtet sich, welche Angaben der Stadt über dem Text stehen."),
    )
    as_of = models.DateField(_("Stand"), default=localdate, help_text=_("Wann wurde der Text zuletzt geprüft?"))
    body = StreamField(
        BodyBlock(),
        verbose_name=_("Inhalt"),
        blank=True,
        help_text=_("Der Text der Seite. Angaben der Stadt stehen automatisch darüber."),
    )

    api_fields: ClassVar = [*BasePage.api_fields, "kind", "as_of", "body"]
    content_panels = [*BasePage.content_panels, FieldPanel("kind"), FieldPanel("as_of"), FieldPanel("body")]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]
    parent_page_types: ClassVar = ["content.HomePage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("Rechtliche Seite")
        verbose_name_plural = _("Rechtliche Seiten")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The settings' data."""
        return {**super().get_context(request, *args, **kwargs), "city": SiteSettings.load(request)}
