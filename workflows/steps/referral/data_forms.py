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


class Decision(models.TextChoices):
    """What the person said."""

    AGREED = "agreed", _("Die Person willigt ein")
    REFUSED = "refused", _("Die Person willigt nicht ein")


class ConsentForm(StepForm):
    """Exactly these data, explained in this language, until this day; or no consent at all."""

    decision = ListedChoiceField(
        label=_("Was sagt die Person?"),
        choices=Decision.choices,
        widget=forms.RadioSelect,
        help_text=_("Willigt sie nicht ein, müssen Sie nichts weiter ausfüllen."),
    )
    kinds = ListedChoicesField(
        label=_("Was darf der Dienst erfahren?"),
        widget=forms.CheckboxSelectMultiple,
        help_text=_("So steht es zurzeit in der Akte. Nur was angekreuzt ist, wird weitergegeben."),
    )
    language = ListedChoiceField(label=_("Erklärt auf"), choices=[("", _("Bitte wählen")), *LANGUAGES])
    interpreter = forms.BooleanField(label=_("Mit Dolmetscherin oder Dolmetscher erklärt"), required=False)
    told_refusal = forms.BooleanField(
        label=_("Erklärt: Die Einwilligung ist freiwillig. Ohne sie gibt es keine Nachteile bei der Beratung."),
    )
    told_withdrawal = forms.BooleanField(
        label=_("Erklärt: Die Einwilligung kann jederzeit widerrufen werden. Das gilt ab dann.")
    )
    how = ListedChoiceField(label=_("Form"), choices=Consent.How.choices, widget=forms.RadioSelect)
    given_on = DayField(label=_("Erteilt am"), earliest=RECENTLY, latest=today)
    expires_on = DayField(label=_("Gilt bis"), earliest=today, latest=in_days(730))

    def prepare(self) -> None:
        """The values themselves stand beside the boxes; nothing is ticked beforehand."""
        kinds: ListedChoicesField = self.fields["kinds"]  # type: ignore[assignment]
        kinds.choices = [(line.key, f"{line.label}: {line.value}") for line in tellable(self.case.person)]
        today_ = timezone.localdate()
        language = self.case.person.language
        self.initial = {"language": language, "given_on": today_, "expires_on": today_ + term("consent")}
        if self.data.get("decision") == Decision.REFUSED:  # a refusal needs nothing
            for name in set(self.fields) - {"decision"}:
                self.fields[name].required = False


class LetterForm(StepForm):
    """Nothing to fill in: the button sends what stands above."""


class ReplyFields(forms.Form):
    """What a service answers; the same on the desk and on the answer page."""

    use_required_attribute = False
    answer = ListedChoiceField(label=_("Antwort"), choices=Answer.choices, widget=forms.RadioSelect)
    day = DayField(label=_("Bei Ja: Wann kann die Person kommen?"), earliest=today, latest=in_days(366))
    clock = ClockField(label=_("Bei Ja: Um wie viel Uhr?"))
    reason = ListedChoiceField(
        label=_("Bei Nein: Warum geht es nicht?"), choices=[("", _("Bitte wählen")), *Reason.choices]
    )
    note = text(
        _("Nachricht an uns"),
        limit=500,
        rows=3,
        required=False,
        help_text=_("Zum Beispiel der Ort, oder welche Angaben fehlen. Bitte nichts über Gesundheit."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Each answer wants its own details and no others."""
        super().__init__(*args, **kwargs)
        wanted = WANTED.get(self.data.get("answer", ""), ())
        for name in ("day", "clock", "reason", "note") if self.is_bound else ():
            self.fields[name].required = name in wanted

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
