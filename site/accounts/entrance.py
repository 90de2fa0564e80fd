"""The way in: password (or the city's directory), then the second factor, then the page asked for.

Between the two steps a person is nobody yet: the session holds who it would be, for ten minutes and five tries.
"""

import time
from typing import Any

from django.conf import settings
from django.contrib.auth import login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from accounts import devices, second
from accounts.models import User

WAITING = "entrance"
SECONDS, TRIES = 600, 5
BACKEND = "django.contrib.auth.backends.ModelBackend"


def enter(request: HttpRequest, user: User, to: str, *, strong: bool = False) -> HttpResponse:
    """The first step is done. `strong`: it was one that needs no second (the directory has asked for it)."""
    has_one = second.has_one(user)
    if strong or not (has_one or second.is_needed(user)):
        return welcome(request, user, to)
    request.session.cycle_key()
    request.session[WAITING] = {
        "user": user.pk,
        "hash": user.get_session_auth_hash(),
        "at": time.time(),
        "to": to,
        "tries": 0,
        "setup": not has_one,
    }
    return redirect("accounts:code" if has_one else "accounts:setup")


def waiting(request: HttpRequest, *, setup: bool) -> User | None:
    """Who stands between the two steps; nobody after ten minutes, or when the account has changed meanwhile."""
    kept = state(request)
    if not kept or kept["setup"] != setup or time.time() - kept["at"] > SECONDS:
        return None
    user = User.objects.filter(pk=kept["user"], is_active=True).first()
    return user if user and user.get_session_auth_hash() == kept["hash"] else None


def state(request: HttpRequest) -> dict[str, Any]:
    """What the session holds between the steps."""
    found = request.session.get(WAITING)
    return found if isinstance(found, dict) else {}


def one_try_less(request: HttpRequest) -> bool:
    """Count a wrong code; whether there are tries left. Afterwards it is the password's turn again."""
    kept = state(request)
    kept["tries"] = kept.get("tries", 0) + 1
    request.session[WAITING] = kept
    if kept["tries"] < TRIES:
        return True
    leave(request)
    return False


def leave(request: HttpRequest) -> None:
    """Back to the beginning."""
    request.session.pop(WAITING, None)


def welcome(request: HttpRequest, user: User, to: str) -> HttpResponse:
    """In: a new session, and the page asked for."""
    leave(request)
    login(request, user, backend=BACKEND)
    response = redirect(to or home_of(user))
    devices.remember(request, response, user.username)
    return response


def home_of(user: User) -> str:
    """Editors work in Wagtail, everybody else at the desk."""
    if not user.has_perm("workflows.use_desk") and user.has_perm("wagtailadmin.access_admin"):
        return reverse("wagtailadmin_home")
    return settings.LOGIN_REDIRECT_URL


def safe_next(request: HttpRequest, wanted: str) -> str:
    """An address of ours, or nothing."""
    allowed = url_has_allowed_host_and_scheme(wanted, {request.get_host()}, request.is_secure())
    return wanted if allowed and "\0" not in wanted else ""
