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
from workflows.desk.inbox_forms import CloseForm, GiveForm, InboxFilters, ReplyForm
from workflows.desk.tabs import tabs
from workflows.guard import staff_view
from workflows.steps.intake import opening
from workflows.team.proposals import Board, Offer

LISTS = {"offen": gettext_lazy("Offene"), "erledigt": gettext_lazy("Erledigte"), "alle": gettext_lazy("Alle")}
START = "workflows.start_case"


@staff_view(may=selectors.may_handle)
def listing(request: HttpRequest) -> HttpResponse:
    """Open requests, the newest first."""
    wanted = request.GET.get("stand", "")
    which = wanted if wanted in LISTS else "offen"
    filters = InboxFilters({**request.GET.dict(), "stand": which}, request.user)
    found = selectors.inbox_for(request.user)
    if which != "alle":
        found = found.filter(state__in=Submission.CLOSED if which == "erledigt" else Submission.OPEN)
    if form := filters.value("formular"):
        found = found.filter(form__slug=form)
    if part := filters.value("stadtteil"):
        found = found.filter(stadtteil=part)
    page = paging.page_of(found, request)
    context = {
        "which": which,
        "tabs": tabs("stand", LISTS, which),
        "page": page,
        "rows": _rows(request, list(page)),
        "filters": filters,
        "query": paging.query_without_page(request),
    }
    return render(request, "desk/inbox.html", context)


def _rows(request: HttpRequest, found: list[Submission]) -> list[dict[str, Any]]:
    """What became a case is told by its name only to those who may open that case."""
    districts = dict(Stadtteil.objects.values_list("slug", "name"))
    duty = answers_due.duty()
    taken = [one.code for one in found if one.state == Submission.State.TAKEN_OVER]
    readable = set(access.visible_to(request.user).filter(submission_code__in=taken).values_list("submission_code"))
    rows = []
    for submission in found:
        hidden = submission.code in taken and (submission.code,) not in readable
        told = {} if hidden else submission.mapped()
        name = f"{told.get('first_name', '')} {told.get('last_name', '')}".strip()
        row = {
            "submission": submission,
            "name": submission.code if hidden else name or _("ohne Namen"),
            "concern": told.get("concern", ""),
            "district": districts.get(submission.stadtteil, ""),
            "due": duty.due(submission),
        }
        rows.append(row)
    return rows


@staff_view(may=selectors.may_handle)
def detail(request: HttpRequest, code: str) -> HttpResponse:
    """One request: what was written, and what to do with it."""
    return show(request, submission_or_404(request, code))


@staff_view(permission=START)
@require_POST
def take_over(request: HttpRequest, code: str) -> HttpResponse:
    """Open a case from the request and go straight to its intake."""
    submission = submission_or_404(request, code)
    try:
        case = opening.take_over(submission, by=request.user)
    except services.AlreadyHandled as error:
        return show(request, error.submission, refused=str(error), status=409)
    messages.success(request, _("Fall %(number)s ist angelegt. Weiter mit der Aufnahme.") % {"number": case.number})
    return redirect("desk:task", engine.open_tasks(case)[0].pk)


@staff_view(may=selectors.may_handle)
@require_POST
def close(request: HttpRequest, code: str) -> HttpResponse:
    """Put the request away without a case: answered, declined, or unwanted."""
    submission = submission_or_404(request, code)
    form = CloseForm(request.POST)
    if not form.is_valid():
        return show(request, submission, form=form)
    try:
        services.close(submission, request.user, form.cleaned_data["state"], form.cleaned_data["note"])
    except services.AlreadyHandled as error:
        return show(request, error.submission, form=form, refused=str(error), status=409)
    messages.success(request, _("Die Anfrage ist abgelegt: %(state)s.") % {"state": submission.get_state_display()})
    return redirect("desk:inbox")


@staff_view(may=selectors.may_handle)
@require_POST
def give(request: HttpRequest, code: str) -> HttpResponse:
    """Give the request to a colleague."""
    submission = submission_or_404(request, code)
    form = GiveForm(request.POST, submission=submission)
    if not form.is_valid():
        return show(request, submission, give=form)
    try:
        services.assign(submission, to=form.chosen, by=request.user)
    except services.AlreadyHandled as error:
        return show(request, error.submission, give=form, refused=str(error), status=409)
    messages.success(request, _("Die Anfrage ist jetzt bei %(who)s.") % {"who": form.chosen})
    return redirect("desk:submission", code)


@staff_view(may=selectors.may_handle)
@require_POST
def reply(request: HttpRequest, code: str) -> HttpResponse:
    """Answer in the visitor's language: on the status page, and by mail where an address was given."""
    submission = submission_or_404(request, code)
    form = ReplyForm(request.POST, submission=submission)
    if not form.is_valid():
        return show(request, submission, reply=form)
    words, language = form.reply
    try:
        sent = services.reply(submission, request.user, words, language, done=form.cleaned_data["done"])
    except services.AlreadyHandled as error:
        return show(request, error.submission, reply=form, refused=str(error), status=409)
    by_mail = _("Die Antwort geht per E-Mail hinaus und steht auf der Seite zum Stand der Anfrage.")
    by_page = _("Die Antwort steht auf der Seite zum Stand der Anfrage. Eine E-Mail-Adresse gibt es nicht.")
    messages.success(request, by_mail if sent.by_mail else by_page)
    return redirect("desk:submission", code)


def submission_or_404(request: HttpRequest, code: str) -> Submission:
    """The request with this code, for those who may read it.

    Raises:
        Http404: no such request for this reader.
    """
    try:
        return selectors.get_for(request.user, code)
    except Submission.DoesNotExist as error:
        raise Http404 from error


def show(
    request: HttpRequest,
    submission: Submission,
    *,
    form: CloseForm | None = None,
    give: GiveForm | None = None,
    reply: ReplyForm | None = None,
    refused: str = "",
    status: int = 200,
) -> HttpResponse:
    """The page of one request. Once it is a case, its content is read there, by those who may read the case."""
    known = access.known_to(request.user).filter(submission_code=submission.code)
    taken = submission.state == Submission.State.TAKEN_OVER
    hidden = taken and not access.visible_to(request.user).filter(submission_code=submission.code).exists()
    mapped = {} if hidden else submission.mapped()
    context: dict[str, Any] = {
        "trail": [(_("Anfragen"), reverse("desk:inbox")), (submission.code, "")],
        "submission": submission,
        "due": answers_due.duty().due(submission),
        "sections": [] if hidden else submission.readable_answers(),
        "hidden": hidden,
        "uploads": [] if hidden else submission.uploads.all(),
        "replies": [] if hidden else submission.replies.select_related("by"),
        "form": form or CloseForm(),
        "refused": refused,
        "case": known.first() if taken else None,
        "phone": mapped.get("phone", ""),
        "email": mapped.get("email", ""),
        "may_start": request.user.has_perm(START),
        "closing": form is not None,
    }
    if submission.is_open:
        offers = _offers(mapped)
        context["own"] = next((offer for offer in offers if offer.colleague.user == request.user), None)
        context["best"] = offers[0] if offers and offers[0].reasons else None
        context["give"] = give or GiveForm(submission=submission, offers=offers, auto_id="weiter_%s")
        context["reply"] = reply or ReplyForm(submission=submission, auto_id="antwort_%s")
    return render(request, "desk/submission.html", context, status=status)


def _offers(told: dict[str, str]) -> list[Offer]:
    """Who could take the person on, the best first."""
    board = Board()
    part = Stadtteil.objects.filter(slug=told.get("stadtteil", "")).first()
    return board.offers(board.need(part, told.get("language", "")))
