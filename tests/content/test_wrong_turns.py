"""Pages people meet by accident: each one leads on, in their language; a closed or broken house says so."""

from io import StringIO

import pytest
from django.conf import settings as django_settings
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale, Page

from content.settings import SiteSettings
from portal import maintenance
from portal.middleware import page_cache
from portal.page_cache import generation


@pytest.fixture
def closed(settings, tmp_path):
    """Closed for maintenance, in a directory of its own."""
    settings.VAR_DIR = tmp_path
    maintenance.switch_on(20)
    yield
    maintenance.switch_off()


def page(slug: str, language: str = "de") -> Page:
    return Page.objects.get(slug=slug, locale__language_code=language).specific


def test_a_wrong_address_leads_on_in_the_readers_language(visitor: Client) -> None:
    with CaptureQueriesContext(connection) as seen:
        response = visitor.get("/ar/alt/Ehrenamt_mitmachen.html")
    html = response.content.decode()
    assert response.status_code == 404
    assert len(seen) <= 8
    assert '<html lang="ar" dir="rtl">' in html
    assert 'action="/ar/suche/"' in html
    assert 'value="alt Ehrenamt mitmachen"' in html
    assert 'href="/ar/ehrenamt/"' in html
    assert 'href="/ar/zustaendig/"' in html
    assert SiteSettings.load().default_contact.phone in html
    assert not response.cookies


@pytest.mark.parametrize(
    "path", ["/de/%F0%9F%99%82/", "/xx/", "/de/" + "x" * 3000 + "/", "/wp-login.php", "/de/%22%3E%3Cb%3E/"]
)
def test_no_address_breaks_the_page_for_wrong_addresses(visitor: Client, path: str) -> None:
    response = visitor.get(path, follow=True)
    assert response.status_code == 404
    assert "<b>" not in response.content.decode()


def test_nothing_is_suggested_where_staff_work(visitor: Client, client_of) -> None:
    html = client_of("integrationsmanagement").get("/desk/cases/2019-99999/").content.decode()
    assert 'role="search"' not in html
    assert "2019-99999" not in html


def test_a_page_that_breaks_is_answered_without_database_and_template(visitor: Client, monkeypatch) -> None:
    def broken(*args, **kwargs):
        raise RuntimeError

    visitor.raise_request_exception = False
    monkeypatch.setattr("content.views.clean_query", broken)
    monkeypatch.setattr("django.template.engine.Engine.get_template", broken)
    with CaptureQueriesContext(connection) as seen:
        response = visitor.get("/de/suche/?q=x")
    html = response.content.decode()
    assert response.status_code == 500
    assert not seen.captured_queries
    for part in ('lang="uk" dir="ltr"', 'lang="ar" dir="rtl"', 'lang="ti"', "tel:112", "tel:116016"):
        assert part in html


def test_a_moved_page_leads_on_in_every_language(visitor: Client, django_capture_on_commit_callbacks) -> None:
    team = page("team")
    with django_capture_on_commit_callbacks(execute=True):
        team.slug = "unser-team"
        team.save_revision().publish()
    for language in ("de", "ar"):
        response = visitor.get(f"/{language}/team/")
        assert (response.status_code, response["Location"]) == (301, f"/{language}/unser-team/")
    english = Page.objects.get(slug="kontakt", locale=Locale.objects.get(language_code="en")).specific
    english.slug = "contact"
    english.save_revision().publish()
    assert visitor.get("/en/kontakt/").status_code in (301, 302)
    with django_capture_on_commit_callbacks(execute=True):
        page("ehrenamt").move(page("beratung"), "last-child")
    response = visitor.get("/de/ehrenamt/")
    assert (response.status_code, response["Location"]) == (301, "/de/beratung/ehrenamt/")
    assert visitor.get("/de/beratung/ehrenamt/").status_code == 200


def test_a_closed_house_says_when_to_come_back(visitor: Client, closed: None) -> None:
    for address, method in (
        ("/de/", "get"),
        ("/ar/termin/", "post"),
        ("/suche/", "get"),
        ("/de/gibt-es-nicht/", "get"),
    ):
        with CaptureQueriesContext(connection) as seen:
            response = getattr(visitor, method)(address)
        assert response.status_code == 503, address
        assert 1100 < int(response["Retry-After"]) <= 1200
        assert not seen.captured_queries
        assert "Content-Security-Policy" in response
        assert "tel:+4971419104041" in response.content.decode()
    assert "Alles Gespeicherte ist da." in visitor.get("/desk/").content.decode()
    assert visitor.get("/health/live").status_code == 200


def test_kept_pages_are_served_while_the_house_is_closed(visitor: Client, settings, tmp_path, monkeypatch) -> None:
    settings.PAGE_CACHE, settings.VAR_DIR = True, tmp_path
    generation.renew()
    client = Client()
    before = client.get("/de/").content
    call_command("maintenance", "on", stdout=StringIO())
    monkeypatch.setattr(page_cache.time, "monotonic", lambda start=page_cache.time.monotonic: start() + 10_000)
    assert client.get("/de/").content == before
    assert client.get("/de/team/").status_code == 503
    generation.renew()
    assert client.get("/de/").status_code == 503, "what was withdrawn is not shown again"
    call_command("maintenance", "off", stdout=StringIO())
    assert client.get("/de/").status_code == 200


def test_the_switch_is_shared_by_several_machines(settings, tmp_path) -> None:
    settings.VAR_DIR, settings.PAGE_CACHE_SHARED = tmp_path, True
    maintenance.switch_on(5)
    assert maintenance.is_on()
    assert not (tmp_path / "maintenance").exists()
    assert 200 < maintenance.seconds_left() <= 300
    maintenance.switch_off()
    assert not maintenance.is_on()
    assert django_settings.MIDDLEWARE.index("portal.middleware.maintenance.Maintenance") > 0
