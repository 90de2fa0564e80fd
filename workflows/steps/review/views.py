"""Pages: the time of support between two reviews, and the review."""

from datetime import date
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from workflows.case import counselling
from workflows.case.record import Case
from workflows.steps.base import StepView
from workflows.steps.fields import months_later, spell
from workflows.steps.forms import StepForm
from workflows.steps.review import services
from workflows.steps.review.forms import BeginForm, MoveDateForm, ReviewForm
from workflows.steps.review.models import Decision
from workflows.steps.shared import panels

MOVE = "datum"


class SupportView(StepView):
    """What is open, and two ways on: review now, or another date."""

    form_class = BeginForm
    template_name = "steps/review/support.html"
    purpose = gettext_lazy(
        "Der Plan läuft. Hier sehen Sie, was offen ist, vermitteln an Regeldienste und halten Ziele aktuell."
    )
    submit_label = gettext_lazy("Jetzt überprüfen")

    @property
    def moves_date(self) -> bool:
        """Which of the two forms was sent."""
        return self.request.POST.get("form") == MOVE

    def form(self, data: Any = None) -> StepForm:
        """The one that was sent, else the first."""
        made = MoveDateForm if data is not None and self.moves_date else BeginForm
        return made(data, case=self.case, reader=self.user)

    def more(self, form: Any) -> dict[str, Any]:
        """Both forms, and what is open."""
        known = {"case": self.case, "reader": self.user}
        return {
            "begin": form if isinstance(form, BeginForm) else BeginForm(**known),
            "move": form if isinstance(form, MoveDateForm) else MoveDateForm(**known),
            "move_key": MOVE,
            "panels": panels(["referrals", "goals"], self.case, self.user),
            "back": self.request.path,
        }

    def save(self, form: Any) -> None:
        """Begin the review, or move its date."""
        if isinstance(form, MoveDateForm):
            services.move_date(self.task, by=self.user, on=form.cleaned_data["review_on"])
        else:
            services.begin(self.task, by=self.user, reason=form.cleaned_data["reason"])

    def said(self, form: Any) -> str:
        """What was done."""
        if isinstance(form, MoveDateForm):
            return _("Die nächste Überprüfung ist jetzt am %(day)s.") % {"day": spell(form.cleaned_data["review_on"])}
        return _("Die Überprüfung hat begonnen.")


def ends_before(case: Case, day: date) -> bool:
    """Whether the counselling time is over by then."""
    return bool(case.clock_end and case.clock_end < day)


class ReviewView(StepView):
    """Looking at the plan again, together."""

    form_class = ReviewForm
    template_name = "steps/review/review.html"
    purpose = gettext_lazy("Hier schauen Sie mit der Person auf den Plan und entscheiden, wie es weitergeht.")
    submit_label = gettext_lazy("Überprüfung abschließen")

    def more(self, form: Any) -> dict[str, Any]:
        """What the talk is about."""
        return {
            "panels": panels(["goals", "referrals", "assessment"], self.case, self.user),
            "back": self.request.path,
            "clock_soon": ends_before(self.case, months_later(timezone.localdate(), 3)),
            "may_extend": counselling.extendable(self.case),
        }

    def save(self, form: ReviewForm) -> None:
        """Complete the review."""
        told = form.cleaned_data
        services.complete(
            self.task, by=self.user, decision=told["decision"], note=told["note"], next_on=told["next_on"]
        )

    def said(self, form: ReviewForm) -> str:
        """How it goes on."""
        told = form.cleaned_data
        if told["decision"] == Decision.CONTINUE:
            said = _("Die Überprüfung ist gespeichert. Die nächste ist am %(day)s.") % {"day": spell(told["next_on"])}
            late = _("Die Beratungszeit endet vorher.")
            return f"{said} {late}" if ends_before(self.case, told["next_on"]) else said
        if told["decision"] == Decision.REASSESS:
            return _("Die Überprüfung ist gespeichert. Als Nächstes ermitteln Sie den Bedarf neu.")
        return _("Die Überprüfung ist gespeichert. Als Nächstes schlagen Sie den Abschluss vor.")
