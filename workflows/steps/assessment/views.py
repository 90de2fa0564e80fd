"""Page: the needs assessment, first and again."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from workflows.steps.assessment import drafts, services
from workflows.steps.assessment.forms import AssessmentForm
from workflows.steps.base import StepView, case_url


class AssessmentView(StepView):
    """Twelve life areas, in the order in which one talks."""

    form_class = AssessmentForm
    template_name = "steps/assessment/assessment.html"
    purpose = gettext_lazy("Hier halten Sie mit der Person fest, wo Hilfe nötig ist und was schon gut geht.")
    submit_label = gettext_lazy("Bedarf speichern")

    def form(self, data: Any = None) -> AssessmentForm:
        """Bound, it knows which button was pressed."""
        made = AssessmentForm(data, case=self.case, reader=self.user)
        made.later = data is not None and "later" in data
        return made

    def save(self, form: AssessmentForm) -> None:
        """A new version; or a draft, where the talk goes on another day."""
        seen = self.request.POST.get("seen")
        if form.later:
            drafts.save(self.case, by=self.user, values=form.typed, seen=seen)
        else:
            services.complete(self.task, by=self.user, german=form.german, areas=form.values, seen=seen)
        self.later = form.later

    def after(self) -> str:
        """A draft leads back to the case."""
        return case_url(self.case) if self.later else super().after()

    def said(self, form: AssessmentForm) -> str:
        """On to the plan, or on another day."""
        if form.later:
            return _("Der Entwurf ist gespeichert. Sie finden ihn wieder, wenn Sie weitermachen.")
        return _("Der Bedarf ist gespeichert. Als Nächstes vereinbaren Sie den Plan.")
