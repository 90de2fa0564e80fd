"""The directory finds what people mean, and bad input never breaks it."""

import re

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from content.directory.people import Contact, Office
from content.directory.services import Organization, Service


def found(visitor: Client, language: str = "de", **query: str) -> tuple[str, set[str]]:
    """The page, and the slugs of the services on it."""
    html = visitor.get(f"/{language}/wegweiser/", query).content.decode()
    return html, set(re.findall(rf'href="/{language}/wegweiser/([\w-]+)/"', html))


@pytest.mark.parametrize(
    ("words", "slug"),
    [
        ("Schulden", "schuldnerberatung"),
        ("schuldnerberatung", "schuldnerberatung"),
        ("Mahnung Inkasso", "schuldnerberatung"),
        ("Kindergeld", "familienkasse"),
        ("Quxzyvvk", ""),
        ("GEWALT", "frauenhaus"),
        ("Auslaenderbehoerde", "auslaenderbehoerde"),
        ("Ausländerbehörde", "auslaenderbehoerde"),
    ],
)
def test_words_find_services(visitor: Client, words: str, slug: str) -> None:
    html, slugs = found(visitor, q=words)
    if slug:
        assert slug in slugs
    else:
        assert not slugs
        assert "Dazu haben wir nichts gefunden." in html


def test_filters_narrow_the_list_together(visitor: Client) -> None:
    _html, all_of_topic = found(visitor, thema="gesundheit")
    _html, in_arabic = found(visitor, thema="gesundheit", sprache="ar")
    assert in_arabic == {"psychosoziales-zentrum"}
    assert in_arabic < all_of_topic


def test_a_service_for_one_stadtteil_is_shown_there_only(visitor: Client) -> None:
    from content.directory.districts import Stadtteil

    service = Service.objects.get(slug="patenschaften")
    service.stadtteile.set([Stadtteil.objects.get(slug="ost")])
    assert "patenschaften" in found(visitor, stadtteil="ost", thema="begegnung")[1]
    assert "patenschaften" not in found(visitor, stadtteil="west", thema="begegnung")[1]
    assert "vereine" in found(visitor, stadtteil="west", thema="begegnung")[1]


def test_names_in_other_scripts_are_found_by_latin_letters(visitor: Client) -> None:
    body = Organization.objects.create(name="Українська спілка")
    Service.objects.create(organization=body, name="Недільна школа", summary="Schule am Sonntag", slug="nedilna")
    assert "nedilna" in found(visitor, q="Nedilna")[1]
    assert "nedilna" in found(visitor, q="Недільна")[1]


def test_ended_services_are_gone_resting_ones_say_so(visitor: Client) -> None:
    Service.objects.filter(slug="kammern").update(status=Service.Status.DEFUNCT)
    assert visitor.get("/de/wegweiser/kammern/").status_code == 404
    Service.objects.filter(slug="mbe").update(status=Service.Status.INACTIVE)
    assert "Dieses Angebot ruht zurzeit." in visitor.get("/de/wegweiser/mbe/").content.decode()


def test_an_entry_nobody_confirmed_says_so(visitor: Client) -> None:
    assert "seit über einem Jahr niemand bestätigt" in visitor.get("/de/wegweiser/kammern/").content.decode()
    Service.objects.filter(slug="mbe").update(confirmed_on=None)
    assert "seit über einem Jahr niemand bestätigt" in visitor.get("/de/wegweiser/mbe/").content.decode()


BAD = [
    "\x00",
    "a\x00b",
    "x" * 1_000_000,
    "\u202etiuqse",
    "🙂🙂",
    "'; DROP TABLE",
    "%",
    "_",
    "1e309",
    "<script>alert(1)</script>",
    "\\",
]


@pytest.mark.parametrize("value", BAD, ids=range(len(BAD)))
@pytest.mark.parametrize("field", ["q", "thema", "sprache", "stadtteil", "page"])
def test_bad_input_is_answered_with_a_sentence(visitor: Client, field: str, value: str) -> None:
    response = visitor.get("/de/wegweiser/", {field: value})
    assert response.status_code in (200, 400)
    assert "<script>alert" not in response.content.decode()
    assert len(response.content) < 60_000


def test_unknown_values_are_named(visitor: Client) -> None:
    html, slugs = found(visitor, thema="mond", sprache="xx", stadtteil="mars")
    assert "Dieses Thema kennen wir nicht." in html
    assert "Diese Sprache kennen wir nicht." in html
    assert "Diesen Stadtteil kennen wir nicht." in html
    assert len(slugs) == 12


def test_pages_of_results_keep_the_filter(visitor: Client) -> None:
    html, first = found(visitor, sprache="de")
    assert 'href="?sprache=de&amp;page=2"' in html
    _html, second = found(visitor, sprache="de", page="2")
    assert second
    assert not first & second
    _html, last = found(visitor, sprache="de", page="99999999999999999999")
    assert last


def test_german_entries_are_marked_as_german_for_other_readers(visitor: Client) -> None:
    html, slugs = found(visitor, language="ar", thema="geld")
    assert "schuldnerberatung" in slugs
    assert '<bdi lang="de">Schuldnerberatung</bdi>' in html
    assert "المال والمساعدات" in html


def test_a_service_in_an_office_shows_its_hours_and_public_people(
    visitor: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    service, office = Service.objects.get(slug="dolmetscherdienst"), Office.objects.filter(hours__isnull=False).first()
    service.office, service.fees = office, "5 € im Monat"
    service.save()
    service.contacts.set([Contact.objects.create(name="Erika Offen"), Contact.objects.create(name="X", public=False)])
    with django_assert_max_num_queries(8):
        page = visitor.get("/de/wegweiser/dolmetscherdienst/").content.decode()
    assert 'class="hours"' in page
    assert "5 € im Monat" in page
    assert "Erika Offen" in page
    assert ">X<" not in page
    service.address_secret = True
    service.save()
    page = visitor.get("/de/wegweiser/dolmetscherdienst/").content.decode()
    assert 'class="hours"' not in page
    assert "geheim" in page
