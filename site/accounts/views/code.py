"""Between password and desk: the code or the passkey, or setting one up where it is needed and missing."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from accounts import entrance, passkeys, second
from accounts.models import User
from accounts.second_forms import WRONG_CODE, WRONG_KEY, CodeForm, PasskeyForm
from accounts.views import setting_up

get_or_post = require_http_methods(["GET", "HEAD", "POST"])


@never_cache
@sensitive_post_parameters()
@get_or_post
def ask(request: HttpRequest) -> HttpResponse:
    """The second step of everybody who has a second factor."""
    user = entrance.waiting(request, setup=False)
    if user is None:
        return _from_the_start(request)
    form, error = CodeForm(request.POST if "code" in request.POST else None), ""
    if request.method == "POST":
        if "credential" in request.POST:
            sent = PasskeyForm(request.POST)
            right = sent.is_valid() and passkeys.is_signed(request, user, sent.cleaned_data["credential"])
            error = "" if right else str(WRONG_KEY)
        else:
            right = form.is_valid() and second.takes_code(user, form.cleaned_data["code"])
            if form.is_valid() and not right:
                form.add_error("code", WRONG_CODE)
        if right:
            return entrance.welcome(request, user, entrance.state(request)["to"])
        if not entrance.one_try_less(request):
            return _from_the_start(request)
    return render(request, "accounts/code.html", {"form": form, "error": error, **ways(request, user)})


def ways(request: HttpRequest, user: User) -> dict[str, object]:
    """What this person can answer with."""
    has_keys = passkeys.any_of(user).exists()
    return {
        "has_app": second.has_app(user),
        "passkey_options": passkeys.options_to_sign(request, user) if has_keys else "",
    }


@never_cache
@get_or_post
def set_up(request: HttpRequest) -> HttpResponse:
    """The first sign-in of somebody who needs a second factor: the code app."""
    user = entrance.waiting(request, setup=True)
    if user is None:
        return _from_the_start(request)
    form = setting_up.app_form(request, user)
    if form.is_bound and form.is_valid():
        return _finish(request, user)
    context = {"form": form, **setting_up.app_context(request, user), "options": setting_up.key_options(request, user)}
    return render(request, "accounts/setup.html", context)


@never_cache
@require_http_methods(["POST"])
def set_up_passkey(request: HttpRequest) -> HttpResponse:
    """The same with a passkey."""
    user = entrance.waiting(request, setup=True)
    if user is None:
        return _from_the_start(request)
    if setting_up.keep_key(request, user):
        return _finish(request, user)
    messages.error(request, WRONG_KEY)
    return redirect("accounts:setup")


def _finish(request: HttpRequest, user: User) -> HttpResponse:
    to = entrance.state(request)["to"]
    entrance.welcome(request, user, to)
    return setting_up.show_fresh_codes(request, user, to or entrance.home_of(user))


def _from_the_start(request: HttpRequest) -> HttpResponse:
    if request.user.is_authenticated:
        return redirect(entrance.home_of(request.user))
    entrance.leave(request)
    messages.warning(request, _("Bitte melden Sie sich noch einmal mit Benutzername und Passwort an."))
    return redirect("accounts:login")
