"""Error pages, each with a sentence in plain language. Those for 500 and 503 are files, so that nothing can fail."""

from pathlib import Path

from django.conf import settings
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from content.api import problems
from content.signposts import Signposts
from portal import request_ids

NUMBER = b"[NUMMER]"
STATIC_PAGES = Path(settings.SITE_DIR) / "templates" / "static_pages"
BROKEN, CLOSED, CLOSED_FOR_STAFF = (
    (STATIC_PAGES / f"{name}.html").read_bytes() for name in ("500", "503", "503_staff")
)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """The input cannot be used."""
    if problems.concerns(request):
        return problems.bad_input().response()
    return render(request, "400.html", status=400)


def permission_denied(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Not for this person. The exception's text stays here: it could name what must not be known."""
    return render(request, "403.html", {"signposts": ways_on(request)}, status=403)


def page_not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """No such page, or none for this person."""
    if problems.concerns(request):
        return problems.not_found().response()
    return render(request, "404.html", {"signposts": ways_on(request)}, status=404)


def server_error(request: HttpRequest) -> HttpResponse:
    """Something broke: bytes that were read when the process began; no database, no template."""
    return HttpResponse(BROKEN.replace(NUMBER, request_ids.current().encode()), status=500)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form came without its proof: mostly a page left open too long, or cookies switched off."""
    return render(request, "403_csrf.html", {"signposts": None}, status=403)


def ways_on(request: HttpRequest) -> Signposts | None:
    """Search and wanted pages for visitors; nothing where staff work: the address there could be a case's."""
    if request.path_info.startswith(settings.PRIVATE_PREFIXES):
        return None
    try:
        return Signposts.of(request)
    except DatabaseError:
        return None
