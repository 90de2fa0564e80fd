"""Pages for the lead: the whole team at a glance, one person's profile, and cases that wait for somebody."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from workflows.case.tickets import AlreadySent
from workflows.guard import staff_view
from workflows.team import caseload, handover, people, proposals
from workflows.team.forms import DistributionForm, ProfileForm
from workflows.team.models import HandOver
from workflows.team.people import MAY_ASSIGN
from workflows.team.proposals import Board
from workflows.team.views.common import counts_again, member_or_404, names_for, ordered, sent_before, standing

RECENT = 10


def _waiting() -> Any:
    """Open cases without anybody who works here."""
    return caseload.open_cases().filter(Q(responsible=None) | Q(responsible__is_active=False))


@staff_view(permission=MAY_ASSIGN)
@require_http_methods(["GET", "HEAD"])
def team(request: HttpRequest) -> HttpResponse:
    """Who has how much, who is away, who stands in for whom."""
    board = Board()
    rows = [standing(board, one) for one in board.team]
    hours = sum(one.hours for one in board.team)
    posts = hours / board.rules.post_hours
    cases = sum(row["cases"] for row in rows)
    context = {
        "rows": rows,
        "cases": cases,
        "posts": round(posts, 1),
        "per_post": round(cases / posts) if posts else 0,
        "most": board.rules.cases_per_post,
        "weights": board.weights,
        "waiting": _waiting().count(),
        "hand_overs": HandOver.objects.select_related("giver", "by")[:RECENT],
    }
    return render(request, "team/team.html", context)


@staff_view(permission=MAY_ASSIGN)
@require_http_methods(["GET", "HEAD", "POST"])
def member(request: HttpRequest, pk: int) -> HttpResponse:
    """One person: load, hours, languages, Stadtteile, and what can be done."""
    user = member_or_404(pk)
    board = Board()
    one = next(colleague for colleague in board.team if colleague.user.pk == pk)
    form = ProfileForm(request.POST or None, person=one)
    if request.method == "POST" and form.is_valid():
        people.save_profile(user, **form.cleaned_data)
        messages.success(request, _("Das Profil von %(name)s ist gespeichert.") % {"name": user})
        return redirect("desk:team")
    trail = [(_("Team"), reverse("desk:team")), (str(user), "")]
    return render(request, "team/member.html", {"form": form, "row": standing(board, one), "trail": trail})


@staff_view(permission=MAY_ASSIGN)
@require_http_methods(["GET", "HEAD", "POST"])
def waiting(request: HttpRequest) -> HttpResponse:
    """Cases that nobody has: all at once, with a proposal for each."""
    cases = ordered(_waiting())
    board = Board()
    if request.method == "POST":
        form = DistributionForm(request.POST, cases=cases, board=board, optional=True)
        if form.is_valid() and not counts_again(request) and (done := _share_out(request, form)):
            return done
        for pk, user in form.moves.items():
            board.give(user.pk, form.weights[pk])
    else:
        proposed = proposals.distribute(board, cases)
        start = {"reason": _("neu verteilt")}
        form = DistributionForm(cases=cases, board=board, proposed=proposed, optional=True, initial=start)
    context = {
        "form": form,
        "names": names_for(cases, request.user),
        "effects": [row for row in (standing(board, one) for one in board.team) if row["more"]],
        "trail": [(_("Team"), reverse("desk:team")), (_("Wartende Fälle"), "")],
    }
    return render(request, "team/waiting.html", context)


def _share_out(request: HttpRequest, form: DistributionForm) -> HttpResponse | None:
    told: dict[str, Any] = {name: form.cleaned_data[name] for name in ("reason", "ticket")}
    try:
        done = handover.hand_over(form.moves, giver=None, by=request.user, kind=HandOver.Kind.WAITING, **told)  # type: ignore[arg-type]
    except AlreadySent as error:
        return sent_before(error)
    except ValidationError as error:
        form.refuse(error)
        return None
    number = len(form.moves)
    said = ngettext("%(number)s Fall ist verteilt.", "%(number)s Fälle sind verteilt.", number)
    messages.success(request, said % {"number": number})
    return redirect("desk:hand_over", done.pk)
