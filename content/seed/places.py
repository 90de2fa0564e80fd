"""Stadtteile, offices, accommodations. The Stadtteile are the city's real ones; the accommodations are invented."""

import datetime
from typing import Any

from django.utils.text import slugify

from content.directory.areas import Area
from content.directory.districts import Accommodation, Stadtteil
from content.directory.identity import seeded
from content.directory.people import Office
from content.directory.schedules import Schedule
from content.directory.spelling import searchable
from content.seed.words import words

STADTTEILE = (
    ("mitte", "Mitte"),
    ("nord", "Nord"),
    ("ost", "Ost"),
    ("sued", "Süd"),
    ("west", "West"),
    ("eglosheim", "Eglosheim"),
    ("gruenbuehl-sonnenberg", "Grünbühl-Sonnenberg"),
    ("hoheneck", "Hoheneck"),
    ("neckarweihingen", "Neckarweihingen"),
    ("ossweil", "Oßweil"),
    ("pflugfelden", "Pflugfelden"),
    ("poppenweiler", "Poppenweiler"),
)

# Invented: name, Stadtteil, places. Streets called Beispielweg do not exist in Ludwigsburg.
ACCOMMODATIONS = (
    ("Unterkunft Eglosheim A", "eglosheim", 64),
    ("Unterkunft Eglosheim B", "eglosheim", 18),
    ("Unterkunft Grünbühl", "gruenbuehl-sonnenberg", 32),
    ("Unterkunft Hoheneck", "hoheneck", 16),
    ("Unterkunft Mitte", "mitte", 40),
    ("Unterkunft Neckarweihingen", "neckarweihingen", 48),
    ("Unterkunft Nord", "nord", 36),
    ("Unterkunft Ost", "ost", 72),
    ("Unterkunft Oßweil A", "ossweil", 35),
    ("Unterkunft Oßweil B", "ossweil", 14),
    ("Unterkunft Pflugfelden", "pflugfelden", 50),
    ("Unterkunft Poppenweiler", "poppenweiler", 24),
    ("Unterkunft Süd", "sued", 60),
    ("Unterkunft West", "west", 80),
)

OFFICE = "Beratungsbüro Obere Marktstraße"

# Invented: the team's real consultation hours are not published.
BEGIN = datetime.date(2026, 1, 1)
HOURS: tuple[dict[str, Any], ...] = (
    {"weekday": 0, "opens": datetime.time(9), "closes": datetime.time(12)},
    {
        "weekday": 1,
        "opens": datetime.time(14),
        "closes": datetime.time(16),
        "by_appointment": True,
        "note": "Bitte vorher anrufen",
        "note_words": words("Bitte vorher anrufen"),
    },
    {"weekday": 3, "opens": datetime.time(14), "closes": datetime.time(18)},
)

ROOM = "Gemeinschaftsraum im Erdgeschoss"
LIBRARY = "Stadtteilbüro neben der Bücherei"
# Invented: counselling on site, for accommodations with 20 places or more. Area, Stadtteil, meeting point, when.
ON_SITE: tuple[tuple[str, str, str, dict[str, Any]], ...] = (
    ("Eglosheim Süd", "eglosheim", ROOM, {"rhythm": "fortnightly", "weekday": 2, "at": (9, 12)}),
    ("Grünbühl", "gruenbuehl-sonnenberg", LIBRARY, {"rhythm": "month1", "weekday": 3, "at": (10, 12)}),
    ("Stadtmitte", "mitte", LIBRARY, {"rhythm": "fortnightly", "weekday": 1, "at": (9, 11)}),
    ("Neckarweihingen", "neckarweihingen", ROOM, {"rhythm": "month2", "weekday": 2, "at": (14, 16)}),
    ("Nordstadt", "nord", ROOM, {"rhythm": "fortnightly", "weekday": 4, "at": (9, 11)}),
    ("Oststadt", "ost", LIBRARY, {"rhythm": "weekly", "weekday": 1, "at": (14, 17)}),
    ("Oßweil Nord", "ossweil", ROOM, {"rhythm": "month-1", "weekday": 4, "at": (10, 12)}),
    ("Pflugfelden", "pflugfelden", ROOM, {"rhythm": "fortnightly", "weekday": 0, "at": (14, 16)}),
    ("Poppenweiler", "poppenweiler", LIBRARY, {"rhythm": "month3", "weekday": 2, "at": (9, 11)}),
    ("Südstadt", "sued", ROOM, {"rhythm": "weekly", "weekday": 4, "at": (13, 15)}),
    ("Weststadt", "west", ROOM, {"rhythm": "weekly", "weekday": 2, "at": (14, 17)}),
)


def load() -> None:
    """Create what is missing."""
    for order, (slug, name) in enumerate(STADTTEILE):
        Stadtteil.objects.get_or_create(slug=slug, defaults={"name": name, "order": order})
    parts = {part.slug: part for part in Stadtteil.objects.all()}
    for number, (name, slug, places) in enumerate(ACCOMMODATIONS, start=1):
        Accommodation.objects.get_or_create(
            name=name,
            defaults={"stadtteil": parts[slug], "places": places, "address": f"Beispielweg {number} (erfunden)"},
        )
    office, created = Office.objects.get_or_create(
        name=OFFICE,
        defaults={
            "uuid": seeded("office", OFFICE),
            "street": "Obere Marktstraße 1",
            "postal_code": "71634",
            "phone": "07141 910-4041",
        },
    )
    if created:
        for hours in HOURS:
            Schedule.objects.create(office=office, valid_from=BEGIN, **hours)
    load_on_site(parts)
    Office.objects.get_or_create(
        name="Rathaus",
        defaults={
            "uuid": seeded("office", "Rathaus"),
            "street": "Wilhelmstraße 11",
            "postal_code": "71638",
            "phone": "07141 910-0",
        },
    )


def load_on_site(parts: dict[str, Stadtteil]) -> None:
    """Areas with their dates; the larger accommodations of the Stadtteil belong to them."""
    for order, (name, slug, meeting_point, rule) in enumerate(ON_SITE):
        values = {
            "stadtteil": parts[slug],
            "meeting_point": meeting_point,
            "meeting_point_words": words(meeting_point),
            "order": order,
        }
        area, created = Area.objects.get_or_create(slug=slugify(searchable(name)), defaults=values | {"name": name})
        if created:
            begin, end = rule["at"]
            Schedule.objects.create(
                area=area,
                rhythm=rule["rhythm"],
                weekday=rule["weekday"],
                opens=datetime.time(begin),
                closes=datetime.time(end),
                valid_from=BEGIN,
            )
            Accommodation.objects.filter(stadtteil=parts[slug], places__gte=20, area=None).update(area=area)
