"""Page: what one sets for oneself."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from workflows.desk.calendar import models as feeds
from workflows.desk.me.models import DeskPreferences
from workflows.guard import staff_view


class MailForm(forms.Form):
    """Whether the daily mail comes."""

    digest = forms.BooleanField(
        label=gettext_lazy("Jeden Arbeitstag eine E-Mail, wenn etwas wartet"),
        required=False,
        help_text=gettext_lazy("Nur Anzahlen und ein Link, keine Namen und keine Fallnummern."),
    )


@staff_view
@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    """The daily mail and the calendar's address."""
    form = MailForm(request.POST)
    if request.method == "POST" and form.is_valid():
        DeskPreferences.objects.update_or_create(user=request.user, defaults={"digest": form.cleaned_data["digest"]})
        messages.success(request, _("Gespeichert."))
        return redirect("desk:me")
    return _page(request)


@staff_view
@require_POST
def calendar(request: HttpRequest) -> HttpResponse:
    """A new secret address, shown this once; or none any longer."""
    user: Any = request.user
    if "revoke" in request.POST:
        feeds.revoke(user)
        messages.success(request, _("Die Kalenderadresse gilt nicht mehr."))
        return redirect("desk:me")
    address = request.build_absolute_uri(reverse("desk:calendar_feed", args=[feeds.new_token(user)]))
    response = _page(request, address=address)
    response["Cache-Control"] = "private, no-store"
    return response


def _page(request: HttpRequest, *, address: str = "") -> HttpResponse:
    user: Any = request.user
    wishes = DeskPreferences.objects.filter(user=user).first() or DeskPreferences(user=user)
    context = {
        "form": MailForm(initial={"digest": wishes.digest}),
        "email": user.email,
        "last": user.digests.filter(empty=False).first(),
        "feed": feeds.CalendarFeed.objects.filter(user=user).first(),
        "address": address,
    }
    return render(request, "desk/me/me.html", context)
