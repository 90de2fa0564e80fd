"""Changes to the case itself: opening, rights, responsibility, contacts, ending. Plain values in, journal written."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from django.contrib.auth.models import Permission
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from guardian.shortcuts import assign_perm

from workflows.case import access, journal
from workflows.case.grants import CaseUserObjectPermission, StadtteilUserObjectPermission
from workflows.case.journal import Action
from workflows.case.locks import hold
from workflows.case.notes import ENCOUNTER, Encounter
from workflows.case.person import Person
from workflows.case.record import Case, Stage

if TYPE_CHECKING:
    from accounts.models import User

RESPONSIBLE = (access.READ, access.WORK, access.HEALTH)
DEPUTY = (access.READ, access.WORK)


@transaction.atomic
def open_case(
    person: dict[str, Any],
    *,
    by: "User",
    concern: str = "",
    submission_code: str = "",
    responsible: "User | None" = None,
    queued: bool = False,
) -> Case:
    """Create person and case; `by` becomes responsible, or somebody else, or nobody yet.

    Args:
        person: field values of `Person`; unknown first or last names may be empty strings.
        concern: what the person asked for, in their words or the caller's.
        responsible: who gets the case instead of `by`.
        queued: nobody gets it yet; the lead hands it out.

    Raises:
        PermissionDenied: `by` may not start cases.
    """
    if not by.has_perm("workflows.start_case"):
        raise PermissionDenied(_("Sie dürfen keine Fälle anlegen."))
    saved = Person.objects.create(**person)
    case = Case.objects.create(
        number=f"neu-{uuid4()}",
        person=saved,
        stadtteil=saved.stadtteil,
        concern=concern,
        submission_code=submission_code,
    )
    case.number = f"{case.opened_at:%Y}-{case.pk:05d}"
    case.save(update_fields=["number"])
    journal.write(Action.CREATE, _("Fall angelegt"), by=by, case=case)
    if responsible and responsible != by and not queued:
        _give(case, responsible, by=by)
    elif not queued:
        assign(case, by, by=by, reason=_("hat den Fall angelegt"))
    return case


def _give(case: Case, user: "User", *, by: "User") -> None:
    """A case that was just opened goes to a colleague: no tasks yet, no older rights, so all rights in one statement.

    A list of arrivals opens thousands of them.
    """
    reason = _("bei der Aufnahme zugeteilt")
    case.responsible = user
    case.save(update_fields=["responsible"])
    codenames = [permission.split(".")[1] for permission in RESPONSIBLE]
    rights = Permission.objects.filter(content_type__app_label="workflows", codename__in=codenames)
    CaseUserObjectPermission.objects.bulk_create(
        CaseUserObjectPermission(permission=right, user=user, content_object=case, reason=reason, granted_by=by)
        for right in rights
    )
    text = _("Zugriff gegeben an %(user)s") % {"user": str(user)}
    journal.write(Action.GRANT, text, by=by, case=case, reason=reason)


def grant(
    case: Case, user: "User", permissions: tuple[str, ...], *, by: "User", reason: str, ends_on: date | None = None
) -> None:
    """Give rights on one case, each with reason and end, in the same transaction as the journal's entry.

    A right that the person holds already for longer is not shortened.
    """
    with transaction.atomic():
        for permission in permissions:
            row: Any = assign_perm(permission, user, case)
            fresh = row.granted_by_id is None
            row.ends_on = ends_on if fresh else _later(row.ends_on, ends_on)
            row.reason, row.granted_by, row.ends_at = reason[:200], by, None
            row.save()
        text = _("Zugriff gegeben an %(user)s") % {"user": str(user)}
        journal.write(Action.GRANT, text, by=by, case=case, reason=reason)


def _later(one: date | None, other: date | None) -> date | None:
    return None if one is None or other is None else max(one, other)


def revoke(case: Case, user: "User", *, by: "User", reason: str) -> None:
    """Take all rights on one case; open tasks of the person go back to the queue."""
    with transaction.atomic():
        removed, _rows = CaseUserObjectPermission.objects.filter(content_object=case, user=user).delete()
        if removed:
            text = _("Zugriff entzogen: %(user)s") % {"user": str(user)}
            journal.write(Action.GRANT, text, by=by, case=case, reason=reason)


def revoke_all(user: "User", *, by: "User", reason: str) -> None:
    """Somebody goes: rights on cases, rights on Stadtteile, and the name as deputy."""
    held = CaseUserObjectPermission.objects.filter(user=user)
    with transaction.atomic():
        for case in Case.objects.filter(pk__in=held.values("content_object")):
            revoke(case, user, by=by, reason=reason)
        StadtteilUserObjectPermission.objects.filter(user=user).delete()
        Case.objects.filter(deputy=user).update(deputy=None)


def assign(case: Case, user: "User", *, by: "User", reason: str) -> None:
    """Make `user` responsible: rights, open tasks and journal move together; the former person loses the rights.

    Raises:
        PermissionDenied: `by` neither works the case nor assigns cases (nor opens one for themselves).
        locks.Busy: the case is being changed by somebody else.
    """
    opening = case.responsible_id is None and by == user and by.has_perm("workflows.start_case")
    if not (opening or by.has_perm("workflows.assign_case") or access.may_work(by, case)):
        raise PermissionDenied(_("Sie dürfen die Zuständigkeit nicht ändern."))
    with transaction.atomic():
        former = hold(case).responsible
        case.responsible = user
        case.save(update_fields=["responsible"])
        if former and former != user:
            revoke(case, former, by=by, reason=reason)
        grant(case, user, RESPONSIBLE, by=by, reason=reason)
        from viewflow.workflow.models import Task
        from viewflow.workflow.status import STATUS

        open_tasks = Task.objects.filter(
            process__caseprocess__case=case, status=STATUS.ASSIGNED, owner=former, flow_task_type="HUMAN"
        )
        if former:
            open_tasks.update(owner=user)
        elif not opening:  # it waited for somebody: so did its steps, but for those of a second person
            waiting = Task.objects.filter(process__caseprocess__case=case, status=STATUS.NEW, flow_task_type="HUMAN")
            waiting = waiting.filter(owner=None, owner_permission=access.WORK)
            waiting.update(owner=user, status=STATUS.ASSIGNED, assigned=timezone.now())


def end(case: Case, stage: Stage) -> None:
    """Close the case in one of its two final stages; called by the flow, inside its transaction."""
    case.stage = stage
    case.closed_at = timezone.now()
    case.review_on = None
    case.save(update_fields=["stage", "closed_at", "review_on"])


def note_timer(case: Case, *, node: str, text: str) -> None:
    """The clock did something: into the journal, without a person."""
    journal.write(Action.TIMER, text, by=None, case=case, node=node)


def require_open(case: Case) -> None:
    """Raise ValidationError where the case has ended: it is reopened first, so that history stays readable."""
    if not case.is_open:
        raise ValidationError(_("Der Fall ist abgeschlossen. Öffnen Sie ihn zuerst wieder."))


@transaction.atomic
def add_encounter(case: Case, *, by: "User", values: dict[str, Any], topics: Iterable[Any] = ()) -> Encounter:
    """Note one contact with the person (C10); `topics` are life areas.

    Raises:
        PermissionDenied: `by` may not work the case.
        ValidationError: the case has ended, or a topic is health and `by` has no right to read health.
    """
    access.require_work(by, case)
    require_open(case)
    topics = list(topics)
    if any(area.sensitive for area in topics) and not access.may_read_health(by, case):
        raise ValidationError({"topics": _("Gesundheit darf hier nur eintragen, wer Gesundheitsangaben lesen darf.")})
    encounter = Encounter.objects.create(case=case, by=by, **values)
    if topics:
        encounter.topics.add(*topics)
    journal.write(Action.CREATE, _("Kontakt eingetragen"), by=by, case=case, node=ENCOUNTER)
    return encounter
