"""Actions: referrals beside the case, with and without data, answered inside and outside."""

import re
from typing import Any

from django.core import mail
from django.urls import reverse
from viewflow.workflow.models import Task

from tests.model.registry import ALWAYS, ANYBODY, OPEN, action
from tests.model.town import Nothing, Play, Try
from tests.steps import data
from workflows.case import gate
from workflows.models import Consent, Referral
from workflows.steps.referral import consents
from workflows.steps.referral.links import AnswerLink, by_token

FIRST = {"information": "inform", "appointment": "arrange", "accompanied": "arrange", "data": "consent"}


def send(play: Play, node: str, to: str, fine: bool = True, **changes: Any) -> Try:
    """Fill in a waiting step of one of the referrals."""
    task = play.open(node)
    values = data.fill(task.flow_task.step, play.case) | changes
    about = {"node": node, "to": to, "referral": task.process.caseprocess.referral_id}
    return play.post(reverse("desk:task", args=[task.pk]), values, fine=fine, **about)


def referral_of(task: Task) -> Referral:
    return task.process.caseprocess.referral


@action(OPEN)
def refer(play: Play) -> Try:
    """Begin one; not more than four at once, so that cases come to an end."""
    if play.case.referrals.filter(ended_at=None).count() >= 4:
        raise Nothing
    mode, service = play.dice.choice(list(FIRST)), play.dice.choice(play.town.services)
    needs = [need.area_key for need in gate.needs(play.case)]
    values = {"dienst": service.pk, "mode": mode, "purpose": "Hilfe", "area_key": play.dice.choice(["", *needs])}
    before = set(play.case.referrals.values_list("pk", flat=True))
    made = play.post(reverse("desk:referral_new", args=[play.case.number]), values)
    new = set(play.case.referrals.values_list("pk", flat=True)) - before
    if made.done and new:  # the same once more is the one that is there
        made.referral, made.to = new.pop(), FIRST[mode]
    return made


@action("inform")
def inform(play: Play) -> Try:
    return send(play, "inform", "feedback")


@action("arrange")
def arrange(play: Play) -> Try:
    return send(play, "arrange", "feedback", day=data.day(play.dice.randint(1, 60)))


@action("consent")
def consent(play: Play) -> Try:
    if play.chance(0.25):
        return send(play, "consent", "inform", decision="refused", kinds=[])
    return send(play, "consent", "letter")


@action("consent", refused=True)
def consent_without_explaining(play: Play) -> Try:
    return send(play, "consent", "letter", fine=False, told_withdrawal=None)


@action("letter")
def letter(play: Play) -> Try:
    fine = consents.valid(referral_of(play.open("letter"))) is not None
    return send(play, "letter", "reply", fine=fine)


def answer_of(play: Play) -> tuple[dict[str, Any], str]:
    """What a service says, and which step waits then."""
    kind = play.dice.choice(("accepted", "declined", "declined", "more", "not_ours", "wrong_number"))
    reason = play.dice.choice(("ended", "no_place", "other")) if kind == "declined" else ""
    told = {"answer": kind, "reason": reason, "note": "Bitte mit Termin"}
    return told | {"day": data.day(5), "clock": "10:00"}, "letter" if kind == "more" else "feedback"


@action("reply")
def reply_by_telephone(play: Play) -> Try:
    told, to = answer_of(play)
    return send(play, "reply", to, **told)


def link_out_of_a_mail(play: Play) -> tuple[str, AnswerLink]:
    """A link that a service could use now."""
    for letter in reversed(mail.outbox):
        token = re.search(r"/answer/([\w-]+)/", letter.body)
        link = by_token(token[1]) if token else None
        if link and link.referral.case_id == play.case.pk:
            return token[1], link  # type: ignore[index]
    raise Nothing


def answer(play: Play, token: str, values: dict[str, Any], **about: Any) -> Try:
    """The answer page: no account, no redirect."""
    client = play.town.client("")

    def post() -> Any:
        return client.post(reverse("answer", args=[token]), values)

    page = post()
    return Try("Vielen Dank" in page.content.decode(), page.status_code, again=post, **about)


@action("reply", right=ANYBODY)
def reply_by_link(play: Play) -> Try:
    token, link = link_out_of_a_mail(play)
    told, to = answer_of(play)
    about = {"node": "reply", "to": to, "referral": link.referral_id}
    fine = consents.valid(link.referral) is not None and not play.case.journal.none()
    return answer(play, token, {"code": link.code, **told}, fine=bool(fine), **about)


@action("reply", right=ANYBODY, refused=True)
def reply_with_a_wrong_code(play: Play) -> Try:
    token, _link = link_out_of_a_mail(play)
    return answer(play, token, {"code": "AAAA-AAAA", "answer": "accepted"}, fine=False)


@action("reply", "letter", "feedback", right=ANYBODY, refused=True)
def use_every_old_link(play: Play) -> Try:
    """Links of mails that were answered, replaced or withdrawn open nothing."""
    for letter in mail.outbox[-12:]:
        token = re.search(r"/answer/([\w-]+)/", letter.body)
        if token and by_token(token[1]) is None:
            page = play.town.client("").get(reverse("answer", args=[token[1]]))
            assert page.status_code == 410
    return Try(False, fine=None)


@action("feedback")
def feedback(play: Play) -> Try:
    outcome = play.dice.choice(("reached", "pending", "refused_client", "refused_service", "no_show"))
    return send(play, "feedback", "feedback" if outcome == "pending" else "", outcome=outcome)


@action(ALWAYS)
def withdraw(play: Play) -> Try:
    """The person takes a consent back, at any time; a step that rests on it ends with it."""
    given = list(Consent.objects.filter(referral__case=play.case).select_related("referral"))
    if not given:
        raise Nothing
    one = play.dice.choice(given)
    waits = Task.objects.filter(process__caseprocess__referral=one.referral, flow_task_type="HUMAN", finished=None)
    rests = waits.first()
    made = play.post(reverse("desk:consent_withdraw", args=[one.pk]), {})
    if made.done and rests is not None and rests.flow_task.name in ("letter", "reply", "feedback"):
        made.node, made.to, made.referral = rests.flow_task.name, "", one.referral_id
    return made
