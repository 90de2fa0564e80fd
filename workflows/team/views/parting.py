"""Page: somebody leaves the team. What goes where, what ends, and one button that does all of it."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.confirm import recently_confirmed
from accounts.models import User
from workflows.case.tickets import AlreadySent
from workflows.guard import staff_view
from workflows.team import handover, leaving, proposals
from workflows.team.forms import DistributionForm
from workflows.team.models import HandOver
from workflows.team.people import MAY_ASSIGN
from workflows.team.proposals import Board
from workflows.team.views.common import counts_again, member_or_404, names_for, ordered, sent_before, standing
from workflows.team.views.handing import trail


@staff_view(permission=MAY_ASSIGN)
@recently_confirmed
@require_http_methods(["GET", "HEAD", "POST"])
def leave(request: HttpRequest, pk: int) -> HttpResponse:
    """The preview is the form: each case has its proposal."""
    if request.method == "POST" and (gone := _gone(request, pk)):
        return redirect("desk:hand_over", gone.pk)  # clicked twice
    person = member_or_404(pk)
    if person == request.user:
        raise Http404
    cases, board = ordered(leaving.open_of(person)), Board()
    known: dict[str, Any] = {"cases": cases, "board": board, "without": pk}
    known["archive"] = leaving.closed_of(person).exists()
    if request.method == "POST":
        form = DistributionForm(request.POST, **known)
        if form.is_valid() and not counts_again(request) and (done := _do(request, person, form)):
            return done
        for case, user in form.moves.items():
            board.give(user.pk, form.weights[case])
    else:
        proposed = proposals.distribute(board, cases, without=pk)
        form = DistributionForm(**known, proposed=proposed, initial={"reason": _("scheidet aus dem Team aus")})
    context = {
        "form": form,
        "person": person,
        "names": names_for(cases, request.user),
        "along": handover.what_goes_along(person, [case.pk for case in cases]) + leaving.preview(person),
        "effects": [row for row in (standing(board, one) for one in board.team) if row["more"]],
        "trail": trail(request, person, _("Ausscheiden")),
    }
    return render(request, "team/leave.html", context)


def _gone(request: HttpRequest, pk: int) -> HandOver | None:
    """What the reader has just done with this person."""
    done = HandOver.objects.filter(kind=HandOver.Kind.LEAVING, giver=pk, giver__is_active=False, undone_at=None)
    return done.filter(by=request.user.pk).first()


def _do(request: HttpRequest, person: User, form: DistributionForm) -> HttpResponse | None:
    told = {name: form.cleaned_data[name] for name in ("reason", "ticket")}
    try:
        done = leaving.leave(person, form.moves, archive=form.archive_to, by=request.user, **told)  # type: ignore[arg-type]
    except AlreadySent as error:
        return sent_before(error)
    except ValidationError as error:
        form.refuse(error)
        return None
    said = _("%(name)s ist ausgeschieden. Der Zugang ist geschlossen, die Fälle sind verteilt.")
    messages.success(request, said % {"name": person})
    return redirect("desk:hand_over", done.pk)
