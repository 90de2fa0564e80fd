"""Proposing to close, deciding as the second person, reopening (C9)."""

from collections.abc import Collection
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Exists, OuterRef
from django.utils import timezone
from django.utils.translation import gettext as _
from viewflow.workflow.models import Task

from accounts.models import User
from workflows import engine
from workflows.case import access, gate, journal, retention
from workflows.case.journal import Action
from workflows.case.locks import hold
from workflows.case.record import Case, Stage
from workflows.flows import CaseFlow, Route
from workflows.steps import handover
from workflows.steps.closing.models import Closing, ClosingReason, NeedResult
from workflows.steps.closing.results import to_accept


def propose(
    task: Task,
    *,
    by: User,
    reason: ClosingReason,
    note: str,
    results: list[dict[str, Any]],
    follow_up: bool = True,
) -> Closing:
    """Propose to close; a second person decides.

    Args:
        results: per need `area_key`, `area_name`, `level_before`, `result`, `reason`.
        follow_up: whether the person may be asked some months later how things are.

    Raises:
        ValidationError: goals or referrals are still open, or a need has no result.
        engine.TaskGone, engine.Busy, PermissionDenied: see `engine.perform`.
    """
    with engine.perform(task, by=by, step="closing") as step:
        _check(step.case, by, results)
        closing = Closing.objects.create(case=step.case, reason=reason, note=note, follow_up=follow_up, proposed_by=by)
        NeedResult.objects.bulk_create(NeedResult(closing=closing, **values) for values in results)
        step.route("", proposed=True)
    return closing


def _check(case: Case, by: User, results: list[dict[str, Any]]) -> None:
    problems = [item.text for item in gate.missing(case)]
    answered = {values["area_key"]: values for values in results}
    open_needs = [need for need in gate.needs(case) if need.area_key not in answered]
    if any(need.sensitive for need in open_needs) and not access.may_read_health(by, case):
        open_needs = [need for need in open_needs if not need.sensitive]
        problems.append(_("Ein geschützter Bereich ist noch offen. Das schließt nur die zuständige Person ab."))
    problems += [_("Ergebnis fehlt: %(area)s") % {"area": need.area_name} for need in open_needs]
    problems += [
        _("Begründung fehlt: %(area)s") % {"area": values["area_name"]}
        for values in answered.values()
        if values["result"] == NeedResult.Result.OTHER and not values.get("reason", "").strip()
    ]
    taken_over = handover.handed_over(case)
    problems += [
        _("Noch kein Dienst hat übernommen: %(area)s") % {"area": values["area_name"]}
        for key, values in answered.items()
        if values["result"] == NeedResult.Result.HANDED_OVER and key not in taken_over
    ]
    if problems:
        raise ValidationError(problems)


def decide(task: Task, *, by: User, approved: bool, comment: str, accepted: Collection[str] = ()) -> Closing:
    """The second person approves, or sends back with a comment.

    Args:
        accepted: keys of the life areas whose reason for ending otherwise is accepted.

    Raises:
        ValidationError: sent back without a comment, something was opened again after the proposal, or a reason is not
            accepted.
        engine.TaskGone, engine.Busy, PermissionDenied: see `engine.perform`; the proposer may not decide.
    """
    if not approved and not comment.strip():
        raise ValidationError({"comment": _("Bitte schreiben Sie, was noch fehlt.")})
    with engine.perform(task, by=by, step="approval") as step:
        hold(step.case)  # nothing is opened between looking and closing
        if approved and gate.missing(step.case):  # their texts are not for the second person
            raise ValidationError(_("Seit dem Vorschlag ist wieder etwas offen. Bitte geben Sie den Fall zurück."))
        others = NeedResult.objects.filter(closing=OuterRef("pk"), result=NeedResult.Result.OTHER)
        closings = step.case.closings.select_for_update().annotate(with_reasons=Exists(others))
        closing = closings.latest("proposed_at", "pk")
        if approved and closing.with_reasons:
            _check_accepted(closing, by, accepted)
        closing.approved, closing.comment = approved, comment.strip()
        closing.decided_by, closing.decided_at = by, timezone.now()
        closing.save()
        step.reason = comment
        step.route(Route.APPROVED if approved else Route.RETURNED)
    return closing


def _check_accepted(closing: Closing, by: User, accepted: Collection[str]) -> None:
    left = [one.area_key for one in to_accept(closing, closing.case, by) if one.area_key not in accepted]
    if left:
        sentence = _("Bitte erkennen Sie die Begründung an, oder geben Sie den Fall zurück.")
        raise ValidationError({f"accept_{key}": sentence for key in left})


@transaction.atomic
def reopen(case: Case, *, by: User, reason: str) -> None:
    """Start a new process for a closed case; its history stays.

    Raises:
        ValidationError: the case is not closed, or the reason is missing.
        PermissionDenied: `by` may not work the case.
    """
    access.require_work(by, case)
    if not reason.strip():
        raise ValidationError({"reason": _("Bitte schreiben Sie kurz, warum.")})
    locked = Case.objects.select_for_update(no_key=True).get(pk=case.pk)
    if locked.stage != Stage.CLOSED:
        raise ValidationError(_("Nur ein abgeschlossener Fall wird wieder geöffnet."))
    kept_until = retention.kept_until(locked)
    if kept_until and kept_until < timezone.localdate():
        raise ValidationError(_("Die Aufbewahrungszeit ist vorbei. Bitte legen Sie einen neuen Fall an."))
    locked.closed_at = None
    locked.save(update_fields=["closed_at"])
    journal.write(Action.CHANGE, _("Fall wieder geöffnet"), by=by, case=locked, reason=reason)
    engine.start(CaseFlow.reopen, locked, by=by)
