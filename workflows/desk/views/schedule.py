"""Page: what happens when in a case."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from workflows.desk import schedule
from workflows.desk.views.case import known
from workflows.guard import staff_view


@staff_view
@require_safe
def of_case(request: HttpRequest, number: str) -> HttpResponse:
    """Also for those who only know the case: days, steps and what the clock does."""
    case = known(request, number)
    lines = schedule.coming(case, named=case.readable)
    today = timezone.localdate()
    context = {
        "case": case,
        "ahead": [line for line in lines if line.day >= today and not line.past],
        "behind": [line for line in lines if line.day < today or line.past],
        "trail": [
            (_("Fälle"), reverse("desk:cases")),
            (case.number, reverse("desk:case", args=[case.number])),
            (_("Was geschieht wann?"), ""),
        ],
    }
    return render(request, "desk/case_schedule.html", context)
