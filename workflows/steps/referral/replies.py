"""The service's answer, by link or by telephone: it completes the waiting step, and what it tells about the entry."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _
from viewflow.workflow.models import Task

from accounts.models import User
from content.directory.hints import EntryHint, hint
from workflows import engine
from workflows.flows.referral import ReferralRoute
from workflows.steps.referral import consents
from workflows.steps.referral.agreeing import referral_of, waiting
from workflows.steps.referral.links import Answer, AnswerLink, Reason, open_link, prepare


class LinkGone(Exception):
    """Used, too old, closed, withdrawn: outside all of them are the same."""


@dataclass(frozen=True)
class Reply:
    """What was answered."""

    answer: str
    reason: str = ""
    at: datetime | None = None
    note: str = ""


def count_wrong(link: AnswerLink) -> None:
    """One more wrong code; after some the link is closed for good."""
    AnswerLink.objects.filter(pk=link.pk).update(wrong_codes=F("wrong_codes") + 1)


def from_outside(link: AnswerLink, reply: Reply) -> None:
    """The service answers by its link; the caller has checked the code.

    Raises:
        LinkGone: the link was used or closed in the meantime, or the consent is gone.
        engine.Busy: somebody is changing the referral right now.
    """
    task = waiting(link.referral)
    if task is None:
        raise LinkGone
    try:
        with engine.perform_outside(task, step="referral_reply", said=_("Antwort des Dienstes")) as step:
            fresh = AnswerLink.objects.select_for_update().get(pk=link.pk)
            if not fresh.usable or consents.valid(link.referral) is None:
                raise LinkGone
            _keep(step, fresh, reply)
    except engine.TaskGone as error:
        raise LinkGone from error


def by_telephone(task: Task, *, by: User, reply: Reply) -> None:
    """Staff write down what the service said. Raises as `engine.perform`."""
    with engine.perform(task, by=by, step="referral_reply") as step:
        referral = referral_of(step)
        _keep(step, open_link(referral) or prepare(referral), reply)


def _keep(step: engine.Step, link: AnswerLink, reply: Reply) -> None:
    declined = reply.answer == Answer.DECLINED
    link.answer, link.note = reply.answer, reply.note
    link.reason = reply.reason if declined else ""
    link.answered_at, link.token_hash = timezone.now(), None
    link.save()
    if reply.answer == Answer.ACCEPTED:
        referral = referral_of(step)
        referral.appointment_at = reply.at
        referral.save(update_fields=["appointment_at"])
    if declined and reply.reason == Reason.ENDED:
        hint(link.referral.service, EntryHint.What.ENDED)
    if reply.answer == Answer.WRONG_NUMBER:
        hint(link.referral.service, EntryHint.What.CONTACT)
    if reply.answer == Answer.MORE:
        prepare(link.referral)
    step.route(ReferralRoute.MORE if reply.answer == Answer.MORE else ReferralRoute.ANSWERED)
