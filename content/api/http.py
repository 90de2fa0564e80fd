"""How the interfaces answer: reading only, for every origin, and what has not changed is not sent again."""

import json
from collections.abc import Callable, Iterable
from functools import wraps
from hashlib import blake2b
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import translation
from django.utils.cache import get_conditional_response

from content.api.problems import Problem

METHODS = "GET, HEAD, OPTIONS"
KEPT_FOR = "public, max-age=60, must-revalidate"
View = Callable[..., HttpResponseBase]


def as_json(content: Any, content_type: str = "application/json") -> HttpResponse:
    """Readable JSON: letters as they are."""
    body = json.dumps(content, ensure_ascii=False, cls=DjangoJSONEncoder, separators=(",", ":"))
    return HttpResponse(body, content_type=content_type)


def as_lines(records: Iterable[Any]) -> HttpResponse:
    """One JSON document per line."""
    lines = (json.dumps(record, ensure_ascii=False, cls=DjangoJSONEncoder) + "\n" for record in records)
    return HttpResponse("".join(lines), content_type="application/x-ndjson")


def open_data(view: View) -> View:
    """Wrap a view of the interface: methods, problems, German words, headers, 304."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        with translation.override("de"):
            response = _ask(view, request, *args, **kwargs)
        response.headers["Access-Control-Allow-Origin"] = "*"
        response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
        return response

    answer.csrf_exempt = True  # type: ignore[attr-defined]  # no cookie, no writing: nothing to protect
    return answer


def _ask(view: View, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
    if request.method == "OPTIONS":
        return _preflight()
    if request.method not in ("GET", "HEAD"):
        return _read_only()
    try:
        response = view(request, *args, **kwargs)
    except Problem as problem:
        return problem.response()
    if response.status_code != 200 or not isinstance(response, HttpResponse):
        response.headers.setdefault("Cache-Control", "no-store")
        return response
    etag = f'W/"{blake2b(response.content, digest_size=12).hexdigest()}"'
    response.headers["ETag"] = etag
    response.headers["Cache-Control"] = KEPT_FOR
    return get_conditional_response(request, etag=etag, response=response) or response


def _preflight() -> HttpResponse:
    headers = {
        "Allow": METHODS,
        "Access-Control-Allow-Methods": METHODS,
        "Access-Control-Allow-Headers": "If-None-Match, Content-Type, Accept",
        "Access-Control-Max-Age": "86400",
    }
    response = HttpResponse(status=204, headers=headers)
    del response.headers["Content-Type"]
    return response


def _read_only() -> HttpResponse:
    response = Problem(405, "Diese Schnittstelle ist nur zum Lesen da.", "This interface is read-only.").response()
    response.headers["Allow"] = METHODS
    return response
