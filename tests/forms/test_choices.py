"""Translated choices stay with their choice when an editor moves, adds or removes choices."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError

from forms.keys import key_for
from forms.types.choices import align

GERMAN = ["rot", "blau", "gelb"]


def aligned(lines: str, keys: list[str], before: dict[str, Any] | None = None) -> dict[str, Any]:
    """A translation after saving."""
    translation = {**(before or {"aligned": ""}), "choices": lines}
    align(translation, keys)
    return translation


def test_lines_that_were_not_touched_follow_their_choice() -> None:
    saved = aligned("أحمر\nأزرق\nأصفر", GERMAN)
    assert aligned(saved["choices"], ["gelb", "rot", "blau"], saved)["choices"] == "أصفر\nأحمر\nأزرق"


def test_a_removed_choice_takes_its_line_along_and_a_new_one_is_a_gap() -> None:
    saved = aligned("أحمر\nأزرق\nأصفر", GERMAN)
    assert aligned(saved["choices"], ["rot", "neu", "gelb"], saved)["choices"] == "أحمر\n\nأصفر"
    last = aligned(saved["choices"], [*GERMAN, "neu"], saved)
    assert aligned(last["choices"], ["neu", *GERMAN], last)["choices"] == "\nأحمر\nأزرق\nأصفر"


def test_lines_that_were_touched_count_in_the_present_order() -> None:
    saved = aligned("أحمر\nأزرق\nأصفر", GERMAN)
    changed = aligned("أصفر!\nأحمر\nأزرق", ["gelb", "rot", "blau"], saved)
    assert changed["choices"] == "أصفر!\nأحمر\nأزرق"


@pytest.mark.parametrize("lines", ["أحمر", "1\n2\n3\n4"])
def test_too_few_or_too_many_lines_are_refused(lines: str) -> None:
    with pytest.raises(ValidationError, match="Zeilen"):
        aligned(lines, GERMAN)


def test_no_translation_is_no_mistake() -> None:
    assert aligned("", GERMAN)["choices"] == ""
    assert aligned(" \n ", GERMAN)["choices"] == ""


@pytest.mark.parametrize("known", ["kaputt", "{}", "[1]", "null"])
def test_a_broken_memory_does_no_harm(known: str) -> None:
    assert aligned("1\n2\n3", GERMAN, {"aligned": known})["choices"] == "1\n2\n3"


def test_keys_are_readable_unique_and_valid() -> None:
    taken: set[str] = set()
    for label in ("Straße & Größe", "Straße & Größe", "1. Wahl", "???", "اسم", "x" * 100):
        taken.add(key_for(label, taken))
    assert taken == {"strasse_groesse", "strasse_groesse_2", "feld_1_wahl", "feld", "sm", "x" * 40}
