"""Pages: requests from the public forms. None opens a case by itself; somebody takes it over or puts it away."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from content.models import Stadtteil
from forms import selectors, services
from forms.submissions import Submission
from workflows import engine
from workflows.case import access
from workflows.desk import answers_due, paging
from workflows.desk.forms import CloseForm
from workflows.desk.tabs import tabs
from workflows.guard import staff_view
from workflows.steps.intake import opening

LISTS = {"offen": gettext_lazy("Offene"), "erledigt": gettext_lazy("Erledigte"), "alle": gettext_lazy("Alle")}
START = "workflows.start_case"


@staff_view(permission=selectors.HANDLE)
def listing(request: HttpRequest) -> HttpResponse:
    """Open requests, the newest first."""
    wanted = request.GET.get("stand", "")
    which = wanted if wanted in LISTS else "offen"
    found = selectors.inbox_for(request.user)
    if which != "alle":
        found = found.filter(state__in=Submission.CLOSED if which == "erledigt" else Submission.OPEN)
    page = paging.page_of(found, request)
    districts = dict(Stadtteil.objects.values_list("slug", "name"))
    duty = answers_due.duty()
    rows = [_row(submission, districts) | {"due": duty.due(submission)} for submission in page]
    context = {
        "which": which,
        "tabs": tabs("stand", LISTS, which),
        "page": page,
        "rows": rows,
        "query": paging.query_without_page(request),
    }
    return render(request, "desk/inbox.html", context)


def _row(submission: Submission, districts: dict[str, str]) -> dict[str, Any]:
    told = submission.mapped()
    name = f"{told.get('first_name', '')} {told.get('last_name', '')}".strip()
    return {
        "submission": submission,
        "name": name or _("ohne Namen"),
        "concern": told.get("concern", ""),
        "district": districts.get(told.get("stadtteil", ""), ""),
    }


@staff_view(permission=selectors.HANDLE)
def detail(request: HttpRequest, code: str) -> HttpResponse:
    """One request: what was written, and what to do with it."""
    submission = _submission(request, code)
    return _page(request, submission, CloseForm())


@staff_view(permission=START)
@require_POST
def take_over(request: HttpRequest, code: str) -> HttpResponse:
    """Open a case from the request and go straight to its intake."""
    submission = _submission(request, code)
    try:
        case = opening.take_over(submission, by=request.user)
    except services.AlreadyHandled as error:
        return _page(request, error.submission, CloseForm(), refused=str(error), status=409)
    messages.success(request, _("Fall %(number)s ist angelegt. Weiter mit der Aufnahme.") % {"number": case.number})
    return redirect("desk:task", engine.open_tasks(case)[0].pk)


@staff_view(permission=selectors.HANDLE)
@require_POST
def close(request: HttpRequest, code: str) -> HttpResponse:
    """Put the request away without a case: answered, declined, or unwanted."""
    submission = _submission(request, code)
    form = CloseForm(request.POST)
    if not form.is_valid():
        return _page(request, submission, form)
    try:
        services.close(submission, request.user, form.cleaned_data["state"], form.cleaned_data["note"])
    except services.AlreadyHandled as error:
        return _page(request, error.submission, form, refused=str(error), status=409)
    messages.success(request, _("Die Anfrage ist abgelegt: %(state)s.") % {"state": submission.get_state_display()})
    return redirect("desk:inbox")


def _submission(request: HttpRequest, code: str) -> Submission:
    """The request with this code, for those who may read requests.

    Raises:
        Http404: no such request for this reader.
    """
    try:
        return selectors.get_for(request.user, code)
    except Submission.DoesNotExist as error:
        raise Http404 from error


def _page(
    request: HttpRequest, submission: Submission, form: CloseForm, *, refused: str = "", status: int = 200
) -> HttpResponse:
    case = None
    if submission.state == Submission.State.TAKEN_OVER:
        case = access.known_to(request.user).filter(submission_code=submission.code).first()
    context: dict[str, Any] = {
        "trail": [(_("Anfragen"), reverse("desk:inbox")), (submission.code, "")],
        "submission": submission,
        "due": answers_due.duty().due(submission),
        "sections": submission.readable_answers(),
        "form": form,
        "refused": refused,
        "case": case,
        "phone": submission.mapped().get("phone", ""),
        "may_start": request.user.has_perm(START),
        "closing": form.is_bound,
    }
    return render(request, "desk/submission.html", context, status=status)
