"""Input that no page can use: answered with a sentence and status 400, before or after the database refuses it.

PostgreSQL takes no NUL in a text and no number beyond its types. Addresses are checked at the door; typed fields are
left to their forms, which say so at the field, and what slips through is caught when the database refuses it.
"""

import logging
from collections.abc import Callable

from django.core.exceptions import BadRequest
from django.db import DataError
from django.http import HttpRequest, HttpResponse

logger = logging.getLogger(__name__)


class BadInput:
    """Turns unusable input into `BadRequest`; `portal.errors.bad_request` draws the page."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Refuse a NUL in the address, and in names or files of a form."""
        if "\0" in request.path_info or "%00" in request.META.get("QUERY_STRING", ""):
            raise BadRequest("NUL in the address")
        if request.method == "POST" and has_nul_outside_fields(request):
            raise BadRequest("NUL in the names of a form")
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> None:
        """The database (or its driver) refused a value: that is the sender's mistake, not a fault of ours."""
        if isinstance(exception, DataError | OverflowError | UnicodeEncodeError):
            route = request.resolver_match and request.resolver_match.route
            logger.warning("Refused input at %s: %s", route, type(exception).__name__)
            raise BadRequest("a value that cannot be stored") from exception


def has_nul_outside_fields(request: HttpRequest) -> bool:
    """Whether a field's name, a file's name or a JSON body carries a NUL; Django answers what cannot even be read."""
    if request.content_type == "application/json":
        return b"\\u0000" in request.body or b"\0" in request.body
    names = [*request.POST.keys(), *request.FILES.keys(), *(file.name or "" for file in request.FILES.values())]
    return any("\0" in name for name in names)
