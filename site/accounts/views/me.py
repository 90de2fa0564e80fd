"""One's own account: where one is signed in, password, second factor, recovery codes."""

from django.contrib import messages
from django.contrib.auth import update_session_auth_hash
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from accounts import passkeys, people, second, signals
from accounts.confirm import recently_confirmed
from accounts.requests import StaffRequest
from accounts.second_forms import WRONG_KEY, ChangePasswordForm, NewPasskeyForm
from accounts.selectors import factors_of, sessions_of
from accounts.views import setting_up
from accounts.views.code import get_or_post


@login_required
@get_or_post
def sessions(request: StaffRequest) -> HttpResponse:
    """Where somebody is signed in, with a button to end it; and the ways to the rest of the account."""
    own = request.session.session_key or ""
    if request.method == "POST":
        wanted = request.POST.get("end", "")
        keys = [row.key for row in sessions_of(request.user, own) if row.reference == wanted and not row.here]
        ended = people.end_sessions(request.user, but=own) if wanted == "others" else _end(request, keys)
        told = ngettext("Eine Anmeldung ist beendet.", "%(n)d Anmeldungen sind beendet.", ended) % {"n": ended}
        messages.success(request, told if ended else _("Diese Anmeldung war schon beendet."))
        return redirect("accounts:sessions")
    context = {"rows": sessions_of(request.user, own), **factors_of(request.user)}
    return render(request, "accounts/sessions.html", context)


def _end(request: StaffRequest, keys: list[str]) -> int:
    return request.user.sessions.filter(pk__in=keys).delete()[0]


@login_required
@sensitive_post_parameters()
@get_or_post
def password(request: StaffRequest) -> HttpResponse:
    """A new password ends all other sessions."""
    user = request.user
    if not user.has_usable_password():
        raise Http404
    form = ChangePasswordForm(user, request.POST or None)
    if form.is_bound and form.is_valid():
        form.save()
        update_session_auth_hash(request, user)
        people.end_sessions(user, but=request.session.session_key)
        signals.tell(signals.What.PASSWORD, person=user, by=user)
        messages.success(request, _("Das neue Passwort gilt. Alle anderen Anmeldungen sind beendet."))
        return redirect("accounts:sessions")
    return render(request, "accounts/password.html", {"form": form})


@login_required
@never_cache
@recently_confirmed
@get_or_post
def code_app(request: StaffRequest) -> HttpResponse:
    """Add a code app, or change it for another."""
    form = setting_up.app_form(request, request.user)
    if form.is_bound and form.is_valid():
        messages.success(request, _("Die Code-App ist eingerichtet."))
        return setting_up.codes_if_none(request, request.user) or redirect("accounts:sessions")
    context = {"form": form, **setting_up.app_context(request, request.user)}
    return render(request, "accounts/code_app.html", context)


@login_required
@recently_confirmed
@require_POST
def remove_app(request: StaffRequest) -> HttpResponse:
    """Without the app, unless it is the last factor and one is needed."""
    others = passkeys.any_of(request.user).exists()
    if not others and second.is_needed(request.user):
        return _last_one(request)
    second.remove_app(request.user, by=request.user)
    messages.success(request, _("Die Code-App ist entfernt."))
    return redirect("accounts:sessions")


@login_required
@never_cache
@recently_confirmed
@get_or_post
def new_passkey(request: StaffRequest) -> HttpResponse:
    """Add a passkey."""
    if request.method == "POST":
        if setting_up.keep_key(request, request.user):
            messages.success(request, _("Der Passkey ist gespeichert."))
            return setting_up.codes_if_none(request, request.user) or redirect("accounts:sessions")
        messages.error(request, WRONG_KEY)
        return redirect("accounts:passkey_new")
    context = {"form": NewPasskeyForm(), "options": setting_up.key_options(request, request.user)}
    return render(request, "accounts/passkey_new.html", context)


@login_required
@recently_confirmed
@require_POST
def remove_passkey(request: StaffRequest, pk: int) -> HttpResponse:
    """Without this key."""
    mine = passkeys.any_of(request.user)
    if not mine.filter(pk=pk).exists():
        raise Http404
    if mine.count() == 1 and not second.has_app(request.user) and second.is_needed(request.user):
        return _last_one(request)
    passkeys.remove(request.user, pk, by=request.user)
    messages.success(request, _("Der Passkey ist entfernt."))
    return redirect("accounts:sessions")


def _last_one(request: StaffRequest) -> HttpResponse:
    told = _(
        "Sie brauchen einen zweiten Faktor. Richten Sie zuerst einen anderen ein, dann können Sie diesen entfernen."
    )
    messages.error(request, told)
    return redirect("accounts:sessions")


@login_required
@never_cache
@get_or_post
def recovery_codes(request: StaffRequest) -> HttpResponse:
    """Codes just made, until they are written down; there is no way to see them again."""
    codes = setting_up.fresh_codes(request)
    if request.method == "POST":
        return redirect(setting_up.forget_fresh_codes(request) or "accounts:sessions")
    if not codes:
        return redirect("accounts:sessions")
    return render(request, "accounts/recovery_codes.html", {"codes": codes})


@login_required
@recently_confirmed
@require_POST
def renew_codes(request: StaffRequest) -> HttpResponse:
    """Ten new ones; the old ones are void."""
    if not second.has_one(request.user):
        raise Http404
    return setting_up.show_fresh_codes(request, request.user)
