"""While the house is closed: a page that needs no database, in many languages; staff are told that nothing is lost.

Stands behind the page cache, which goes on serving what it has, and behind the static files.
"""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from portal import maintenance
from portal.errors import CLOSED, CLOSED_FOR_STAFF

STAFF = ("/desk/", "/admin/")
OPEN = ("/health/", "/metrics")


class Maintenance:
    """Answers 503 while the flag stands."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """One look at the flag."""
        if not maintenance.is_on() or request.path_info.startswith(OPEN):
            return self.get_response(request)
        page = CLOSED_FOR_STAFF if request.path_info.startswith(STAFF) else CLOSED
        response = HttpResponse(page, status=503)
        response.headers["Retry-After"] = str(maintenance.seconds_left())
        response.headers["Cache-Control"] = "no-store"
        response._has_been_logged = True  # type: ignore[attr-defined] # we know
        return response
