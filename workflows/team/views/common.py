"""What the team's pages share: who may come in, and the rows of their tables."""

from typing import TYPE_CHECKING, Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from accounts.models import User
from workflows.case import access, selectors
from workflows.case.record import Case
from workflows.case.tickets import AlreadySent
from workflows.team import caseload
from workflows.team.people import MAY_ASSIGN, MAY_HOLD, Colleague, holders
from workflows.team.proposals import Board

if TYPE_CHECKING:
    from django.db.models import QuerySet

RELATED = ("person", "stadtteil", "responsible")


def shares_out(user: Any) -> bool:
    """The lead."""
    return user.has_perm(MAY_ASSIGN)


def in_team(user: Any) -> bool:
    """Those who hold cases, and the lead."""
    return user.has_perm(MAY_HOLD) or shares_out(user)


def member_or_404(pk: int) -> User:
    """Somebody who may hold cases.

    Raises:
        Http404: there is nobody.
    """
    user = holders().filter(pk=pk).first()
    if user is None:
        raise Http404
    return user


def counts_again(request: HttpRequest) -> bool:
    """Whether only the effect of what is chosen is asked for."""
    return "rechnen" in request.POST


def sent_before(error: AlreadySent) -> HttpResponse:
    """Where a second click leads: to what the first one did."""
    done = error.result
    return redirect("desk:hand_over", int(done)) if done.isascii() and done.isdigit() else redirect("desk:covers")


def ordered(cases: "QuerySet[Case]") -> list[Case]:
    """With all that a row prints, by Stadtteil and number."""
    return list(cases.select_related(*RELATED).order_by("stadtteil__order", "stadtteil__name", "number"))


def names_for(cases: list[Case], reader: Any) -> dict[int, str]:
    """Case → name, where the file may be opened; one query."""
    readable = access.visible_to(reader).filter(pk__in=[case.pk for case in cases]).values_list("pk", flat=True)
    shown = set(readable)
    selectors.note_names([case.number for case in cases if case.pk in shown], by=reader)
    return {case.pk: str(case.person) or _("Name noch nicht bekannt") for case in cases if case.pk in shown}


def standing(board: Board, one: Colleague) -> dict[str, Any]:
    """One person's load, as tables print it; `after` counts what was given in thought."""
    now, then = board.loads.get(one.user.pk, caseload.Load()), board.load(one.user.pk)
    capacity = one.capacity(board.rules)
    percent = caseload.share(then.weighed, capacity)
    level = caseload.light(percent, board.weights)
    return {
        "person": one,
        "cases": now.cases,
        "before": round(now.weighed),
        "after": round(then.weighed),
        "capacity": round(capacity),
        "percent": percent,
        "level": level,
        "words": caseload.LIGHTS[level],
        "more": then.cases - now.cases,
    }
