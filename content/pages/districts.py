"""Wer ist für mich zuständig? One address per Stadtteil, without JavaScript, never an accommodation's address."""

from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.fields import RichTextField
from wagtail.search import index

from accounts.languages import BY_CODE, SPOKEN
from content.agenda import agenda, by_place
from content.blocks.text import FEATURES
from content.directory.districts import Stadtteil
from content.directory.people import Contact
from content.directory.spelling import clean_query
from content.pages.base import BasePage
from content.pages.tree import reader_language
from content.selectors import contacts_of, schedules, stadtteile
from content.settings import SiteSettings


class DistrictFinderPage(RoutablePageMixin, BasePage):
    """Choose a Stadtteil, see who helps there."""

    template = "pages/districts.html"
    result_template = "pages/district.html"

    unknown_text = RichTextField(
        _("Wenn jemand den Stadtteil nicht kennt"),
        blank=True,
        features=FEATURES,
        help_text=_("Steht unter der Liste der Stadtteile."),
    )

    api_fields: ClassVar = [*BasePage.api_fields, "unknown_text"]
    content_panels = [*BasePage.content_panels, FieldPanel("unknown_text")]
    search_fields = [*BasePage.search_fields, index.SearchField("unknown_text")]
    parent_page_types: ClassVar = ["content.HomePage"]

    class Meta:
        verbose_name = _("Zuständigkeitsseite")
        verbose_name_plural = _("Zuständigkeitsseiten")

    @path("")
    def choose(self, request: HttpRequest) -> HttpResponse:
        """All Stadtteile as links; `?stadtteil=` (the form's way) leads to the Stadtteil's own address."""
        wanted = clean_query(request.GET.get("stadtteil", ""))
        known = list(stadtteile())
        found = next((part for part in known if wanted.lower() in (part.slug, part.name.lower())), None)
        if found:
            return HttpResponseRedirect(f"{request.path}{found.slug}/{_language_query(request)}")
        return self.render(request, context_overrides={"stadtteile": known, "unknown": bool(wanted)})

    @path("<slug:slug>/")
    def show(self, request: HttpRequest, slug: str) -> HttpResponse:
        """Who is responsible in one Stadtteil; people who speak the reader's language first."""
        known = list(stadtteile())
        found = next((part for part in known if part.slug == slug), None)
        if found is None:
            response = self.render(request, context_overrides={"stadtteile": known, "unknown": True})
            response.status_code = 404
            return response
        language = _wanted_language(request)
        people = sorted(contacts_of(found), key=lambda contact: language not in contact.languages)
        offices = _offices(people)
        hours = schedules(offices=offices, stadtteil=found)
        context = {
            "stadtteil": found,
            "contacts": people,
            "speakers": [contact for contact in people if language in contact.languages],
            "language": BY_CODE.get(language),
            "languages": SPOKEN,
            "agendas": [
                agenda([one for one in hours if one.office == office], request, place=office) for office in offices
            ],
            "on_site": by_place(hours, request),
            "fallback": None if people else SiteSettings.load(request).default_contact,
        }
        return self.render(request, template=self.result_template, context_overrides=context)

    def subpage_addresses(self) -> list[str]:
        """For the sitemap: one address per Stadtteil."""
        return [f"{slug}/" for slug in Stadtteil.objects.values_list("slug", flat=True)]


def _wanted_language(request: HttpRequest) -> str:
    wanted = request.GET.get("sprache", "")
    return wanted if wanted in BY_CODE else reader_language()


def _language_query(request: HttpRequest) -> str:
    wanted = request.GET.get("sprache", "")
    return f"?sprache={wanted}" if wanted in BY_CODE else ""


def _offices(people: list[Contact]) -> list[Any]:
    """Each office once, in the order of the people."""
    return list({contact.office.pk: contact.office for contact in people if contact.office}.values())
