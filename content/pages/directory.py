"""Wegweiser: the regular services, by topic, language, Stadtteil and words; each with an address of its own."""

from typing import ClassVar

from django.core.paginator import Paginator
from django.db.models import Prefetch
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.routable_page.models import RoutablePageMixin, path

from content.directory.filters import DirectoryFilter
from content.pages.base import BasePage
from content.selectors import contacts, services, with_hours

PER_PAGE = 12


class DirectoryPage(RoutablePageMixin, BasePage):
    """The list is built from the records; the editor writes only title and introduction."""

    template = "pages/directory.html"
    detail_template = "pages/service.html"
    parent_page_types: ClassVar = ["content.HomePage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("Wegweiserseite")
        verbose_name_plural = _("Wegweiserseiten")

    @path("")
    def browse(self, request: HttpRequest) -> HttpResponse:
        """Filters and results; what a filter does not know is said, not punished."""
        wanted = DirectoryFilter(request.GET)
        found = list(wanted.results())
        page = Paginator(found, PER_PAGE).get_page(request.GET.get("page"))
        context = {"filter": wanted, "services": page, "count": len(found)}
        return self.render(request, context_overrides=context)

    @path("<slug:slug>/")
    def detail(self, request: HttpRequest, slug: str) -> HttpResponse:
        """One service.

        Raises:
            Http404: no such service.
        """
        people = Prefetch("contacts", contacts())
        service = services().filter(slug=slug).prefetch_related("topics", "stadtteile", people).first()
        if service is None:
            raise Http404
        if not service.address_secret:
            with_hours(service.office)
        return self.render(request, template=self.detail_template, context_overrides={"service": service})

    def subpage_addresses(self) -> list[str]:
        """For the sitemap: one address per service."""
        return [f"{slug}/" for slug in services().values_list("slug", flat=True)]
