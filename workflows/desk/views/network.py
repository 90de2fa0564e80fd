"""Page: contacts with partners without a person: a quick form, the list, and how many per group and month."""

from datetime import date
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.dates import MONTHS_3
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from workflows.case.tickets import AlreadySent
from workflows.desk import paging
from workflows.desk.contact_forms import NetworkForm
from workflows.guard import staff_view
from workflows.network import contacts
from workflows.network.contacts import Group, NetworkContact

FIRST = 2015


@staff_view(permission=contacts.VIEW)
@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest) -> HttpResponse:
    """Enter one, see the newest, see the counts of a year."""
    user: Any = request.user
    form = NetworkForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            contacts.note(by=user, values=form.contact, topics=form.chosen_topics, ticket=form.cleaned_data["ticket"])
        except AlreadySent:
            return redirect("desk:network")
        messages.success(request, _("Der Netzwerkkontakt ist eingetragen."))
        return redirect("desk:network")
    year = _year(request.GET.get("jahr", ""))
    listed = NetworkContact.objects.filter(on__gte=date(year, 1, 1), on__lte=date(year, 12, 31))
    shown = paging.page_of(listed.select_related("by").prefetch_related("topics"), request)
    context = {
        "form": form,
        "year": year,
        "years": range(timezone.localdate().year, max(FIRST, timezone.localdate().year - 4) - 1, -1),
        "months": [MONTHS_3[number] for number in range(1, 13)],
        "table": _table(year),
        "page": shown,
        "query": paging.query_without_page(request),
        "may_add": user.has_perm(contacts.ADD),
    }
    return render(request, "desk/network.html", context)


@staff_view(permission=contacts.ADD)
@require_POST
def remove(request: HttpRequest, pk: int) -> HttpResponse:
    """Take back one's own entry."""
    contact = NetworkContact.objects.filter(pk=pk).first()
    if contact is None:
        raise Http404
    contacts.remove(contact, by=request.user)  # type: ignore[arg-type]
    messages.success(request, _("Der Eintrag ist gelöscht."))
    return redirect("desk:network")


def _year(wanted: str) -> int:
    """The year asked for; this one where nonsense is asked for."""
    now = timezone.localdate().year
    plain = wanted.isascii() and wanted.isdigit() and len(wanted) == 4
    return int(wanted) if plain and FIRST <= int(wanted) <= now else now


def _table(year: int) -> dict[str, Any]:
    """Rows per group with twelve months and their sum; below, the sums of the months."""
    counts = contacts.by_group_and_month(year)
    rows = [{"label": group.label, "months": counts[group], "sum": sum(counts[group])} for group in Group]
    sums = [sum(numbers) for numbers in zip(*counts.values(), strict=True)]
    return {"rows": rows, "sums": sums, "sum": sum(sums)}
