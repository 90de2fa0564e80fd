"""Page: agreeing on the plan."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from workflows.case import gate
from workflows.steps.base import StepView
from workflows.steps.fields import spell
from workflows.steps.plan import choosing, services
from workflows.steps.plan.forms import GoalForm, PlanForm
from workflows.steps.plan.gate import goal_values
from workflows.steps.shared import panels


class PlanView(StepView):
    """Goals out of needs; then both sides agree."""

    form_class = PlanForm
    template_name = "steps/plan/plan.html"
    purpose = gettext_lazy(
        "Hier vereinbaren Sie mit der Person Ziele, die Schritte dorthin und wann Sie wieder draufschauen."
    )
    submit_label = gettext_lazy("Plan vereinbaren")

    def more(self, form: Any) -> dict[str, Any]:
        """Goals, needs still without one, and the form for a new goal, begun for the need that was clicked."""
        asked = self.request.GET.get("bereich", "")[:50]
        goal_form = GoalForm(case=self.case, reader=self.user, initial={"area": asked}, auto_id="id_goal_%s")
        goals = goal_values(self.case, self.user)
        with_goal = {goal.area_key for goal in goals["goals"]}
        needs = [n for n in gate.needs(self.case) if n.area_key in goal_form.areas and n.area_key not in with_goal]
        offers = choosing.suggestions(list(goal_form.areas))
        open_keys = {need.area_key for need in needs}
        others = [(area.name, offers[key]) for key, area in goal_form.areas.items() if key not in open_keys]
        return {
            "panel": goals,
            "panels": panels(["assessment"], self.case, self.user),
            "needs": [
                {"area_key": need.area_key, "area_name": need.area_name, "offers": offers[need.area_key]}
                for need in sorted(needs, key=lambda need: -need.level)
            ],
            "others": [(name, found) for name, found in others if found],
            "goal_form": goal_form,
            "adding": asked in goal_form.areas,
            "back": self.request.path,
        }

    def save(self, form: PlanForm) -> None:
        """Agree."""
        services.complete(self.task, by=self.user, review_on=form.cleaned_data["review_on"])

    def said(self, form: PlanForm) -> str:
        """Agreed, and when it is looked at again."""
        day = spell(form.cleaned_data["review_on"])
        return _("Der Plan ist vereinbart. Nächste Überprüfung am %(day)s.") % {"day": day}
