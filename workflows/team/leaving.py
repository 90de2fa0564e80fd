"""Somebody leaves the team: everything they hold goes on or ends, the account is closed and never deleted.

One transaction; within a day it can be taken back exactly, but for sessions and other things that are made anew.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts import people, signals
from accounts.models import User
from workflows.case import services
from workflows.case.grants import CaseUserObjectPermission, StadtteilUserObjectPermission
from workflows.case.record import Case
from workflows.team import caseload, cover, handover, snapshots
from workflows.team.belongings import endings
from workflows.team.models import Absence, HandOver
from workflows.team.people import MAY_ASSIGN

if TYPE_CHECKING:
    from django.db.models import QuerySet


def open_of(user: User) -> "QuerySet[Case]":
    """What has to go to somebody."""
    return caseload.open_cases().filter(responsible=user)


def closed_of(user: User) -> "QuerySet[Case]":
    """Closed files: somebody has to be able to read and reopen them."""
    return Case.objects.filter(responsible=user).exclude(pk__in=caseload.open_cases().values("pk"))


def preview(user: User) -> list[str]:
    """What ends, in words."""
    others = CaseUserObjectPermission.objects.filter(user=user).exclude(content_object__responsible=user)
    rights = others.order_by().values("content_object").distinct().count()
    closed = closed_of(user).count()
    told = [
        ngettext("%(number)s abgeschlossener Fall", "%(number)s abgeschlossene Fälle", closed) % {"number": closed},
        ngettext("%(number)s Zugriff auf andere Fälle", "%(number)s Zugriffe auf andere Fälle", rights)
        % {"number": rights},
    ]
    return told + [thing.words(amount) for thing in endings.values() if (amount := thing.count(user))]


@transaction.atomic
def leave(
    user: User, moves: "handover.Moves", *, archive: User | None, by: User, reason: str, ticket: UUID | None = None
) -> HandOver:
    """Give every open case to its new person and every closed one to `archive`, end the rest, close the account.

    Raises:
        PermissionDenied: `by` does not lead the team.
        ValidationError: a case is left over, or what `handover.hand_over` says.
        tickets.AlreadySent: sent before.
    """
    if not by.has_perm(MAY_ASSIGN) or by == user:
        raise PermissionDenied(_("Das darf nur die Leitung."))
    locked = User.objects.select_for_update().get(pk=user.pk)
    if not locked.is_active:
        raise ValidationError(_("Dieser Zugang ist schon geschlossen."))
    if set(open_of(user).values_list("pk", flat=True)) - set(moves):
        raise ValidationError(_("Jeder offene Fall braucht eine neue Zuständigkeit."))
    closed = list(closed_of(user).values_list("pk", flat=True))
    if closed and archive is None:
        raise ValidationError({"archive": _("Bitte wählen Sie, wer die abgeschlossenen Fälle bekommt.")})
    absences = _end_absences(user, by)
    moves = {**moves, **{pk: archive for pk in closed if archive}}
    done = _record(user, moves, by=by, reason=reason, ticket=ticket)
    done.before = {"absences": absences, **_end_rest(user, by=by)}
    done.save(update_fields=["before"])
    return done


def _record(user: User, moves: "handover.Moves", *, by: User, reason: str, ticket: UUID | None) -> HandOver:
    kind = HandOver.Kind.LEAVING
    if moves:
        return handover.hand_over(moves, giver=user, by=by, reason=reason, kind=kind, ticket=ticket)
    return HandOver.objects.create(kind=kind, giver=user, by=by, reason=reason)


def _end_absences(user: User, by: User) -> list[int]:
    running = Absence.objects.filter(ended_at=None).select_related("person", "cover")
    found = [*running.filter(person=user), *running.filter(cover=user)]
    for absence in found:
        cover.end(absence, by=by)
    return [absence.pk for absence in found]


def _end_rest(user: User, *, by: User) -> dict[str, Any]:
    """Rights on other cases and on Stadtteile, the name as deputy, what other rooms registered, and the account."""
    held = CaseUserObjectPermission.objects.filter(user=user)
    parts = StadtteilUserObjectPermission.objects.filter(user=user)
    deputised = Case.objects.filter(deputy=user)
    before: dict[str, Any] = {
        "grants": snapshots.rows_of(held),
        "stadtteile": snapshots.rows_of(parts),
        "deputised": list(deputised.values_list("pk", flat=True)),
    }
    services.revoke_all(user, by=by, reason=_("scheidet aus"))
    before["endings"] = {key: thing.end(user, by) for key, thing in endings.items()}
    User.objects.filter(pk=user.pk).update(is_active=False)
    people.close(user)
    signals.left.send(sender=User, person=user, by=by)
    signals.tell(signals.What.DEACTIVATED, person=user, by=by)
    return before


@transaction.atomic
def come_back(done: HandOver, *, by: User) -> Sequence[str]:
    """Take the leaving back: the account first, then the cases, then the rest. What `handover.undo` returns.

    Raises:
        PermissionDenied, ValidationError: see `handover.undo`.
    """
    user = done.giver
    if user is None:
        return []
    left = handover.undo(done, by=by)
    before = done.before
    User.objects.filter(pk=user.pk).update(is_active=True)
    snapshots.put_back(CaseUserObjectPermission, before["grants"])
    snapshots.put_back(StadtteilUserObjectPermission, before["stadtteile"])
    Case.objects.filter(pk__in=before["deputised"], deputy=None).update(deputy=user)
    for key, told in before["endings"].items():
        thing = endings.get(key)
        if thing and thing.restore:
            thing.restore(user, told)
    Absence.objects.filter(pk__in=before["absences"]).update(ended_at=None, ended_by=None)
    cover.keep()
    return left


def take_back(done: HandOver, *, by: User) -> Sequence[str]:
    """Undo a hand-over of whatever kind."""
    return come_back(done, by=by) if done.kind == HandOver.Kind.LEAVING else handover.undo(done, by=by)
