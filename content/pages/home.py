"""The start page: telephone number and the three most frequent ways on the first screen."""

from typing import Any, ClassVar

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from content.agenda import of_office
from content.blocks.body import BodyBlock
from content.pages.base import BasePage
from content.pages.news import ON_START, current_news
from content.pages.tree import reader_language, tree_for
from content.settings import SiteSettings


class HomePage(BasePage):
    """One per language."""

    parent_page_types: ClassVar = ["wagtailcore.Page"]
    template = "pages/home.html"

    body = StreamField(
        BodyBlock(),
        verbose_name=_("Inhalt"),
        blank=True,
        help_text=_("Steht unter dem Anruf-Kasten. Zuerst, was die meisten suchen."),
    )

    api_fields: ClassVar = [*BasePage.api_fields, "body"]
    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]

    class Meta:
        verbose_name = _("Startseite")
        verbose_name_plural = _("Startseiten")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Telephone and hours of the counselling office, and the newest news."""
        context = super().get_context(request, *args, **kwargs)
        settings = SiteSettings.load(request)
        context["contact"] = settings.default_contact
        context["office"] = settings.main_office
        context["agenda"] = of_office(settings.main_office, request)
        context["news"] = current_news(tree_for(request), reader_language())[:ON_START]
        return context
