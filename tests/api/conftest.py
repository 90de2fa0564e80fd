"""A small directory with everything that a service can have, and with marks that must never come out."""

import datetime
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import transaction
from django.test import Client

from content.models import (
    Accommodation,
    Contact,
    ContentPage,
    Figure,
    Office,
    Organization,
    Schedule,
    Service,
    Stadtteil,
    Topic,
)
from tests.support.site import make_site

SECRET = "GEHEIMWEG"
INSIDE = "NURINTERN"
COUNT = 6


@pytest.fixture(scope="package")
def built(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """Built once; nothing of it is ever committed."""
    with django_db_blocker.unblock(), transaction.atomic():
        build()
        yield
        transaction.set_rollback(True)


@pytest.fixture
def directory(built: None, db: None) -> None:
    """The same directory; what one test changes is taken back."""


@pytest.fixture
def visitor(directory: None) -> Client:
    """A program somewhere."""
    return Client()


def build() -> None:
    """Records of every kind."""
    for record in (Service, Organization, Topic, Contact, Office, Accommodation, Stadtteil, Figure):
        record.objects.all().delete()
    parts = [Stadtteil.objects.create(name=name, slug=name.lower()) for name in ("Eglosheim", "Mitte")]
    Accommodation.objects.create(name=f"{INSIDE}-Haus", stadtteil=parts[0], address=f"{INSIDE}weg 1", places=3)
    topics = [
        Topic.objects.create(name=name, slug=name.lower(), order=order, name_words={"en": f"{name} (en)"})
        for order, name in enumerate(("Wohnen", "Arbeit"))
    ]
    body = Organization.objects.create(
        name="Caritas",
        alternate_name="CV",
        phone="07141 97505-0",
        email="a@example.org",
        website="https://example.org/",
    )
    office = make_office()
    people = [
        Contact.objects.create(name=name, role="Beratung", phone="07141 910-1", email="b@example.org", public=public)
        for name, public in (("Erika Offen", True), (f"{INSIDE} Person", False))
    ]
    for number in range(COUNT):
        service = Service.objects.create(**values_of(number, body, office))
        service.topics.set(topics[: 1 + number % 2])
        service.contacts.set(people)
        service.stadtteile.set(parts[: number % 3])
    Service.objects.create(
        organization=body, name="Aufgegeben", summary=f"{INSIDE} nicht mehr da", status=Service.Status.DEFUNCT
    )
    secret = {"street": f"{SECRET} 7", "postal_code": "99998", "city": f"{SECRET}stadt", "access_note": SECRET}
    Service.objects.create(
        organization=body,
        name="Frauenhaus",
        summary="Schutz",
        phone="07141 1",
        address_secret=True,
        office=office,
        **secret,
    )
    Organization.objects.create(name="Verein ohne Angebot", description="Noch nichts.")
    Figure.objects.create(
        slug="menschen", label="Menschen", value="549", unit="Personen", as_of=datetime.date(2026, 1, 1), source="Stadt"
    )
    build_pages()


def make_office() -> Office:
    """An office with two consultation hours."""
    office = Office.objects.create(
        name="Büro am Markt", street="Marktplatz 1", postal_code="71634", phone="07141 910-0", email="c@example.org",
        floor="2. Stock", step_free=True, latitude="48.89731", longitude="9.19161",
    )  # fmt: skip
    nine, twelve = datetime.time(9), datetime.time(12)
    Schedule.objects.create(office=office, weekday=0, opens=nine, closes=twelve, note="Bitte klingeln")
    Schedule.objects.create(office=office, weekday=3, by_appointment=True, rhythm="month1")
    return office


def values_of(number: int, body: Organization, office: Office) -> dict[str, Any]:
    """Fields of one service; the odd ones are in the office, the even ones have an address of their own."""
    return {
        "organization": body,
        "name": f"Beratung {number}",
        "alternate_name": f"B{number}",
        "summary": "Hilft bei Briefen.",
        "description": "Erster Absatz.\n\nZweiter Absatz.",
        "keywords": "Mahnung, Inkasso",
        "target_group": "Alle",
        "languages": ["de", "ar", "prs"],
        "phone": "07141 97505-1",
        "email": "d@example.org",
        "website": "https://example.org/b",
        "application_process": "Anrufen",
        "interpretation": "Auf Anfrage",
        "free_of_charge": [True, False, None][number % 3],
        "fees": "5 € im Monat" if number % 3 == 1 else "",
        "opening_hours": "Mo 9–12 Uhr",
        "confirmed_on": datetime.date(2026, 10, 1),
        "status": Service.Status.INACTIVE if number == 0 else Service.Status.ACTIVE,
        **(
            {"office": office, "street": "Unbenutzt 1"}
            if number % 2
            else {"street": f"Gasse {number}", "postal_code": "71638"}
        ),
        **({"street": "", "postal_code": "", "city": "Stuttgart"} if number == 4 else {}),
        **({} if number % 2 else {"step_free": False, "access_note": "Drei Stufen"}),
    }


def build_pages() -> None:
    """A public page, a draft with a page below it, and a private page."""
    from wagtail.models import PageViewRestriction

    home = make_site()

    def page(parent: Any, title: str, slug: str, **values: Any) -> Any:
        return parent.add_child(instance=ContentPage(title=title, slug=slug, locale=home.locale, **values))

    page(home, "Beratung", "beratung", summary="Wo Sie Hilfe finden")
    page(page(home, f"{INSIDE} Entwurf", "entwurf", live=False), f"{INSIDE} darunter", "darunter")
    private = page(home, f"{INSIDE} Team", "privat")
    PageViewRestriction.objects.create(page=private, restriction_type="login")
