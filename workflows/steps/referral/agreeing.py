"""Consent given, refused, withdrawn. Withdrawal acts at once: links dead, sending stopped, the waiting step closed."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from viewflow.workflow.models import Task
from viewflow.workflow.status import STATUS

from accounts.models import User
from workflows import engine
from workflows.case import access, journal
from workflows.case.journal import Action
from workflows.flows.referral import ReferralRoute
from workflows.steps.referral import links
from workflows.steps.referral.consents import Consent, tellable
from workflows.steps.referral.models import Outcome, Referral

# Steps that only make sense under the consent.
UNDER_CONSENT = ("referral_letter", "referral_reply", "referral_feedback")


def agreed(task: Task, *, by: User, **values: Any) -> Consent:
    """The person has agreed; `values` are fields of `Consent`.

    Raises:
        ValidationError: nothing was explained, or what is to be told is not known of this person.
        engine.TaskGone, engine.Busy, PermissionDenied: see `engine.perform`.
    """
    with engine.perform(task, by=by, step="referral_consent") as step:
        referral = referral_of(step)
        if not (values["told_refusal"] and values["told_withdrawal"]):
            raise ValidationError(_("Bitte erklären Sie der Person zuerst, was sie über die Einwilligung wissen muss."))
        known = {line.key for line in tellable(step.case.person)}
        if not values["kinds"] or set(values["kinds"]) - known:
            raise ValidationError({"kinds": _("Bitte wählen Sie aus, was weitergegeben werden darf.")})
        consent = Consent.objects.create(
            referral=referral, service_id=referral.service_id, purpose=referral.purpose, created_by=by, **values
        )
        links.prepare(referral)
        journal.write(Action.CREATE, _("Einwilligung festgehalten"), by=by, case=step.case)
        step.route(ReferralRoute.AGREED)
    return consent


def refused(task: Task, *, by: User) -> None:
    """No consent: the person is told about the service and asks there alone. Raises as `engine.perform`."""
    with engine.perform(task, by=by, step="referral_consent") as step:
        journal.write(Action.CHANGE, _("Keine Einwilligung: es wird nichts weitergegeben"), by=by, case=step.case)
        step.route(ReferralRoute.REFUSED)


@transaction.atomic
def withdraw(consent: Consent, *, by: User) -> None:
    """The person takes the consent back. Once more changes nothing.

    Raises:
        PermissionDenied: `by` may not work the case.
        engine.Busy, engine.TaskGone: somebody is changing the referral right now.
    """
    referral = consent.referral
    access.require_work(by, referral.case)
    if task := waiting(referral):  # first the process: whoever answers takes the same locks in the same order
        with engine.perform(task, by=by, step=task.flow_task.step) as step:
            _take_back(consent, by)
            step.said = _("Endet mit dem Widerruf: %(step)s") % {"step": task.flow_task.task_title}
            process_referral = referral_of(step)
            process_referral.outcome, process_referral.ended_at = Outcome.REFUSED_CLIENT, timezone.now()
            process_referral.outcome_note = _("Einwilligung widerrufen")
            process_referral.save(update_fields=["outcome", "ended_at", "outcome_note"])
            step.route(ReferralRoute.WITHDRAWN)
    else:
        _take_back(consent, by)


def _take_back(consent: Consent, by: User) -> None:
    if not Consent.objects.filter(pk=consent.pk, withdrawn_at=None).update(withdrawn_at=timezone.now()):
        return
    links.close(consent.referral)
    text = _("Einwilligung widerrufen: nichts wird mehr weitergegeben")
    journal.write(Action.CHANGE, text, by=by, case=consent.referral.case)


def waiting(referral: Referral) -> Task | None:
    """The open step of the referral that rests on the consent."""
    tasks = Task.objects.filter(
        process__caseprocess__referral=referral, flow_task_type="HUMAN", status__in=(STATUS.NEW, STATUS.ASSIGNED)
    )
    return next((task for task in tasks.select_related("process") if task.flow_task.step in UNDER_CONSENT), None)


def referral_of(step: engine.Step) -> Referral:
    """The referral of a running step; a process of `ReferralFlow` always has one."""
    if step.process.referral is None:
        raise engine.TaskGone
    return step.process.referral
