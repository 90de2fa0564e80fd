"""Pages: emergency access, and taking note of somebody else's."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from workflows.case import journal, tickets
from workflows.case.rules import CaseworkRules
from workflows.desk.access_forms import EmergencyForm
from workflows.guard import staff_view
from workflows.privacy import emergency


@staff_view(may=emergency.may_ask)
@require_http_methods(["GET", "HEAD", "POST"])
def take(request: HttpRequest) -> HttpResponse:
    """A number and a reason. Nothing on the page tells which cases there are before a reason was given."""
    form = EmergencyForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        told = form.cleaned_data
        try:
            with transaction.atomic():
                tickets.use(told["ticket"], by=request.user)  # type: ignore[arg-type]
                taken = emergency.take(told["number"], by=request.user, reason=told["reason"])  # type: ignore[arg-type]
        except ValidationError as error:
            if "number" in error.message_dict:
                journal.write_refused(None, by=request.user)  # type: ignore[arg-type]
            form.add_error(None, error)
        except tickets.AlreadySent:
            return redirect("desk:case", told["number"])
        else:
            messages.warning(request, _("Notzugriff: Sie können diese Akte jetzt lesen. Die Zuständigen wissen es."))
            return redirect("desk:case", taken.case.number)
    return render(request, "desk/emergency.html", {"form": form, "hours": CaseworkRules.now().emergency_hours})


@staff_view
@require_POST
def seen(request: HttpRequest, pk: int) -> HttpResponse:
    """Taken note; it leaves the worklist."""
    emergency.seen(pk, by=request.user)  # type: ignore[arg-type]
    return redirect("desk:worklist")
