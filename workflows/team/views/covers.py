"""Pages: who stands in for whom, entering an absence, and handing back early."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.models import User
from workflows.case import tickets
from workflows.guard import staff_view
from workflows.team import cover
from workflows.team.forms import AbsenceForm
from workflows.team.models import Absence
from workflows.team.views.common import in_team, shares_out
from workflows.team.views.handing import seen_by

RECENT = 10


@staff_view(may=in_team)
@require_http_methods(["GET", "HEAD"])
def covers(request: HttpRequest) -> HttpResponse:
    """What runs and what is planned; others see only what concerns them."""
    user: User = request.user  # type: ignore[assignment]
    coming = cover.seen_by(user).filter(ended_at=None, ends_on__gte=timezone.localdate()).order_by("starts_on", "pk")
    context = {
        "absences": list(coming),
        "hand_overs": seen_by(user)[:RECENT],
        "leads": shares_out(user),
        "holds": user.has_perm(cover.MAY_HOLD),
    }
    return render(request, "team/covers.html", context)


@staff_view(may=in_team)
@require_http_methods(["GET", "HEAD", "POST"])
def cover_new(request: HttpRequest) -> HttpResponse:
    """Enter an absence; managers their own, the lead anybody's."""
    user: User = request.user  # type: ignore[assignment]
    alone = None if shares_out(user) else user
    form = AbsenceForm(request.POST or None, alone=alone, initial=_start(request))
    if request.method == "POST" and form.is_valid():
        try:
            absence = _enter(form, user)
        except tickets.AlreadySent:
            return redirect("desk:covers")
        except ValidationError as error:
            for name, errors in error.error_dict.items():
                form.add_error(name, errors)
        else:
            told = {"cover": absence.cover, "person": absence.person, "day": f"{absence.ends_on:%d.%m.%Y}"}
            said = _("%(cover)s vertritt %(person)s bis %(day)s. Danach enden die Zugriffe von selbst.")
            messages.success(request, said % told)
            return redirect("desk:covers")
    trail = [(_("Vertretung"), reverse("desk:covers")), (_("Eintragen"), "")]
    return render(request, "team/cover_new.html", {"form": form, "trail": trail, "alone": alone})


def _start(request: HttpRequest) -> dict[str, Any]:
    return {"person": request.GET.get("person", "")[:10]}


@transaction.atomic
def _enter(form: AbsenceForm, user: User) -> Absence:
    tickets.use(form.cleaned_data["ticket"], by=user)
    return cover.plan(**form.absence, by=user)


@staff_view(may=in_team)
@require_POST
def cover_end(request: HttpRequest, pk: int) -> HttpResponse:
    """Hand back now."""
    user: User = request.user  # type: ignore[assignment]
    absence = get_object_or_404(cover.seen_by(user), pk=pk)
    cover.end(absence, by=user)
    said = _("Die Vertretung ist beendet. %(person)s hat die Fälle wieder allein.")
    messages.success(request, said % {"person": absence.person})
    return redirect("desk:covers")
