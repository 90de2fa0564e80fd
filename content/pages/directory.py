"""Wegweiser: the regular services, by topic, language, Stadtteil and words; each with an address of its own."""

from typing import Any, ClassVar

from django.core.paginator import Paginator
from django.db.models import Exists, OuterRef, Prefetch, prefetch_related_objects
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.routable_page.models import RoutablePageMixin, path

from content.agenda import of_office
from content.directory.filters import DirectoryFilter
from content.directory.services import Service
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
        service = with_related(slug)
        if service is None:
            raise Http404
        office = None if service.address_secret else service.office
        more = {"service": service, "agenda": of_office(office, request)}
        return self.render(request, template=self.detail_template, context_overrides=more)

    def subpage_addresses(self) -> list[str]:
        """For the sitemap: one address per service."""
        return [f"{slug}/" for slug in services().values_list("slug", flat=True)]


def with_related(slug: str) -> Service | None:
    """One service with what its page shows; asked for is only what there is, most services have little of it."""
    related: dict[str, Any] = {
        "topics": "topics",
        "stadtteile": "stadtteile",
        "target_groups": "target_groups",
        "contacts": Prefetch("contacts", contacts()),
    }
    there = {
        f"has_{name}": Exists(getattr(Service, name).through.objects.filter(service_id=OuterRef("pk")))
        for name in related
    }
    service = services().filter(slug=slug).annotate(**there).first()
    if service:
        for name, lookup in related.items():
            if getattr(service, f"has_{name}"):
                prefetch_related_objects([service], lookup)
            else:
                service.__dict__.setdefault("_prefetched_objects_cache", {})[name] = []
    return service
