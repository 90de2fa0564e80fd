"""Pages of a running referral: inform, arrange an appointment, feedback."""

from typing import Any, ClassVar

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from workflows.steps.base import StepView
from workflows.steps.fields import spell
from workflows.steps.referral import services
from workflows.steps.referral.forms import ArrangeForm, FeedbackForm, InformForm, two_weeks_on
from workflows.steps.referral.links import AnswerLink
from workflows.steps.referral.models import Mode, Outcome, Referral


class ReferralStepView(StepView):
    """What the three pages share: the service, printed from its one record."""

    template_name: ClassVar[str] = "steps/referral/step.html"

    @property
    def referral(self) -> Referral:
        """The referral of this process."""
        return self.process.referral  # type: ignore[return-value]

    def more(self, form: Any) -> dict[str, Any]:
        """Referral and service."""
        return {"referral": self.referral, "service": self.referral.service, "sheet": False, "reply": None}


class InformView(ReferralStepView):
    """Tell the person what the service does, where it is and what to bring."""

    form_class = InformForm
    purpose = gettext_lazy("Erklären Sie der Person das Angebot. Das Blatt unten können Sie drucken und mitgeben.")
    submit_label = gettext_lazy("Person ist informiert")

    def more(self, form: Any) -> dict[str, Any]:
        """With a sheet to take along."""
        return {**super().more(form), "sheet": True}

    def save(self, form: InformForm) -> None:
        """Informed."""
        services.informed(self.task, by=self.user, on=form.cleaned_data["informed_on"])

    def said(self, form: InformForm) -> str:
        """And then?"""
        return _("Gespeichert. In zwei Wochen steht die Rückmeldung in Ihren Aufgaben.")


class ArrangeView(ReferralStepView):
    """Make an appointment with the service."""

    form_class = ArrangeForm
    purpose = gettext_lazy("Vereinbaren Sie mit dem Regeldienst einen Termin und tragen Sie ihn hier ein.")
    submit_label = gettext_lazy("Termin speichern")

    def save(self, form: ArrangeForm) -> None:
        """Arranged."""
        services.arranged(self.task, by=self.user, at=form.at, note=form.cleaned_data["note"])

    def said(self, form: ArrangeForm) -> str:
        """And then?"""
        return _("Der Termin am %(day)s ist gespeichert. Danach fragen Ihre Aufgaben, wie es war.") % {
            "day": spell(form.cleaned_data["day"])
        }


def told_by(link: AnswerLink) -> str:
    """The answer as a sentence."""
    answer = link.get_answer_display()
    told = f"{answer}: {link.get_reason_display()}" if link.reason else answer
    return _("Der Dienst hat geantwortet: %(answer)s") % {"answer": told}


class FeedbackView(ReferralStepView):
    """Did the person arrive? What the service answered stands above the question."""

    def more(self, form: Any) -> dict[str, Any]:
        """The service's last answer, if there was one."""
        link = self.referral.links.exclude(answer="").first() if self.referral.mode == Mode.DATA else None
        return {**super().more(form), "reply": link and {"title": told_by(link), "note": link.note}}

    form_class = FeedbackForm
    purpose = gettext_lazy("Halten Sie fest, was aus der Vermittlung geworden ist.")
    submit_label = gettext_lazy("Rückmeldung speichern")

    def save(self, form: FeedbackForm) -> None:
        """The outcome."""
        services.answered(self.task, by=self.user, outcome=form.cleaned_data["outcome"], note=form.cleaned_data["note"])

    def said(self, form: FeedbackForm) -> str:
        """Ended, or asked again."""
        if form.cleaned_data["outcome"] == Outcome.PENDING:
            return _("Gespeichert. Die Vermittlung bleibt offen; am %(day)s wird wieder gefragt.") % {
                "day": spell(two_weeks_on())
            }
        return _("Die Vermittlung ist beendet.")
