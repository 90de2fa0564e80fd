"""News: dated, with an end, on the start page and as a feed; German where there is no translation."""

from datetime import date, timedelta
from typing import Any
from xml.etree import ElementTree

import pytest
from django.test import Client
from django.utils.timezone import localdate
from wagtail.models import Locale, Page, PageViewRestriction

from content.models import NewsIndexPage, NewsPage

ATOM = "{http://www.w3.org/2005/Atom}"


def write(title: str, day: date, until: date | None = None) -> NewsPage:
    page = NewsPage(title=title, summary="Kurz.", date=day, visible_until=until)
    NewsIndexPage.objects.get(locale__language_code="de").add_child(instance=page)
    page.save_revision().publish()
    return page


def titles(html: str) -> list[str]:
    return [part.split("</a>")[0].split(">")[-1] for part in html.split("news-card__title")[1:]]


def test_the_newest_are_on_the_start_page_and_what_is_over_is_not(visitor: Client) -> None:
    today = localdate()
    write("Ganz neu", today)
    write("Vorbei", today, today - timedelta(days=1))
    write("Heute noch", today - timedelta(days=1), today)
    shown = titles(visitor.get("/de/").content.decode())
    assert shown[:2] == ["Ganz neu", "Heute noch"]
    assert len(shown) == 3
    assert "Vorbei" not in titles(visitor.get("/de/aktuelles/").content.decode())
    assert "nicht mehr aktuell" in visitor.get("/de/aktuelles/vorbei/").content.decode()


def test_without_translation_the_german_article_is_marked_as_german(visitor: Client) -> None:
    html = visitor.get("/ar/").content.decode()
    assert 'href="/ar/aktuelles/freiwillige-gesucht/"' in html
    card = html[html.index('class="news-card"') :][:40]
    assert 'lang="de" dir="ltr"' in card
    assert visitor.get("/ar/aktuelles/freiwillige-gesucht/").status_code == 200


def test_a_translated_article_replaces_the_german_one(visitor: Client) -> None:
    arabic = Locale.objects.get(language_code="ar")
    for slug, title in (("aktuelles", "أخبار"), ("freiwillige-gesucht", "متطوعون")):
        page = Page.objects.get(slug=slug, locale__language_code="de").specific
        copy = page.copy_for_translation(arabic)
        copy.title = title
        copy.save_revision().publish()
    shown = titles(visitor.get("/ar/").content.decode())
    assert "متطوعون" in shown
    assert "Wer lernt mit mir Deutsch?" not in shown
    html = visitor.get("/ar/aktuelles/beratung-zwischen-den-jahren/").content.decode()
    assert 'href="/de/aktuelles/beratung-zwischen-den-jahren/"' in html, "the language menu leads to the same article"


def test_the_feed_is_atom_without_cookie_and_cheap(visitor: Client, django_assert_max_num_queries: Any) -> None:
    with django_assert_max_num_queries(8):
        response = visitor.get("/de/aktuelles/feed/")
    assert response["Content-Type"].startswith("application/atom+xml")
    assert not response.cookies
    root = ElementTree.fromstring(response.content)  # noqa: S314 – our own answer
    entries = root.findall(f"{ATOM}entry")
    assert [entry.findtext(f"{ATOM}title") for entry in entries] == [
        "Beratung zwischen den Jahren",
        "Wer lernt mit mir Deutsch?",
    ]
    assert entries[0].find(f"{ATOM}link").get("href") == (  # type: ignore[union-attr]
        "http://testserver/de/aktuelles/beratung-zwischen-den-jahren/"
    )


@pytest.mark.parametrize("tail", ["gibt-es-nicht/", "feed/x/", "%00/"])
def test_unknown_addresses_below_the_news_are_missing(visitor: Client, tail: str) -> None:
    assert visitor.get(f"/de/aktuelles/{tail}").status_code in (400, 404)


def test_news_that_are_not_for_everybody_are_nowhere(visitor: Client) -> None:
    page = write("Nur für das Team", localdate())
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    for address in ("/de/", "/de/aktuelles/", "/de/aktuelles/feed/", "/sitemap.xml"):
        assert "nur-fuer-das-team" not in (html := visitor.get(address).content.decode()), address
        assert "Nur für das Team" not in html, address
