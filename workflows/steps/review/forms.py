"""Forms of the time of support (review early, move the date) and of the review itself."""

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from forms.fields import ListedChoiceField
from workflows.steps.fields import DayField, in_a_year, line, months_later, text, tomorrow
from workflows.steps.forms import StepForm
from workflows.steps.review.models import Decision


class BeginForm(StepForm):
    """Review before the date."""

    reason = line(
        _("Anlass"), limit=500, required=False, help_text=_("Zum Beispiel: neue Arbeit, Umzug, Wunsch der Person.")
    )


class MoveDateForm(StepForm):
    """Another date for the next review."""

    review_on = DayField(label=_("Neues Datum"), earliest=tomorrow, latest=in_a_year)

    def prepare(self) -> None:
        """The date that is set now."""
        self.initial = {"review_on": self.case.review_on}


class ReviewForm(StepForm):
    """How it goes on."""

    asks = "review"
    decision = ListedChoiceField(label=_("Wie geht es weiter?"), choices=Decision.choices, widget=forms.RadioSelect)
    next_on = DayField(
        label=_("Nächste Überprüfung am"),
        earliest=tomorrow,
        latest=in_a_year,
        required=False,
        help_text=_("Nur wenn Sie weiter begleiten."),
    )
    note = text(_("Was hat sich verändert?"), limit=2000, required=False)

    def prepare(self) -> None:
        """Three months from now."""
        self.initial = {"next_on": months_later(timezone.localdate(), 3)}

    def clean(self) -> dict[str, Any]:
        """A date counts only where support goes on."""
        told = super().clean() or {}
        if told.get("decision") != Decision.CONTINUE:
            told["next_on"] = None
            if "decision" in told:
                self.errors.pop("next_on", None)
        elif not told.get("next_on") and "next_on" not in self.errors:
            self.add_error("next_on", _("Wann soll die nächste Überprüfung sein?"))
        return told
