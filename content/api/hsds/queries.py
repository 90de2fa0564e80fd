"""What the interface reads, in a number of queries that does not grow with the number of services."""

import uuid

from django.db.models import Prefetch, Q, QuerySet
from django.utils.functional import Promise

from content.api.hsds.parameters import Parameters
from content.api.hsds.shapes import HOME, THEMES
from content.directory.identity import derived
from content.directory.people import Contact
from content.directory.services import Organization, Service, Topic
from content.selectors import find_services, services
from content.settings import SiteSettings

RELATED = (
    "topics",
    "stadtteile",
    "office__hours",
    Prefetch("contacts", Contact.objects.filter(public=True)),
)


def operator() -> str:
    """Who keeps the directory: also the name of the area of a service for the whole city."""
    name = SiteSettings.load().operator
    return str(name) if isinstance(name, str | Promise) else ""


def with_all(found: QuerySet[Service]) -> QuerySet[Service]:
    """Everything that a full record needs."""
    return found.prefetch_related(*RELATED)


def filtered(parameters: Parameters) -> QuerySet[Service]:
    """Services by the standard's filters, in an order that does not change between two pages."""
    found = find_services(text=parameters.text("search")) if parameters.text("search") else services()
    if (topic := parameters.identifier("taxonomy_term_id")) is not None:
        found = found.filter(topics__uuid=topic)
    if (taxonomy := parameters.identifier("taxonomy_id")) is not None:
        found = found.filter(topics__isnull=False).distinct() if taxonomy == THEMES["id"] else found.none()
    if (body := parameters.identifier("organization_id")) is not None:
        found = found.filter(organization__uuid=body)
    if (moment := parameters.moment("modified_after")) is not None:
        found = found.filter(last_modified__gte=moment)
    return found.order_by("name", "pk")


def placed(found: QuerySet[Service]) -> QuerySet[Service]:
    """Services with a place that may be named."""
    known = ~Q(street="") | ~Q(postal_code="") | ~Q(city__in=["", HOME])
    return found.filter(known | Q(office__isnull=False), address_secret=False)


def placed_with(found: QuerySet[Service], postcode: str) -> QuerySet[Service]:
    """Those whose place has a postal code: the office's, where the service is offered in one."""
    own = Q(office__isnull=True, postal_code=postcode)
    return found.filter(own | Q(office__postal_code=postcode))


def service_at(identifier: uuid.UUID) -> Service | None:
    """The service whose place has this (derived) identifier."""
    known = placed(services()).values_list("uuid", flat=True)
    wanted = next((key for key in known if derived(key, "at") == identifier), None)
    return with_all(services()).filter(uuid=wanted).first() if wanted else None


def organizations(text: str = "") -> QuerySet[Organization]:
    """Bodies, also those without a service."""
    found = Organization.objects.order_by("name", "pk")
    for word in text.split():
        found = found.filter(Q(name__icontains=word) | Q(alternate_name__icontains=word))
    return found


def with_services(found: QuerySet[Organization], *, full: bool) -> QuerySet[Organization]:
    """Each body's services, with everything or without."""
    theirs = services().order_by("name", "pk")
    return found.prefetch_related(Prefetch("services", with_all(theirs) if full else theirs, to_attr="shown"))


def terms(text: str = "") -> QuerySet[Topic]:
    """Topics as taxonomy terms."""
    found = Topic.objects.order_by("order", "name", "pk")
    for word in text.split():
        found = found.filter(name__icontains=word)
    return found
