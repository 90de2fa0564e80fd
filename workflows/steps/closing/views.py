"""Pages: proposing to close, and the second person's approval."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from workflows.case import access, gate
from workflows.case.record import Case
from workflows.steps.base import StepView, case_url, head
from workflows.steps.closing import services
from workflows.steps.closing.forms import APPROVE, ApprovalForm, ClosingForm
from workflows.steps.closing.models import Closing
from workflows.steps.closing.results import results_for
from workflows.steps.shared import figures, panels


class ClosingView(StepView):
    """What is missing, why it ends, what became of each need."""

    form_class = ClosingForm
    template_name = "steps/closing/closing.html"
    purpose = gettext_lazy("Hier schlagen Sie den Abschluss vor. Eine zweite Person sieht ihn an und genehmigt ihn.")
    submit_label = gettext_lazy("Abschluss vorschlagen")

    def more(self, form: Any) -> dict[str, Any]:
        """What stands in the way, each with the way to mend it; and what the second person said last time."""
        missing = [(item.text, self.place(item.anchor)) for item in gate.missing(self.case)]
        last = self.case.closings.select_related("decided_by").first()
        return {
            "missing": missing,
            "returned": last if last and last.approved is False else None,
            "panels": panels(["goals"], self.case, self.user),
            "back": self.request.path,
        }

    def place(self, anchor: str) -> str:
        """Where to mend it: the goals stand on this page, everything else on the page of the case."""
        return f"#{anchor}" if anchor == "plan" else case_url(self.case, anchor)

    def save(self, form: ClosingForm) -> None:
        """Propose."""
        told = form.cleaned_data
        services.propose(
            self.task,
            by=self.user,
            reason=told["reason"],
            note=told["note"],
            results=form.results,
            follow_up=not told["no_follow_up"],
        )

    def said(self, form: ClosingForm) -> str:
        """Now somebody else."""
        return _("Der Abschluss ist vorgeschlagen. Eine zweite Person entscheidet jetzt darüber.")


class ApprovalView(StepView):
    """The second person sees figures, no names and no texts, unless they may read the file anyway."""

    form_class = ApprovalForm
    template_name = "steps/closing/approval.html"
    purpose = gettext_lazy("Hier entscheiden Sie als zweite Person, ob der Fall abgeschlossen wird.")
    submit_label = gettext_lazy("Genehmigen und abschließen")

    def without_right(self) -> HttpResponse:
        """Who works the case may see that it waits for somebody else; nobody else learns of it."""
        if self.request.method == "POST" or not access.may_work(self.user, self.case):
            raise Http404
        context = {
            "title": self.task.flow_task.task_title,
            "reads": True,
            "own": self.process.proposed_by_id == self.user.pk,
            **head(self.case, named=True),
        }
        return render(self.request, "steps/closing/waiting.html", context)

    def more(self, form: Any) -> dict[str, Any]:
        """Figures of the case, and the results that this reader may see."""
        closing = self.case.closings.select_related("reason", "proposed_by").first()
        if closing is None:  # a proposal is what leads here
            raise Http404
        return {
            "closing": closing,
            "results": results_for(closing, self.case, self.user),
            "months": months_between(self.case, closing),
            "figures": figures(self.case),
        }

    def save(self, form: ApprovalForm) -> None:
        """Decide."""
        told = form.cleaned_data
        approved = told["decision"] == APPROVE
        services.decide(
            self.task,
            by=self.user,
            approved=approved,
            comment=told["comment"],
            accepted=form.accepted if approved else (),
        )

    def after(self) -> str:
        """The next approval waits in the worklist."""
        return reverse("desk:worklist")

    def said(self, form: ApprovalForm) -> str:
        """Closed or sent back."""
        number = {"number": self.case.number}
        if form.cleaned_data["decision"] == APPROVE:
            return _("Fall %(number)s ist abgeschlossen.") % number
        return _("Fall %(number)s ist zurückgegeben. Die zuständige Person sieht Ihre Rückmeldung.") % number


def months_between(case: Case, closing: Closing) -> int:
    """How long the counselling took, in whole months."""
    start = case.clock_start or case.opened_at.date()
    return max(0, (closing.proposed_at.date() - start).days // 30)
