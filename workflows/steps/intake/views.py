"""Pages: intake, and handing over whom the team may not counsel."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from content.models import Service
from workflows.case.record import Eligibility
from workflows.steps.base import StepView
from workflows.steps.intake import services
from workflows.steps.intake.forms import HandOverForm, IntakeForm


class IntakeView(StepView):
    """Who is it, may we counsel, does the person know what we write down?"""

    form_class = IntakeForm
    template_name = "steps/intake/intake.html"
    purpose = gettext_lazy("Hier halten Sie fest, wer die Person ist, und klären, ob das Team sie beraten darf.")
    submit_label = gettext_lazy("Aufnahme abschließen")

    def save(self, form: IntakeForm) -> None:
        """Complete intake."""
        services.complete(
            self.task,
            by=self.user,
            person=form.person,
            intake=form.intake,
            clock_start=form.cleaned_data["clock_start"],
            **form.household,
        )

    def said(self, form: IntakeForm) -> str:
        """Counselling begins, or somebody else is responsible."""
        if form.cleaned_data["eligibility"] == Eligibility.NOT_ELIGIBLE:
            return _("Die Aufnahme ist gespeichert. Jetzt geben Sie die Person an die richtige Stelle ab.")
        return _("Die Aufnahme ist abgeschlossen. Als Nächstes ermitteln Sie den Bedarf.")


class HandOverView(StepView):
    """Not eligible: to the right body, and the case ends."""

    form_class = HandOverForm
    template_name = "steps/intake/hand_over.html"
    purpose = gettext_lazy(
        "Das Team darf diese Person nicht beraten. Hier halten Sie fest, wohin sie sich wenden kann."
    )
    submit_label = gettext_lazy("Abgeben und Fall beenden")

    def more(self, form: Any) -> dict[str, Any]:
        """Names of regular services, as suggestions."""
        active = Service.objects.filter(status=Service.Status.ACTIVE)
        return {"suggestions": active.values_list("name", "organization__name")}

    def save(self, form: HandOverForm) -> None:
        """Complete the step; the flow ends the case."""
        told = form.cleaned_data
        services.hand_over(self.task, by=self.user, handed_to=told["handed_to"], reason=told["reason"])

    def said(self, form: HandOverForm) -> str:
        """The end."""
        return _("Die Person ist an „%(body)s“ abgegeben. Der Fall ist beendet.") % {
            "body": form.cleaned_data["handed_to"]
        }
