"""Regular services of the city, their bodies and topics."""

import datetime

from content.directory.identity import seeded
from content.directory.services import Organization, Service, Topic
from content.seed import services_advice, services_public
from content.seed.entry import Entry

ENTRIES: tuple[Entry, ...] = services_public.ENTRIES + services_advice.ENTRIES
CONFIRMED = datetime.date(2026, 10, 1)
LONG_AGO = datetime.date(2024, 3, 15)


def load() -> None:
    """Create the missing bodies and services."""
    topics = {topic.slug: topic for topic in Topic.objects.all()}
    bodies = {
        name: Organization.objects.get_or_create(name=name, defaults={"uuid": seeded("organization", name)})[0]
        for name in dict.fromkeys(entry.organization for entry in ENTRIES)
    }
    for entry in ENTRIES:
        service, created = Service.objects.get_or_create(
            slug=entry.slug, defaults={"organization": bodies[entry.organization], **_fields(entry)}
        )
        if created:
            service.topics.set(topics[slug] for slug in entry.topics)


def _fields(entry: Entry) -> dict[str, object]:
    return {
        "uuid": seeded("service", entry.slug),
        "name": entry.name,
        "summary": entry.summary,
        "description": entry.description,
        "target_group": entry.target,
        "keywords": entry.keywords,
        "languages": list(entry.languages),
        "website": entry.website,
        "phone": entry.phone,
        "email": entry.email,
        "street": entry.street,
        "postal_code": entry.postal_code,
        "city": entry.city,
        "opening_hours": entry.hours,
        "address_secret": entry.secret,
        "consent_needed": entry.consent,
        "confirmed_on": CONFIRMED if entry.confirmed else LONG_AGO,
    }
