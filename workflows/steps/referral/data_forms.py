"""Forms of a referral with data: the consent, the request, and the service's answer."""

from datetime import datetime
from typing import Any

from django import forms
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.languages import CHOICES as LANGUAGES
from forms.fields import ListedChoiceField, ListedChoicesField
from workflows.flows.terms import term
from workflows.steps.fields import ClockField, DayField, in_days, text, today
from workflows.steps.forms import StepForm
from workflows.steps.referral.consents import Consent, tellable
from workflows.steps.referral.forms import RECENTLY
from workflows.steps.referral.links import Answer, Reason
from workflows.steps.referral.replies import Reply

# What each answer needs beside itself.
WANTED: dict[str, tuple[str, ...]] = {
    Answer.ACCEPTED: ("day", "clock"),
    Answer.DECLINED: ("reason",),
    Answer.MORE: ("note",),
}
NEEDED = _("Bitte füllen Sie dieses Feld aus.")


class Decision(models.TextChoices):
    """What the person said."""

    AGREED = "agreed", _("Die Person willigt ein")
    REFUSED = "refused", _("Die Person willigt nicht ein")


class ConsentForm(StepForm):
    """Exactly these data, explained in this language, until this day; or no consent at all."""

    decision = ListedChoiceField(label=_("Was sagt die Person?"), choices=Decision.choices, widget=forms.RadioSelect)
    kinds = ListedChoicesField(
        label=_("Was darf der Dienst erfahren?"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("So steht es zurzeit in der Akte. Nur was angekreuzt ist, wird weitergegeben."),
    )
    language = ListedChoiceField(label=_("Erklärt auf"), choices=[("", _("Bitte wählen")), *LANGUAGES], required=False)
    interpreter = forms.BooleanField(label=_("Mit Dolmetscherin oder Dolmetscher erklärt"), required=False)
    told_refusal = forms.BooleanField(
        label=_("Erklärt: Die Einwilligung ist freiwillig. Ohne sie gibt es keine Nachteile bei der Beratung."),
        required=False,
    )
    told_withdrawal = forms.BooleanField(
        label=_("Erklärt: Die Einwilligung kann jederzeit widerrufen werden. Das gilt ab dann."), required=False
    )
    how = ListedChoiceField(label=_("Form"), choices=Consent.How.choices, widget=forms.RadioSelect, required=False)
    given_on = DayField(label=_("Erteilt am"), earliest=RECENTLY, latest=today, required=False)
    expires_on = DayField(label=_("Gilt bis"), earliest=today, latest=in_days(730), required=False)

    def prepare(self) -> None:
        """The values themselves stand beside the boxes; nothing is ticked beforehand."""
        kinds: ListedChoicesField = self.fields["kinds"]  # type: ignore[assignment]
        kinds.choices = [(line.key, f"{line.label}: {line.value}") for line in tellable(self.case.person)]
        today_ = timezone.localdate()
        language = self.case.person.language
        self.initial = {"language": language, "given_on": today_, "expires_on": today_ + term("consent")}

    def clean(self) -> dict[str, Any]:
        """A consent is whole, a refusal needs nothing."""
        told = super().clean() or {}
        if told.get("decision") == Decision.AGREED:
            wanted = ("kinds", "language", "told_refusal", "told_withdrawal", "how", "given_on", "expires_on")
            for name in wanted:
                if not told.get(name) and name not in self.errors:
                    self.add_error(name, NEEDED)
        return told


class LetterForm(StepForm):
    """Nothing to fill in: the button sends what stands above."""


class ReplyFields(forms.Form):
    """What a service answers; the same on the desk and on the answer page."""

    answer = ListedChoiceField(label=_("Antwort"), choices=Answer.choices, widget=forms.RadioSelect)
    day = DayField(
        label=_("Wann kann die Person kommen?"),
        earliest=today,
        latest=in_days(366),
        required=False,
        help_text=_("Nur bei „Ja“."),
    )
    clock = ClockField(label=_("Um wie viel Uhr?"), required=False, help_text=_("Nur bei „Ja“."))
    reason = ListedChoiceField(
        label=_("Warum geht es nicht?"),
        choices=[("", _("Bitte wählen")), *Reason.choices],
        required=False,
        help_text=_("Nur bei „Nein“."),
    )
    note = text(
        _("Nachricht an uns"),
        limit=500,
        rows=3,
        required=False,
        help_text=_("Zum Beispiel der Ort, oder welche Angaben fehlen. Bitte nichts über Gesundheit."),
    )

    def clean(self) -> dict[str, Any]:
        """Each answer wants its own detail."""
        told = super().clean() or {}
        for name in WANTED.get(told.get("answer", ""), ()):
            if told.get(name) in (None, "") and name not in self.errors:
                self.add_error(name, NEEDED)
        return told

    @property
    def reply(self) -> Reply:
        """As the services take it."""
        told = self.cleaned_data
        at = None
        if told["day"] and told["clock"]:
            at = timezone.make_aware(datetime.combine(told["day"], told["clock"]))
        return Reply(told["answer"], told["reason"], at, told["note"])


class ReplyForm(ReplyFields, StepForm):
    """What the service said on the telephone."""
