"""Somebody is away and a colleague stands in: rights with an end, given and taken back by the house, never by memory.

The cover may read and work the open cases, not read health. `in_force` ends the rights at each use; `keep`, run by the
worker, removes what is over and gives what a new case or the first day of an absence asks for.
"""

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import F, Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from workflows.case import journal, services
from workflows.case.grants import CaseUserObjectPermission
from workflows.case.journal import Action
from workflows.case.locks import hold_all
from workflows.case.record import OPEN_STAGES, Case
from workflows.case.services import DEPUTY
from workflows.team import snapshots
from workflows.team.models import Absence, CoverCase
from workflows.team.people import MAY_ASSIGN, MAY_HOLD, holders

if TYPE_CHECKING:
    from accounts.models import User

RIGHTS = tuple(permission.split(".")[1] for permission in DEPUTY)


@transaction.atomic
def plan(person: "User", colleague: "User", *, starts_on: date, ends_on: date, by: "User") -> Absence:
    """Enter an absence; from its first day on `colleague` may work the open cases of `person`.

    Where the same colleague stands in already and the days go on, that cover lasts longer instead.

    Raises:
        PermissionDenied: `by` neither leads the team nor is the person.
        ValidationError: days or persons that do not fit.
    """
    if not (by.has_perm(MAY_ASSIGN) or (by == person and by.has_perm(MAY_HOLD))):
        raise PermissionDenied(_("Diese Vertretung dürfen Sie nicht eintragen."))
    going_on = Absence.objects.filter(
        ended_at=None,
        person=person,
        cover=colleague,
        starts_on__lte=starts_on,
        ends_on__range=(starts_on - timedelta(days=1), ends_on - timedelta(days=1)),
    ).first()
    _check(person, colleague, starts_on, ends_on, besides=going_on)
    if going_on:
        return _extend(going_on, ends_on, by=by)
    absence = Absence.objects.create(
        person=person, cover=colleague, starts_on=starts_on, ends_on=ends_on, created_by=by
    )
    if absence.is_running:
        _give(absence)
    return absence


def _extend(absence: Absence, ends_on: date, *, by: "User") -> Absence:
    """A later last day, for the absence and for the rights it gave."""
    held = CaseUserObjectPermission.objects.filter(
        content_object__in=absence.cases.values("case"),
        user=absence.cover_id,
        permission__codename__in=RIGHTS,
        ends_on=absence.ends_on,
    )
    held.update(ends_on=ends_on)
    for one in absence.cases.select_related("case"):
        journal.write(Action.GRANT, _("Vertretung verlängert"), by=by, case=one.case)
    absence.ends_on = ends_on
    absence.save(update_fields=["ends_on"])
    return absence


def _check(
    person: "User", colleague: "User", starts_on: date, ends_on: date, *, besides: Absence | None = None
) -> None:
    if ends_on < starts_on:
        raise ValidationError({"ends_on": _("Der letzte Tag kommt nach dem ersten.")})
    if ends_on < timezone.localdate():
        raise ValidationError({"ends_on": _("Diese Tage sind schon vorbei.")})
    if person == colleague:
        raise ValidationError({"cover": _("Bitte wählen Sie eine andere Person.")})
    if not holders().filter(pk=colleague.pk).exists():
        raise ValidationError({"cover": _("Diese Person kann keine Fälle übernehmen.")})
    there = Absence.objects.filter(ended_at=None, starts_on__lte=ends_on, ends_on__gte=starts_on)
    if there.filter(person=person).exclude(pk=besides.pk if besides else None).exists():
        raise ValidationError({"starts_on": _("In dieser Zeit ist schon eine Vertretung eingetragen.")})
    if there.filter(person=colleague).exists():
        raise ValidationError({"cover": _("Diese Person ist in dieser Zeit selbst abwesend.")})


def seen_by(user: "User") -> "QuerySet[Absence]":
    """The lead sees all; others those in which they are away or stand in."""
    found = Absence.objects.select_related("person", "cover", "created_by")
    return found if user.has_perm(MAY_ASSIGN) else found.filter(Q(person=user) | Q(cover=user))


def stand_in(user: "User") -> "User | None":
    """Who stands in for somebody today: for reminders that would reach nobody otherwise."""
    absence = Absence.objects.filter(Absence.in_force(), person=user).select_related("cover").first()
    return absence.cover if absence else None


