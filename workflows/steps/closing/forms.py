"""Forms of the end: proposing to close with a result per need, and the second person's decision."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms import BoundField
from django.utils.translation import gettext_lazy as _

from forms.fields import BAD_CHOICE, CHOOSE, ListedChoiceField
from workflows.case import access, gate
from workflows.steps import handover
from workflows.steps.closing.models import ClosingReason, NeedResult
from workflows.steps.closing.results import to_accept
from workflows.steps.fields import line, text
from workflows.steps.forms import StepForm

APPROVE, RETURN, ACCEPT = "approve", "return", "accept_"
NOT_CONFIRMED = _(
    "Noch hat kein Dienst übernommen: In diesem Bereich ist keine Vermittlung „Angekommen“. "
    "Bitte die Vermittlung zuerst beenden, oder ein anderes Ergebnis wählen."
)


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
    no_follow_up = forms.BooleanField(
        label=_("Die Person möchte nicht, dass wir später nachfragen"),
        required=False,
    )

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
                _("Begründung bei „Anderer Grund“"),
                limit=300,
                required=False,
                help_text=_("Die zweite Person liest sie und muss sie anerkennen. Bitte ohne Namen."),
            )

    def need_fields(self) -> list[NeedFields]:
        """The needs with their fields, for the template."""
        return [NeedFields(n, [self[f"{n.area_key}_result"], self[f"{n.area_key}_reason"]]) for n in self.needs]

    def clean(self) -> dict[str, Any]:
        """Another reason is said; "handed over" wants a referral that has arrived."""
        told = super().clean() or {}
        taken_over = handover.handed_over(self.case)
        for need in self.needs:
            over = told.get(f"{need.area_key}_result") == NeedResult.Result.HANDED_OVER
            if over and need.area_key not in taken_over:
                self.add_error(f"{need.area_key}_result", NOT_CONFIRMED)
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
    """The second person: approve, or send back with a comment. Other reasons want to be accepted one by one."""

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

    def prepare(self) -> None:
        """A tick for each need that ends for another reason; sent without any, the service says what is missing."""
        self.to_accept: list[str] = []
        if not self.is_bound or any(name.startswith(ACCEPT) for name in self.data):
            self.offer_ticks()

    def offer_ticks(self) -> None:
        """One per reason, by the life area."""
        closing = self.case.closings.first()
        for result in to_accept(closing, self.case, self.reader) if closing else ():
            label = _("Ich erkenne die Begründung an: %(area)s") % {"area": result.area_name}
            self.fields[ACCEPT + result.area_key] = forms.BooleanField(label=label, required=False)
            self.to_accept.append(result.area_key)

    def accepting(self) -> list[BoundField]:
        """These ticks, for the template."""
        return [self[ACCEPT + key] for key in self.to_accept]

    @property
    def accepted(self) -> set[str]:
        """Keys of the life areas whose reason is accepted."""
        return {key for key in self.to_accept if self.cleaned_data[ACCEPT + key]}

    def refuse(self, error: ValidationError) -> None:
        """Show the ticks that are missing."""
        if not self.to_accept:
            self.offer_ticks()
        super().refuse(error)

    def clean(self) -> dict[str, Any]:
        """Sent back: what is missing?"""
        told = super().clean() or {}
        if told.get("decision") == RETURN and not told.get("comment") and "comment" not in self.errors:
            self.add_error("comment", _("Bitte schreiben Sie, was noch fehlt."))
        return told
