"""What every public page has: a short introduction, a place in the menu, and few questions to the database."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page, PageViewRestriction
from wagtail.search import index

from content.pages.tree import reader_language
from content.panels import EasyPanel
from content.translations.panel import SourcePanel


class BasePage(Page):
    """Common ground of the page types; `load_with` names the records that the template needs."""

    load_with: ClassVar[tuple[str, ...]] = ()
    show_in_menus_default = True

    summary = models.TextField(
        _("Einleitung"),
        blank=True,
        max_length=400,
        help_text=_("Ein bis zwei Sätze in einfachen Worten. Steht oben auf der Seite und in der Suche."),
    )

    api_fields: ClassVar = ["summary"]
    content_panels = [SourcePanel(), EasyPanel(), *Page.content_panels, FieldPanel("summary")]
    search_fields = [*Page.search_fields, index.SearchField("summary")]

    class Meta:
        abstract = True

    def get_view_restrictions(self) -> models.QuerySet[PageViewRestriction]:
        """The page's restrictions; none without asking again where the tree already knows that there are none."""
        if getattr(self, "known_unrestricted", False):
            return PageViewRestriction.objects.none()
        return super().get_view_restrictions()

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the language of the page's own words, which may not be the reader's."""
        context = super().get_context(request, *args, **kwargs)
        context["content_language"] = self.locale.language_code
        context["reader_language"] = reader_language()
        return context
