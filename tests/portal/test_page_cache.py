"""Kept pages: no query for visitors, never a foreign byte, and every publish is seen at once by every process."""

import gzip
import os
import subprocess
import sys

import pytest
from django.conf import settings as django_settings
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page, PageViewRestriction, Site

from content import seed
from content.models import Contact, HomePage, Stadtteil
from portal.page_cache import generation
from tests.factories import make_service
from tests.support.site import make_site

HOME = "/de/"


@pytest.fixture
def cache_on(settings) -> None:
    """As in production."""
    settings.PAGE_CACHE = True


@pytest.fixture
def city(db, cache_on) -> None:
    """A start page in two languages and one contact person."""
    make_site()
    person = Contact.objects.create(name="Ansprechperson")
    person.stadtteile.add(Stadtteil.objects.create(name="Eglosheim", slug="eglosheim"))
    generation.renew()


def queries(client: Client, path: str, **extra: str) -> tuple[HttpResponse, int]:
    """The answer and how many statements it took."""
    with CaptureQueriesContext(connection) as seen:
        response = client.get(path, **extra)
    return response, len(seen)


def test_the_second_visitor_costs_no_query(city: None) -> None:
    client = Client()
    first, made = queries(client, HOME)
    second, kept = queries(client, HOME)
    assert (first.status_code, second.status_code) == (200, 200)
    assert made > 0
    assert kept == 0
    assert first.content == second.content
    own_number = "X-Request-ID"
    assert first[own_number] != second[own_number]
    assert {**first.headers, own_number: ""} == {**second.headers, own_number: ""}


def test_headers_of_a_kept_page(city: None) -> None:
    client = Client()
    client.get(HOME)
    response = client.get(HOME, HTTP_ACCEPT_ENCODING="gzip, br")
    assert response["Cache-Control"] == "public, max-age=0, must-revalidate"
    assert {"Cookie", "Accept-Encoding"} <= {name.strip() for name in response["Vary"].split(",")}
    assert response["Content-Encoding"] == "gzip"
    assert int(response["Content-Length"]) == len(response.content)
    assert gzip.decompress(response.content) == client.get(HOME).content
    assert "'unsafe" not in response["Content-Security-Policy"]
    assert not response.cookies


def test_a_browser_that_has_the_page_gets_304(city: None) -> None:
    client = Client()
    etag = client.get(HOME)["ETag"]
    response, count = queries(client, HOME, HTTP_IF_NONE_MATCH=etag)
    assert (response.status_code, response.content, count) == (304, b"", 0)
    assert response["ETag"] == etag
    assert client.get(HOME, HTTP_IF_NONE_MATCH='"other"').status_code == 200


def test_head_is_answered_too(city: None) -> None:
    client = Client()
    client.get(HOME)
    with CaptureQueriesContext(connection) as seen:
        response = client.head(HOME)
    assert (response.status_code, response.content, len(seen)) == (200, b"", 0)


def test_languages_and_parameters_are_kept_apart(city: None) -> None:
    client = Client()
    german, arabic = client.get("/de/").content, client.get("/ar/").content
    assert german != arabic
    assert client.get("/ar/").content == arabic
    assert b'lang="de-simple"' in client.get("/de-ls/").content[:100]
    _first, made = queries(client, HOME, QUERY_STRING="stadtteil=eglosheim")
    _second, kept = queries(client, HOME, QUERY_STRING="stadtteil=eglosheim")
    assert made > 0
    assert kept == 0
    assert queries(client, HOME, QUERY_STRING="stadtteil=oststadt")[1] > 0


@pytest.mark.parametrize("query", ["utm_source=x", "x=1", "stadtteil=eglosheim&x=1", "stadtteil=" + "x" * 300])
def test_unknown_parameters_are_never_kept(city: None, query: str) -> None:
    client = Client()
    assert queries(client, HOME, QUERY_STRING=query)[1] > 0
    assert queries(client, HOME, QUERY_STRING=query)[1] > 0
    assert queries(client, HOME)[1] > 0


def test_who_is_signed_in_neither_fills_nor_reads_it(city: None, client_of) -> None:
    visitor = Client()
    visitor.get(HOME)
    editor = client_of("redaktion")
    editor.handler = visitor.handler  # one server process
    response, made = queries(editor, HOME)
    assert response.status_code == 200
    assert made > 0
    assert "ETag" not in response
    assert visitor.get(HOME).content == visitor.get(HOME).content


