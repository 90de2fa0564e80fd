"""Forms of the plan: agree on it, add goals and their steps, move a goal along."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from forms.fields import ListedChoiceField
from workflows.case.record import Case
from workflows.steps.fields import (
    AreaField,
    DayField,
    in_a_year,
    in_days,
    line,
    months_later,
    since,
    text,
    today,
    tomorrow,
)
from workflows.steps.forms import StepForm
from workflows.steps.plan.models import FINAL, REASON_NEEDED, Goal, GoalStep, PlanVersion
from workflows.steps.plan.selectors import second_language
from workflows.steps.shared import areas_for, needs_told

IN_FOUR_YEARS = in_days(4 * 366)


NEED = 300


def need_of(case: Case, reader: User, area: str) -> str:
    """What was told as needed in a life area, short enough for a line; a goal begins with it."""
    text = needs_told(case, reader).get(area, "") if area else ""
    return " ".join(text.split())[:NEED]


class Translated(StepForm):
    """A form whose German text has a line below it for the words that the interpreter gives."""

    def prepare(self) -> None:
        """Only where the person speaks another language than German."""
        self.language = second_language(self.case)
        if self.language is None:
            return
        label = _("Dasselbe auf %(language)s") % {"language": self.language.german}
        hint = _("Wie es die Dolmetscherin oder der Dolmetscher sagt.")
        field = line(label, limit=300, required=False, help_text=hint)
        field.widget.attrs |= {"lang": self.language.code, "dir": "rtl" if self.language.bidi else "ltr"}
        names = list(self.fields)
        self.fields["translation"] = field
        self.order_fields(
            [name for known in names for name in ((known, "translation") if known == "text" else (known,))]
        )

    @property
    def words(self) -> dict[str, str]:
        """The text in the person's language, by its code; nothing where nothing was typed."""
        told = self.cleaned_data.get("translation", "")
        return {self.language.code: told} if self.language and told else {}

    @property
    def code(self) -> str:
        """Code of the person's language; empty where it is German or unknown."""
        return self.language.code if self.language else ""

    def known_words(self, words: dict[str, str]) -> None:
        """Show the words that are there."""
        if self.language:
            self.initial["translation"] = words.get(self.language.code, "")


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


class GoalForm(Translated):
    """One goal in one life area."""

    area = AreaField(label=_("Lebensbereich"))
    need = line(_("Bedarf"), limit=NEED, required=False, help_text=_("Was fehlt gerade? Daraus wird das Ziel."))
    text = line(_("Ziel"), limit=300, help_text=_("In einem Satz, zum Beispiel: Ich bestehe die Prüfung B1."))
    target_on = DayField(label=_("Bis wann"), earliest=today, latest=IN_FOUR_YEARS)

    def prepare(self) -> None:
        """Areas that the reader may write about."""
        super().prepare()
        self.areas = {area.key: area for area in areas_for(self.case, self.reader)}
        self.fields["area"].offer(list(self.areas.values()))  # type: ignore[attr-defined]
        self.initial.setdefault("need", need_of(self.case, self.reader, self.initial.get("area", "")))
        self.initial.setdefault("target_on", months_later(timezone.localdate(), 6))

    @property
    def values(self) -> dict[str, Any]:
        """Values for the service."""
        area, told = self.areas[self.cleaned_data["area"]], self.cleaned_data
        kept = {name: told[name] for name in ("text", "target_on", "need")} | {"text_words": self.words}
        return {"area_key": area.key, "area_name": area.name, "sensitive": area.sensitive, **kept}


class GoalChangeForm(Translated):
    """Another wording or another day for a goal."""

    need = line(_("Bedarf"), limit=NEED, required=False)
    text = line(_("Ziel"), limit=300)
    target_on = DayField(label=_("Bis wann"), earliest=since(2015), latest=IN_FOUR_YEARS)

    def __init__(self, *args: Any, goal: Goal, **kwargs: Any) -> None:
        self.goal = goal
        super().__init__(*args, **kwargs)

    def prepare(self) -> None:
        """What stands there."""
        super().prepare()
        self.initial.update({name: getattr(self.goal, name) for name in ("need", "text", "target_on")})
        self.known_words(self.goal.text_words)

    @property
    def values(self) -> dict[str, Any]:
        """Values for the service."""
        told = self.cleaned_data
        kept = {name: told[name] for name in ("need", "text", "target_on")}
        return kept | {"language": self.code, "translation": told.get("translation", "")}


class GoalStepForm(Translated):
    """What is to be done for a goal, by whom, until when."""

    text = line(_("Was ist zu tun?"), limit=300)
    who = ListedChoiceField(label=_("Wer macht es?"), choices=GoalStep.Who.choices, widget=forms.RadioSelect)
    due_on = DayField(label=_("Bis wann"), earliest=today, latest=IN_FOUR_YEARS, required=False)

    def prepare(self) -> None:
        """Mostly the person does it."""
        super().prepare()
        self.initial = {"who": GoalStep.Who.CLIENT}

    @property
    def values(self) -> dict[str, Any]:
        """Values for the service."""
        return {name: self.cleaned_data[name] for name in ("text", "who", "due_on")} | {"text_words": self.words}


class GoalStepChangeForm(GoalStepForm):
    """Another wording, person or day for a step."""

    due_on = DayField(label=_("Bis wann"), earliest=since(2015), latest=IN_FOUR_YEARS, required=False)

    def __init__(self, *args: Any, step: GoalStep, **kwargs: Any) -> None:
        self.step = step
        super().__init__(*args, **kwargs)

    def prepare(self) -> None:
        """What stands there."""
        super().prepare()
        self.initial = {name: getattr(self.step, name) for name in ("text", "who", "due_on")}
        self.known_words(self.step.text_words)


class SignatureForm(StepForm):
    """Who signed the plan, when and where."""

    signed_on = DayField(label=_("Unterschrieben am"), earliest=since(2015), latest=today)
    signed_how = ListedChoiceField(label=_("Wie?"), choices=PlanVersion.How.choices, widget=forms.RadioSelect)
    signed_by = ListedChoiceField(label=_("Wer?"), choices=PlanVersion.Signer.choices, widget=forms.RadioSelect)

    def prepare(self) -> None:
        """Today, on paper, the person."""
        self.initial = {"signed_on": timezone.localdate(), "signed_how": "paper", "signed_by": "client"}


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
