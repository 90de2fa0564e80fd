"""The link in the mail: set the password, then the second factor, then in."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from accounts import entrance, invitations
from accounts.second_forms import FirstPasswordForm
from accounts.views.code import get_or_post


@never_cache
@sensitive_post_parameters()
@get_or_post
def accept(request: HttpRequest, token: str) -> HttpResponse:
    """Looking does nothing (mail scanners look); sending the form uses the link up."""
    invitation = invitations.find(token)
    if invitation is None:
        return render(request, "accounts/invitation_gone.html", status=410)
    form = FirstPasswordForm(invitation.person, request.POST or None)
    if form.is_bound and form.is_valid():
        user = invitations.accept(invitation, form.cleaned_data["new_password1"])
        if user is None:
            return render(request, "accounts/invitation_gone.html", status=410)
        request.session.flush()  # somebody else may be signed in here
        return entrance.enter(request, user, "")
    return render(request, "accounts/invitation.html", {"form": form, "person": invitation.person})
