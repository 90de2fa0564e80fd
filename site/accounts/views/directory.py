"""To the city's directory and back."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from accounts import directory, entrance
from accounts.confirm import mark_confirmed

NEXT = "directory_next"


@never_cache
@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """Off to the directory; a link, because the content security policy lets forms only send to ourselves."""
    if not directory.is_on():
        raise Http404
    request.session[NEXT] = entrance.safe_next(request, request.GET.get("next", ""))
    try:
        return directory.send_there(request, request.build_absolute_uri(reverse("accounts:directory_back")))
    except directory.Refused as refusal:
        return _refused(request, refusal)


@never_cache
@require_safe
def back(request: HttpRequest) -> HttpResponse:
    """The directory's answer. Somebody who is signed in already has only confirmed who it is."""
    if not directory.is_on():
        raise Http404
    to = request.session.pop(NEXT, "")
    try:
        user, strong = directory.who_came_back(request)
    except directory.Refused as refusal:
        return _refused(request, refusal)
    if request.user.is_authenticated:
        if request.user.pk == user.pk:
            mark_confirmed(request)
        return redirect(to or entrance.home_of(request.user))
    return entrance.enter(request, user, to, strong=strong)


def _refused(request: HttpRequest, refusal: directory.Refused) -> HttpResponse:
    messages.error(request, str(refusal))
    return redirect("accounts:login")
