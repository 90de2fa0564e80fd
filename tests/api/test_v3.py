"""Wagtail's API v3, reading only: the same for everybody, with nothing of drafts, private pages, staff or dwellings."""

import json
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import get_resolver
from wagtail.models import APIToken, Page

from accounts.models import User
from content.api.v3.api import urls
from content.models import Contact, ContentPage, Figure, HomePage
from tests.api.conftest import INSIDE


def items(client: Client, path: str, **headers: str) -> list[dict[str, Any]]:
    response = client.get(f"/api/v3{path}", headers=headers)
    assert response.status_code == 200, response.content
    return json.loads(response.content)["items"]


def test_figures_say_since_when_and_from_whom(visitor: Client) -> None:
    (figure,) = items(visitor, "/figures/")
    wanted = {"value": 549.0, "value_to": None, "unit": "Personen", "as_of": "2026-01-01", "source": "Stadt"}
    assert wanted.items() <= figure.items()


def test_pages_carry_their_content_and_name_the_records_in_it(visitor: Client) -> None:
    contact, home = Contact.objects.get(name="Erika Offen"), HomePage.objects.first()
    body = [
        {"type": "text", "value": "<p>Kommen <b>Sie</b> vorbei.</p>"},
        {"type": "contact", "value": {"contact": contact.pk}},
        {"type": "figures", "value": {"figures": [Figure.objects.get().pk]}},
    ]
    page = home.add_child(instance=ContentPage(title="Team", slug="team", body=json.dumps(body), locale=home.locale))
    found = json.loads(visitor.get(f"/api/v3/pages/{page.pk}/").content)
    assert found["body"][0]["value"] == "<p>Kommen <b>Sie</b> vorbei.</p>"
    assert found["body"][1]["value"] == {
        "contact": {"id": contact.pk, "type": "content.Contact", "text": "Erika Offen"}
    }
    assert items(visitor, "/pages/?type=content.ContentPage&locale=de&search=Team")[0]["title"] == "Team"


def test_an_account_or_a_token_opens_nothing_more(visitor: Client, client_of: Any) -> None:
    from content.permissions import sync_editors

    sync_editors()
    editor = client_of("redaktion")
    _token, key = APIToken.create_token(user=User.objects.get(pk=editor.session["_auth_user_id"]), name="x")
    hidden = Page.objects.filter(title__startswith=INSIDE)
    assert hidden.count() == 3
    everybody = items(visitor, "/pages/")
    assert everybody == items(editor, "/pages/") == items(visitor, "/pages/", Authorization=f"Bearer {key}")
    for page in hidden:
        for query in ("", "?version=draft"):
            for client, headers in ((visitor, {"Authorization": f"Bearer {key}"}), (editor, {})):
                assert client.get(f"/api/v3/pages/{page.pk}/{query}", headers=headers).status_code == 404
    body = json.dumps({"meta": {"type": "content.ContentPage", "parent_id": everybody[0]["id"]}, "title": "x"})
    count = Page.objects.count()
    for path in ("", f"{everybody[0]['id']}/"):
        for method in ("post", "patch", "delete", "put"):
            call = getattr(visitor, method)
            answer = call(f"/api/v3/pages/{path}", body, "application/json", headers={"Authorization": f"Bearer {key}"})
            assert answer.status_code == 405
    assert Page.objects.count() == count


def test_nothing_else_is_mounted() -> None:
    """Wagtail's own list of addresses grows with each version; ours is written down."""
    names = {pattern.name for pattern in urls[0]}
    kinds = ("pages", "contacts", "services", "offices", "figures", "stadtteile", "topics", "organizations")
    details = {f"detail_{kind}" for kind in kinds[1:]}
    assert names == {"openapi-json", "api-root", "detail_page", *(f"list_{kind}" for kind in kinds), *details}
    document = json.loads(Client().get("/api/v3/openapi.json").content)
    assert {method for path in document["paths"].values() for method in path} == {"get"}
    assert "securitySchemes" not in document.get("components", {})
    assert get_resolver().resolve("/api/v3/").url_name == "api-root"


@pytest.mark.parametrize("path", ["/contacts/", "/services/", "/offices/", "/pages/"])
def test_the_number_of_queries_does_not_grow(visitor: Client, path: str) -> None:
    def asked(limit: int) -> int:
        with CaptureQueriesContext(connection) as queries:
            items(visitor, f"{path}?limit={limit}")
        return len(queries)

    asked(1)
    assert asked(1) == asked(100) <= 8


def test_the_page_for_people(visitor: Client) -> None:
    with CaptureQueriesContext(connection) as queries:
        page = visitor.get("/api/", headers={"Accept-Language": "ar"})
    text = page.content.decode()
    assert "/api/hsds/services/{id}" in text
    assert 'href="/api/v3/openapi.json"' in text
    assert '<html lang="de"' in text
    assert not page.cookies
    assert len(queries) <= 8
