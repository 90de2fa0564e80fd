"""Every public page, in every language: it answers, cheaply, without a cookie, in the right direction."""

from collections.abc import Iterator

import pytest
from django.conf import settings
from django.test import Client
from django.utils import translation
from django.utils.translation import gettext
from pytest_django import DjangoAssertNumQueries
from wagtail.models import Locale, Page

from accounts.languages import direction, tag
from content.directory.districts import Accommodation
from content.directory.services import Service
from content.pages.tree import Tree

LANGUAGES = [code for code, _name in settings.LANGUAGES]
# The form to report a barrier brings its own words in each language.
TRANSLATED = {"", "beratung/", "kontakt/", "zustaendig/", "termin/", "wegweiser/", "barriere-melden/"}


def addresses(language: str) -> Iterator[tuple[str, str]]:
    """(path below the language, whole address) of each page, and of the pages' own routes."""
    tree = Tree.load()
    for entry in tree.entries:
        if entry.language != "de":
            continue
        yield entry.path, tree.url(entry, language)
    yield "zustaendig/", f"/{language}/zustaendig/eglosheim/"
    yield "wegweiser/", f"/{language}/wegweiser/frauenhaus/"
    yield "wegweiser/", f"/{language}/wegweiser/?thema=geld&sprache=ar&stadtteil=ost&q=geld"


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_answer_in_the_readers_language(visitor: Client, language: str) -> None:
    with translation.override(language):
        notice = gettext("Diese Seite gibt es noch nicht in Ihrer Sprache.")
    for path, address in addresses(language):
        response = visitor.get(address)
        html = response.content.decode()
        assert response.status_code == 200, address
        assert f'<html lang="{tag(language)}" dir="{direction(language)}">' in html, address
        assert "<h1" in html, address
        if language != "de":
            shown = notice in html
            assert shown == (path not in TRANSLATED), address
            if shown:
                assert 'lang="de" dir="ltr"' in html, address


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_are_cheap_and_set_no_cookie(
    visitor: Client, language: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for _path, address in addresses(language):
        with django_assert_max_num_queries(8, info=address):
            response = visitor.get(address)
        assert len(response.content) < 40_000, address
        assert not response.cookies, address
        assert not response.has_header("Vary") or "Cookie" not in response["Vary"], address


def test_no_accommodation_is_ever_public(visitor: Client) -> None:
    Accommodation.objects.update(address="Geheimweg 77", name="Haus Geheim")
    searches = ["/de/suche/?q=Geheimweg", "/de/suche/?q=Unterkunft", "/sitemap.xml", "/de/wegweiser/?q=Geheim"]
    for address in [address for code in LANGUAGES for _path, address in addresses(code)] + searches:
        html = visitor.get(address).content.decode()
        shown = html.replace('value="Geheim', "")
        assert "Geheimweg" not in shown, address
        assert "Haus Geheim" not in shown, address


def test_a_secret_address_stays_secret(visitor: Client) -> None:
    Service.objects.filter(slug="frauenhaus").update(street="Verborgene Gasse 3", postal_code="71634")
    for address in ("/de/wegweiser/frauenhaus/", "/de/wegweiser/?thema=schutz", "/de/suche/?q=Frauenhaus"):
        html = visitor.get(address).content.decode()
        assert "116 016" in html, address
        assert "Verborgene" not in html, address


def test_telephone_numbers_can_be_dialled_and_stay_in_order(visitor: Client) -> None:
    html = visitor.get("/ar/zustaendig/eglosheim/").content.decode()
    assert 'href="tel:+4971419109901"' in html
    assert '<bdi dir="ltr">07141 910-9901</bdi>' in html


def test_legal_pages_say_how_old_they_are(visitor: Client) -> None:
    for slug in ("impressum", "datenschutz", "barrierefreiheit"):
        html = visitor.get(f"/de/{slug}/").content.decode()
        assert "<strong>Stand:</strong> <bdi>1. November 2026</bdi>" in html
    assert "Wilhelmstraße 11" in visitor.get("/de/impressum/").content.decode()
    assert "Else-Josenhans-Straße 6" in visitor.get("/de/barrierefreiheit/").content.decode()


def test_figures_carry_date_and_source(visitor: Client) -> None:
    html = visitor.get("/de/pakt-fuer-integration/").content.decode()
    for number in ("549", "6,7", "360", "800–900"):
        assert f"<bdi>{number}</bdi>" in html
    assert html.count("1. Februar 2019") == 5
    assert html.count("Quelle:") == 5


def test_a_page_with_its_own_address_in_another_language_is_found(visitor: Client) -> None:
    page = Page.objects.get(slug="kontakt", locale=Locale.objects.get(language_code="en"))
    page.slug = "contact"
    page.save()
    assert visitor.get("/en/contact/").status_code == 200
    response = visitor.get("/en/kontakt/")
    assert response.status_code == 302
    assert response["Location"] == "/en/contact/"


def test_unpublished_and_private_pages_are_closed(visitor: Client) -> None:
    page = Page.objects.get(slug="ehrenamt")
    page.view_restrictions.create(restriction_type="login")
    assert visitor.get("/de/ehrenamt/").status_code == 302
    page.view_restrictions.all().delete()
    page.specific.unpublish()
    assert visitor.get("/de/ehrenamt/").status_code == 404


@pytest.mark.parametrize("address", ["/de/gibt-es-nicht/", "/de/team/tiefer/", "/de/wegweiser/gibt-es-nicht/"])
def test_unknown_addresses_are_not_found(visitor: Client, address: str) -> None:
    assert visitor.get(address).status_code == 404
