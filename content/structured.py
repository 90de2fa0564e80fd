"""The facts of a page in the words of schema.org, for search engines and assistants: public records only."""

import datetime
import json
from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from content.agenda import Agenda
from content.directory.districts import Stadtteil
from content.directory.people import Contact, Office
from content.directory.places import Address
from content.directory.rhythm import Slot
from content.directory.schedules import Schedule
from content.directory.services import Service
from content.directory.words import in_words
from content.settings import SiteSettings

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ESCAPES = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026", 0x2028: "\\u2028", 0x2029: "\\u2029"}
Data = dict[str, Any]


def script(nodes: list[Data]) -> SafeString:
    """A data block: not run by any browser (so the strict CSP has nothing to say), and no text can end it."""
    if not nodes:
        return SafeString("")
    data = json.dumps({"@context": "https://schema.org", "@graph": nodes}, ensure_ascii=False).translate(ESCAPES)
    return format_html('<script type="application/ld+json">{}</script>', mark_safe(data))  # noqa: S308 – escaped above


def describe(context: Mapping[str, Any], request: HttpRequest) -> list[Data]:
    """What the page at hand is about: its offices, people, the service or the Stadtteil."""
    city = organization(SiteSettings.load(request), request)
    nodes: list[Data] = []
    if isinstance(service := context.get("service"), Service):
        return [offer(service, request)]
    agendas = [*context.get("agendas", []), context.get("agenda")]
    nodes += [office(one.place, one, city, request) for one in agendas if one and isinstance(one.place, Office)]
    people = [context.get("contact"), getattr(context.get("page"), "contact", None), *context.get("contacts", ())]
    points = [contact_point(one) for one in dict.fromkeys(people) if isinstance(one, Contact) and one.public]
    if isinstance(part := context.get("stadtteil"), Stadtteil):
        nodes.append(counselling(part, points, city, request))
    if points or nodes:
        nodes.insert(0, {**city, "contactPoint": points} if points else city)
    return nodes


def organization(city: SiteSettings, request: HttpRequest) -> Data:
    """The operator."""
    found: Data = {
        "@type": "GovernmentOrganization",
        "@id": request.build_absolute_uri("/#stadt"),
        "name": city.operator,
        "url": request.build_absolute_uri("/"),
        "telephone": city.phone_uri.removeprefix("tel:"),
        "email": city.email,
        "department": in_words(city, "team")[0],
        "address": address(city),
    }
    if found["department"]:
        found["department"] = {"@type": "GovernmentOrganization", "name": found["department"]}
    return filled(found)


def office(place: Office, hours: Agenda, city: Data, request: HttpRequest) -> Data:
    """A place with a door and its hours."""
    weekly = [one for one in hours.schedules if one.rhythm == "weekly" and one.opens and not one.by_appointment]
    single = [slot for slot in hours.dates if slot.schedule.rhythm != "weekly" and slot.state == "open"]
    return filled(
        {
            "@type": "GovernmentOffice",
            "@id": request.build_absolute_uri(f"/#buero-{place.pk}"),
            "name": place.name,
            "parentOrganization": {"@id": city["@id"]},
            "telephone": place.phone_uri.removeprefix("tel:"),
            "email": place.email,
            "address": address(place),
            "hasMap": place.map_url,
            "openingHoursSpecification": [*map(repeating, weekly), *map(on_one_day, single)],
            "specialOpeningHoursSpecification": [on_one_day(slot) for slot in hours.changes],
        }
    )


def repeating(schedule: Schedule) -> Data:
    """Hours of each week."""
    return filled(
        {
            "@type": "OpeningHoursSpecification",
            "dayOfWeek": f"https://schema.org/{DAYS[schedule.weekday]}",
            "opens": clock(schedule.opens),
            "closes": clock(schedule.closes),
            "validFrom": schedule.valid_from.isoformat(),
            "validThrough": schedule.valid_until.isoformat() if schedule.valid_until else "",
        }
    )


def on_one_day(slot: Slot) -> Data:
    """Hours of one day; closed is written as from 0 to 0, as search engines want it."""
    day = slot.date.isoformat()
    return {
        "@type": "OpeningHoursSpecification",
        "opens": clock(slot.opens) if slot.happens else "00:00",
        "closes": clock(slot.closes) if slot.happens else "00:00",
        "validFrom": day,
        "validThrough": day,
    }


def contact_point(contact: Contact) -> Data:
    """Somebody whom one may call."""
    return filled(
        {
            "@type": "ContactPoint",
            "name": contact.name,
            "contactType": in_words(contact, "role")[0],
            "telephone": contact.phone_uri.removeprefix("tel:"),
            "email": contact.email,
            "availableLanguage": list(contact.languages or []),
            "areaServed": contact.office.city if contact.office else "",
        }
    )


def counselling(part: Stadtteil, points: list[Data], city: Data, request: HttpRequest) -> Data:
    """Counselling in one Stadtteil."""
    channels = [{"@type": "ServiceChannel", "servicePhone": point} for point in points]
    return filled(
        {
            "@type": "GovernmentService",
            "name": f"Integrationsmanagement {part.name}",
            "serviceType": "Integrationsmanagement",
            "provider": {"@id": city["@id"]},
            "areaServed": {"@type": "AdministrativeArea", "name": part.name},
            "availableChannel": channels,
            "isAccessibleForFree": True,
            "url": request.build_absolute_uri(request.path),
        }
    )


def offer(service: Service, request: HttpRequest) -> Data:
    """A regular service of the directory; a secret address stays secret."""
    channel: Data = {
        "@type": "ServiceChannel",
        "serviceUrl": service.website,
        "servicePhone": filled({"@type": "ContactPoint", "telephone": service.phone_uri.removeprefix("tel:")}),
        "serviceLocation": {} if service.address_secret else filled({"@type": "Place", "address": address(service)}),
        "availableLanguage": list(service.languages or []),
    }
    return filled(
        {
            "@type": "Service",
            "name": service.name,
            "description": service.summary,
            "provider": {"@type": "Organization", "name": service.organization.name},
            "audience": {"@type": "Audience", "audienceType": service.target_group} if service.target_group else {},
            "availableChannel": filled(channel),
            "url": request.build_absolute_uri(request.path),
        }
    )


def address(place: Address | SiteSettings) -> Data:
    """Street and town; nothing where no street is known."""
    if not place.street:
        return {}
    return filled(
        {
            "@type": "PostalAddress",
            "streetAddress": place.street,
            "postalCode": place.postal_code,
            "addressLocality": place.city,
            "addressCountry": "DE",
        }
    )


def clock(time: datetime.time | None) -> str:
    """14:00."""
    return f"{time:%H:%M}" if time else ""


def filled(data: Data) -> Data:
    """Only what is known; a thing of which only the type is known says nothing."""
    known = {key: value for key, value in data.items() if value not in ("", None, [], {})}
    return {} if list(known) == ["@type"] else known
