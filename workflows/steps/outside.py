"""What all pages have in common that people without an account open by a key in the address."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import translation

TRIES_PER_HOUR = 40


def discreet(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """In German; the address, which is a key, goes to no other site and into no search."""

    @wraps(view)
    def wrapped(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        with translation.override("de"):
            response = view(request, *args, **kwargs)
        response["Referrer-Policy"] = "same-origin"  # "no-referrer" would make browsers hide where the form is from
        response["X-Robots-Tag"] = "noindex, nofollow"
        response["Cache-Control"] = "private, no-store"
        return response

    return wrapped
