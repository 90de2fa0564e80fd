"""Page: what is to be done, most urgent first."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from workflows.case import access, journal, selectors
from workflows.desk import paging, worklist
from workflows.desk.filters import WorklistFilters
from workflows.desk.tabs import tabs
from workflows.desk.worklist import View
from workflows.guard import staff_view
from workflows.privacy import emergency


@staff_view
def show(request: HttpRequest) -> HttpResponse:
    """My tasks, those that nobody has yet, and the overview without names."""
    filters = WorklistFilters(request.GET)
    user: Any = request.user
    counts = {view: paging.capped(worklist.waiting(user, view)) for view in (View.MINE, View.QUEUE)}
    view = _chosen(filters.value("ansicht"), counts)
    tasks = worklist.narrow(worklist.waiting(user, view), filters.value("frist"), filters.district)
    counted = "" if filters.active else counts.get(view, "")
    page = paging.page_of(worklist.in_order(tasks, user, view), request, counted)
    named = [task for task in page if view != View.TEAM and task.readable and not task.told]
    numbers = {task.process.caseprocess.case.number for task in named}
    journal.write_list_read(numbers, by=user, what=str(selectors.LIST_READ))
    context = {
        "filters": filters,
        "emergencies": emergency.notices_for(user)[:10],
        "tabs": tabs("ansicht", _labels(more=view == View.TEAM or access.knows_more(user)), view, counts),
        "view": view,
        "page": page,
        "rows": worklist.rows(list(page), user, view),
        "query": paging.query_without_page(request),
        "may_start": user.has_perm("workflows.start_case"),
    }
    return render(request, "desk/worklist.html", context)


def _chosen(wanted: str, counts: dict[View, str]) -> View:
    """The list asked for; else mine, or what is open where nothing of mine waits."""
    if wanted in list(View):
        return View(wanted)
    return View.QUEUE if counts[View.MINE] == "0" and counts[View.QUEUE] != "0" else View.MINE


def _labels(*, more: bool) -> dict[View, str]:
    labels = {View.MINE: _("Meine Aufgaben"), View.QUEUE: _("Zum Übernehmen")}
    return {**labels, View.TEAM: _("Überblick Team")} if more else labels
