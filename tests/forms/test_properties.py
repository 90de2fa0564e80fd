"""For any answers to a form with every type of question: what is shown is what was stored, and it never breaks."""

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from accounts.languages import SPOKEN
from forms.answers import labels_of_choices, questions, readable_answers, to_answers
from forms.builder import form_class
from forms.codes import new_code, normalise
from forms.text import storable, tidy
from forms.versions import FormVersion
from tests.forms.make import PARTS

pytestmark = pytest.mark.django_db
FEW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

anything = st.text(max_size=300) | st.sampled_from(["", "\x00", "\ud800", "1e9999", "-0", "٣", "\u202e", "ja"])
typed = {
    "vorname": st.text(max_size=250),
    "nachname": anything,
    "anliegen": st.text(max_size=600),
    "personen": st.integers(-5, 30).map(str) | anything,
    "miete": st.decimals(-10, 100_000, places=2).map(str) | anything,
    "geburtstag": st.dates().map(date.isoformat) | anything,
    "farbe": st.sampled_from(["rot", "blau", "gelb", "grün", ""]),
    "farben": st.lists(st.sampled_from(["rot", "blau", "gelb", "grün"])),
    "kinder": st.sampled_from(["yes", "no", "", "vielleicht"]),
    "sprache": st.sampled_from([language.code for language in SPOKEN]) | anything,
    "telefon": st.from_regex(r"\+?[0-9 /()-]{6,15}", fullmatch=True) | anything,
    "email": st.emails() | anything,
    "stadtteil": st.sampled_from([slug for slug, _name in PARTS] + ["xx"]),
    "zustimmung": st.sampled_from(["on", "", "off"]),
}
WORDS = {"rot": "Rot", "blau": "Blau", "gelb": "Gelb"}


def expected(kind: str, stored: Any) -> str:
    """What staff should read, written down independently of the code under test."""
    if kind == "choice":
        return WORDS[stored]
    if kind == "several":
        return ", ".join(WORDS[value] for value in stored)
    if kind == "yes_no":
        return "Ja" if stored else "Nein"
    if kind == "consent":
        return "Zugestimmt" if stored else "Nicht zugestimmt"
    if kind == "language":
        return next(language.german for language in SPOKEN if language.code == stored)
    if kind == "stadtteil":
        return dict(PARTS)[stored]
    if kind == "date":
        year, month, day = stored.split("-")
        return f"{day}.{month}.{year}"
    if kind == "number":
        return str(stored).replace(".", ",")
    return stored


@FEW
@given(data=st.fixed_dictionaries({}, optional=typed))
def test_what_is_shown_is_what_was_stored(version: FormVersion, data: dict[str, Any]) -> None:
    form = form_class(version.schema, "de")(data)
    valid = form.is_valid()
    for name in form.errors:
        form.cleaned_data.pop(name, None)
    answers = form.answers() if valid else to_answers(version.schema, form.cleaned_data)
    assert storable(answers)
    kept = json.loads(json.dumps(answers))
    assert kept == answers
    [(_title, lines)] = readable_answers(version.schema, kept, labels_of_choices(version.schema, kept))
    shown = dict(lines)
    for item in questions(version.schema):
        text = shown[item["label"]["de"]]
        assert text == (expected(item["type"], kept[item["key"]]) if item["key"] in kept else "keine Angabe")


@FEW
@given(data=st.fixed_dictionaries({}, optional=typed))
def test_every_broken_form_can_be_shown_again(version: FormVersion, data: dict[str, Any]) -> None:
    form = form_class(version.schema, "ar")(data)
    for field in form:
        assert str(field.errors) is not None
    if form.is_valid():
        assert not form.errors
    else:
        assert all(str(sentence) for sentences in form.errors.values() for sentence in sentences)


@FEW
@given(number=st.decimals(-(10**9), 10**9, places=2))
def test_numbers_come_back_as_they_went(version: FormVersion, number: Decimal) -> None:
    written = f"{number:f}".replace(".", ",")
    form = form_class(version.schema, "de")({"vorname": "A", "zustimmung": "on", "miete": written})
    assert form.is_valid()
    assert Decimal(form.answers()["miete"]) == number


@given(text=st.text())
def test_tidying_twice_changes_nothing(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)


@given(text=st.text())
def test_any_text_may_be_tried_as_a_code(text: str) -> None:
    assert len(normalise(text)) in (0, 14)


def test_a_code_is_its_own_normal_form() -> None:
    for _time in range(200):
        code = new_code()
        assert normalise(code) == normalise(code.lower().replace("-", " ")) == code
