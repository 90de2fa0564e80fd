"""Pages: finding a case, and opening a new one for somebody who came or called."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from workflows import engine
from workflows.case import access, journal, selectors
from workflows.case.record import Case
from workflows.case.tickets import AlreadySent
from workflows.desk import paging
from workflows.desk.filters import CaseFilters
from workflows.desk.forms import NewCaseForm
from workflows.desk.household_forms import RelativeForm
from workflows.desk.tabs import tabs
from workflows.guard import staff_view
from workflows.privacy import emergency
from workflows.steps.intake import opening
from workflows.steps.intake.similar import Similar

FILES, KNOWN = "akten", "alle"
LISTS = {FILES: gettext_lazy("Akten, die ich öffnen darf"), KNOWN: gettext_lazy("Alle, von denen ich weiß")}
START = "workflows.start_case"


@staff_view
def listing(request: HttpRequest) -> HttpResponse:
    """Files that I may open; for those who know more, the others too, by number only."""
    filters = CaseFilters(request.GET)
    user: Any = request.user
    more = access.knows_more(user)
    view = filters.value("ansicht")
    if view not in (FILES, KNOWN):
        view = KNOWN if access.knows_every_case(user) else FILES
    found = selectors.listed(user, stage=filters.value("stand"), stadtteil=filters.district)
    if view == FILES:
        found = found.filter(readable=True)
    told = journal.told_in_list(user, str(selectors.LIST_READ), "number")
    page = paging.page_of(found.annotate(told=told), request)
    shown = [case.number for case in page if case.readable and not case.told]
    journal.write_list_read(shown, by=user, what=str(selectors.LIST_READ))
    context = {
        "filters": filters,
        "view": view,
        "tabs": tabs("ansicht", LISTS, view) if more else [],
        "page": page,
        "rows": [_row(case) for case in page],
        "query": paging.query_without_page(request),
        "may_start": user.has_perm(START),
        "may_emergency": emergency.may_ask(user),
    }
    return render(request, "desk/cases.html", context)


def _row(case: Case) -> dict[str, Any]:
    name = (str(case.person) or _("Name noch nicht bekannt")) if case.readable else ""  # type: ignore[attr-defined]
    return {"case": case, "name": name}


@staff_view(permission=START)
def new(request: HttpRequest) -> HttpResponse:
    """A short form; similar persons are shown before anything is saved."""
    form = NewCaseForm(request.POST or None)
    similar = Similar(None, request.user)
    if request.method == "POST" and form.is_valid() and settled(form, similar):
        try:
            case = opening.register(
                form.person, by=request.user, concern=form.cleaned_data["concern"], ticket=form.cleaned_data["ticket"]
            )
        except AlreadySent as error:
            messages.info(request, str(error))
            return redirect("desk:case", error.result)
        messages.success(request, _("Fall %(number)s ist angelegt. Weiter mit der Aufnahme.") % {"number": case.number})
        return redirect("desk:task", engine.open_tasks(case)[0].pk)
    return render(request, "desk/case_new.html", {"form": form, "similar": similar})


def settled(form: NewCaseForm | RelativeForm, similar: Similar) -> bool:
    """Whether nobody similar is known, or the person at the desk has seen them and ticked "another person"."""
    told = form.cleaned_data
    similar.look(told["first_name"], told["last_name"], told["date_of_birth"], "")
    if not similar.asks or (told["other_person"] and told["seal"] == similar.seal):
        return True
    form.data = form.data.copy()
    form.data["seal"] = similar.seal
    form.data.pop("other_person", None)
    return False
