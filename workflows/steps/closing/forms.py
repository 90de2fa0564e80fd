"""Forms of the end: proposing to close with a result per need, and the second person's decision."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.forms import BoundField
from django.utils.translation import gettext_lazy as _

from forms.fields import BAD_CHOICE, CHOOSE, ListedChoiceField
from workflows.case import access, gate
from workflows.steps import handover
from workflows.steps.closing.models import ClosingReason, NeedResult
from workflows.steps.fields import line, text
from workflows.steps.forms import StepForm

APPROVE, RETURN = "approve", "return"


@dataclass(frozen=True)
class NeedFields:
    """One need with its two questions."""

    need: gate.Need
    fields: list[BoundField]


class ClosingForm(StepForm):
    """Reason, note, and what became of each need: `arbeit_result`, `arbeit_reason`, …"""

    asks = "closing"
    reason = forms.ModelChoiceField(
        ClosingReason.objects.filter(active=True),
        label=_("Warum endet die Beratung?"),
        empty_label=_("Bitte wählen"),
        error_messages={"required": CHOOSE, "invalid_choice": BAD_CHOICE},
    )
    note = text(_("Bemerkung für die Akte"), limit=2000, required=False)

    def prepare(self) -> None:
        """Two questions per need; needs about health only for those who may read it."""
        may_health = access.may_read_health(self.reader, self.case)
        every = gate.needs(self.case)
        self.needs = [need for need in every if may_health or not need.sensitive]
        self.withheld = len(every) > len(self.needs)
        taken_over = handover.handed_over(self.case)
        for need in self.needs:
            if need.area_key in taken_over:
                self.initial[f"{need.area_key}_result"] = NeedResult.Result.HANDED_OVER
            self.fields[f"{need.area_key}_result"] = ListedChoiceField(
                label=_("Ergebnis"), choices=NeedResult.Result.choices, widget=forms.RadioSelect
            )
            self.fields[f"{need.area_key}_reason"] = line(
                _("Begründung bei „Anderer Grund“"), limit=300, required=False
            )

    def need_fields(self) -> list[NeedFields]:
        """The needs with their fields, for the template."""
        return [NeedFields(n, [self[f"{n.area_key}_result"], self[f"{n.area_key}_reason"]]) for n in self.needs]

    def clean(self) -> dict[str, Any]:
        """Another reason is said."""
        told = super().clean() or {}
        for need in self.needs:
            reason = f"{need.area_key}_reason"
            other = told.get(f"{need.area_key}_result") == NeedResult.Result.OTHER
            if other and not told.get(reason) and reason not in self.errors:
                self.add_error(reason, _("Bitte schreiben Sie kurz, warum."))
        return told

    @property
    def results(self) -> list[dict[str, Any]]:
        """Values for the service."""
        return [
            {
                "area_key": need.area_key,
                "area_name": need.area_name,
                "level_before": need.level,
                "result": self.cleaned_data[f"{need.area_key}_result"],
                "reason": self.cleaned_data[f"{need.area_key}_reason"],
            }
            for need in self.needs
        ]


class ApprovalForm(StepForm):
    """The second person: approve, or send back with a comment."""

    comment = text(
        _("Rückmeldung"),
        limit=500,
        rows=3,
        required=False,
        help_text=_("Nötig, wenn Sie zurückgeben. Bitte ohne Namen."),
    )
    decision = ListedChoiceField(
        label=_("Entscheidung"), choices=[(APPROVE, ""), (RETURN, "")], widget=forms.HiddenInput
    )

    def clean(self) -> dict[str, Any]:
        """Sent back: what is missing?"""
        told = super().clean() or {}
        if told.get("decision") == RETURN and not told.get("comment") and "comment" not in self.errors:
            self.add_error("comment", _("Bitte schreiben Sie, was noch fehlt."))
        return told
