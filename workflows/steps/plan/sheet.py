"""The plan as both sides read it: German, and beside it the person's language, out of a version or as it is now."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils import translation
from django.utils.translation import gettext_lazy as _

from accounts.languages import Language
from workflows.library.words import words_of
from workflows.steps.plan.models import GoalState, GoalStep

PAPER = {
    "title": _("Integrationsplan"),
    "together": _("Das haben wir gemeinsam besprochen. Der Plan ist freiwillig. Wir können ihn jederzeit ändern."),
    "client": _("Datum, Unterschrift Klientin oder Klient"),
    "staff": _("Datum, Unterschrift Integrationsmanagement"),
    "until": _("bis"),
}


@dataclass(frozen=True)
class Both:
    """The same in German and in the other language; `other` is empty where nobody has put it into words."""

    german: str
    other: str


@dataclass(frozen=True)
class StepLine:
    """What is to be done."""

    text: Both
    who: Both
    due_on: date | None
    done_on: date | None


@dataclass(frozen=True)
class GoalLine:
    """A goal, where it comes from and the steps that lead there."""

    area: Both
    need: str
    text: Both
    state: Both
    target_on: date | None
    steps: list[StepLine]


@dataclass(frozen=True)
class Sheet:
    """The whole plan; `hidden` says that goals about health are left out."""

    goals: list[GoalLine]
    hidden: bool


def sheet(
    goals: list[dict[str, Any]], language: Language | None, areas: dict[str, dict[str, str]], health: bool
) -> Sheet:
    """Frozen goals for the eye.

    Args:
        areas: names of life areas in other languages, by their keys.
        health: whether the reader may read health.
    """
    code = language.code if language else ""
    shown = [goal for goal in goals if health or not goal["sensitive"]]
    return Sheet([_goal(goal, code, areas) for goal in shown], hidden=len(shown) < len(goals))


def _goal(goal: dict[str, Any], code: str, areas: dict[str, dict[str, str]]) -> GoalLine:
    return GoalLine(
        area=Both(goal["area_name"], areas.get(goal["area_key"], {}).get(code, "")),
        need=goal["need"],
        text=Both(goal["text"], goal["text_words"].get(code, "")),
        state=label(GoalState(goal["state"]).label, code),
        target_on=_day(goal["target_on"]),
        steps=[_step(step, code) for step in goal["steps"]],
    )


def _step(step: dict[str, Any], code: str) -> StepLine:
    return StepLine(
        text=Both(step["text"], step["text_words"].get(code, "")),
        who=label(GoalStep.Who(step["who"]).label, code),
        due_on=_day(step["due_on"]),
        done_on=_day(step["done_on"]),
    )


def label(lazy: Any, code: str) -> Both:
    """A word of the program in both languages: out of the library, else out of the catalogue."""
    with translation.override("de"):
        german = str(lazy)
    known = words_of(german).get(code, "")
    if known or not code:
        return Both(german, known)
    with translation.override(code):
        other = str(lazy)
    return Both(german, other if other != german else "")


def paper_words(language: Language | None) -> dict[str, Both]:
    """What is printed on every plan, in both languages."""
    return {name: label(text, language.code if language else "") for name, text in PAPER.items()}


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
