"""Menu, languages, footer, search, sitemap: what stands around the pages."""

import re
from xml.etree import ElementTree

import pytest
from django.test import Client
from wagtail.models import Page

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def test_languages_lead_to_the_same_page(visitor: Client) -> None:
    html = visitor.get("/de/zustaendig/eglosheim/").content.decode()
    assert 'href="/ar/zustaendig/eglosheim/" hreflang="ar"><span lang="ar" dir="rtl">العربية</span>' in html
    easy = 'href="/de-ls/zustaendig/eglosheim/" hreflang="de-simple"><span lang="de-simple" dir="ltr">Leichte Sprache<'
    assert easy in html


def test_the_menu_stays_in_the_readers_language(visitor: Client) -> None:
    html = visitor.get("/ar/").content.decode()
    menu = html[html.index("main-menu__list") : html.index("</nav>", html.index("main-menu__list"))]
    assert 'href="/ar/beratung/"' in menu
    assert "الاستشارة" in menu
    assert re.search(r'href="/ar/team/"[^>]*><bdi lang="de">Team Flüchtlingsarbeit', menu)
    assert "/de/" not in menu


def test_telephone_and_hours_are_on_the_first_screen(visitor: Client) -> None:
    for language in ("de", "en", "ar"):
        html = visitor.get(f"/{language}/").content.decode()
        hero = html[html.index('class="hero') : html.index("</header>", html.index('class="hero'))]
        assert "tel:+4971419104041" in hero
        assert "09:00–12:00" in hero
        for page in ("zustaendig", "termin", "beratung"):
            assert f'href="/{language}/{page}/"' in html


def test_the_footer_has_what_the_law_and_the_funder_want(visitor: Client) -> None:
    html = visitor.get("/en/").content.decode()
    footer = html[html.index("<footer") :]
    assert "aus Mitteln des Landes Baden-Württemberg" in footer
    for slug in ("impressum", "datenschutz", "barrierefreiheit", "barriere-melden"):
        assert f'href="/en/{slug}/"' in footer
    assert "Counselling: Monday" in footer


def test_search_finds_pages_people_services_and_stadtteile(visitor: Client) -> None:
    assert "/de/ehrenamt/" in visitor.get("/de/suche/", {"q": "Arbeitskreise"}).content.decode()
    assert "Miriam Albrecht" in visitor.get("/de/suche/", {"q": "Albrecht"}).content.decode()
    assert "/de/wegweiser/familienkasse/" in visitor.get("/de/suche/", {"q": "Kindergeld"}).content.decode()
    html = visitor.get("/ar/suche/", {"q": "Eglosheim"}).content.decode()
    assert "/ar/zustaendig/eglosheim/" in html
    assert "Dazu haben wir nichts gefunden." in visitor.get("/de/suche/", {"q": "Quantenphysik"}).content.decode()


BAD = ["\x00", "x" * 100_000, '"', "AND OR NOT", "*", "\u202e", "🙂", "(", "a:b", "%", "\\"]


@pytest.mark.parametrize("value", BAD, ids=range(len(BAD)))
def test_search_survives_anything(visitor: Client, value: str) -> None:
    assert visitor.get("/de/suche/", {"q": value}).status_code in (200, 400)


def test_search_is_cheap(visitor: Client, django_assert_max_num_queries: object) -> None:
    with django_assert_max_num_queries(8):  # type: ignore[operator]
        visitor.get("/de/suche/", {"q": "Beratung"})


def test_sitemap_lists_public_addresses_with_their_languages(visitor: Client) -> None:
    response = visitor.get("/sitemap.xml")
    root = ElementTree.fromstring(response.content)  # noqa: S314 – our own answer
    places = {node.text for node in root.iter(f"{SITEMAP}loc")}
    for address in ("/de/", "/ar/zustaendig/eglosheim/", "/de/wegweiser/frauenhaus/"):
        assert f"http://testserver{address}" in places
    assert b'hreflang="x-default" href="http://testserver/de/"' in response.content
    assert not any("/admin" in str(place) or "/desk" in str(place) for place in places)
    Page.objects.get(slug="ehrenamt").view_restrictions.create(restriction_type="login")
    assert "/de/ehrenamt/" not in visitor.get("/sitemap.xml").content.decode()


def test_robots_keep_out_of_the_office(visitor: Client) -> None:
    text = visitor.get("/robots.txt").content.decode()
    assert "Disallow: /desk/" in text
    assert "Sitemap: http://testserver/sitemap.xml" in text


def test_search_engines_learn_the_translations_and_the_original(visitor: Client) -> None:
    html = visitor.get("/de/beratung/").content.decode()
    assert '<link rel="alternate" hreflang="ar" href="http://testserver/ar/beratung/">' in html
    assert '<link rel="alternate" hreflang="x-default" href="http://testserver/de/beratung/">' in html
    fallback = visitor.get("/ar/team/").content.decode()
    assert '<link rel="canonical" href="http://testserver/de/team/">' in fallback


def test_links_inside_texts_stay_in_the_readers_language(visitor: Client) -> None:
    target = Page.objects.get(slug="kontakt", locale__language_code="de")
    page = Page.objects.get(slug="beratung", locale__language_code="ar").specific
    page.visit_text = f'<p><a linktype="page" id="{target.pk}">x</a></p>'
    page.save()
    assert '<a href="/ar/kontakt/">x</a>' in visitor.get("/ar/beratung/").content.decode()


def test_links_inside_german_texts_keep_the_reader_in_their_language(visitor: Client) -> None:
    target = Page.objects.get(slug="kontakt", locale__language_code="de")
    page = Page.objects.get(slug="team").specific
    page.body = [("text", f'<p><a linktype="page" id="{target.pk}">x</a></p>')]
    page.save()
    html = visitor.get("/ar/team/").content.decode()
    assert '<a href="/ar/kontakt/">x</a>' in html
