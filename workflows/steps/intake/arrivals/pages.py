"""Pages: lists of arrivals. Send one, look at what it would become, mend the columns, choose, and enter it."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from workflows.guard import staff_view
from workflows.steps.intake.arrivals import columns, services, storing
from workflows.steps.intake.arrivals.checking import Checked, check, usual_people
from workflows.steps.intake.arrivals.forms import ColumnsForm, EnterForm, ListForm, able_people
from workflows.steps.intake.arrivals.lines import Line
from workflows.steps.intake.arrivals.models import ArrivalList
from workflows.steps.intake.arrivals.reading import Unreadable

PER_PAGE = 100
FRESH, SUSPECT, WRONG = "neu", "vergleichen", "fehler"
State = ArrivalList.State


@staff_view(permission=services.START)
@require_http_methods(["GET", "HEAD", "POST"])
def listing(request: HttpRequest) -> HttpResponse:
    """Send a list; below, those that I have sent."""
    user: Any = request.user
    storing.forget_old()
    form = ListForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        try:
            arrivals, before = services.take_in(form.cleaned_data["file"].read(), by=user)
        except Unreadable as error:
            form.add_error("file", str(error))
        else:
            if before:
                said = _("Diese Liste wurde am %(day)s schon eingetragen. Bitte prüfen Sie, ob Sie sie noch brauchen.")
                messages.warning(request, said % {"day": f"{before.finished_at:%d.%m.%Y}"})
            return redirect("desk:arrival_list", arrivals.pk)
    lists = ArrivalList.objects.filter(by=user).exclude(state=State.DROPPED)[:20]
    return render(request, "steps/arrivals/listing.html", {"form": form, "lists": lists})


@staff_view(permission=services.START)
@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest, pk: Any) -> HttpResponse:
    """What the list would become; `do` says which of the forms was sent."""
    arrivals = services.mine(request.user, pk)  # type: ignore[arg-type]
    if arrivals is None or arrivals.state == State.DROPPED:
        raise Http404
    if arrivals.state != State.OPEN:
        return _closed(request, arrivals)
    does = request.POST.get("do", "")
    rows = storing.load(arrivals)
    mapping = ColumnsForm(
        request.POST if does == "columns" else None, columns=arrivals.columns, header=arrivals.header, rows=rows
    )
    try:
        if does == "drop":
            services.drop(arrivals)
            messages.success(request, _("Die Liste ist verworfen. Die Datei ist gelöscht."))
            return redirect("desk:arrivals")
        if does == "columns" and mapping.is_valid():
            services.change(arrivals, columns=mapping.columns, header=mapping.header)
            return redirect("desk:arrival_list", arrivals.pk)
        if does == "lines":
            return _decide(request, arrivals)
    except ValidationError as error:
        messages.warning(request, " ".join(error.messages))
        return redirect("desk:arrival_list", arrivals.pk)
    return _preview(request, arrivals, mapping)


def _closed(request: HttpRequest, arrivals: ArrivalList) -> HttpResponse:
    """It is being entered, or done; while it is being entered the page asks again by itself."""
    response = render(request, "steps/arrivals/closed.html", {"arrivals": arrivals, "trail": _trail()})
    if arrivals.state == State.WAITING:
        response["Refresh"] = "5"
    return response


def _decide(request: HttpRequest, arrivals: ArrivalList) -> HttpResponse:
    """Note for each line that was shown whether it was ticked."""
    shown = [number for number in request.POST.getlist("shown")[: PER_PAGE * 2] if number.isdecimal()]
    ticked = set(request.POST.getlist("take"))
    services.change(arrivals, decided={str(int(number)): number in ticked for number in shown})
    messages.success(request, _("Die Auswahl ist gemerkt."))
    query = request.GET.urlencode()
    return redirect(reverse("desk:arrival_list", args=[arrivals.pk]) + (f"?{query}" if query else ""))


def _preview(request: HttpRequest, arrivals: ArrivalList, mapping: ColumnsForm) -> HttpResponse:
    user: Any = request.user
    checked, able = check(arrivals, user), able_people()
    entering = request.POST if request.POST.get("do") == "enter" else None
    enter = EnterForm(
        entering,
        districts=checked.districts,
        able=able,
        usual=usual_people(able),
        expected=len(checked.taken),
    )
    if entering and enter.is_valid():
        try:
            number = services.enter(
                arrivals, by=user, responsible=enter.responsible, expected=enter.cleaned_data["expected"]
            )
        except ValidationError as error:
            messages.warning(request, " ".join(error.messages))
        else:
            if number is not None:
                said = ngettext("%(count)d Fall ist angelegt.", "%(count)d Fälle sind angelegt.", number)
                messages.success(request, said % {"count": number})
        return redirect("desk:arrival_list", arrivals.pk)
    lists: dict[str, list[Line]] = {FRESH: checked.fresh, SUSPECT: checked.suspect, WRONG: checked.wrong}
    view = request.GET.get("ansicht", "")
    if view not in lists:
        view = SUSPECT if checked.suspect else FRESH if checked.fresh or not checked.wrong else WRONG
    context = {
        "arrivals": arrivals,
        "checked": checked,
        "mapping": mapping,
        "missing": columns.missing(arrivals.columns),
        "enter": enter,
        "view": view,
        "tabs": _tabs(checked, view),
        "page": Paginator(lists[view], PER_PAGE).get_page(request.GET.get("page")),
        "query": f"ansicht={view}",
        "trail": _trail(),
    }
    return render(request, "steps/arrivals/preview.html", context)


def _tabs(checked: Checked, view: str) -> list[dict[str, Any]]:
    labels = {
        FRESH: (_("Neu"), checked.fresh),
        SUSPECT: (_("Vielleicht bekannt"), checked.suspect),
        WRONG: (_("Mit Fehlern"), checked.wrong),
    }
    return [
        {"label": label, "url": f"?ansicht={key}", "current": key == view, "count": str(len(lines))}
        for key, (label, lines) in labels.items()
    ]


def _trail() -> list[tuple[str, str]]:
    return [(_("Fälle"), reverse("desk:cases")), (_("Ankunftslisten"), reverse("desk:arrivals")), (_("Liste"), "")]
