"""Completing intake: person, information given, eligibility, clock (C3, C4)."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from viewflow.workflow.models import Task

from accounts.models import User
from workflows import engine
from workflows.case import households, journal
from workflows.case.counselling import first_end
from workflows.case.journal import Action
from workflows.case.record import Case, Eligibility
from workflows.steps.intake.models import Intake


def complete(
    task: Task,
    *,
    by: User,
    person: dict[str, Any],
    intake: dict[str, Any],
    clock_start: date | None,
    family: Case | None = None,
    alone: bool = False,
) -> None:
    """Save person and intake; eligible people go on to the assessment, others are handed over.

    `family` is the case of somebody of the same household; `alone` takes the person out of the one they are in.

    The clock runs as long as the rules say: three years by default (VwV Integrationsmanagement 2023).

    Raises:
        ValidationError: somebody is counselled from no day on.
        engine.TaskGone, engine.Busy, PermissionDenied: see `engine.perform`.
    """
    if clock_start is None and intake["eligibility"] != Eligibility.NOT_ELIGIBLE:
        raise ValidationError({"clock_start": _("Wann hat die Beratung begonnen?")})
    with engine.perform(task, by=by, step="intake") as step:
        case = step.case
        for field, value in person.items():
            setattr(case.person, field, value)
        case.person.save()
        if family:
            households.unite(case, family, by=by)
        elif alone and case.person.household_id:
            households.leave(case, by=by)
        _settle(case, intake["eligibility"], clock_start)
        Intake.objects.create(case=case, by=by, **intake)


def _settle(case: Case, eligibility: str, clock_start: date | None) -> None:
    case.stadtteil = case.person.stadtteil
    case.eligibility = eligibility
    case.clock_start = clock_start
    case.clock_end = first_end(clock_start) if clock_start else None
    case.save(update_fields=["stadtteil", "eligibility", "clock_start", "clock_end"])


def hand_over(task: Task, *, by: User, handed_to: str, reason: str) -> None:
    """Not eligible: note to which body the person was guided, and end the case.

    Raises:
        engine.TaskGone, engine.Busy, PermissionDenied: see `engine.perform`.
    """
    with engine.perform(task, by=by, step="hand_over") as step:
        step.reason = reason
        last = step.case.intakes.order_by("-at").first()
        if last:
            last.handed_to = handed_to
            last.save(update_fields=["handed_to"])
        text = _("Abgegeben an %(body)s") % {"body": handed_to}
        journal.write(Action.DISCLOSE, text, by=by, case=step.case, reason=reason)
