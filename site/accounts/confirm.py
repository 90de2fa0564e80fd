"""Asking again who it is, before something that cannot be taken back: export, deletion, grants, other people's access.

    @staff_view
    @recently_confirmed
    def export(request): …

Who has signed in or confirmed within ten minutes goes on; everybody else confirms first and comes back. A form that was
sent too late is not repeated: the person comes back to the page with the form.
"""

import time
from collections.abc import Callable
from functools import wraps
from typing import Any
from urllib.parse import urlencode, urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

CONFIRMED = "confirmed"
View = Callable[..., HttpResponse]


def mark_confirmed(request: HttpRequest) -> None:
    """The person has just shown who it is."""
    request.session[CONFIRMED] = int(time.time())


def is_confirmed(request: HttpRequest) -> bool:
    """Whether that was a short while ago."""
    at = request.session.get(CONFIRMED)
    return isinstance(at, int) and 0 <= time.time() - at < settings.CONFIRMATION_MINUTES * 60


def recently_confirmed(view: View) -> View:
    """Guard a view for signed-in people; put it below the decorator that asks for the sign-in."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if is_confirmed(request):
            return view(request, *args, **kwargs)
        to = request.get_full_path() if request.method in ("GET", "HEAD") else _page_before(request)
        return redirect(f"{reverse('accounts:confirm')}?{urlencode({'next': to})}")

    return guarded


def _page_before(request: HttpRequest) -> str:
    """The page with the form, as far as the browser tells it and it is ours."""
    before = urlsplit(request.headers.get("Referer", ""))
    return before.path if before.netloc == request.get_host() and before.path else settings.LOGIN_REDIRECT_URL
