"""Stadtteile, offices, accommodations. The Stadtteile are the city's real ones; the accommodations are invented."""

import datetime

from content.directory.districts import Accommodation, Stadtteil
from content.directory.people import ConsultationHour, Office
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
HOURS = (
    (0, datetime.time(9), datetime.time(12), False, ""),
    (1, datetime.time(14), datetime.time(16), True, "Bitte vorher anrufen"),
    (3, datetime.time(14), datetime.time(18), False, ""),
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
        name=OFFICE, defaults={"street": "Obere Marktstraße 1", "postal_code": "71634", "phone": "07141 910-4041"}
    )
    if created:
        for weekday, opens, closes, by_appointment, note in HOURS:
            ConsultationHour.objects.create(
                office=office,
                weekday=weekday,
                opens=opens,
                closes=closes,
                by_appointment=by_appointment,
                note=note,
                note_words=words(note),
            )
    Office.objects.get_or_create(
        name="Rathaus", defaults={"street": "Wilhelmstraße 11", "postal_code": "71638", "phone": "07141 910-0"}
    )
