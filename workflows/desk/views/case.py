"""Page: one case. The file for those who may open it, the bare facts for those who only know of it."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from workflows.case import journal, selectors
from workflows.case.journal import Action
from workflows.case.record import Case
from workflows.case.tickets import AlreadySent
from workflows.desk import beside, encounters, file
from workflows.desk.contact_forms import EncounterForm
from workflows.desk.forms import AssignForm, ReopenForm
from workflows.guard import staff_view
from workflows.steps.closing import services as closing
from workflows.team import handover
from workflows.team.proposals import Board


def known(request: HttpRequest, number: str, **more: Any) -> Any:
    """The case with what the reader may do with it; `more` are columns that a page adds.

    Raises:
        Http404: no such case, or the reader may not know of it.
    """
    try:
        return selectors.one(request.user, number, **more)
    except Case.DoesNotExist as error:
        raise Http404 from error


def workable(request: HttpRequest, number: str) -> Any:
    """The case, where the reader may change it.

    Raises:
        Http404: no such case for this reader.
    """
    case = known(request, number)
    if not case.workable:
        raise Http404
    return case


@staff_view
@require_http_methods(["GET", "HEAD"])
def show(request: HttpRequest, number: str) -> HttpResponse:
    """Open the file (which is journalled), or see the bare facts."""
    case = known(request, number, **beside.columns(request.user))
    if not case.readable:
        return render(request, "desk/case_known.html", file.reduced(case, request.user))
    if not case.just_read:
        journal.write(Action.READ, str(selectors.FILE_OPENED), by=request.user, case=case)
    return _file(request, case, lines=file.lines_wanted(request.GET.get("zeilen")))


def _file(request: HttpRequest, case: Any, status: int = 200, **forms: Any) -> HttpResponse:
    return render(request, "desk/case.html", file.whole(case, request.user, **forms), status=status)


@staff_view
@require_POST
def add_encounter(request: HttpRequest, number: str) -> HttpResponse:
    """Note a contact, from the quick form on the page of the case."""
    case = workable(request, number)
    form = EncounterForm(request.POST, prefix="kontakt")
    if form.is_valid():
        try:
            encounters.note(
                case,
                by=request.user,
                values=form.encounter,
                topics=form.chosen_topics,
                ticket=form.cleaned_data["ticket"],
            )
        except ValidationError as error:
            form.add_error(None, error)
        except AlreadySent:
            return redirect("desk:case", number)
        else:
            messages.success(request, _("Der Kontakt ist eingetragen."))
            return redirect("desk:case", number)
    return _file(request, case, contact=form)


@staff_view
@require_POST
def reopen(request: HttpRequest, number: str) -> HttpResponse:
    """Start again with a closed case."""
    case = workable(request, number)
    if case.is_open:  # sent twice
        return redirect("desk:case", number)
    form = ReopenForm(request.POST, prefix="oeffnen")
    if form.is_valid():
        try:
            closing.reopen(case, by=request.user, reason=form.cleaned_data["reason"])
        except ValidationError as error:
            messages.warning(request, " ".join(error.messages))
        else:
            messages.success(request, _("Der Fall ist wieder offen. Weiter mit dem Bedarf."))
        return redirect("desk:case", number)
    return _file(request, case, reopen=form)


@staff_view
@require_http_methods(["GET", "HEAD", "POST"])
def assign(request: HttpRequest, number: str) -> HttpResponse:
    """Change who is responsible, without opening the file."""
    case = known(request, number)
    if not (case.handable or request.user.has_perm("workflows.assign_case")):
        raise Http404
    board = Board()
    offers = board.offers(board.needs([case])[case.pk], without=case.responsible_id)
    if not request.user.has_perm("workflows.assign_case"):  # nobody takes a case for themselves
        offers = [offer for offer in offers if offer.key != str(request.user.pk)]
    form = AssignForm(request.POST or None, offers=offers)
    if request.method == "POST" and request.POST.get("responsible") == str(case.responsible_id):
        return redirect("desk:case", number)  # sent twice, or nothing to change
    if request.method == "POST" and form.is_valid():
        moves, reason = {case.pk: form.chosen}, form.cleaned_data["reason"]
        try:
            handover.hand_over(moves, giver=case.responsible, by=request.user, reason=reason)
        except ValidationError as error:  # somebody was faster
            form.add_error(None, error)
            return _assigning(request, form, case)
        text = _("Fall %(number)s: Zuständig ist jetzt %(name)s.")
        messages.success(request, text % {"number": case.number, "name": form.chosen})
        still = selectors.for_reader(request.user).filter(pk=case.pk).exists()
        return redirect("desk:case", number) if still else redirect("desk:worklist")
    return _assigning(request, form, case)


def _assigning(request: HttpRequest, form: AssignForm, case: Any) -> HttpResponse:
    trail = [
        (_("Fälle"), reverse("desk:cases")),
        (case.number, reverse("desk:case", args=[case.number])),
        (_("Zuständigkeit"), ""),
    ]
    return render(request, "desk/assign.html", {"form": form, "case": case, "trail": trail})
