"""Page: the needs assessment, first and again."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from workflows.steps.assessment import services
from workflows.steps.assessment.forms import AssessmentForm
from workflows.steps.base import StepView


class AssessmentView(StepView):
    """Twelve life areas, in the order in which one talks."""

    form_class = AssessmentForm
    template_name = "steps/assessment/assessment.html"
    purpose = gettext_lazy("Hier halten Sie mit der Person fest, wo Hilfe nötig ist und was schon gut geht.")
    submit_label = gettext_lazy("Bedarf speichern")

    def save(self, form: AssessmentForm) -> None:
        """A new version."""
        services.complete(self.task, by=self.user, german=form.german, areas=form.values)

    def said(self, form: AssessmentForm) -> str:
        """On to the plan."""
        return _("Der Bedarf ist gespeichert. Als Nächstes vereinbaren Sie den Plan.")
