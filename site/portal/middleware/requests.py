"""Before everything else: the request's number, and the time it took."""

import time
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from portal import metrics, request_ids


class Requests:
    """Numbers and measures each request; knows its part of the house, not its address."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Some microseconds, also for a page from memory."""
        begin = time.perf_counter()
        number = request_ids.begin(request.META.get("HTTP_X_REQUEST_ID", ""))
        response = self.get_response(request)
        response.headers[request_ids.HEADER] = number
        metrics.count(request.path_info, response.status_code, time.perf_counter() - begin)
        return response
