"""Adding a second factor: the same at the first sign-in and later in one's own account."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.safestring import mark_safe

from accounts import passkeys, second
from accounts.factors import RecoveryCode
from accounts.models import User
from accounts.second_forms import WRONG_CODE, NewPasskeyForm, SetupForm
from accounts.secret import seal, unseal

NEW_SECRET, FRESH, AFTERWARDS = "new_secret", "fresh_codes", "after_codes"


def app_form(request: HttpRequest, user: User) -> SetupForm:
    """The form; valid only if the app has been kept."""
    form = SetupForm(request.POST or None)
    if form.is_bound and form.is_valid():
        code = "".join(form.cleaned_data["code"].split())
        if second.add_app(user, _secret(request), code, by=user):
            request.session.pop(NEW_SECRET, None)
        else:
            form.add_error("code", WRONG_CODE)
    return form


def app_context(request: HttpRequest, user: User) -> dict[str, Any]:
    """The secret as a picture, and in groups of four for who cannot scan it."""
    secret = _secret(request)
    groups = " ".join(secret[place : place + 4] for place in range(0, len(secret), 4))
    return {"picture": mark_safe(second.picture(user, secret)), "secret": groups}  # noqa: S308 – drawn by us


def _secret(request: HttpRequest) -> str:
    """The same until it is kept, so that reloading the page does no harm."""
    if kept := unseal(request.session.get(NEW_SECRET, "")):
        return kept
    secret = second.new_secret()
    request.session[NEW_SECRET] = seal(secret)
    return secret


def key_options(request: HttpRequest, user: User) -> str:
    """For the browser's own dialogue."""
    return passkeys.options_to_add(request, user)


def keep_key(request: HttpRequest, user: User) -> bool:
    """Whether a passkey was sent and kept."""
    form = NewPasskeyForm(request.POST)
    return form.is_valid() and passkeys.add(request, user, form.cleaned_data["credential"], form.cleaned_data["name"])


def show_fresh_codes(request: HttpRequest, user: User, to: str = "") -> HttpResponse:
    """New recovery codes, to be seen until the person says that they are written down."""
    request.session[FRESH] = seal(" ".join(second.new_recovery_codes(user, by=user)))
    request.session[AFTERWARDS] = to
    return redirect("accounts:recovery_codes")


def codes_if_none(request: HttpRequest, user: User) -> HttpResponse | None:
    """The page with codes, for who has none yet."""
    return None if RecoveryCode.objects.filter(user=user).exists() else show_fresh_codes(request, user)


def fresh_codes(request: HttpRequest) -> list[str]:
    """Those just made."""
    return unseal(request.session.get(FRESH, "")).split()


def forget_fresh_codes(request: HttpRequest) -> str:
    """They are written down; where the person wanted to go."""
    request.session.pop(FRESH, None)
    return request.session.pop(AFTERWARDS, "")
