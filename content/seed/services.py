"""Regular services of the city, their bodies and topics."""

import datetime

from content.directory.identity import seeded
from content.directory.services import Organization, Service, TargetGroup, Topic
from content.seed import services_advice, services_public
from content.seed.entry import Entry
from content.seed.groups import GROUPS_OF

ENTRIES: tuple[Entry, ...] = services_public.ENTRIES + services_advice.ENTRIES
CONFIRMED = datetime.date(2026, 10, 1)
# Invented, like everything that is not public: so that "open now" has something to show.
HOURS = {
    "jobcenter": "Mo–Fr 8–12 Uhr, Do 14–17 Uhr",
    "agentur-fuer-arbeit": "Mo–Fr 8–12:30 Uhr, Do 14–18 Uhr",
    "sozialamt": "Mo–Fr 8:30–12 Uhr, Mo 13:30–15:30 Uhr, Do 13:30–18 Uhr",
    "wohngeldstelle": "Mo–Fr 8–12 Uhr, Do 14–18 Uhr",
    "wohnungshilfe": "Mo–Fr 8–12 Uhr, Do 14–18 Uhr",
    "familienkasse": "Mo–Fr 8–18 Uhr",
    "jmd": "Mo, Di, Do 9–16 Uhr",
    "schuldnerberatung": "Di 9–12 Uhr, Do 14–17 Uhr",
    "stadtbibliothek": "Di–Fr 10–18 Uhr, Sa 10–14 Uhr",
    "vhs": "Mo–Fr 9–12 Uhr, Mo–Do 14–18 Uhr",
}
LONG_AGO = datetime.date(2024, 3, 15)


def load() -> None:
    """Create the missing bodies and services."""
    topics = {topic.slug: topic for topic in Topic.objects.all()}
    groups = {group.slug: group for group in TargetGroup.objects.all()}
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
            service.target_groups.set(groups[slug] for slug in GROUPS_OF.get(entry.slug, ()))


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
        "opening_hours": entry.hours or HOURS.get(entry.slug, ""),
        "address_secret": entry.secret,
        "consent_needed": entry.consent,
        "confirmed_on": CONFIRMED if entry.confirmed else LONG_AGO,
    }
