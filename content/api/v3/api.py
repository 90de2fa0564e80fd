"""Wagtail's API v3, reading only. Its writing half, its tokens, revisions and drafts are not mounted at all."""

import json
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import URLPattern, path
from ninja import NinjaAPI
from wagtail.api.v3.errors import register_exception_handlers

from content.api.http import View, as_json, open_data
from content.api.problems import PROBLEM_JSON
from content.api.v3.pages import router as pages
from content.api.v3.records import KINDS, router_for

NAMESPACE = "wagtailapi_v3"  # Wagtail's schemas look for their addresses under this name
GERMAN = {
    400: "Diese Anfrage ist nicht lesbar.",
    404: "Diesen Eintrag gibt es hier nicht.",
    422: "Ein Parameter ist nicht lesbar. Welcher, steht unter „errors“.",
}

api = NinjaAPI(
    title="Seiten und Verzeichnis (Wagtail API v3)",
    version="3.0.0",
    description="Öffentliche Seiten und Einträge der Stadt als JSON. Nur zum Lesen, ohne Anmeldung.",
    urls_namespace=NAMESPACE,
    openapi_url="/openapi.json",
    docs_url=None,
)
register_exception_handlers(api)
api.add_router("/pages/", pages)
for kind in KINDS:
    api.add_router(f"/{kind.name}/", router_for(kind))


def as_visitor(view: View) -> View:
    """Ask as somebody without account, session or token; refuse what no database can hold; speak both languages."""

    @open_data
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        request.user = AnonymousUser()
        request.session = {}  # type: ignore[assignment]
        asked, request.method = request.method, "GET"  # ninja knows no HEAD
        response = view(request, *args, **kwargs)
        request.method = asked
        return in_two_languages(response) if response.status_code >= 400 else response

    return answer


def in_two_languages(response: HttpResponseBase) -> HttpResponseBase:
    """A problem with a German sentence; Wagtail's English one stands beside it."""
    if not isinstance(response, HttpResponse) or response.get("Content-Type") != PROBLEM_JSON:
        return response
    problem = json.loads(response.content)
    problem["detail_en"] = problem.get("detail", "")
    problem["detail"] = GERMAN.get(response.status_code, problem["detail_en"])
    response.content = json.dumps(problem, ensure_ascii=False).encode()
    return response


@open_data
def index(request: HttpRequest) -> HttpResponse:
    """Where everything is."""
    base = request.build_absolute_uri(request.path)
    kinds = ["pages", *(kind.name for kind in KINDS)]
    return as_json({"openapi_url": f"{base}openapi.json", **{f"{name}_url": f"{base}{name}/" for name in kinds}})


def _wrapped(pattern: Any) -> URLPattern:
    if pattern.name == "api-root":
        return path("", index, name="api-root")
    pattern.callback = as_visitor(pattern.callback)
    return pattern


_patterns, _app, _space = api.urls
urls = ([_wrapped(pattern) for pattern in _patterns], _app, _space)
