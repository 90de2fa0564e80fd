"""Starting a review early, and deciding how it goes on (C8)."""

from datetime import date

from accounts.models import User
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from viewflow.workflow.models import Task

from workflows import engine
from workflows.flows import Route
from workflows.steps.review.models import Decision, Review

ROUTES = {Decision.CONTINUE: Route.CONTINUE, Decision.REASSESS: Route.REASSESS, Decision.CLOSE: Route.CLOSE}


def begin(task: Task, *, by: User, reason: str) -> None:
    """End the time of support before its date and review now.

    Raises:
        engine.TaskGone, engine.Busy, PermissionDenied: see `engine.perform`.
    """
    with engine.perform(task, by=by, step="support") as step:
        step.reason = reason


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
