"""Files to take along: calendars (`.ics`) of offices, Stadtteile and areas, cards (`.vcf`) of contact persons."""

from hashlib import blake2b

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404
from django.utils.cache import get_conditional_response
from django.utils.http import quote_etag
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from content import icalendar_feed, vcard
from content.agenda import closings_for
from content.directory.areas import Area
from content.directory.districts import Stadtteil
from content.directory.people import Office
from content.directory.schedules import Schedule
from content.directory.words import in_words
from content.pages.tree import reader_language
from content.selectors import contacts, on_site, schedules
from content.settings import SiteSettings


@require_safe
def office(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Consultation hours of one office."""
    found = get_object_or_404(Office, pk=pk)
    name = gettext("Sprechzeiten: %(place)s") % {"place": found.name}
    return _calendar(request, name, schedules(offices=[found]), f"sprechzeiten-{found.pk}.ics")


@require_safe
def stadtteil(request: HttpRequest, slug: str) -> HttpResponseBase:
    """All on-site dates in one Stadtteil."""
    found = get_object_or_404(Stadtteil, slug=slug)
    name = gettext("Beratung vor Ort: %(place)s") % {"place": found.name}
    return _calendar(request, name, list(on_site().filter(area__stadtteil=found)), f"beratung-{slug}.ics")


@require_safe
def area(request: HttpRequest, slug: str) -> HttpResponseBase:
    """On-site dates of one area; nothing in it says where people live."""
    found = get_object_or_404(Area, slug=slug)
    name = gettext("Beratung vor Ort: %(place)s") % {"place": in_words(found, "name")[0]}
    return _calendar(request, name, list(on_site().filter(area=found)), f"beratung-{slug}.ics")


@require_safe
def contact(request: HttpRequest, pk: int) -> HttpResponseBase:
    """The card of somebody whom the public may call."""
    found = get_object_or_404(contacts(), pk=pk)
    body = vcard.card(found, SiteSettings.load(request), reader_language())
    return _file(request, body, vcard.TYPE, vcard.file_name(found))


def _calendar(request: HttpRequest, name: str, found: list[Schedule], file_name: str) -> HttpResponseBase:
    body = icalendar_feed.calendar(name, found, closings_for(request))
    return _file(request, body, icalendar_feed.TYPE, file_name)


def _file(request: HttpRequest, body: bytes, kind: str, name: str) -> HttpResponseBase:
    """The file, or 304 for a calendar that has it already."""
    response = HttpResponse(body, content_type=kind)
    response["Content-Disposition"] = f'inline; filename="{name}"'
    response["Cache-Control"] = "public, max-age=0, must-revalidate"  # a changed hour is there at the next look
    response["ETag"] = quote_etag(blake2b(body, digest_size=12).hexdigest())
    return get_conditional_response(request, etag=response["ETag"], response=response) or response
