"""Input that no page can use: answered with a sentence and status 400, before or after the database refuses it.

PostgreSQL takes no NUL in a text and no number beyond its types. Addresses are checked at the door; typed fields are
left to their forms, which say so at the field, and what slips through is caught when the database refuses it.
"""

import logging
from collections.abc import Callable

from django.db import DataError
from django.http import HttpRequest, HttpResponse

from portal.errors import bad_request

logger = logging.getLogger(__name__)


class BadInput:
    """Answers unusable input with the page for status 400."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Refuse a NUL in the address, and in names or files of a form."""
        if "\0" in request.path_info or "%00" in request.META.get("QUERY_STRING", ""):
            return bad_request(request)
        if request.method == "POST" and has_nul_outside_fields(request):
            return bad_request(request)
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """The database (or its driver) refused a value: that is the sender's mistake, not a fault of ours."""
        if not isinstance(exception, DataError | OverflowError | UnicodeEncodeError):
            return None
        route = request.resolver_match and request.resolver_match.route
        logger.warning("Refused input at %s: %s", route, type(exception).__name__)
        return bad_request(request)


def has_nul_outside_fields(request: HttpRequest) -> bool:
    """Whether a field's name, a file's name or a JSON body carries a NUL; Django answers what cannot even be read."""
    if request.content_type == "application/json":
        return b"\\u0000" in request.body or b"\0" in request.body
    names = [
        *request.POST.keys(),
        *request.FILES.keys(),
        *(file.name or "" for _field, files in request.FILES.lists() for file in files),
    ]
    return any("\0" in name for name in names)
