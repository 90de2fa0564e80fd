"""Forms of a referral: begin it, inform, make an appointment, write down what became of it."""

from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from content.models import Service
from forms.fields import ListedChoiceField
from workflows.steps import handover
from workflows.steps.fields import AreaField, ClockField, DayField, in_a_year, in_days, line, text, today
from workflows.steps.forms import StepForm
from workflows.steps.referral.models import Mode, Outcome
from workflows.steps.shared import areas_for

RECENTLY = in_days(-92)


class ReferralForm(StepForm):
    """How, what for, and in which part of life."""

    mode = ListedChoiceField(label=_("Wie vermitteln Sie?"), choices=Mode.choices, widget=forms.RadioSelect)
    purpose = text(
        _("Wozu?"),
        limit=300,
        rows=2,
        help_text=_("Ein Satz ohne Einzelheiten; er steht auf jedem Blatt zu dieser Vermittlung."),
    )
    area_key = AreaField(label=_("Lebensbereich"), required=False)
    goal_step = ListedChoiceField(
        label=_("Schritt im Plan"),
        required=False,
        help_text=_("Kommt die Person beim Dienst an, wird dieser Schritt abgehakt."),
    )

    def __init__(self, *args: Any, service: Service, **kwargs: Any) -> None:
        self.service = service
        super().__init__(*args, **kwargs)

    def prepare(self) -> None:
        """A sentence that mostly fits."""
        area_key: AreaField = self.fields["area_key"]  # type: ignore[assignment]
        area_key.offer(areas_for(self.case, self.reader), empty=_("keiner"))
        goal_step: ListedChoiceField = self.fields["goal_step"]  # type: ignore[assignment]
        steps = handover.plan.offered(self.case, self.reader)
        goal_step.choices = [("", _("keiner")), *((str(step.pk), step.text) for step in steps)]
        purpose = _("Die Person sucht Unterstützung bei „%(service)s“.") % {"service": self.service.name}
        self.initial = {"mode": Mode.INFORMATION, "purpose": purpose}

    def clean_goal_step(self) -> int | None:
        """Its number."""
        return int(self.cleaned_data["goal_step"]) if self.cleaned_data["goal_step"] else None


class InformForm(StepForm):
    """When the person was told."""

    informed_on = DayField(label=_("Informiert am"), earliest=RECENTLY, latest=today)

    def prepare(self) -> None:
        """Today."""
        self.initial = {"informed_on": timezone.localdate()}


class ArrangeForm(StepForm):
    """When and where."""

    day = DayField(label=_("Datum"), earliest=RECENTLY, latest=in_a_year)
    clock = ClockField(label=_("Uhrzeit"))
    note = line(_("Hinweis"), limit=300, required=False, help_text=_("Zum Beispiel: Zimmer 12, Pass mitbringen."))

    @property
    def at(self) -> datetime:
        """The appointment in the office's time zone."""
        told = self.cleaned_data
        return timezone.make_aware(datetime.combine(told["day"], told["clock"]))


class FeedbackForm(StepForm):
    """What became of it."""

    asks = "referral"
    outcome = ListedChoiceField(label=_("Was ist daraus geworden?"), choices=Outcome.choices, widget=forms.RadioSelect)
    note = text(_("Bemerkung"), limit=500, rows=3, required=False)


def two_weeks_on() -> Any:
    """When somebody asks again, if it is still open."""
    return timezone.localdate() + timedelta(days=14)
