"""Who works here: a list, an invitation, and one page per person. For those who may let people in."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from accounts import invitations, people
from accounts.confirm import recently_confirmed
from accounts.models import User
from accounts.people_forms import ROLE_CHOICES, InviteForm, RolesForm
from accounts.requests import StaffRequest
from accounts.views.code import get_or_post

View = Callable[..., HttpResponse]


def manages(view: View) -> View:
    """Signed in, with the right to let people in."""

    @login_required
    @wraps(view)
    def guarded(request: StaffRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not request.user.has_perm(people.MANAGE):
            raise PermissionDenied
        return view(request, *args, **kwargs)

    return guarded


@manages
def listing(request: StaffRequest) -> HttpResponse:
    """All accounts, the closed ones last."""
    return render(request, "accounts/people.html", {"rows": [_row(user) for user in people.everybody()]})


def _row(user: Any) -> dict[str, Any]:
    """What the list says about one account: a day, never an hour."""
    roles = dict(ROLE_CHOICES)
    states = {(True, False): "active", (True, True): "again", (False, True): "invited", (False, False): "closed"}
    return {
        "person": user,
        "roles": [roles[group.name] for group in user.role_groups],
        "state": states[user.is_active, user.is_invited],
        "second": user.has_app or user.has_passkey,
    }


@manages
@recently_confirmed
@get_or_post
def invite(request: StaffRequest) -> HttpResponse:
    """A new person."""
    form = InviteForm(request.POST or None)
    if form.is_bound and form.is_valid():
        user = invitations.invite(by=request.user, **form.cleaned_data)
        messages.success(request, _("Die Einladung ist unterwegs."))
        return redirect("accounts:person", pk=user.pk)
    return render(request, "accounts/invite.html", {"form": form})


@manages
def person(request: StaffRequest, pk: int) -> HttpResponse:
    """One account."""
    found: Any = get_object_or_404(people.everybody(), pk=pk)
    form = RolesForm(initial={"roles": [group.name for group in found.role_groups]})
    return render(request, "accounts/person.html", _context(request, found, form))


def _context(request: StaffRequest, found: Any, form: RolesForm) -> dict[str, Any]:
    trail = [(_("Zugänge"), reverse("accounts:people")), (str(found), "")]
    return {"row": _row(found), "form": form, "may": people.may_manage(found, request.user), "trail": trail}


@manages
@recently_confirmed
@require_POST
def set_roles(request: StaffRequest, pk: int) -> HttpResponse:
    """Other roles."""
    found = get_object_or_404(people.everybody(), pk=pk)
    form = RolesForm(request.POST)
    if not form.is_valid():
        return render(request, "accounts/person.html", _context(request, found, form))
    people.set_roles(found, form.cleaned_data["roles"], by=request.user)
    messages.success(request, _("Die Rollen sind geändert. Die Person muss sich neu anmelden."))
    return redirect("accounts:person", pk=pk)


@manages
@recently_confirmed
@require_POST
def invite_again(request: StaffRequest, pk: int) -> HttpResponse:
    """A new link, for a forgotten password or a lost telephone, or to open a closed account again."""
    found = get_object_or_404(User, pk=pk)
    if not people.may_manage(found, request.user):
        raise PermissionDenied
    invitations.invite_again(found, by=request.user)
    messages.success(request, _("Ein neuer Link ist unterwegs. Er gilt einmal."))
    return redirect("accounts:person", pk=pk)


@manages
@recently_confirmed
@require_POST
def deactivate(request: StaffRequest, pk: int) -> HttpResponse:
    """Close an account."""
    found = get_object_or_404(User, pk=pk)
    try:
        people.deactivate(found, by=request.user)
    except people.Stays as reasons:
        for reason in reasons.args:
            messages.error(request, reason)
    else:
        messages.success(request, _("Der Zugang ist geschlossen. Alle Anmeldungen sind beendet."))
    return redirect("accounts:person", pk=pk)
