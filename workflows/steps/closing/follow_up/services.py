"""When somebody is asked after a closing, by which way, and what an answer does. The answer opens nothing by itself."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.db import transaction
from django.db.models import OuterRef, Subquery
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from forms.codes import new_code, normalise
from workflows.case import access, journal, notices
from workflows.case.journal import Action
from workflows.case.notices import Kind
from workflows.case.record import Case, Stage
from workflows.case.rules import CaseworkRules
from workflows.case.tokens import digest_of
from workflows.flows.terms import term
from workflows.steps.closing.follow_up.models import FollowUp, Way
from workflows.steps.closing.models import Closing
from workflows.steps.fields import months_later

NODE = "follow_up"
AT_ONCE = 200  # per round; the rest follows in the next
TOO_LATE = timedelta(days=60)  # a worker that stood still this long asks nobody any more, nor does a new setting


class LinkGone(Exception):
    """Used, too old, never been, or the case is open again: outside all of them are the same."""


@dataclass(frozen=True)
class Reply:
    """What was answered."""

    condition: str
    again: bool
    note: str = ""


def wanted(closing: Closing | None) -> bool:
    """Whether somebody may be asked after this closing at all."""
    return bool(closing and closing.approved and closing.follow_up and closing.reason.follow_up)


def due_on(case: Case, rules: CaseworkRules) -> date | None:
    """The day of the question; None where there is none."""
    if case.closed_at is None or not rules.follow_up_months:
        return None
    return months_later(timezone.localdate(case.closed_at), rules.follow_up_months)


def ask_all() -> int:
    """Ask everybody whose day has come, each once per closing; how many."""
    rules, today = CaseworkRules.now(), timezone.localdate()
    if not rules.follow_up_months:
        return 0
    last = months_later(today, -rules.follow_up_months)
    newest = Closing.objects.filter(case=OuterRef("pk")).order_by("-proposed_at", "-pk").values("pk")[:1]
    cases = (
        Case.objects.filter(stage=Stage.CLOSED, closed_at__date__lte=last, closed_at__date__gt=last - TOO_LATE)
        .annotate(newest=Subquery(newest))
        .exclude(newest__in=FollowUp.objects.values("closing"))
        .filter(newest__in=Closing.objects.filter(approved=True, follow_up=True, reason__follow_up=True).values("pk"))
    )
    return sum(ask(case) for case in cases.order_by("closed_at", "pk")[:AT_ONCE])


@transaction.atomic
def ask(case: Case) -> bool:
    """Ask once: by mail where an address is known, by a letter to print, or in person where an address is protected."""
    locked = Case.objects.select_for_update(no_key=True).get(pk=case.pk)
    closing = locked.closings.select_related("reason").first()
    if locked.stage != Stage.CLOSED or not wanted(closing) or FollowUp.objects.filter(closing=closing).exists():
        return False
    way = _way(locked)
    asked = FollowUp.objects.create(case=locked, closing=closing, way=way)  # type: ignore[misc]
    if way == Way.MAIL:
        from workflows.steps.closing.follow_up.sending import deliver

        transaction.on_commit(lambda: deliver.enqueue(asked.pk))
    else:
        notices.give(f"ask:{asked.pk}", locked, Kind.LETTER if way == Way.LETTER else Kind.TALK)
    journal.write(Action.TIMER, _("Nachfrage nach dem Abschluss"), by=None, case=locked, node=NODE)
    return True


def _way(case: Case) -> Way:
    if case.person.address_protected:  # somebody else may read the mailbox or open the letter
        return Way.TALK
    return Way.MAIL if case.person.email else Way.LETTER


@transaction.atomic
def turned_to_talk(asked: FollowUp) -> bool:
    """Whether the address was protected after the way was chosen; then the person is asked in person instead."""
    if asked.way == Way.TALK or not asked.case.person.address_protected:
        return False
    FollowUp.objects.filter(pk=asked.pk).update(way=Way.TALK, token_hash=None)
    notices.give(f"ask:{asked.pk}", asked.case, Kind.TALK)
    notices.Notice.objects.filter(key=f"ask:{asked.pk}").update(kind=Kind.TALK, done_at=None, done_by=None)
    return True


def renew(asked: FollowUp) -> str:
    """A fresh code, told once; the one before opens nothing any longer."""
    code = new_code()
    asked.token_hash, asked.asked_at = digest_of(code), timezone.now()
    asked.expires_at = timezone.now() + term("follow_up")
    asked.save(update_fields=["token_hash", "asked_at", "expires_at"])
    return code


@transaction.atomic
def printed(asked: FollowUp, *, by: User) -> str:
    """The code for the letter; printing it again makes a new one.

    Raises:
        PermissionDenied: `by` may not work the case.
        LinkGone: it was answered, the case is open again, or the person is to be asked in person only.
    """
    access.require_work(by, asked.case)
    locked = FollowUp.objects.select_for_update().get(pk=asked.pk)
    protected = locked.case.person.address_protected
    if locked.answered_at or locked.case.is_open or locked.way == Way.TALK or protected:
        raise LinkGone
    code = renew(locked)
    journal.write(Action.EXPORT, _("Brief zur Nachfrage gedruckt"), by=by, case=locked.case, node=NODE)
    notices.Notice.objects.filter(key=f"ask:{asked.pk}", done_at=None).update(done_at=timezone.now(), done_by=by)
    return code


def by_code(typed: str) -> FollowUp | None:
    """The question of a code, however it was typed, while it takes an answer."""
    code = normalise(typed)
    if not code:
        return None
    found = FollowUp.objects.select_related("case__person").filter(token_hash=digest_of(code)).first()
    return found if found and found.usable else None


@transaction.atomic
def answer(asked: FollowUp, reply: Reply) -> None:
    """Keep the answer, close the link, tell the responsible person, or who hands out cases.

    Raises:
        LinkGone: somebody was faster, or it is over.
    """
    case = Case.objects.select_for_update(no_key=True).get(pk=asked.case_id)
    fresh = FollowUp.objects.select_for_update().get(pk=asked.pk)
    fresh.case = case
    if not fresh.usable or fresh.token_hash != asked.token_hash:
        raise LinkGone
    fresh.condition, fresh.again, fresh.note = reply.condition, reply.again, reply.note
    fresh.answered_at, fresh.token_hash = timezone.now(), None
    fresh.save()
    notices.give(f"answer:{fresh.pk}", case, Kind.ANSWER_AGAIN if reply.again else Kind.ANSWER)
    text = _("Die Person hat auf die Nachfrage geantwortet")
    journal.write(Action.CREATE, text, by=None, case=case, node=NODE)
