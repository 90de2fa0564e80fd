"""Cases change hands: one or many, to one or several, in one transaction; within a day it can be taken back exactly."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from workflows.case import access, journal, services, tickets
from workflows.case.grants import CaseUserObjectPermission
from workflows.case.journal import Action
from workflows.case.locks import hold_all
from workflows.case.record import Case
from workflows.team import cover, snapshots
from workflows.team.belongings import belongings
from workflows.team.models import UNDO, HandOver, HandOverItem
from workflows.team.people import MAY_ASSIGN, holders

if TYPE_CHECKING:
    from accounts.models import User

Moves = dict[int, "User"]
Kind = HandOver.Kind


@transaction.atomic
def hand_over(
    moves: Moves,
    *,
    giver: "User | None",
    by: "User",
    reason: str,
    kind: Kind = Kind.HAND_OVER,
    ticket: UUID | None = None,
) -> HandOver:
    """Give each case (by its key) to its new person, all or none.

    Args:
        giver: who holds all of them now; None where they wait without anybody who works.

    Raises:
        PermissionDenied: `by` neither shares out cases nor works all of these for good.
        ValidationError: nothing chosen, somebody who cannot hold cases, `by` themselves without sharing out, or a
            case that went elsewhere meanwhile.
        tickets.AlreadySent: sent before; its result is the key of the hand-over.
    """
    used = tickets.use(ticket, by=by) if ticket else None
    cases = hold_all(moves)
    _check(cases, moves, giver=giver, by=by)
    done = HandOver.objects.create(kind=kind, giver=giver, by=by, reason=reason)
    before = snapshots.tasks_of(list(cases))
    for pk, case in cases.items():
        _move(done, case, moves[pk], by=by, tasks=before[pk])
    if used:
        used.result = str(done.pk)
        used.save(update_fields=["result"])
    return done


def _check(cases: dict[int, Case], moves: Moves, *, giver: "User | None", by: "User") -> None:
    if not cases or len(cases) != len(moves):
        raise ValidationError(_("Bitte wählen Sie mindestens einen Fall."))
    if not by.has_perm(MAY_ASSIGN) and access.handable_by(by).filter(pk__in=cases).count() != len(cases):
        raise PermissionDenied(_("Sie dürfen die Zuständigkeit nicht ändern."))
    if not by.has_perm(MAY_ASSIGN) and any(user.pk == by.pk for user in moves.values()):
        # or a cover would turn rights with an end and without health into all rights for good
        raise ValidationError(_("Für sich selbst übernehmen können Sie keinen Fall. Bitte fragen Sie die Leitung."))
    able = set(holders().filter(pk__in={user.pk for user in moves.values()}).values_list("pk", flat=True))
    for pk, case in cases.items():
        holder = case.responsible if case.responsible and (giver or case.responsible.is_active) else None
        if holder != giver:
            told = {"number": case.number}
            raise ValidationError(_("Fall %(number)s ist inzwischen bei jemand anderem. Bitte neu wählen.") % told)
        if moves[pk].pk not in able or moves[pk].pk == case.responsible_id:
            raise ValidationError(_("An %(name)s kann kein Fall übergeben werden.") % {"name": moves[pk]})


def _move(done: HandOver, case: Case, to: "User", *, by: "User", tasks: list[snapshots.Row]) -> None:
    former = case.responsible
    covers = cover.covers_of(case)
    touched = {to.pk, *(one.absence.cover_id for one in covers)} | ({former.pk} if former else set())
    before: dict[str, Any] = {
        "touched": sorted(touched),
        "grants": snapshots.rows_of(CaseUserObjectPermission.objects.filter(content_object=case, user__in=touched)),
        "covers": [{"absence": one.absence_id, "before": one.before} for one in covers],
        "tasks": tasks,
        "deputy": case.deputy_id,
    }
    for one in covers:
        cover.let_go(one, by=by, keep_rights=one.absence.cover_id == to.pk)
    services.assign(case, to, by=by, reason=done.reason)
    if case.deputy_id == to.pk:  # nobody stands in for themselves
        case.deputy = None
        case.save(update_fields=["deputy"])
    moved = {key: thing.move(case.pk, former, to) for key, thing in belongings.items() if thing.move}
    before["kept"] = _held(case, touched)
    HandOverItem.objects.create(hand_over=done, case=case, giver=former, to=to, before={**before, "moved": moved})


def may_undo(done: HandOver, user: "User") -> bool:
    """Who shares out cases, or who did this hand-over; leaving is taken back by the lead alone."""
    if user.has_perm(MAY_ASSIGN):
        return True
    return done.by_id == user.pk and done.kind == Kind.HAND_OVER


@transaction.atomic
def undo(done: HandOver, *, by: "User") -> list[str]:
    """Take a hand-over back. Returns the numbers of cases left alone because they went on to somebody else since.

    Raises:
        PermissionDenied: `by` may not.
        ValidationError: too late, done already, or whoever held the cases may not hold any now.
    """
    done = HandOver.objects.select_for_update(of=("self",)).select_related("giver").get(pk=done.pk)
    if not may_undo(done, by):
        raise PermissionDenied(_("Sie dürfen diese Übergabe nicht rückgängig machen."))
    if done.undone_at:
        raise ValidationError(_("Diese Übergabe ist schon rückgängig gemacht."))
    if not done.can_be_undone:
        raise ValidationError(_("Rückgängig geht nur innerhalb eines Tages. Bitte übergeben Sie die Fälle neu."))
    if done.kind == Kind.HAND_OVER and done.giver and not done.giver.is_active:
        raise ValidationError(_("Wer die Fälle hatte, ist ausgeschieden. Bitte übergeben Sie die Fälle neu."))
    items = list(done.items.select_related("giver"))
    cases = hold_all(item.case_id for item in items)
    left = [_take_back(item, cases[item.case_id], by=by) for item in items]
    done.undone_at, done.undone_by = timezone.now(), by
    done.save(update_fields=["undone_at", "undone_by"])
    return [number for number in left if number]


def _take_back(item: HandOverItem, case: Case, *, by: "User") -> str:
    """Everything of one case as it was; its number where it is somewhere else by now."""
    if case.responsible_id != item.to_id:
        return case.number
    before = item.before
    # a right that outlived the hand-over and is gone now was taken away by somebody: it does not come back
    taken = {tuple(right) for right in before["kept"]} - {tuple(right) for right in _held(case, before["touched"])}
    CaseUserObjectPermission.objects.filter(content_object=case, user__in=before["touched"]).delete()
    wanted = [row for row in before["grants"] if (row["user_id"], row["permission_id"]) not in taken]
    snapshots.put_back(CaseUserObjectPermission, wanted)
    case.responsible = item.giver
    case.deputy_id = case.deputy_id or before["deputy"]
    case.save(update_fields=["responsible", "deputy"])
    snapshots.give_back_tasks(case.pk, before["tasks"], now_with=item.to_id, former=item.giver_id)
    cover.take_up_again(case, before["covers"])
    for key, told in before["moved"].items():
        thing = belongings.get(key)
        if thing and thing.restore:
            thing.restore(case.pk, told)
    journal.write(Action.GRANT, _("Übergabe rückgängig gemacht"), by=by, case=case)
    return ""


def _held(case: Case, people: Iterable[int]) -> list[list[int]]:
    """Who of these holds which right on the case, as JSON keeps it."""
    rows = CaseUserObjectPermission.objects.filter(content_object=case, user__in=people)
    return [list(row) for row in rows.order_by("pk").values_list("user_id", "permission_id")]


def forget() -> int:
    """What only served the way back is emptied once there is none; how many cases it were."""
    late = timezone.now() - UNDO
    HandOver.objects.filter(at__lt=late).exclude(before={}).update(before={})
    return HandOverItem.objects.filter(hand_over__at__lt=late).exclude(before={}).update(before={})


def what_goes_along(giver: "User | None", case_ids: list[int]) -> list[str]:
    """The preview in words: "3 offene Aufgaben", "2 Zugriffe anderer (bleiben)", and what other rooms tell."""
    tasks = snapshots.open_tasks(Q(**{f"{snapshots.CASE}__in": case_ids})).count()
    others = CaseUserObjectPermission.objects.filter(content_object__in=case_ids, user__is_active=True)
    if giver:
        others = others.exclude(user=giver)
    rights = others.order_by().values("content_object", "user").distinct().count()
    number = len(case_ids)
    told = [
        ngettext("%(number)s Fall", "%(number)s Fälle", number) % {"number": number},
        ngettext("%(number)s offene Aufgabe", "%(number)s offene Aufgaben", tasks) % {"number": tasks},
    ]
    if giver:
        told += [thing.words(amount) for thing in belongings.values() if (amount := thing.count(giver, case_ids))]
    kept = ngettext("%(number)s Zugriff anderer bleibt", "%(number)s Zugriffe anderer bleiben", rights)
    return [*told, kept % {"number": rights}] if rights else told
