"""Asking again who it is; see `accounts.confirm`."""

from typing import Any

from django.contrib.auth import authenticate
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from accounts import directory, entrance, passkeys, second
from accounts.confirm import mark_confirmed
from accounts.requests import StaffRequest
from accounts.second_forms import (
    WRONG_CODE,
    WRONG_KEY,
    WRONG_PASSWORD,
    CodeForm,
    ConfirmPasswordForm,
    PasskeyForm,
)
from accounts.views.code import get_or_post, ways


@login_required
@never_cache
@sensitive_post_parameters()
@get_or_post
def ask(request: StaffRequest) -> HttpResponse:
    """A code, a passkey or the password, whatever the person has; then back."""
    to = entrance.safe_next(request, request.POST.get("next") or request.GET.get("next", ""))
    form, error = _form(request), ""
    if request.method == "POST":
        if "credential" in request.POST:
            sent = PasskeyForm(request.POST)
            right = sent.is_valid() and passkeys.is_signed(request, request.user, sent.cleaned_data["credential"])
            error = "" if right else str(WRONG_KEY)
        else:
            right = form is not None and form.is_valid() and _is_right(request, form)
        if right:
            mark_confirmed(request)
            return redirect(to or entrance.home_of(request.user))
    context = {"form": form, "error": error, "next": to, "directory": _directory(request)}
    return render(request, "accounts/confirm.html", {**context, **ways(request, request.user)})


def _form(request: StaffRequest) -> CodeForm | ConfirmPasswordForm | None:
    """The code where there is an app, else the password where there is one."""
    data = request.POST if request.method == "POST" and "credential" not in request.POST else None
    if second.has_app(request.user):
        return CodeForm(data)
    return ConfirmPasswordForm(data) if request.user.has_usable_password() else None


def _is_right(request: StaffRequest, form: Any) -> bool:
    if isinstance(form, CodeForm):
        right = second.takes_code(request.user, form.cleaned_data["code"])
        field, sentence = "code", WRONG_CODE
    else:
        given = {"username": request.user.get_username(), "password": form.cleaned_data["password"]}
        found = authenticate(request, **given)
        right, field, sentence = found is not None and found.pk == request.user.pk, "password", WRONG_PASSWORD
    if not right:
        form.add_error(field, sentence)
    return right


def _directory(request: StaffRequest) -> str:
    """Offered to who has nothing else."""
    alone = not request.user.has_usable_password() and not second.has_one(request.user)
    return directory.name() if alone and directory.is_on() else ""
