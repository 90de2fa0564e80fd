"""Security headers: strict on our pages, looser only below /admin/, and nothing private is ever kept."""

import pytest
from django.test import Client

from tests.support.people import PASSWORD, UserOf

pytestmark = pytest.mark.django_db
OURS = ["/desk/login/", "/de/suche/", "/health/live", "/gibt-es-nicht", "/de/?x=%00", "/static/js/portal.js"]


def policy(response) -> dict[str, str]:
    """The content security policy by directive."""
    parts = (part.strip().partition(" ") for part in response["Content-Security-Policy"].split(";"))
    return {name: value for name, _space, value in parts}


@pytest.mark.parametrize("path", OURS)
def test_our_pages_forbid_everything_inline_and_foreign(path: str) -> None:
    response = Client().get(path)
    found = policy(response)
    assert found["default-src"] == found["script-src"] == found["style-src"] == "'self'"
    assert found["object-src"] == found["base-uri"] == found["frame-ancestors"] == "'none'"
    assert found["form-action"] == "'self'"
    assert "unsafe" not in response["Content-Security-Policy"]
    assert "http" not in response["Content-Security-Policy"]


def test_only_the_editor_may_use_inline_code(client_of) -> None:
    response = client_of("redaktion").get("/admin/")
    found = policy(response)
    assert response.status_code == 200
    assert "'unsafe-inline'" in found["script-src"]
    assert "'unsafe-eval'" not in found["script-src"]
    assert found["frame-ancestors"] == "'self'"
    assert found["default-src"] == "'self'"
    assert response["X-Frame-Options"] == "SAMEORIGIN"


@pytest.mark.parametrize("path", OURS)
def test_every_answer_has_the_other_headers(path: str) -> None:
    response = Client().get(path)
    assert "geolocation=()" in response["Permissions-Policy"]
    assert response["Cross-Origin-Resource-Policy"] == "same-origin"
    assert response["Cross-Origin-Opener-Policy"] == "same-origin"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Referrer-Policy"] == "same-origin"
    assert "Access-Control-Allow-Origin" not in response
    assert response.get("X-Frame-Options", "DENY") == "DENY"


@pytest.mark.parametrize("path", ["/desk/login/", "/desk/", "/admin/", "/status/"])
def test_private_pages_are_kept_nowhere(path: str) -> None:
    assert Client().get(path)["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize("path", ["/", "/de/suche/", "/health/live", "/gibt-es-nicht", "/robots.txt"])
def test_no_cookie_before_a_form_is_used(path: str) -> None:
    assert not Client().get(path).cookies


def test_cookies_are_out_of_reach_for_scripts_and_other_sites(user_of: UserOf) -> None:
    client = Client()
    client.get("/desk/login/")
    client.post("/desk/login/", {"username": user_of("technik").username, "password": PASSWORD})
    for name in ("csrftoken", "sessionid"):
        assert client.cookies[name]["httponly"]
        assert client.cookies[name]["samesite"] == "Lax"


def test_staff_read_german_whatever_their_browser_prefers() -> None:
    response = Client().get("/desk/login/", HTTP_ACCEPT_LANGUAGE="ar,en;q=0.8")
    assert response["Content-Language"] == "de"
    assert 'lang="de"' in response.content.decode()
    assert "Anmelden" in response.content.decode()