@pytest.mark.parametrize("path", ["/desk/login/", "/status/", "/health/live", "/de/gibt-es-nicht/"])
def test_only_public_pages_are_kept(city: None, path: str) -> None:
    client = Client()
    client.get(path)
    assert "ETag" not in client.get(path)


def test_every_delivered_page_is_kept_or_says_why_not(db, cache_on) -> None:
    seed.load()
    client = Client()
    addresses = [page.relative_url(Site.objects.get()) for page in Page.objects.live().filter(depth__gte=2)]
    assert len(addresses) > 20
    for address in addresses:
        first, (second, again) = client.get(address), queries(client, address)
        if "private" in first.get("Cache-Control", ""):
            assert first.content != second.content, f"{address}: why is it not kept?"
        elif first.status_code == 200:
            assert again == 0, address


def test_publishing_is_seen_at_once(city: None, django_capture_on_commit_callbacks) -> None:
    client = Client()
    client.get(HOME)
    page = HomePage.objects.get(locale__language_code="de")
    with django_capture_on_commit_callbacks(execute=True):
        page.summary = "Ein ganz neuer Satz."
        page.save_revision()
    assert "Ein ganz neuer Satz." not in client.get(HOME).content.decode(), "a draft is not published"
    with django_capture_on_commit_callbacks(execute=True):
        page.get_latest_revision().publish()
    assert "Ein ganz neuer Satz." in client.get(HOME).content.decode()


def test_open_data_is_kept_and_its_changes_are_seen_at_once(city: None, django_capture_on_commit_callbacks) -> None:
    client, service = Client(), make_service("Nähkurs")
    path = "/api/hsds/services?full=true"
    first, _asked = queries(client, path)
    again, asked = queries(client, path, HTTP_IF_NONE_MATCH=first["ETag"])
    assert (again.status_code, asked, again["Access-Control-Allow-Origin"]) == (304, 0, "*")
    with django_capture_on_commit_callbacks(execute=True):
        service.name = "Strickkurs"
        service.save()
    assert "Strickkurs" in client.get(path, HTTP_IF_NONE_MATCH=first["ETag"]).content.decode()


def test_a_draft_does_not_empty_the_cache(city: None, django_capture_on_commit_callbacks) -> None:
    client = Client()
    client.get(HOME)
    with django_capture_on_commit_callbacks(execute=True):
        page = HomePage.objects.get(locale__language_code="de")
        page.summary = "Entwurf"
        page.save_revision()
    assert queries(client, HOME)[1] == 0


@pytest.mark.parametrize("what", ["unpublish", "delete", "restrict", "record", "bulk relation"])
def test_every_other_change_is_seen_at_once(city: None, django_capture_on_commit_callbacks, what: str) -> None:
    client = Client()
    client.get(HOME)
    page = HomePage.objects.get(locale__language_code="de")
    with django_capture_on_commit_callbacks(execute=True):
        if what == "unpublish":
            page.unpublish()
        elif what == "delete":
            page.delete()
        elif what == "restrict":
            PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
        elif what == "record":
            Contact.objects.first().save()
        else:
            Contact.objects.first().stadtteile.clear()
    response, made = queries(client, HOME)
    assert made > 0
    assert what in ("record", "bulk relation") or response.status_code in (302, 404)


def test_a_rolled_back_change_is_no_news(city: None, django_capture_on_commit_callbacks) -> None:
    before = generation.current()
    with django_capture_on_commit_callbacks(execute=False):
        Contact.objects.first().save()
    assert generation.current() == before


def test_another_process_makes_our_pages_old() -> None:
    generation.renew()
    before = generation.current()
    assert generation.current() == before
    code = "import django; django.setup(); from portal.page_cache import generation; generation.renew()"
    paths = [str(django_settings.SITE_DIR), str(django_settings.BASE_DIR)]
    base = django_settings.VAR_DIR.parent
    subprocess.run([sys.executable, "-c", code], check=True, env=_environment(paths, str(base)))
    assert generation.current() != before


def _environment(paths: list[str], var: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "VAR_DIR": var}


def test_several_machines_share_the_mark_through_djangos_cache(settings) -> None:
    settings.PAGE_CACHE_SHARED = True
    generation.renew()
    first = generation.current()
    assert generation.current() == first
    generation.renew()
    assert generation.current() != first
