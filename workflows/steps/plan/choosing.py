"""From the library into the plan, and adapting what stands there to the person."""

from datetime import date, timedelta
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from workflows.case import access, journal
from workflows.case.journal import Action
from workflows.case.record import Case
from workflows.case.services import require_open
from workflows.steps.fields import months_later
from workflows.steps.plan import services
from workflows.steps.plan.library import GoalSuggestion
from workflows.steps.plan.models import Goal, GoalStep


def suggestions(keys: list[str]) -> dict[str, list[GoalSuggestion]]:
    """What the library offers in these life areas, by their keys; two queries, or none."""
    found: dict[str, list[GoalSuggestion]] = {key: [] for key in keys}
    if not keys:
        return found
    offered = GoalSuggestion.objects.filter(active=True, area__active=True, area__key__in=keys)
    for goal in offered.select_related("area").prefetch_related("steps"):
        found[goal.area.key].append(goal)
    return found


@transaction.atomic
def choose(case: Case, suggestion: GoalSuggestion, *, by: User, need: str = "") -> Goal:
    """Copy a suggestion with its steps into the plan; a double click copies once.

    Args:
        need: what the goal answers to.

    Raises:
        PermissionDenied, ValidationError: see `services.add_goal`.
    """
    today, area = timezone.localdate(), suggestion.area
    goal = services.add_goal(
        case,
        by=by,
        area_key=area.key,
        area_name=area.name,
        sensitive=area.sensitive,
        text=suggestion.text,
        text_words=suggestion.text_words,
        target_on=months_later(today, suggestion.months),
        need=need,
    )
    for step in suggestion.steps.all():
        about = {"text": step.text, "text_words": step.text_words, "who": step.who}
        services.add_step(goal, by=by, values=about | {"due_on": today + timedelta(days=step.days)})
    return goal


def words_after(before: Goal | GoalStep, text: str, language: str, translation: str) -> dict[str, str]:
    """Words in other languages after a change: another German text ends the translations nobody looked at."""
    words = dict(before.text_words) if before.text == text else {}
    words.pop(language, None)
    return words | ({language: translation} if language and translation else {})


@transaction.atomic
def change_goal(
    goal: Goal, *, by: User, text: str, need: str, target_on: date, language: str = "", translation: str = ""
) -> Goal:
    """Adapt a goal to the person; agreed goals show the change from the next version on.

    Raises:
        PermissionDenied: `by` may not work the case, or not write about health.
        ValidationError: the case or the goal has ended.
    """
    goal = _open(goal, by)
    goal.text_words = words_after(goal, text, language, translation)
    goal.text, goal.need, goal.target_on = text, need, target_on
    goal.save(update_fields=["text", "need", "target_on", "text_words"])
    journal.write(Action.CHANGE, _("Ziel geändert"), by=by, case=goal.case)
    return goal


@transaction.atomic
def change_step(step: GoalStep, *, by: User, values: dict[str, Any], language: str = "", translation: str = "") -> None:
    """Adapt a step (`text`, `who`, `due_on`).

    Raises:
        PermissionDenied, ValidationError: see `change_goal`.
    """
    goal = _open(step.goal, by)
    step.text_words = words_after(step, values["text"], language, translation)
    step.text, step.who, step.due_on = values["text"], values["who"], values["due_on"]
    step.save(update_fields=["text", "who", "due_on", "text_words"])
    journal.write(Action.CHANGE, _("Schritt zum Ziel geändert"), by=by, case=goal.case)


def _open(goal: Goal, by: User) -> Goal:
    """The goal under lock, if `by` may change it now."""
    access.require_work(by, goal.case)
    if goal.sensitive and not access.may_read_health(by, goal.case):
        raise PermissionDenied(_("Gesundheitsangaben dürfen Sie nicht bearbeiten."))
    require_open(goal.case)
    goal = Goal.objects.select_for_update(of=("self",)).select_related("case").get(pk=goal.pk)
    if goal.is_final:
        raise ValidationError(_("Das Ziel ist beendet."))
    return goal
