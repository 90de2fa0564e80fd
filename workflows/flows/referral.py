"""The procedure for one referral to one regular service. Any number of them run beside the case.

Names of this module, the class and its nodes are stored in the database: renaming one needs a migration.
"""

from datetime import date, timedelta
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from viewflow import this
from viewflow.workflow import flow

from workflows.case import services
from workflows.case.access import WORK, case_of
from workflows.case.record import CaseProcess
from workflows.flows.case import responsible
from workflows.nodes import HumanStep, OfficeFlow

PENDING = "pending"


def feedback_due(process: CaseProcess) -> date:
    """A day after the appointment, else two weeks from now."""
    appointment = process.referral.appointment_at if process.referral else None
    later = timezone.localdate() + timedelta(days=14)
    if not appointment:
        return later
    return max(timezone.localdate(appointment) + timedelta(days=1), timezone.localdate())


class ReferralFlow(OfficeFlow):
    """Vermittlung"""

    process_title = _("Vermittlung")

    refer = flow.StartHandle(this.begin).Annotation(title=_("Vermittlung begonnen")).Next(this.which_way)
    which_way = (
        flow.If(lambda act: act.process.route == "appointment")
        .Annotation(title=_("Termin nötig?"))
        .Then(this.arrange)
        .Else(this.inform)
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
        flow.If(lambda act: act.process.route != PENDING)
        .Annotation(title=_("Ergebnis da?"))
        .Then(this.ended)
        .Else(this.feedback)
    )
    ended = flow.End().Annotation(title=_("Beendet"))

    def until_reminder(self, activation: Any) -> timedelta:
        """Four weeks without an answer."""
        return timedelta(days=28)

    def journal_reminder(self, activation: Any) -> None:
        """Nobody has to remember: the process does."""
        text = str(_("Vermittlung ohne Rückmeldung seit vier Wochen"))
        services.note_timer(activation.process.case, node="feedback__timeout", text=text)
