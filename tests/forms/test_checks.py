"""What is wrong with a condition is told when the form is saved, at the block where it is wrong."""

from typing import Any

import pytest
from wagtail.blocks.stream_block import StreamBlockValidationError

from forms import schema
from forms.blocks.body import BodyBlock
from forms.blocks.checks import CIRCLE, GONE, INSIDE, ITSELF, LATER, NEVER, NEVER_REQUIRED, NO_ANSWER, WHICH_ANSWER

COLOURS = [{"key": "rot", "label": "Rot"}, {"key": "blau", "label": "Blau"}]


def rule(question: str, op: str = "answered", answer: str = "") -> dict[str, str]:
    """A rule as the block stores it; the question by its id or by its key."""
    return {"question": question, "op": op, "answer": answer}


def q(key: str, kind: str = "text", *rules: dict[str, str], match: str = "all", **values: Any) -> dict[str, Any]:
    """A question with a condition."""
    more = {"choice": {"choices": COLOURS}, "several": {"choices": COLOURS}}.get(kind, {})
    value = {"label": f"Frage {key}", "key": key, "show_if": {"match": match, "rules": list(rules)}, **more, **values}
    return {"type": kind, "id": f"id-{key}", "value": value}


def body(*sections: Any) -> Any:
    """The body of a form: each section a list of questions, or (rules, questions)."""
    raw = []
    for number, part in enumerate(sections):
        rules, content = part if isinstance(part, tuple) else ([], part)
        value = {"title": "Teil", "content": content, "show_if": {"match": "all", "rules": rules}}
        raw.append({"type": "section", "id": f"teil-{number}", "value": value})
    return BodyBlock().to_python(raw)


def told(tree: Any, path: tuple[Any, ...] = ()) -> list[tuple[tuple[Any, ...], str]]:
    """[(place, sentence)] in Wagtail's nested errors."""
    found = [(path, sentence) for sentence in tree.get("messages", ())]
    for name, inner in (tree.get("blockErrors") or {}).items():
        found += told(inner, (*path, name))
    return found


def complaints(form: Any, draft: bool = False) -> list[tuple[tuple[Any, ...], str]]:
    """What saving the form says."""
    block = BodyBlock()
    try:
        block.clean_deferred(form) if draft else block.clean(form)
    except StreamBlockValidationError as error:
        return told(error.as_json_data())
    return []


def at(section: int, item: int, field: str, number: int = 0) -> tuple[Any, ...]:
    """The place of a rule's field."""
    return (section, "content", item, "show_if", "rules", number, field)


AGE = q("alter", "number", min_value=0, max_value=120, decimals=0)
WRONG: dict[str, tuple[list[Any], tuple[Any, ...], Any]] = {
    "itself": ([[q("a", "text", rule("a"))]], at(0, 0, "question"), ITSELF),
    "later": ([[q("a", "text", rule("b")), q("b")]], at(0, 0, "question"), LATER),
    "circle": ([[q("a", "text", rule("b")), q("b", "text", rule("a"))]], at(0, 0, "question"), CIRCLE),
    "gone": ([[q("a"), q("b", "text", rule("weg"))]], at(0, 1, "question"), GONE),
    "inside": ([([rule("a")], [q("a")])], (0, "show_if", "rules", 0, "question"), INSIDE),
    "no choice": ([[q("a", "choice"), q("b", "text", rule("a", "is", "Grün"))]], at(0, 1, "answer"), NO_ANSWER),
    "no day": ([[q("a", "date"), q("b", "text", rule("a", "less", "bald"))]], at(0, 1, "answer"), NO_ANSWER),
    "no answer": ([[q("a"), q("b", "text", rule("a", "is", " "))]], at(0, 1, "answer"), WHICH_ANSWER),
    "two choices": (
        [[q("a", "choice"), q("b", "text", rule("a", "is", "Rot"), rule("a", "is", "blau"))]],
        at(0, 1, "question", 1),
        NEVER,
    ),
    "empty range": (
        [[AGE, q("b", "text", rule("alter", "more", "4"), rule("alter", "less", "5"), required=True)]],
        at(0, 1, "question", 1),
        NEVER_REQUIRED,
    ),
    "beyond the limit": ([[AGE, q("b", "text", rule("alter", "more", "120"))]], at(0, 1, "question"), NEVER),
    "answered and not": (
        [[q("a"), q("b", "text", rule("a"), rule("a", "not_answered"))]],
        at(0, 1, "question", 1),
        NEVER,
    ),
    "by the question before": (
        [[q("a", "yes_no"), q("b", "text", rule("a", "is", "Ja")), q("c", "text", rule("b"), rule("a", "is", "Nein"))]],
        at(0, 2, "question", 1),
        NEVER,
    ),
    "by its section": (
        [[q("a", "yes_no")], ([rule("a", "is", "Ja")], [q("b", "text", rule("a", "is", "Nein"), required=True)])],
        at(1, 0, "question"),
        NEVER_REQUIRED,
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_told_where_it_is_wrong(name: str) -> None:
    sections, place, sentence = WRONG[name]
    assert complaints(body(*sections)) == [(place, str(sentence))]


def test_a_comparison_must_fit_the_question() -> None:
    [(place, sentence)] = complaints(body([q("a", "phone"), q("b", "text", rule("a", "more", "3"))]))
    assert place == at(0, 1, "op")
    assert "„ist größer als“ passt nicht" in sentence


def test_a_draft_may_hold_half_a_condition() -> None:
    form = body([q("a"), q("b", "text", rule("", "is", ""), rule("a", "is", ""))])
    assert complaints(form, draft=True) == []
    assert complaints(form)


def test_good_conditions_are_frozen_by_key_and_stored_value() -> None:
    form = body(
        [q("a", "choice"), q("n", "number", decimals=0), q("s", "several"), q("l", "language"), q("d", "date")],
        ([rule("id-a", "is", "rot")], [q("b", "text", rule("id-n", "more", "1.000"), rule("s", "contains", "Blau"))]),
        [q("c", "consent", rule("l", "is", "Arabisch"), rule("d", "less", "1.2.2020"), match="any")],
    )
    assert complaints(form) == []
    _first, second, third = schema.sections(form)
    assert second["show_if"] == {"match": "all", "rules": [{"key": "a", "op": "is", "value": "rot"}]}
    assert [rule["value"] for rule in second["items"][0]["show_if"]["rules"]] == [1000, "blau"]
    assert [rule["value"] for rule in third["items"][0]["show_if"]["rules"]] == ["ar", "2020-02-01"]
    assert third["items"][0]["show_if"]["match"] == "any"


def test_either_of_two_that_exclude_each_other_is_fine() -> None:
    either = (rule("a", "is", "Rot"), rule("a", "is", "Blau"))
    assert complaints(body([q("a", "choice"), q("b", "text", *either, match="any")])) == []
