"""The procedure for one person, from the first call to the closed case. Reads from top to bottom.

Names of this module, the class and its nodes are stored in the database: renaming one needs a migration.
"""

from datetime import timedelta
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from viewflow import this
from viewflow.workflow import flow

from workflows.case import services
from workflows.case.access import SIGN_OFF, WORK, case_of
from workflows.case.record import Eligibility, Stage
from workflows.nodes import CaseEnd, HumanStep, OfficeFlow, Restart, end_of_day


class Route:
    """What a human step decided; the gateway after it reads it from `CaseProcess.route`."""

    CONTINUE = "continue"
    REASSESS = "reassess"
    CLOSE = "close"
    APPROVED = "approved"
    RETURNED = "returned"


def responsible(activation: Any) -> Any:
    """New tasks go to the responsible manager, if there is one."""
    return activation.process.case.responsible


class CaseFlow(OfficeFlow):
    """Fall"""

    process_title = _("Fall")

    take_over = flow.StartHandle(this.begin).Annotation(title=_("Anfrage übernommen")).Next(this.intake)
    register = flow.StartHandle(this.begin).Annotation(title=_("Fall angelegt")).Next(this.intake)
    reopen = flow.StartHandle(this.begin).Annotation(title=_("Fall wieder geöffnet")).Next(this.assessment)

    restart = Restart(
        this.begin,
        at={
            Stage.INTAKE: this.intake,
            Stage.ASSESSMENT: this.assessment,
            Stage.PLAN: this.plan,
            Stage.SUPPORT: this.support,
            Stage.REVIEW: this.review,
            Stage.CLOSING: this.closing,
        },
    ).Annotation(title=_("Nach einer Störung fortgesetzt"))

    intake = (
        HumanStep("intake", stage=Stage.INTAKE, due=timedelta(days=7))
        .Annotation(title=_("Aufnahme"))
        .Permission(WORK, obj=case_of)
        .Assign(responsible)
        .Next(this.eligible)
    )
    eligible = flow.If(this.is_eligible).Annotation(title=_("Förderfähig?")).Then(this.assessment).Else(this.hand_over)
    hand_over = (
        HumanStep("hand_over", stage=Stage.INTAKE, due=timedelta(days=7))
        .Annotation(title=_("An zuständige Stelle abgeben"))
        .Permission(WORK, obj=case_of)
        .Assign(responsible)
        .Next(this.handed_over)
    )
    handed_over = CaseEnd(Stage.HANDED_OVER).Annotation(title=_("Abgegeben"))

    assessment = (
        HumanStep("assessment", stage=Stage.ASSESSMENT, due=timedelta(days=21))
        .Annotation(title=_("Bedarf ermitteln"))
        .Permission(WORK, obj=case_of)
        .Assign(responsible)
        .Next(this.plan)
    )
    plan = (
        HumanStep("plan", stage=Stage.PLAN, due=timedelta(days=14))
        .Annotation(title=_("Plan vereinbaren"))
        .Permission(WORK, obj=case_of)
        .Assign(responsible)
        .Next(this.support)
    )
    support = (
        HumanStep("support", stage=Stage.SUPPORT, due=lambda process: process.case.review_on)
        .Annotation(title=_("Begleiten und vermitteln"))
        .Permission(WORK, obj=case_of)
        .Assign(responsible)
        .OnTimeout(this.until_review, then=this.note_review_due, title=_("Überprüfung fällig"))
        .Next(this.review)
    )
    note_review_due = flow.Function(this.journal_review_due).Annotation(title=_("Erinnern")).Next(this.review)
    review = (
        HumanStep("review", stage=Stage.REVIEW, due=timedelta(days=14))
        .Annotation(title=_("Überprüfen"))
        .Permission(WORK, obj=case_of)
        .Assign(responsible)
        .Next(this.after_review)
    )
    after_review = (
        flow.Switch()
        .Annotation(title=_("Wie weiter?"))
        .Case(this.closing, lambda act: act.process.route == Route.CLOSE)
        .Case(this.assessment, lambda act: act.process.route == Route.REASSESS)
        .Default(this.support)
    )

    closing = (
        HumanStep("closing", stage=Stage.CLOSING, due=timedelta(days=14))
        .Annotation(title=_("Abschluss vorschlagen"))
        .Permission(WORK, obj=case_of)
        .Assign(responsible)
        .Next(this.approval)
    )
    approval = (
        HumanStep("approval", stage=Stage.CLOSING, due=timedelta(days=7))
        .Annotation(title=_("Abschluss genehmigen"))
        .Permission(SIGN_OFF, obj=case_of)
        .Next(this.approved)
    )
    approved = (
        flow.If(lambda act: act.process.route == Route.APPROVED)
        .Annotation(title=_("Genehmigt?"))
        .Then(this.closed)
        .Else(this.closing)
    )
    closed = CaseEnd(Stage.CLOSED).Annotation(title=_("Abgeschlossen"))

    def is_eligible(self, activation: Any) -> bool:
        """Anschlussunterbringung or Ukraine (domain §1.2)."""
        return activation.process.case.eligibility in (Eligibility.FOLLOW_UP_HOUSING, Eligibility.UKRAINE)

    def until_review(self, activation: Any) -> Any:
        """The evening of the review date; three months where none is set."""
        day = activation.process.case.review_on or timezone.localdate() + timedelta(days=90)
        return end_of_day(day)

    def journal_review_due(self, activation: Any) -> None:
        """The clock, not a person, moved the case on."""
        services.note_timer(activation.process.case, node="support__timeout", text=str(_("Überprüfung ist fällig")))
