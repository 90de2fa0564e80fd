"""Wegweiser: the regular services, by topic, language, Stadtteil and words; each with an address of its own."""

from typing import ClassVar

from django.core.paginator import Paginator
from django.db.models import Prefetch
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.routable_page.models import RoutablePageMixin, path

from content.agenda import of_office
from content.directory.filters import DirectoryFilter
from content.pages.base import BasePage
from content.selectors import contacts, services

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
        page = Paginator(wanted.results, PER_PAGE).get_page(request.GET.get("page"))
        context = {"filter": wanted, "services": page, "count": page.paginator.count}
        return self.render(request, context_overrides=context)

    @path("<slug:slug>/")
    def detail(self, request: HttpRequest, slug: str) -> HttpResponse:
        """One service.

        Raises:
            Http404: no such service.
        """
        people = Prefetch("contacts", contacts())
        related = ("topics", "stadtteile", "target_groups", people)
        service = services().filter(slug=slug).prefetch_related(*related).first()
        if service is None:
            raise Http404
        office = None if service.address_secret else service.office
        more = {"service": service, "agenda": of_office(office, request)}
        return self.render(request, template=self.detail_template, context_overrides=more)

    def subpage_addresses(self) -> list[str]:
        """For the sitemap: one address per service."""
        return [f"{slug}/" for slug in services().values_list("slug", flat=True)]
