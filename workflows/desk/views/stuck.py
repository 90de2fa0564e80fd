"""Pages: what stands still, for those who keep the house running, and mending it."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from viewflow.workflow.models import Task

from workflows import repair
from workflows.case.record import CaseProcess
from workflows.desk import stuck
from workflows.engine import Busy, TaskGone
from workflows.guard import staff_view
from workflows.repair import PERMISSION, Repair


@staff_view(permission=PERMISSION)
@require_safe
def listing(request: HttpRequest) -> HttpResponse:
    """No names; numbers of cases only for those who may know the case."""
    user: Any = request.user
    found = stuck.groups()
    context = {
        "groups": found,
        "known": stuck.known(user, found),
        "may_assign": user.has_perm("workflows.assign_case"),
        "trail": [(_("Abläufe"), reverse("desk:procedures")), (_("Stehen geblieben"), "")],
    }
    return render(request, "desk/stuck.html", context)


@staff_view(permission=PERMISSION)
@require_POST
def mend(request: HttpRequest) -> HttpResponse:
    """Mend one row that still stands in the list; anything else is answered with a sentence."""
    wanted, key = request.POST.get("repair", ""), request.POST.get("pk", "")
    row = stuck.find(wanted, int(key)) if key.isascii() and key.isdigit() and len(key) < 15 else None
    if row is None:
        messages.info(request, _("Das ist inzwischen erledigt."))
        return redirect("desk:stuck")
    try:
        _do(row, request.user)
    except TaskGone:
        messages.info(request, _("Das ist inzwischen erledigt."))
    except Busy as error:
        messages.warning(request, str(error))
    except ValidationError as error:
        messages.warning(request, " ".join(error.messages))
    else:
        messages.success(request, _("Der Vorgang geht weiter."))
    return redirect("desk:stuck")


def _do(row: stuck.Row, user: Any) -> None:
    if row.repair == Repair.RETRY:
        repair.retry(Task.objects.get(pk=row.pk), by=user)
    elif row.repair == Repair.FIRE:
        repair.fire(Task.objects.get(pk=row.pk), by=user)
    elif row.repair == Repair.RESTART_CASE:
        repair.restart_case(row.case, by=user)
    elif row.repair in (Repair.RESTART, Repair.RESTART_REFERRAL):
        repair.restart(CaseProcess.objects.get(pk=row.process), by=user)