@transaction.atomic
def end(absence: Absence, *, by: "User") -> None:
    """Hand back early: the lead, the person who is back, or the cover. Twice does nothing.

    Raises:
        PermissionDenied: none of them.
    """
    if not (by.has_perm(MAY_ASSIGN) or by.pk in (absence.person_id, absence.cover_id)):
        raise PermissionDenied(_("Diese Vertretung dürfen Sie nicht beenden."))
    ended = Absence.objects.filter(pk=absence.pk, ended_at=None).update(ended_at=timezone.now(), ended_by=by)
    if ended:
        _take_back(absence, by=by)


def keep() -> int:
    """What is due: rights on cases that came since, and an end to what is over. How many cases were touched."""
    touched = 0
    running = Absence.objects.filter(Absence.in_force()).select_related("person", "cover", "created_by")
    for absence in list(running):
        with transaction.atomic():
            touched += _give(absence)
    over = Q(ends_on__lt=timezone.localdate()) | Q(ended_at__isnull=False)
    for absence in list(Absence.objects.filter(over, pk__in=CoverCase.objects.values("absence"))):
        with transaction.atomic():
            touched += _take_back(absence, by=None)
    elsewhere = CoverCase.objects.exclude(case__responsible=F("absence__person"))
    for one in list(elsewhere.select_related("absence__cover", "case")):
        with transaction.atomic():
            hold_all([one.case_id])
            fresh = elsewhere.select_related("absence__cover", "case").filter(pk=one.pk).first()
            if fresh:
                let_go(fresh, by=None)
                touched += 1
    return touched


def _give(absence: Absence) -> int:
    """Rights on every open case of the person that lacks them."""
    there = CoverCase.objects.filter(absence=absence).values("case")
    due = Case.objects.filter(responsible=absence.person, stage__in=OPEN_STAGES).exclude(pk__in=there)
    held_now = hold_all(due.values_list("pk", flat=True))
    cases = list(due.filter(pk__in=held_now))  # looked at again: another worker, a hand-over
    held = _rights(absence, [case.pk for case in cases])
    for case in cases:
        before = {row.permission.codename: row.ends_on for row in held if row.content_object_id == case.pk}
        longer = [name for name, day in before.items() if day is None or day >= absence.ends_on]
        missing = tuple(right for right, name in zip(DEPUTY, RIGHTS, strict=True) if name not in longer)
        if missing:
            services.grant(
                case,
                absence.cover,
                missing,
                by=absence.created_by,
                reason=_("Vertretung bei Abwesenheit"),
                ends_on=absence.ends_on,
            )
        told = {name: day.isoformat() if day else "" for name, day in before.items()}
        CoverCase.objects.create(absence=absence, case=case, before=told)
    return len(cases)


def _rights(absence: Absence, cases: list[int]) -> list[CaseUserObjectPermission]:
    found = CaseUserObjectPermission.objects.filter(
        content_object__in=cases, user=absence.cover_id, permission__codename__in=RIGHTS
    )
    return list(found.select_related("permission"))


def _take_back(absence: Absence, *, by: "User | None") -> int:
    """All cases of an absence."""
    hold_all(absence.cases.values_list("case", flat=True))
    found = list(absence.cases.select_related("case", "absence__cover"))
    for one in found:
        let_go(one, by=by)
    return len(found)


def covers_of(case: Case) -> list[CoverCase]:
    """Who stands in on this case."""
    return list(CoverCase.objects.filter(case=case).select_related("absence__cover", "case"))


def let_go(one: CoverCase, *, by: "User | None", keep_rights: bool = False) -> None:
    """End the cover on one case: rights as they were before it, and open tasks back to who is responsible."""
    absence, case = one.absence, one.case
    held = [] if keep_rights else _rights(absence, [case.pk])
    changed = not held and not keep_rights  # another job has removed what was over
    for row in held:
        if row.ends_on != absence.ends_on:
            continue  # held for longer, or changed by somebody since
        before = one.before.get(row.permission.codename)
        if before == absence.ends_on.isoformat():
            continue
        if before is None:
            row.delete()
        else:
            row.ends_on = date.fromisoformat(before) if before else None
            row.save(update_fields=["ends_on"])
        changed = True
    if changed and case.responsible_id:
        tasks = snapshots.open_tasks(Q(**{snapshots.CASE: case.pk}))
        tasks.filter(owner=absence.cover_id).update(owner=case.responsible_id)
        journal.write(Action.GRANT, _("Vertretung beendet, Zugriff entzogen"), by=by, case=case)
    one.delete()


def take_up_again(case: Case, covers: list[dict[str, Any]]) -> None:
    """After an undone hand-over: who stood in then does so again, and hands back at once what has ended meanwhile."""
    for told in covers:
        one, _created = CoverCase.objects.get_or_create(
            absence_id=told["absence"], case=case, defaults={"before": told["before"]}
        )
        if one.absence.is_over:
            let_go(one, by=None)
