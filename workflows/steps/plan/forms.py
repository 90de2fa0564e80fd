"""Forms of the plan: agree on it, add goals and their steps, move a goal along."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from forms.fields import ListedChoiceField
from workflows.steps.fields import AreaField, DayField, in_a_year, in_days, line, months_later, text, today, tomorrow
from workflows.steps.forms import StepForm
from workflows.steps.plan.models import FINAL, REASON_NEEDED, Goal, GoalStep
from workflows.steps.shared import areas_for

IN_FOUR_YEARS = in_days(4 * 366)


class PlanForm(StepForm):
    """When the plan is looked at again."""

    asks = "plan"
    review_on = DayField(
        label=_("Nächste Überprüfung am"),
        earliest=tomorrow,
        latest=in_a_year,
        help_text=_("Spätestens in zwölf Monaten. An diesem Tag steht sie in Ihren Aufgaben."),
    )

    def prepare(self) -> None:
        """Three months from now."""
        self.initial = {"review_on": months_later(timezone.localdate(), 3)}

    def clean(self) -> dict[str, Any]:
        """Nothing can be agreed on without something to reach."""
        told = super().clean() or {}
        if not self.case.goals.exclude(state__in=FINAL).exists():
            raise ValidationError(_("Ein Plan braucht mindestens ein offenes Ziel. Legen Sie zuerst eines an."))
        return told


class GoalForm(StepForm):
    """One goal in one life area."""

    area = AreaField(label=_("Lebensbereich"))
    text = line(_("Ziel"), limit=300, help_text=_("In einem Satz, zum Beispiel: Ich bestehe die Prüfung B1."))
    target_on = DayField(label=_("Bis wann"), earliest=today, latest=IN_FOUR_YEARS)

    def prepare(self) -> None:
        """Areas that the reader may write about."""
        self.areas = {area.key: area for area in areas_for(self.case, self.reader)}
        self.fields["area"].offer(list(self.areas.values()))  # type: ignore[attr-defined]
        self.initial.setdefault("target_on", months_later(timezone.localdate(), 6))

    @property
    def values(self) -> dict[str, Any]:
        """Values for the service."""
        area, told = self.areas[self.cleaned_data["area"]], self.cleaned_data
        kept = {name: told[name] for name in ("text", "target_on")}
        return {"area_key": area.key, "area_name": area.name, "sensitive": area.sensitive, **kept}


class GoalStepForm(StepForm):
    """What is to be done for a goal, by whom, until when."""

    text = line(_("Was ist zu tun?"), limit=300)
    who = ListedChoiceField(label=_("Wer macht es?"), choices=GoalStep.Who.choices, widget=forms.RadioSelect)
    due_on = DayField(label=_("Bis wann"), earliest=today, latest=IN_FOUR_YEARS, required=False)

    def prepare(self) -> None:
        """Mostly the person does it."""
        self.initial = {"who": GoalStep.Who.CLIENT}


class GoalMoveForm(StepForm):
    """Where a goal stands now, and why, where a reason is needed."""

    state = ListedChoiceField(label=_("Neuer Stand"), widget=forms.RadioSelect)
    reason = text(_("Grund"), limit=500, rows=3, required=False, help_text=_("Nötig bei „Angehalten“ und „Verfehlt“."))

    def __init__(self, *args: Any, goal: Goal, **kwargs: Any) -> None:
        self.goal = goal
        super().__init__(*args, **kwargs)

    def prepare(self) -> None:
        """Only allowed moves are offered."""
        self.fields["state"].choices = [(state.value, state.label) for state in self.goal.moves]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """The reason belongs at its field."""
        told = super().clean() or {}
        if told.get("state") in REASON_NEEDED and not told.get("reason") and "reason" not in self.errors:
            self.add_error("reason", _("Bitte schreiben Sie kurz, warum."))
        return told
