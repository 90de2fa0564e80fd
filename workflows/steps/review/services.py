"""Starting a review early, and deciding how it goes on (C8)."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from viewflow.workflow.exceptions import FlowLockFailed
from viewflow.workflow.models import Task
from viewflow.workflow.status import STATUS

from accounts.models import User
from workflows import engine
from workflows.case import journal
from workflows.case.journal import Action
from workflows.case.record import Case
from workflows.flows import Route
from workflows.nodes import end_of_day
from workflows.steps.review.models import Decision, Review

WAITING = (STATUS.NEW, STATUS.ASSIGNED)
ROUTES = {Decision.CONTINUE: Route.CONTINUE, Decision.REASSESS: Route.REASSESS, Decision.CLOSE: Route.CLOSE}


def begin(task: Task, *, by: User, reason: str) -> None:
    """End the time of support before its date and review now.

    Raises:
        engine.TaskGone, engine.Busy, PermissionDenied: see `engine.perform`.
    """
    with engine.perform(task, by=by, step="support") as step:
        step.reason = reason


def move_date(task: Task, *, by: User, on: date) -> None:
    """Put the next review on another day: the case's date, the task's due date and its timer move together.

    Raises:
        ValidationError: the day is not in the future.
        engine.TaskGone: the time of support is over.
        engine.Busy, PermissionDenied: see `engine.perform`.
    """
    if on <= timezone.localdate():
        raise ValidationError({"review_on": _("Das Datum muss in der Zukunft liegen.")})
    with transaction.atomic():
        try:
            engine.reschedule(task, end_of_day(on), by=by)
        except FlowLockFailed as error:
            raise engine.Busy from error
        if task.status not in WAITING or task.flow_task.step != "support":  # read anew under the lock
            raise engine.TaskGone
        case = Case.objects.get(pk=task.process.caseprocess.case_id)
        case.review_on = on
        case.save(update_fields=["review_on"])
        journal.write(Action.CHANGE, _("Überprüfung verlegt auf %(day)s") % {"day": f"{on:%d.%m.%Y}"}, by=by, case=case)


def complete(task: Task, *, by: User, decision: str, note: str, next_on: date | None) -> Review:
    """Save the review and take its way; going on wants the next date, which arms the timer again.

    Raises:
        ValidationError: going on without a next date.
        engine.TaskGone, engine.Busy, PermissionDenied: see `engine.perform`.
    """
    if decision == Decision.CONTINUE and next_on is None:
        raise ValidationError({"next_on": _("Wann soll die nächste Überprüfung sein?")})
    with engine.perform(task, by=by, step="review") as step:
        step.case.review_on = next_on if decision == Decision.CONTINUE else None
        step.case.save(update_fields=["review_on"])
        review = Review.objects.create(case=step.case, by=by, decision=decision, note=note, next_on=next_on)
        step.route(ROUTES[Decision(decision)])
    return review
