"""The needs assessment as one long form: a card per life area, all of it voluntary, health only with its own right."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms import BoundField
from django.utils.translation import gettext_lazy as _

from accounts.languages import BY_CODE
from forms.fields import ListedChoiceField
from workflows.case import access
from workflows.library.words import words_of
from workflows.steps.assessment.models import MEANING, AreaAssessment, GermanLevel, LegalBasis, Level, LifeArea
from workflows.steps.assessment.selectors import areas_in_use, draft_of, latest
from workflows.steps.fields import DayField, since, text, today
from workflows.steps.forms import StepForm

NOT_ASKED = "-"
SCALE = [
    (NOT_ASKED, _("nicht gefragt")),
    *((str(value), f"{value} {label}: {MEANING[value]}") for value, label in Level.choices),
]
NEED = 2000
GERMAN = ("german_level", "german_certificate", "german_on")
PARTS = ("level", "need", "resource", "priority", "basis")


class Scale(ListedChoiceField):
    """0–4 or not asked, as one row."""

    widget = forms.RadioSelect

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(choices=SCALE, **kwargs)
        self.template_name = "components/field_scale.html"


@dataclass(frozen=True)
class Card:
    """What the template needs of one life area; `name` and `question` are in the person's language, or empty."""

    area: LifeArea
    fields: list[BoundField]
    hidden: bool
    name: str
    question: str


class AssessmentForm(StepForm):
    """Fields are named by the area's key: `arbeit_level`, `arbeit_need`, …

    `later` is set where the talk goes on another day: then nothing has to be complete.
    """

    later = False

    asks = "assessment"
    german_level = ListedChoiceField(
        label=_("Sprachstand"), choices=[("", _("nicht gefragt")), *GermanLevel.choices], required=False
    )
    german_certificate = forms.BooleanField(label=_("mit Zertifikat"), required=False)
    german_on = DayField(label=_("Stand vom"), earliest=since(1990), latest=today, required=False)

    def prepare(self) -> None:
        """One set of fields per area; values of the draft, else of the last version, stand there already."""
        language = BY_CODE.get(self.case.person.language)
        self.language = None if language is None or language.code == "de" else language
        self.areas = areas_in_use()
        self.may_health = access.may_read_health(self.reader, self.case)
        before = None if self.is_bound else latest(self.case)
        self.version = before.version if before else 0
        known = {row.area_id: row for row in before.areas.all()} if before else {}
        if before:
            self.initial.update({name: getattr(before, name) for name in GERMAN})
        for area in self.asked:
            self._add(area, known.get(area.pk))
        self.draft = draft_of(self.case)
        self.seen = self.draft.at.isoformat() if self.draft else ""
        if self.draft and not self.is_bound:
            told = self.draft.values
            self.initial.update({name: told[name] for name in self.fields if name in told})

    @property
    def asked(self) -> list[LifeArea]:
        """Areas that the reader may write about."""
        return [area for area in self.areas if self.may_health or not area.sensitive]

    def _add(self, area: LifeArea, before: AreaAssessment | None) -> None:
        self.fields[f"{area.key}_level"] = Scale(label=_("Wie viel Hilfe ist nötig?"))
        self.fields[f"{area.key}_need"] = text(_("Was wird gebraucht?"), limit=NEED, rows=2, required=False)
        self.fields[f"{area.key}_resource"] = text(_("Was ist da?"), limit=NEED, rows=2, required=False)
        self.fields[f"{area.key}_priority"] = forms.BooleanField(label=_("zuerst angehen"), required=False)
        if area.sensitive:
            choices = [("", _("Bitte wählen")), *LegalBasis.choices]
            self.fields[f"{area.key}_basis"] = ListedChoiceField(
                label=_("Rechtsgrundlage"),
                choices=choices,
                required=False,
                help_text=_("Nötig, sobald hier etwas steht."),
            )
        told = before is not None and before.level is not None
        self.initial[f"{area.key}_level"] = str(before.level) if told and before else NOT_ASKED
        if before:
            self.initial[f"{area.key}_basis"] = before.legal_basis
            self.initial.update(
                {f"{area.key}_{name}": getattr(before, name) for name in ("need", "resource", "priority")}
            )

    def cards(self) -> list[Card]:
        """All areas in their order; a hidden one has no fields."""
        keys = {area: [key for part in PARTS if (key := f"{area.key}_{part}") in self.fields] for area in self.areas}
        code = self.language.code if self.language else ""
        return [
            Card(
                area,
                [self[key] for key in keys[area]],
                hidden=not keys[area],
                name=area.name_words.get(code, ""),
                question=area.question_words.get(code, ""),
            )
            for area in self.areas
        ]

    def meanings(self) -> list[tuple[int, str]]:
        """What each level means in the person's language, as far as there are words."""
        code = self.language.code if self.language else ""
        found = []
        for value, name in Level.choices:
            parts = [words_of(str(text)).get(code, "") for text in (name, MEANING[value])]
            if all(parts):
                found.append((value, ": ".join(parts)))
        return found

    def clean(self) -> dict[str, Any]:
        """Something must be told, and health only on a legal ground."""
        told = super().clean() or {}
        for area in self.asked:
            parts = [told.get(f"{area.key}_{name}") for name in ("need", "resource", "priority")]
            anything = any(parts) or told.get(f"{area.key}_level", NOT_ASKED) != NOT_ASKED
            if area.sensitive and anything and not told.get(f"{area.key}_basis"):
                self.add_error(f"{area.key}_basis", _("Gesundheitsangaben brauchen eine Rechtsgrundlage."))
        if not self.later and not self.errors and all(told[f"{area.key}_level"] == NOT_ASKED for area in self.asked):
            raise ValidationError(_("Bitte schätzen Sie mindestens einen Lebensbereich ein."))
        return told

    @property
    def typed(self) -> dict[str, str]:
        """What a draft keeps, as the page would send it again."""
        return {name: _sent(self.cleaned_data.get(name)) for name in self.fields}

    @property
    def german(self) -> dict[str, Any]:
        """Values for `Assessment`."""
        return {name: self.cleaned_data[name] for name in GERMAN}

    @property
    def values(self) -> list[dict[str, Any]]:
        """Values for the areas."""
        return [self._values(area) for area in self.asked]

    def _values(self, area: LifeArea) -> dict[str, Any]:
        told, level = self.cleaned_data, self.cleaned_data[f"{area.key}_level"]
        return {
            "area": area,
            "level": None if level == NOT_ASKED else int(level),
            "need": told[f"{area.key}_need"],
            "resource": told[f"{area.key}_resource"],
            "priority": told[f"{area.key}_priority"],
            "legal_basis": told.get(f"{area.key}_basis", ""),
        }


def _sent(value: Any) -> str:
    """A cleaned value as a browser sends it."""
    if isinstance(value, bool):
        return "on" if value else ""
    return value.isoformat() if isinstance(value, date) else str(value or "")
