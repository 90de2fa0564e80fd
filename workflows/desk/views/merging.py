"""Pages: making one of two cases of the same person: choose the other, look at what stays, do it, take it back."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from workflows.case import access, journal, merging, selectors
from workflows.case.record import Case, Stage
from workflows.case.rules import CaseworkRules
from workflows.case.same_person import differences
from workflows.desk.merge_forms import ChoicesForm, OtherForm
from workflows.desk.views.case import workable
from workflows.guard import staff_view
from workflows.steps.intake.similar import Similar

RELATED = ("person__stadtteil", "person__accommodation", "person__household", "stadtteil", "responsible")


@staff_view
@require_http_methods(["GET", "HEAD", "POST"])
def choose(request: HttpRequest, number: str) -> HttpResponse:
    """Which case is about the same person? Those that look like it are offered."""
    case = workable(request, number)
    form = OtherForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        other = form.cleaned_data["number"]
        if access.workable_by(request.user).filter(number=other).exclude(pk=case.pk).exists():
            return redirect("desk:merge_preview", number, other)
        form.add_error("number", _("Diesen Fall gibt es nicht, oder Sie dürfen ihn nicht bearbeiten."))
    offered = _offered(request, case)
    selectors.note_names([case.number, *(one["case"].number for one in offered)], by=request.user)  # type: ignore[arg-type]
    context = {"case": case, "form": form, "offered": offered, "trail": _trail(case)}
    return render(request, "desk/merge_choose.html", context)


def _offered(request: HttpRequest, case: Case) -> list[Any]:
    """Similar persons in cases that the reader may work too, and other cases of the same person."""
    user: Any = request.user
    person, similar = case.person, Similar(case, user)
    similar.look(person.first_name, person.last_name, person.date_of_birth, person.native_name)
    people = {found.person.pk: found.reason for found in similar.known} | {person.pk: _("dieselbe Person")}
    cases = access.workable_by(user).filter(person__in=people).exclude(pk=case.pk).exclude(stage=Stage.MERGED)
    found = cases.select_related("person").order_by("pk")[:10]
    return [{"case": one, "reason": people[one.person_id]} for one in found]


@staff_view
@require_http_methods(["GET", "HEAD", "POST"])
def preview(request: HttpRequest, number: str, other: str) -> HttpResponse:
    """Both files side by side; what stays is chosen detail by detail."""
    workable(request, number)
    both = access.workable_by(request.user).filter(number__in=(number, other)).select_related(*RELATED)
    cases = {case.number: case for case in both}
    if len(cases) != 2:
        raise Http404
    kept, gone = cases[number], cases[other]
    sent = request.POST if request.method == "POST" else None
    form = ChoicesForm(sent, differences=differences(kept, gone), kept=number, gone=other)
    if request.method == "POST" and form.is_valid():
        try:
            merging.merge(kept, gone, by=request.user, choices=form.cleaned_data)  # type: ignore[arg-type]
        except ValidationError as error:
            messages.warning(request, " ".join(error.messages))
        else:
            messages.success(request, _("Die beiden Fälle sind zusammengeführt."))
        return redirect("desk:case", number)
    for one in (kept, gone):  # the page shows what stands in both files
        journal.write_read(one, by=request.user, what=str(selectors.FILE_OPENED))  # type: ignore[arg-type]
    context = {
        "kept": kept,
        "gone": gone,
        "form": form,
        "days": CaseworkRules.now().merge_undo_days,
        "trail": _trail(kept),
    }
    return render(request, "desk/merge.html", context)


@staff_view
@require_POST
def undo(request: HttpRequest, number: str) -> HttpResponse:
    """Both cases are as they were."""
    case = workable(request, number)
    wanted = request.POST.get("merge", "")
    done = next((one for one in merging.of_case(case, request.user) if str(one.pk) == wanted), None)  # type: ignore[arg-type]
    if done is None:
        raise Http404
    try:
        merging.undo(done, by=request.user)  # type: ignore[arg-type]
    except ValidationError as error:
        messages.warning(request, " ".join(error.messages))
    else:
        messages.success(request, _("Die Zusammenführung ist rückgängig gemacht. Es sind wieder zwei Fälle."))
    return redirect("desk:case", number)


def _trail(case: Case) -> list[tuple[str, str]]:
    return [
        (_("Fälle"), reverse("desk:cases")),
        (case.number, reverse("desk:case", args=[case.number])),
        (_("Zusammenführen"), ""),
    ]
