"""Versions of the plan: what was agreed on which day, kept as it was; going on with it, and noting who signed (C6)."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from viewflow.workflow.exceptions import FlowLockFailed

from accounts.models import User
from workflows import engine
from workflows.case import access, journal
from workflows.case.journal import Action
from workflows.case.locks import hold
from workflows.case.record import Case, Stage
from workflows.case.services import require_open
from workflows.nodes import end_of_day
from workflows.steps.plan.models import Goal, GoalState, GoalStep, PlanVersion

KEPT = ("area_key", "area_name", "sensitive", "need", "text", "text_words", "target_on", "state")
KEPT_OF_STEPS = ("text", "text_words", "who", "due_on", "done_on")


def frozen(goal: Mapping[str, Any], steps: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """One goal with its steps as a version keeps it: plain values, dates as text."""
    kept = {name: _plain(goal.get(name), name) for name in KEPT}
    return kept | {"steps": [{name: _plain(step.get(name), name) for name in KEPT_OF_STEPS} for step in steps]}


def _plain(value: Any, name: str) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if value is None and not name.endswith("_on"):
        return {} if name == "text_words" else ""
    return value


def as_it_is(case: Case) -> list[dict[str, Any]]:
    """All goals of the case with their steps, frozen now; two queries."""
    steps: dict[int, list[dict[str, Any]]] = {}
    for step in GoalStep.objects.filter(goal__case=case).values("goal_id", *KEPT_OF_STEPS):
        steps.setdefault(step["goal_id"], []).append(step)
    return [frozen(goal, steps.get(goal["pk"], [])) for goal in case.goals.values("pk", *KEPT)]


def note(case: Case, *, by: User, review_on: date | None) -> PlanVersion:
    """Keep the plan as it is now as the next version; the same once more on one day (a double click) is one."""
    last, goals = case.plan_versions.first(), as_it_is(case)
    today = timezone.localdate()
    if last and (last.goals, last.agreed_on, last.review_on, last.by_id) == (goals, today, review_on, by.pk):
        return last
    number = last.version + 1 if last else 1
    return PlanVersion.objects.create(case=case, version=number, by=by, review_on=review_on, goals=goals)


def renew(case: Case, *, by: User, review_on: date) -> PlanVersion:
    """Go on with the plan during support: new goals become agreed, a version is kept, the review moves.

    Raises:
        PermissionDenied: `by` may not work the case.
        ValidationError: the case has ended or is at another stage, nothing is to be reached, or the day has passed.
        engine.Busy: the case is being changed by somebody else.
    """
    access.require_work(by, case)
    if review_on <= timezone.localdate():
        raise ValidationError({"review_on": _("Das Datum muss in der Zukunft liegen.")})
    with transaction.atomic():
        case = hold(case)
        require_open(case)
        waiting = [task for task in engine.open_tasks(case) if getattr(task.flow_task, "step", "") == "support"]
        if case.stage != Stage.SUPPORT or not waiting:
            raise ValidationError(_("Fortschreiben geht, solange der Fall in Begleitung ist."))
        new = case.goals.filter(state=GoalState.NEW)
        if not case.goals.exists():
            raise ValidationError(_("Ein Plan braucht mindestens ein Ziel."))
        new.update(state=GoalState.AGREED, state_on=timezone.localdate())
        if case.review_on != review_on:
            try:
                engine.reschedule(waiting[0], end_of_day(review_on), by=by)
            except FlowLockFailed as error:
                raise engine.Busy from error
            case.review_on = review_on
            case.save(update_fields=["review_on"])
        before = case.plan_versions.count()
        version = note(case, by=by, review_on=review_on)
        if version.version > before:
            text = _("Plan fortgeschrieben, Fassung %(version)s") % {"version": version.version}
            journal.write(Action.CHANGE, text, by=by, case=case)
    return version


@transaction.atomic
def sign(version: PlanVersion, *, by: User, signed_on: date, signed_how: str, signed_by: str) -> None:
    """Note who signed a version, when and where; twice is once.

    Raises:
        PermissionDenied: `by` may not work the case.
        ValidationError: the case has ended, the day lies before the agreement, or another signature stands there.
    """
    access.require_work(by, version.case)
    require_open(version.case)
    version = PlanVersion.objects.select_for_update().get(pk=version.pk)
    if signed_on < version.agreed_on:
        raise ValidationError({"signed_on": _("Das liegt vor dem Tag, an dem der Plan vereinbart wurde.")})
    told = (signed_on, signed_how, signed_by)
    if version.signed_on:
        if (version.signed_on, version.signed_how, version.signed_by) == told:
            return
        raise ValidationError(_("Zu dieser Fassung ist schon eine Unterschrift vermerkt."))
    version.signed_on, version.signed_how, version.signed_by = told
    version.signature_noted_by = by
    version.save(update_fields=["signed_on", "signed_how", "signed_by", "signature_noted_by"])
    text = _("Unterschrift zum Plan vermerkt, Fassung %(version)s") % {"version": version.version}
    journal.write(Action.CHANGE, text, by=by, case=version.case)


def live(goals: Iterable[Goal]) -> list[dict[str, Any]]:
    """Goals that were read already (with their steps), frozen."""
    return [frozen(vars(goal), (vars(step) for step in goal.steps.all())) for goal in goals]
