"""News: an index with a feed, and articles with a date, a picture if there is one, and an end."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.fields import StreamField
from wagtail.search import index

from content.blocks.body import BodyBlock
from content.blocks.media import PictureBlock
from content.pages.base import BasePage
from content.pages.feed import atom
from content.pages.tree import SOURCE, Tree, reader_language, tree_for

ON_START, IN_FEED = 3, 20


class NewsIndexPage(RoutablePageMixin, BasePage):
    """One per language; lists what is not over, the newest first."""

    template = "pages/news_index.html"
    parent_page_types: ClassVar = ["content.HomePage"]
    subpage_types: ClassVar = ["content.NewsPage"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("Übersicht der Neuigkeiten")
        verbose_name_plural = _("Übersichten der Neuigkeiten")

    @path("")
    def browse(self, request: HttpRequest) -> HttpResponse:
        """All of them; a small city writes some dozens a year."""
        news = current_news(tree_for(request), reader_language())
        return self.render(request, context_overrides={"news": news})

    @path("feed/")
    def feed(self, request: HttpRequest) -> HttpResponse:
        """The same as Atom, for reading programs."""
        tree, language = tree_for(request), reader_language()
        return atom(request, self, tree, current_news(tree, language)[:IN_FEED])


class NewsPage(BasePage):
    """One piece of news."""

    template = "pages/news.html"
    show_in_menus_default = False

    date = models.DateField(_("Datum"), default=localdate, help_text=_("Steht über dem Text und ordnet die Liste."))
    visible_until = models.DateField(
        _("In der Liste bis"),
        null=True,
        blank=True,
        help_text=_("Danach verschwindet die Nachricht aus Liste und Startseite. Leer: bleibt stehen."),
    )
    picture = StreamField(
        [("picture", PictureBlock())],
        verbose_name=_("Bild"),
        blank=True,
        max_num=1,
        help_text=_("Freiwillig. Keine Bilder, auf denen Menschen ohne ihre Zustimmung zu erkennen sind."),
    )
    body = StreamField(
        BodyBlock(), verbose_name=_("Inhalt"), blank=True, help_text=_("Das Wichtigste zuerst. Kurze Absätze.")
    )

    content_panels = [
        *BasePage.content_panels,
        FieldRowPanel([FieldPanel("date"), FieldPanel("visible_until")]),
        FieldPanel("picture"),
        FieldPanel("body"),
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]
    parent_page_types: ClassVar = ["content.NewsIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("Nachricht")
        verbose_name_plural = _("Nachrichten")

    @property
    def is_over(self) -> bool:
        """Whether its time has passed; the page itself stays for those who have its address."""
        return self.visible_until is not None and self.visible_until < localdate()


def current_news(tree: Tree, language: str) -> list[NewsPage]:
    """What is not over, the newest first, each in the reader's language or in German."""
    entries = [entry for entry in tree.entries if entry.type == "newspage" and not tree.restricts(entry)]
    shown = [entry.id for entry in entries if entry.language in (language, SOURCE)]
    shown = [pk for pk in shown if tree.in_language(tree.by_id[pk], language).id == pk]
    if not shown:
        return []
    not_over = models.Q(visible_until=None) | models.Q(visible_until__gte=localdate())
    pages: Any = NewsPage.objects.filter(not_over, pk__in=shown).select_related("locale")
    return list(pages.order_by("-date", "-pk"))
