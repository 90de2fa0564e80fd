"""Small rules of the shared records."""

import datetime
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from content.directory.people import Contact
from content.directory.phones import tel_uri, validate_phone
from content.directory.services import Organization, Service
from content.directory.spelling import clean_query, searchable
from content.directory.words import in_words
from content.figures import Figure
from content.search.entries import SearchEntry


@pytest.mark.parametrize(
    ("written", "dialled"),
    [
        ("07141 910-4041", "tel:+4971419104041"),
        ("+49 7141 910-0", "tel:+4971419100"),
        ("116 016", "tel:116016"),
        ("0800 4 555500", "tel:+498004555500"),
        ("keine", ""),
        ("", ""),
    ],
)
def test_numbers_are_dialled_from_everywhere(written: str, dialled: str) -> None:
    assert tel_uri(written) == dialled


def test_what_cannot_be_dialled_is_refused() -> None:
    with pytest.raises(ValidationError, match="Telefonnummer mit Vorwahl"):
        validate_phone("bitte klingeln")


def test_one_spelling_for_searching() -> None:
    assert searchable("Müller, Weiß & Söhne") == "mueller weiss soehne"
    assert searchable("Недільна") == searchable("недільна")
    assert clean_query("a\x00b\u202ec\n  d" + "x" * 500).startswith("a b c d")
    assert len(clean_query("x" * 10_000)) == 100


def test_words_come_in_the_readers_language_or_german() -> None:
    contact = Contact(role="Beratung", role_words={"ar": "استشارة"})
    with translation.override("ar"):
        assert in_words(contact, "role") == ("استشارة", "ar")
    with translation.override("en"):
        assert in_words(contact, "role") == ("Beratung", "de")


@pytest.mark.parametrize(("language", "shown"), [("de", "6,7"), ("en", "6.7")])
def test_figures_are_written_as_the_reader_writes_them(language: str, shown: str) -> None:
    figure = Figure(label="Stellen", value=Decimal("6.70"), as_of=datetime.date(2019, 2, 1))
    with translation.override(language):
        assert figure.number == shown
    assert Figure(value=Decimal("100.00"), as_of=datetime.date.today()).number == "100"


def test_an_old_figure_warns_a_young_one_does_not() -> None:
    assert Figure(value=Decimal(1), as_of=datetime.date(2019, 2, 1)).outdated
    assert not Figure(value=Decimal(1), as_of=datetime.date.today()).outdated


@pytest.mark.django_db
def test_services_get_different_addresses_and_keep_them() -> None:
    body = Organization.objects.create(name="Träger")
    first = Service.objects.create(organization=body, name="Hilfe für Müde", summary="x")
    second = Service.objects.create(organization=body, name="Hilfe für Müde", summary="x")
    assert first.slug == "hilfe-fuer-muede"
    assert second.slug == "hilfe-fuer-muede-2"
    first.name = "Ganz anders"
    first.save(update_fields=["name"])
    first.refresh_from_db()
    assert first.slug == "hilfe-fuer-muede"
    assert SearchEntry.objects.get(kind="service", key=first.pk).words.startswith(" ganz anders")
