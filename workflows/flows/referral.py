"""The procedure for one referral to one regular service. Any number of them run beside the case.

Names of this module, the class and its nodes are stored in the database: renaming one needs a migration.
"""

from datetime import date, datetime, timedelta
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from viewflow import this
from viewflow.workflow import flow

from workflows.case import services
from workflows.case.access import WORK, case_of
from workflows.case.record import CaseProcess
from workflows.flows.case import responsible
from workflows.flows.news import referral_late
from workflows.flows.terms import term
from workflows.nodes import HumanStep, OfficeFlow, Restart, end_of_day

PENDING = "pending"


class ReferralRoute:
    """What a step of a referral with data decided."""

    AGREED = "agreed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    SENT = "sent"
    MORE = "more"
    ANSWERED = "answered"


def feedback_due(process: CaseProcess) -> date:
    """A day after the appointment, else two weeks from now; at once where the service has answered that it can't."""
    appointment = process.referral.appointment_at if process.referral else None
    later = timezone.localdate() + timedelta(days=14)
    if not appointment:
        return later if process.route != ReferralRoute.ANSWERED else timezone.localdate() + timedelta(days=2)
    return max(timezone.localdate(appointment) + timedelta(days=1), timezone.localdate())


def went(route: str) -> Any:
    """Condition on the route."""
    return lambda activation: activation.process.route == route


class ReferralFlow(OfficeFlow):
    """Vermittlung"""

    process_title = _("Vermittlung")

    refer = flow.StartHandle(this.begin).Annotation(title=_("Vermittlung begonnen")).Next(this.which_way)
    restart = Restart(this.begin, at={"": this.feedback}).Annotation(title=_("Nach einer Störung fortgesetzt"))
    which_way = (
        flow.Switch()
        .Annotation(title=_("Auf welchem Weg?"))
        .Case(this.arrange, went("appointment"))
        .Case(this.arrange, went("accompanied"))
        .Case(this.consent, went("data"))
        .Default(this.inform)
    )
    inform = (
        HumanStep("referral_inform", due=timedelta(days=7))
        .Annotation(title=_("Informieren"))
        .Permission(WORK, obj=case_of)
        .Assign(responsible)
        .Next(this.feedback)
    )
    arrange = (
        HumanStep("referral_arrange", due=timedelta(days=7))
        .Annotation(title=_("Termin vereinbaren"))
        .Permission(WORK, obj=case_of)
        .Assign(responsible)
        .Next(this.feedback)
    )

    consent = (
        HumanStep("referral_consent", due=timedelta(days=7))
        .Annotation(title=_("Einwilligung klären"))
        .Permission(WORK, obj=case_of)
        .Assign(responsible)
        .Next(this.consented)
    )
    consented = (
        flow.If(went(ReferralRoute.AGREED)).Annotation(title=_("Eingewilligt?")).Then(this.letter).Else(this.inform)
    )
    letter = (
        HumanStep("referral_letter", due=timedelta(days=3))
        .Annotation(title=_("Anfrage senden"))
        .Permission(WORK, obj=case_of)
        .Assign(responsible)
        .Next(this.sent)
    )
    sent = flow.If(went(ReferralRoute.SENT)).Annotation(title=_("Gesendet?")).Then(this.reply).Else(this.withdrawn)
    reply = (
        HumanStep("referral_reply", due=term("expire"), opens_outside=True)
        .Annotation(title=_("Antwort des Dienstes"))
        .Permission(WORK, obj=case_of)
        .Assign(responsible)
        .OnTimeout(this.until_second_mail, then=this.ask_again, interrupting=False, title=_("Noch keine Antwort"))
        .OnTimeout(this.until_escalation, then=this.escalate, interrupting=False, title=_("Lange keine Antwort"))
        .OnTimeout(this.until_expiry, then=this.expire, title=_("Frist abgelaufen"))
        .Next(this.replied)
    )
    ask_again = flow.Function(this.mail_again).Annotation(title=_("Dienst erinnern")).Next(this.asked_again)
    asked_again = flow.End().Annotation(title=_("Dienst erinnert"))
    escalate = flow.Function(this.tell_others).Annotation(title=_("Vertretung und Leitung melden")).Next(this.escalated)
    escalated = flow.End().Annotation(title=_("Gemeldet"))
    expire = flow.Function(this.stop_waiting).Annotation(title=_("Link schließen")).Next(this.feedback)
    replied = (
        flow.Switch()
        .Annotation(title=_("Welche Antwort?"))
        .Case(this.withdrawn, went(ReferralRoute.WITHDRAWN))
        .Case(this.letter, went(ReferralRoute.MORE))
        .Default(this.feedback)
    )
    withdrawn = flow.End().Annotation(title=_("Einwilligung widerrufen"))

    feedback = (
        HumanStep("referral_feedback", due=feedback_due)
        .Annotation(title=_("Rückmeldung festhalten"))
        .Permission(WORK, obj=case_of)
        .Assign(responsible)
        .OnTimeout(this.until_reminder, then=this.remind, interrupting=False, title=_("Keine Rückmeldung"))
        .Next(this.answered)
    )
    remind = flow.Function(this.journal_reminder).Annotation(title=_("Erinnern")).Next(this.reminded)
    reminded = flow.End().Annotation(title=_("Erinnert"))
    answered = (
        flow.Switch()
        .Annotation(title=_("Ergebnis da?"))
        .Case(this.feedback, went(PENDING))
        .Case(this.withdrawn, went(ReferralRoute.WITHDRAWN))
        .Default(this.ended)
    )
    ended = flow.End().Annotation(title=_("Beendet"))

    def until_second_mail(self, activation: Any) -> datetime:
        """A week without an answer."""
        return _evening(term("remind"))

    def until_escalation(self, activation: Any) -> datetime:
        """Two weeks."""
        return _evening(term("escalate"))

    def until_expiry(self, activation: Any) -> datetime:
        """Four weeks: the referral goes on without the service's answer."""
        return _evening(term("expire"))

    def until_reminder(self, activation: Any) -> timedelta:
        """Four weeks without an answer."""
        return timedelta(days=28)

    def mail_again(self, activation: Any) -> None:
        """The step that wrote the mail writes the next one."""
        self._late(activation, "remind", "reply__timeout", _("Keine Antwort des Dienstes: noch einmal angefragt"))

    def tell_others(self, activation: Any) -> None:
        """Deputy and lead learn that something waits."""
        text = _("Lange keine Antwort des Dienstes: an Vertretung und Leitung gemeldet")
        self._late(activation, "escalate", "reply__timeout_2", text)

    def stop_waiting(self, activation: Any) -> None:
        """The link opens nothing any longer; a person decides what to do."""
        self._late(activation, "expire", "reply__timeout_3", _("Frist für die Antwort des Dienstes ist abgelaufen"))

    def journal_reminder(self, activation: Any) -> None:
        """Nobody has to remember: the process does."""
        text = str(_("Vermittlung ohne Rückmeldung seit vier Wochen"))
        services.note_timer(activation.process.case, node="feedback__timeout", text=text)

    def _late(self, activation: Any, what: str, node: str, text: Any) -> None:
        referral_late.send(sender=ReferralFlow, referral=activation.process.referral, what=what)
        services.note_timer(activation.process.case, node=node, text=str(text))


def _evening(wait: timedelta) -> datetime:
    return end_of_day(timezone.localdate() + wait)
