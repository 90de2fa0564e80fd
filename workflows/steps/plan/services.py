"""Writing the plan: goals, their steps and states; agreeing on it completes the step."""

from datetime import date
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from viewflow.workflow.models import Task

from accounts.models import User
from workflows import engine
from workflows.case import access, journal
from workflows.case.journal import Action
from workflows.case.record import Case
from workflows.case.services import require_open
from workflows.steps.plan import versions
from workflows.steps.plan.models import MOVES, REASON_NEEDED, Goal, GoalState, GoalStep


@transaction.atomic
def add_goal(
    case: Case,
    *,
    by: User,
    area_key: str,
    area_name: str,
    sensitive: bool,
    text: str,
    target_on: date,
    need: str = "",
    text_words: dict[str, str] | None = None,
) -> Goal:
    """Add a goal in state "Neu"; the same new goal once more (a double click) is the one that is there.

    Args:
        need: what the goal answers to, in the words of the talk.
        text_words: the goal in other languages, by their codes.

    Raises:
        PermissionDenied: `by` may not work the case, or not write about health.
        ValidationError: the case has ended.
    """
    access.require_work(by, case)
    if sensitive and not access.may_read_health(by, case):
        raise PermissionDenied(_("Gesundheitsangaben dürfen Sie nicht bearbeiten."))
    case = Case.objects.select_for_update(no_key=True).get(pk=case.pk)
    require_open(case)
    values = {
        "area_key": area_key,
        "area_name": area_name,
        "sensitive": sensitive,
        "text": text,
        "target_on": target_on,
    }
    if twin := case.goals.filter(state=GoalState.NEW, created_by=by, **values).first():
        return twin
    goal = Goal.objects.create(case=case, created_by=by, need=need, text_words=text_words or {}, **values)
    journal.write(Action.CREATE, _("Ziel angelegt"), by=by, case=case)
    return goal


@transaction.atomic
def add_step(goal: Goal, *, by: User, values: dict[str, Any]) -> GoalStep:
    """Add a step (`text`, `who`, `due_on`, `text_words`) to a goal that is still open; a double click adds one.

    Raises:
        PermissionDenied: `by` may not work the case.
        ValidationError: the case has ended, or the goal has ended.
    """
    access.require_work(by, goal.case)
    require_open(goal.case)
    goal = Goal.objects.select_for_update().get(pk=goal.pk)
    if goal.is_final:
        raise ValidationError(_("Das Ziel ist beendet."))
    same = {name: value for name, value in values.items() if name != "text_words"}
    if twin := goal.steps.filter(done_on=None, **same).first():
        return twin
    step = goal.steps.create(**values)
    journal.write(Action.CREATE, _("Schritt zum Ziel angelegt"), by=by, case=goal.case)
    return step


@transaction.atomic
def move_goal(goal: Goal, state: str, *, by: User, reason: str = "") -> Goal:
    """Move a goal along its state machine; "Verfehlt" and "Angehalten" want a reason.

    Raises:
        PermissionDenied: `by` may not work the case.
        ValidationError: the case has ended, or the change is not allowed or lacks its reason.
    """
    access.require_work(by, goal.case)
    require_open(goal.case)
    goal = Goal.objects.select_for_update().get(pk=goal.pk)
    if state not in MOVES[GoalState(goal.state)]:
        raise ValidationError(_("Von „%(old)s“ geht es nicht dorthin.") % {"old": goal.get_state_display()})
    if state in REASON_NEEDED and not reason.strip():
        raise ValidationError(_("Bitte schreiben Sie kurz, warum."))
    goal.state, goal.state_reason, goal.state_on = state, reason.strip(), timezone.localdate()
    goal.save(update_fields=["state", "state_reason", "state_on"])
    text = _("Ziel: %(state)s") % {"state": goal.get_state_display()}
    journal.write(Action.CHANGE, text, by=by, case=goal.case)
    return goal


@transaction.atomic
def set_step_done(step: GoalStep, done: bool, *, by: User) -> None:
    """Tick a step off, or take the tick back.

    Raises:
        PermissionDenied: `by` may not work the case.
        ValidationError: the case has ended.
    """
    access.require_work(by, step.goal.case)
    require_open(step.goal.case)
    step.done_on = timezone.localdate() if done else None
    step.save(update_fields=["done_on"])
    text = _("Schritt erledigt") if done else _("Schritt wieder offen")
    journal.write(Action.CHANGE, text, by=by, case=step.goal.case)


def complete(task: Task, *, by: User, review_on: date) -> None:
    """Agree on the plan with the person: new goals become agreed, the review date arms the timer, a version is kept.

    Raises:
        ValidationError: the plan has no goal.
        engine.TaskGone, engine.Busy, PermissionDenied: see `engine.perform`.
    """
    with engine.perform(task, by=by, step="plan") as step:
        if not step.case.goals.exists():
            raise ValidationError(_("Ein Plan braucht mindestens ein Ziel."))
        step.case.goals.filter(state=GoalState.NEW).update(state=GoalState.AGREED, state_on=timezone.localdate())
        step.case.review_on = review_on
        step.case.save(update_fields=["review_on"])
        versions.note(step.case, by=by, review_on=review_on)
