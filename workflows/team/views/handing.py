"""Pages: handing cases over (choose, look, do it), what came of it, taking it back, and the letters."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from accounts.models import User
from workflows import papers
from workflows.case.record import Case
from workflows.case.tickets import AlreadySent
from workflows.guard import staff_view
from workflows.team import handover, leaving, letters, proposals
from workflows.team.forms import ChooseForm, DistributionForm, posted_cases
from workflows.team.models import HandOver
from workflows.team.proposals import Board
from workflows.team.views.common import (
    counts_again,
    in_team,
    member_or_404,
    names_for,
    ordered,
    sent_before,
    shares_out,
    standing,
)

DO = "uebergeben"


@staff_view(may=in_team)
@require_http_methods(["GET", "HEAD", "POST"])
def hand_over(request: HttpRequest, pk: int) -> HttpResponse:
    """Cases of one person to others: the lead's business, or one's own."""
    if not (shares_out(request.user) or request.user.pk == pk):
        raise Http404
    giver = member_or_404(pk)
    if request.method == "POST" and request.POST.get("schritt") == DO:
        return _do(request, giver)
    cases, board = ordered(leaving.open_of(giver)), Board()
    names = names_for(cases, request.user)
    team = [(str(one.user.pk), _label(board, one)) for one in board.team if one.user.pk != pk]
    offered = [(str(case.pk), " · ".join(_facts(case, names))) for case in cases]
    form = ChooseForm(request.POST or None, cases=offered, team=team)
    if request.method == "POST" and form.is_valid():
        told = form.cleaned_data
        chosen = [case for case in cases if told["every"] or str(case.pk) in told["cases"]]
        only = {int(key) for key in told["to"]}
        proposed = proposals.distribute(board, chosen, without=pk, only=only)
        start = {"reason": told["reason"]}
        distribution = DistributionForm(cases=chosen, board=board, proposed=proposed, without=pk, initial=start)
        return _preview(request, giver, distribution)
    context = {"form": form, "giver": giver, "cases": cases, "trail": trail(request, giver, _("Fälle übergeben"))}
    return render(request, "team/choose.html", context)


def _label(board: Board, one: Any) -> str:
    row = standing(board, one)
    told = {"name": one.user, "before": row["before"], "most": row["capacity"]}
    text = _("%(name)s: %(before)s von %(most)s") % told
    return _("%(person)s · abwesend") % {"person": text} if one.away_until else text


def _facts(case: Case, names: dict[int, str]) -> list[str]:
    part = str(case.stadtteil) if case.stadtteil else _("ohne Stadtteil")
    facts = [case.number, part, case.get_stage_display()]
    return [names[case.pk], *facts] if case.pk in names else facts


def trail(request: HttpRequest, giver: User, last: str) -> list[tuple[str, str]]:
    """The way here: over the team for the lead, over one's own covers for others."""
    if shares_out(request.user):
        return [
            (_("Team"), reverse("desk:team")),
            (str(giver), reverse("desk:team_member", args=[giver.pk])),
            (last, ""),
        ]
    return [(_("Vertretung"), reverse("desk:covers")), (last, "")]


def _preview(request: HttpRequest, giver: User, form: DistributionForm, status: int = 200) -> HttpResponse:
    """What would happen, before it does."""
    board = form.board
    context = {
        "form": form,
        "giver": giver,
        "names": names_for(form.cases, request.user),
        "along": handover.what_goes_along(giver, [case.pk for case in form.cases]),
        "effects": [row for row in (standing(board, one) for one in board.team) if row["more"]],
        "step": DO,
        "trail": trail(request, giver, _("Fälle übergeben")),
    }
    return render(request, "team/preview.html", context, status=status)


def _do(request: HttpRequest, giver: User) -> HttpResponse:
    user: User = request.user  # type: ignore[assignment]
    asked = Case.objects.filter(pk__in=posted_cases(request.POST))
    cases = ordered(asked if shares_out(user) else asked.filter(responsible=user))
    form = DistributionForm(request.POST, cases=cases, board=Board(), without=giver.pk)
    if form.is_valid() and not counts_again(request):
        told = {name: form.cleaned_data[name] for name in ("reason", "ticket")}
        try:
            done = handover.hand_over(form.moves, giver=giver, by=user, **told)
        except AlreadySent as error:
            return sent_before(error)
        except ValidationError as error:
            form.refuse(error)
        else:
            messages.success(request, said(len(form.moves)))
            return redirect("desk:hand_over", done.pk)
    for pk, to in form.moves.items():
        form.board.give(to.pk, form.weights[pk])
    return _preview(request, giver, form)


def said(number: int) -> str:
    """One sentence about what happened."""
    text = ngettext("%(number)s Fall ist übergeben.", "%(number)s Fälle sind übergeben.", number)
    return text % {"number": number}


def seen_by(user: Any) -> Any:
    """Hand-overs that `user` may look at: the lead all, others those they gave, did or got."""
    found = HandOver.objects.select_related("giver", "by", "undone_by")
    if shares_out(user):
        return found
    return found.filter(Q(by=user) | Q(giver=user) | Q(items__to=user)).distinct()


@staff_view(may=in_team)
@require_http_methods(["GET", "HEAD"])
def result(request: HttpRequest, pk: int) -> HttpResponse:
    """What went where; the way back; the letters."""
    user: User = request.user  # type: ignore[assignment]
    done = get_object_or_404(seen_by(user), pk=pk)
    items = done.items.select_related("to", "case__stadtteil", "case__person")
    if not (shares_out(user) or user.pk in (done.by_id, done.giver_id)):
        items = items.filter(to=user)
    items = list(items)
    cases = [] if done.undone_at else letters.cases_for(done, user)
    context = {
        "done": done,
        "items": items,
        "names": names_for([item.case for item in items], user),
        "letters": len(cases),
        "only_german": ", ".join(letters.only_german(cases)),
        "may_undo": done.can_be_undone and handover.may_undo(done, user),
        "trail": [_home(user), (str(done), "")],
    }
    return render(request, "team/hand_over.html", context)


def _home(user: User) -> tuple[str, str]:
    return (_("Team"), reverse("desk:team")) if shares_out(user) else (_("Vertretung"), reverse("desk:covers"))


@staff_view(may=in_team)
@require_POST
def undo(request: HttpRequest, pk: int) -> HttpResponse:
    """Everything as it was."""
    user: User = request.user  # type: ignore[assignment]
    done = get_object_or_404(seen_by(user), pk=pk)
    try:
        left = leaving.take_back(done, by=user)
    except ValidationError as error:
        messages.warning(request, " ".join(error.messages))
        return redirect("desk:hand_over", pk)
    messages.success(request, _("Die Übergabe ist rückgängig gemacht. Alles ist wie vorher."))
    if left:
        told = {"numbers": ", ".join(left)}
        messages.warning(request, _("Diese Fälle sind inzwischen woanders und blieben dort: %(numbers)s") % told)
    return redirect("desk:hand_over", pk)


@staff_view(may=in_team)
@require_http_methods(["GET", "HEAD"])
def letters_pdf(request: HttpRequest, pk: int) -> HttpResponse:
    """One PDF with a letter for each case that the reader may open."""
    user: User = request.user  # type: ignore[assignment]
    done = get_object_or_404(seen_by(user), pk=pk, undone_at=None)
    cases = letters.cases_for(done, user)
    if not cases:
        raise Http404
    try:
        return letters.answer(done, cases, by=user)
    except papers.NoPaper as error:
        messages.error(request, str(error))
        return redirect("desk:hand_over", pk)
