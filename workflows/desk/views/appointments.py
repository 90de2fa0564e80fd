"""Pages: the appointments of a case; making, moving and calling off."""

from datetime import datetime
from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from forms.fields import ListedChoiceField, NumberField
from workflows.case import access, appointments
from workflows.case.appointments import Appointment
from workflows.case.notes import Encounter
from workflows.desk.forms import OnceForm
from workflows.desk.trail import trail_of
from workflows.desk.views import beside
from workflows.guard import staff_view
from workflows.steps.fields import ClockField, DayField, in_a_year, line, since, today


class AppointmentForm(forms.Form):
    """When, how long, where."""

    day = DayField(label=gettext_lazy("Datum"), earliest=since(2015), latest=in_a_year, initial=today)
    time = ClockField(label=gettext_lazy("Uhrzeit"))
    minutes = NumberField(
        label=gettext_lazy("Minuten"), min_value=1, max_value=600, max_digits=3, decimal_places=0, initial=30,
        widget=forms.TextInput({"inputmode": "numeric"}),
    )  # fmt: skip
    place = ListedChoiceField(
        label=gettext_lazy("Ort"), choices=Encounter.Place.choices, initial=Encounter.Place.OFFICE
    )
    note = line(gettext_lazy("Hinweis"), limit=300, required=False)

    @property
    def values(self) -> dict[str, Any]:
        """Field values of `Appointment`."""
        told = self.cleaned_data
        starts_at = timezone.make_aware(datetime.combine(told["day"], told["time"]))
        return {
            "starts_at": starts_at,
            "minutes": int(told["minutes"]),
            "place": told["place"],
            "note": told["note"],
        }


class NewAppointmentForm(OnceForm, AppointmentForm):
    """The same, sent once."""


class MoveForm(AppointmentForm):
    """The same, for an appointment as it was when the page was made."""

    seen = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=30_000)


@staff_view
@require_http_methods(["GET", "HEAD", "POST"])
def of_case(request: HttpRequest, number: str) -> HttpResponse:
    """The list, and a form for the next one."""
    case, user = beside.opened(request, number), request.user
    form = NewAppointmentForm(request.POST or None)

    def save(told: dict[str, Any]) -> None:
        made = appointments.add(case, by=user, values=form.values)  # type: ignore[arg-type]
        messages.success(request, _("Der Termin steht: %(when)s Uhr.") % {"when": made})

    if beside.saved(request, form, save):
        return redirect("desk:appointments", number)
    found = list(case.appointments.select_related("by"))
    context = {
        "form": form if case.workable and case.is_open else None,
        "coming": [one for one in found if not one.is_over and not one.cancelled_at],
        "past": [one for one in reversed(found) if one.is_over or one.cancelled_at],
        "referrals": case.referrals.filter(appointment_at__isnull=False, ended_at=None).select_related("service"),
    }
    return beside.page(request, case, "desk/beside/appointments.html", _("Termine"), **context)


@staff_view
@require_http_methods(["GET", "HEAD", "POST"])
def move(request: HttpRequest, pk: int) -> HttpResponse:
    """Change one appointment."""
    one = _workable(request, pk)
    local = timezone.localtime(one.starts_at)
    initial = {
        "day": local.date(),
        "time": local.time(),
        "minutes": one.minutes,
        "place": one.place,
        "note": one.note,
        "seen": one.sequence,
    }
    form = MoveForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            appointments.move(one, by=request.user, seen=form.cleaned_data["seen"], values=form.values)  # type: ignore[arg-type]
        except ValidationError as error:
            form.add_error(None, error)
            form.data = {**form.data.dict(), "seen": _workable(request, pk).sequence}  # type: ignore[attr-defined]
        else:
            messages.success(request, _("Der Termin ist geändert."))
            return redirect("desk:appointments", one.case.number)
    listed = reverse("desk:appointments", args=[one.case.number])
    trail = trail_of(one.case, (_("Termine"), listed), (_("Termin ändern"), ""))
    return render(
        request,
        "desk/beside/appointment.html",
        {"form": form, "case": one.case, "one": one, "trail": trail, "back": listed},
    )


@staff_view
@require_POST
def cancel(request: HttpRequest, pk: int) -> HttpResponse:
    """Call one appointment off; a double click does nothing twice."""
    one = _workable(request, pk, standing=False)
    appointments.cancel(one, by=request.user)  # type: ignore[arg-type]
    messages.success(request, _("Der Termin ist abgesagt. Bitte sagen Sie auch der Person Bescheid."))
    return redirect("desk:appointments", one.case.number)


def _workable(request: HttpRequest, pk: int, *, standing: bool = True) -> Appointment:
    """The appointment, where the reader may change it.

    Raises:
        Http404: none for this reader, or called off.
    """
    found = Appointment.objects.filter(case__in=access.workable_by(request.user).values("pk"), pk=pk)
    if standing:
        found = found.filter(cancelled_at=None)
    one = found.select_related("case__person").first()
    if one is None:
        raise Http404
    return one
