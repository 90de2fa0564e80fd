"""Figures with their dates and sources, and the site's settings."""

import datetime
from decimal import Decimal

from content.directory.people import Contact, Office
from content.figures import Figure
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


def load_figures() -> None:
    """Create the missing figures."""
    for order, (slug, value, value_to, label) in enumerate(FIGURES):
        Figure.objects.get_or_create(
            slug=slug,
            defaults={
                "value": Decimal(str(value)),
                "value_to": Decimal(value_to) if value_to else None,
                "label": label,
                "label_words": words(label),
                "as_of": AS_OF,
                "source": SOURCE,
                "order": order,
            },
        )


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
