"""Page: what is to be done, most urgent first; choices beside it that can be remembered."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from workflows.case import journal, selectors
from workflows.case.saved import SavedFilter
from workflows.desk import paging, worklist
from workflows.desk.filters import WorklistFilters
from workflows.desk.standing import standing_of
from workflows.desk.tabs import tabs
from workflows.desk.worklist import Until, View
from workflows.guard import staff_view
from workflows.privacy import emergency


@staff_view
def show(request: HttpRequest) -> HttpResponse:
    """My tasks, those that nobody has yet, those put off, and the overview without names."""
    filters = WorklistFilters(request.GET)
    user: Any = request.user
    until, place, standing = filters.value("frist"), filters.district, standing_of(user)
    figures = worklist.figures(user, until, place)
    counts = {view: paging.short(figures[view].all) for view in figures}
    view = _chosen(filters.value("ansicht"), counts)
    known = figures.get(view)
    tasks = worklist.waiting(user, view)
    late = known.overdue if known else tasks.filter(worklist.narrow(Until.OVERDUE, place)).count()
    listed = worklist.in_order(tasks.filter(worklist.narrow(until, place)), user, view)
    page = paging.page_of(listed, request, counted=known.listed if known else None)
    query = chosen_query(view, filters)
    saved = list(SavedFilter.objects.filter(user=user))
    named = [task for task in page if view != View.TEAM and task.readable and not task.told]
    numbers = {task.process.caseprocess.case.number for task in named}
    journal.write_list_read(numbers, by=user, what=str(selectors.LIST_READ))
    context = {
        "filters": filters,
        "emergencies": emergency.notices_for(user)[:10] if standing.has_emergencies else [],
        "noticed": standing.has_notices,
        "tabs": tabs("ansicht", _labels(more=view == View.TEAM or standing.knows_more), view, counts),
        "terms": _terms(query, paging.short(late)),
        "saved": [{"filter": one, "current": one.query == query} for one in saved],
        "unsaved": filters.active and not any(one.query == query for one in saved),
        "chosen": query,
        "view": view,
        "page": page,
        "rows": worklist.rows(list(page), user, view, standing.rules),
        "query": paging.query_without_page(request),
        "may_start": user.has_perm("workflows.start_case"),
    }
    return render(request, "desk/worklist.html", context)


def chosen_query(view: str, filters: WorklistFilters) -> dict[str, str]:
    """The choices as they stand in the address; what is not chosen is left out."""
    wanted = {"ansicht": str(view), "frist": filters.value("frist"), "stadtteil": filters.value("stadtteil")}
    return {name: value for name, value in wanted.items() if value}


def _terms(query: dict[str, str], overdue: str) -> list[dict[str, Any]]:
    """Links that say how far ahead one looks; each keeps the other choices."""
    labels = {Until.ALL: _("Alle"), Until.OVERDUE: _("Überfällig"), Until.WEEK: _("Diese Woche")}
    others = {name: value for name, value in query.items() if name != "frist"}
    return [
        {
            "label": label,
            "url": "?" + urlencode(others | ({"frist": str(until)} if until else {})),
            "current": query.get("frist", "") == until,
            "count": overdue if until == Until.OVERDUE and overdue != "0" else "",
        }
        for until, label in labels.items()
    ]


def _chosen(wanted: str, counts: dict[View, str]) -> View:
    """The list asked for; else mine, or what is open where nothing of mine waits."""
    if wanted in list(View):
        return View(wanted)
    return View.QUEUE if counts[View.MINE] == "0" and counts[View.QUEUE] != "0" else View.MINE


def _labels(*, more: bool) -> dict[View, str]:
    labels = {View.MINE: _("Meine Aufgaben"), View.QUEUE: _("Zum Übernehmen"), View.SNOOZED: _("Zurückgestellt")}
    return {**labels, View.TEAM: _("Überblick Team")} if more else labels
