"""Figures with their dates and sources, and the site's settings."""

import datetime
from decimal import Decimal
from typing import Any

from content.directory.people import Contact, Office
from content.figures import Figure, PastReading
from content.seed.places import OFFICE
from content.seed.words import words
from content.settings import SiteSettings

SOURCE = "Stadt Ludwigsburg, Team Flüchtlingsarbeit"
AS_OF = datetime.date(2019, 2, 1)

FIGURES = (
    ("anschlussunterbringung", 549, None, "Menschen leben in der Anschlussunterbringung"),
    ("stellen", "6.7", None, "volle Stellen im Integrationsmanagement"),
    ("personen-im-team", 9, None, "Integrationsmanagerinnen und Integrationsmanager teilen sich diese Stellen"),
    ("zuzug", 360, None, "weitere Geflüchtete wurden im selben Jahr erwartet"),
    ("jahresende", 800, 900, "Menschen wurden bis zum Jahresende in der Anschlussunterbringung erwartet"),
)

CITY = "Stadt Ludwigsburg, Internetseite"
PRESS = "Stuttgarter Nachrichten"
# Published numbers of several years, the latest one last: value, date, how exactly it is dated, planned, source.
SERIES = (
    (
        "anschlussunterbringung-verlauf",
        "Menschen in der Anschlussunterbringung",
        (
            (257, datetime.date(2017, 8, 1), "month", False, CITY),
            (549, AS_OF, "day", False, SOURCE),
            (821, datetime.date(2020, 6, 17), "day", False, CITY),
            (790, datetime.date(2021, 2, 15), "day", False, CITY),
            (1200, datetime.date(2022, 7, 1), "year", False, PRESS),
            (770, datetime.date(2024, 1, 1), "year", True, PRESS),
        ),
    ),
    (
        "vorlaeufige-unterbringung-verlauf",
        "Menschen in der vorläufigen Unterbringung des Landkreises",
        (
            (584, datetime.date(2017, 8, 1), "month", False, CITY),
            (140, datetime.date(2020, 6, 17), "day", False, CITY),
            (93, datetime.date(2021, 2, 15), "day", False, CITY),
        ),
    ),
    (
        "unbegleitete-verlauf",
        "unbegleitete minderjährige Geflüchtete",
        (
            (128, datetime.date(2017, 8, 1), "month", False, CITY),
            (53, datetime.date(2020, 6, 17), "day", False, CITY),
            (45, datetime.date(2021, 2, 15), "day", False, CITY),
        ),
    ),
)

UNITS = {
    "anschlussunterbringung": "Personen",
    "stellen": "Vollzeitstellen",
    "personen-im-team": "Personen",
    "zuzug": "Personen",
    "jahresende": "Personen",
}


def load_figures() -> None:
    """Create the missing figures."""
    for order, (slug, label, readings) in enumerate(SERIES, start=len(FIGURES)):
        *past, latest = readings
        defaults = {"label": label, "label_words": words(label), "order": order} | reading(*latest)
        figure, created = Figure.objects.get_or_create(slug=slug, defaults=defaults)
        if created:
            PastReading.objects.bulk_create(PastReading(figure=figure, **reading(*one)) for one in past)
    for order, (slug, value, value_to, label) in enumerate(FIGURES):
        Figure.objects.get_or_create(
            slug=slug,
            defaults={
                "value": Decimal(str(value)),
                "value_to": Decimal(value_to) if value_to else None,
                "unit": UNITS[slug],
                "label": label,
                "label_words": words(label),
                "as_of": AS_OF,
                "source": SOURCE,
                "order": order,
            },
        )


def reading(value: int, as_of: datetime.date, precision: str, planned: bool, source: str) -> dict[str, Any]:
    """Fields of one number."""
    return {"value": value, "as_of": as_of, "precision": precision, "planned": planned, "source": source}


def load_settings() -> None:
    """Fill the settings once; later changes are the editors'."""
    city = SiteSettings.load()
    if city.main_office_id:
        return
    values = {
        "department": "Fachbereich Bürgerschaftliches Engagement, Soziales und Wohnen",
        "team": "Team Flüchtlingsarbeit",
        "team_words": words("Team Flüchtlingsarbeit"),
        "street": "Wilhelmstraße 11",
        "postal_code": "71638",
        "city": "Ludwigsburg",
        "phone": "07141 910-0",
        "email": "rathaus@ludwigsburg.de",
        "opening_hours": "Beratung: Montag 9–12 Uhr, Donnerstag 14–18 Uhr, sonst nach Termin",
        "opening_hours_words": words("Beratung: Montag 9–12 Uhr, Donnerstag 14–18 Uhr, sonst nach Termin"),
        "funder_line": (
            "Unterstützt durch das Ministerium für Soziales und Integration aus Mitteln des Landes Baden-Württemberg."
        ),
        "representative": "den Oberbürgermeister",
        "responsible": "Stadt Ludwigsburg, Team Flüchtlingsarbeit, Wilhelmstraße 11, 71638 Ludwigsburg",
        "data_protection_contact": "Die oder der Datenschutzbeauftragte der Stadt Ludwigsburg, Anschrift wie oben",
        "accessibility_email": "rathaus@ludwigsburg.de",
        "data_protection_email": "rathaus@ludwigsburg.de",
        "default_contact": Contact.objects.get(name="Tabea Bürkle"),
        "main_office": Office.objects.get(name=OFFICE),
    }
    for field, value in values.items():
        setattr(city, field, value)
    city.save()
