"""Pages: a family. Who belongs to it, tying files together and parting them, one more member, what they share."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from workflows import engine
from workflows.case import access, households, selectors, tickets
from workflows.case.record import Case
from workflows.desk.household_forms import CopyForm, RelativeForm, UniteForm
from workflows.desk.views.case import workable
from workflows.desk.views.cases import START, settled
from workflows.guard import staff_view
from workflows.steps.intake import opening
from workflows.steps.intake.similar import Similar


@staff_view
@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest, number: str) -> HttpResponse:
    """The family, and what can be done: `do` says which of the small forms was sent."""
    case = workable(request, number)
    members = households.members(case, request.user)  # type: ignore[arg-type]
    does = request.POST.get("do", "")
    unite = UniteForm(request.POST if does == "unite" else None)
    copies = CopyForm(request.POST if does == "copy" else None, members=members) if members else None
    done = ""
    try:
        if does == "unite" and unite.is_valid():
            done = _unite(request, case, unite)
        elif does == "copy" and copies and copies.is_valid():
            done = _copy(request, case, copies)
        elif does == "leave":
            households.leave(case, by=request.user)  # type: ignore[arg-type]
            done = _("%(name)s ist aus dem Haushalt genommen.") % {"name": case.person}
    except ValidationError as error:
        messages.warning(request, " ".join(error.messages))
        return redirect("desk:household", number)
    if done:
        messages.success(request, done)
        return redirect("desk:household", number)
    family = selectors.household_cases(case, request.user)  # type: ignore[arg-type]
    candidates = households.candidates(case, request.user) if case.is_open else []  # type: ignore[arg-type]
    selectors.note_names([one.number for one in (case, *family, *candidates)], by=request.user)  # type: ignore[arg-type]
    context = {
        "case": case,
        "name": str(case.person) or _("Name noch nicht bekannt"),
        "family": family,
        "candidates": candidates,
        "unite": unite,
        "copies": copies if case.is_open else None,
        "may_add": case.is_open and request.user.has_perm(START),
        "trail": _trail(case, _("Haushalt")),
    }
    return render(request, "desk/household.html", context)


def _unite(request: HttpRequest, case: Case, form: UniteForm) -> str:
    """Tie two files together; a number that one may not work is answered like one that does not exist."""
    number = form.cleaned_data["number"]
    other = access.workable_by(request.user).select_related("person").filter(number=number).first()
    if other is None or other.pk == case.pk:
        form.add_error("number", _("Diesen Fall gibt es nicht, oder Sie dürfen ihn nicht bearbeiten."))
        return ""
    households.unite(case, other, by=request.user)  # type: ignore[arg-type]
    return _("%(one)s und %(two)s gehören jetzt zu einem Haushalt.") % {"one": case.person, "two": other.person}


def _copy(request: HttpRequest, case: Case, form: CopyForm) -> str:
    changed = households.copy(case, form.chosen, form.cleaned_data["same"], by=request.user)  # type: ignore[arg-type]
    stays = any(one.person.address_protected for one in form.chosen) and not case.person.address_protected
    if stays and "home" in form.cleaned_data["same"]:
        messages.info(request, _("Eine geschützte Anschrift bleibt, wie sie ist."))
    words = ngettext("%(count)d Akte ist angepasst.", "%(count)d Akten sind angepasst.", changed)
    return words % {"count": changed}


@staff_view
@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest, number: str) -> HttpResponse:
    """One more member of the family, in one short form; similar persons are shown before anything is saved."""
    case = workable(request, number)
    if not request.user.has_perm(START):
        raise Http404
    if not case.is_open:
        return redirect("desk:case", number)
    form = RelativeForm(request.POST or None, initial={"last_name": case.person.last_name})
    similar = Similar(None, request.user)  # type: ignore[arg-type]
    if request.method == "POST" and form.is_valid():
        try:
            tickets.require_fresh(form.cleaned_data["ticket"])
            if settled(form, similar):
                return _added(request, case, form)
        except tickets.AlreadySent as error:
            messages.info(request, str(error))
            return redirect("desk:household", number)
    context = {
        "form": form,
        "similar": similar,
        "case": case,
        "name": str(case.person),
        "trail": _trail(case, _("Familienmitglied aufnehmen")),
    }
    return render(request, "desk/household_add.html", context)


def _added(request: HttpRequest, case: Case, form: RelativeForm) -> HttpResponse:
    """Open the file; then its intake, the next member, or the family where somebody else does the intake."""
    told: Any = form.cleaned_data
    by: Any = request.user
    same = tuple(told["same"])
    new = opening.add_relative(case, form.person, by=by, same=same, concern=told["concern"], ticket=told["ticket"])
    messages.success(request, _("Fall %(number)s ist angelegt.") % {"number": new.number})
    if "more" in request.POST:
        return redirect("desk:household_add", case.number)
    if not access.may_work(by, new):
        return redirect("desk:household", case.number)
    return redirect("desk:task", engine.open_tasks(new)[0].pk)


def _trail(case: Case, here: str) -> list[tuple[str, str]]:
    return [(_("Fälle"), reverse("desk:cases")), (case.number, reverse("desk:case", args=[case.number])), (here, "")]
