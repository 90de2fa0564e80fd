"""Referring to a regular service, and what became of it (C7, modes information and appointment)."""

from datetime import date, datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from viewflow.workflow.models import Task

from accounts.models import User
from content.models import Service
from workflows import engine
from workflows.case import access, journal
from workflows.case.journal import Action
from workflows.case.locks import hold
from workflows.case.record import Case
from workflows.case.services import require_open
from workflows.flows import ReferralFlow
from workflows.steps import handover
from workflows.steps.referral.models import Outcome, Referral


@transaction.atomic
def refer(
    case: Case,
    *,
    by: User,
    service: Service,
    mode: str,
    purpose: str,
    area_key: str = "",
    goal_step: int | None = None,
) -> Referral:
    """Begin a referral with a process of its own, beside the case and other referrals.

    The same one once more while it runs (a double click) is the one that is there.

    Raises:
        ValidationError: the case is closed, or the service no longer exists.
        PermissionDenied: `by` may not work the case.
    """
    access.require_work(by, case)
    case = hold(case)
    require_open(case)
    if service.status != Service.Status.ACTIVE:
        raise ValidationError(_("Dieses Angebot besteht zurzeit nicht."))
    values: dict[str, Any] = {
        "service": service,
        "mode": mode,
        "purpose": purpose,
        "area_key": area_key,
        "created_by": by,
    }
    values["goal_step_id"] = goal_step
    if twin := case.referrals.filter(ended_at=None, **values).first():
        return twin
    referral = Referral.objects.create(case=case, **values)
    engine.start(ReferralFlow.refer, case, by=by, referral=referral, route=mode)
    return referral


def _save(step: engine.Step, **values: Any) -> Referral:
    referral = step.process.referral
    if referral is None:  # a process of ReferralFlow always has one
        raise engine.TaskGone
    for field, value in values.items():
        setattr(referral, field, value)
    referral.save(update_fields=list(values))
    return referral


def informed(task: Task, *, by: User, on: date) -> None:
    """The person knows the service, where it is and what to bring. Raises as `engine.perform`."""
    with engine.perform(task, by=by, step="referral_inform") as step:
        _save(step, informed_on=on)


def arranged(task: Task, *, by: User, at: datetime, note: str) -> None:
    """An appointment is made; the feedback is due the day after. Raises as `engine.perform`."""
    with engine.perform(task, by=by, step="referral_arrange") as step:
        _save(step, appointment_at=at, appointment_note=note)
        journal.write(Action.CHANGE, _("Termin beim Regeldienst vereinbart"), by=by, case=step.case)


def answered(task: Task, *, by: User, outcome: str, note: str) -> None:
    """Write down what became of it; "Noch offen" keeps the referral waiting. Raises as `engine.perform`."""
    with engine.perform(task, by=by, step="referral_feedback") as step:
        ended = None if outcome == Outcome.PENDING else timezone.now()
        referral = _save(step, outcome=outcome, outcome_note=note, ended_at=ended)
        if outcome == Outcome.REACHED and referral.goal_step_id:
            handover.plan.tick(step.case, referral.goal_step_id, by)
        step.route(outcome)
