"""Conditions: what a visitor is asked depends on the answers before, in the order of the form."""

from typing import Any

import pytest
from django.http import QueryDict

from forms.builder import form_class
from forms.conditions import kept, readable, visible

CHOICES = [{"value": code, "label": {"de": words, "en": f"the {words}"}} for code, words in (("a", "A"), ("b", "B"))]


def item(key: str, kind: str = "text", show_if: Any = None, **values: Any) -> dict[str, Any]:
    """A question of a schema."""
    values = {"max_length": 200, "decimals": 0, "choices": CHOICES, **values}
    base = {"type": kind, "key": key, "label": {"de": f"Frage {key}"}, "help": {}, "required": False, **values}
    return base | ({"show_if": show_if} if show_if else {})


def when(*rules: tuple[Any, ...], match: str = "all") -> dict[str, Any]:
    """A condition from (key, op, value)."""
    return {"match": match, "rules": [dict(zip(("key", "op", "value"), rule, strict=False)) for rule in rules]}


def schema(*sections: Any) -> dict[str, Any]:
    """A schema of sections; each a list of items, or (condition, items)."""
    parts = [part if isinstance(part, tuple) else (None, part) for part in sections]
    return {
        "languages": ["de"],
        "sections": [
            {"title": {"de": "T"}, "text": {}, "items": items} | ({"show_if": show_if} if show_if else {})
            for show_if, items in parts
        ],
    }


@pytest.mark.parametrize(
    ("kind", "answer", "rule", "shown"),
    [
        ("text", " amal ", ("is", "Amal"), True),
        ("text", "Amal", ("contains", "MA"), True),
        ("text", "Amal", ("contains", ""), False),
        ("text", None, ("is_not", "Amal"), False),
        ("text", "Basel", ("is_not", "Amal"), True),
        ("number", 3, ("less", 3), False),
        ("number", "10.5", ("more", 9), True),
        ("number", "3.00", ("is", 3), True),
        ("number", 3, ("more", "viel"), False),
        ("date", "2020-02-01", ("less", "2020-10-01"), True),
        ("choice", "a", ("is", "a"), True),
        ("choice", "a", ("is_not", "b"), True),
        ("several", ["a", "b"], ("contains", "b"), True),
        ("several", ["a"], ("contains", "b"), False),
        ("yes_no", False, ("is", False), True),
        ("yes_no", False, ("answered",), True),
        ("yes_no", None, ("not_answered",), True),
        ("yes_no", True, ("more", 0), False),
    ],
)
def test_comparisons(kind: str, answer: Any, rule: tuple[Any, ...], shown: bool) -> None:
    form = schema([item("q", kind), item("then", show_if=when(("q", *rule)))])
    assert ("then" in visible(form, {} if answer is None else {"q": answer})) == shown


def test_all_and_any() -> None:
    rules = (("p", "is", "x"), ("q", "is", "y"))
    form = schema(
        [item("p"), item("q"), item("both", show_if=when(*rules)), item("one", show_if=when(*rules, match="any"))]
    )
    assert visible(form, {"p": "x"}) == {"p", "q", "one"}
    assert visible(form, {"p": "x", "q": "y"}) == {"p", "q", "both", "one"}


def test_a_hidden_answer_counts_as_none_and_a_section_hides_what_it_holds() -> None:
    form = schema(
        [item("p", "yes_no")],
        (when(("p", "is", True)), [item("q"), item("r", show_if=when(("q", "answered")))]),
        [item("s", show_if=when(("q", "answered"))), item("t", show_if=when(("q", "not_answered")))],
    )
    answers = {"p": False, "q": "left over", "r": "too"}
    assert visible(form, answers) == {"p", "t"}
    assert kept(form, answers) == {"p": False}
    assert visible(form, {**answers, "p": True}) == {"p", "q", "r", "s"}


def test_what_is_hidden_is_neither_required_nor_wrong_nor_stored() -> None:
    hidden = when(("p", "is", True))
    form = schema([item("p", "yes_no"), item("q", required=True, show_if=hidden), item("n", "number", hidden)])
    away = form_class(form, "de")(QueryDict("p=no&n=quatsch&q=rest"))
    assert away.is_valid()
    assert away.answers() == {"p": False}
    there = form_class(form, "de")(QueryDict("p=yes&n=quatsch"))
    assert set(there.errors) == {"q", "n"}


def test_a_condition_reads_as_a_sentence() -> None:
    form = schema([item("c", "choice"), item("k", "yes_no"), item("s", "several"), item("l", "language")])
    show_if = when(("c", "is", "a"), ("k", "is", True), ("s", "contains", "b"))
    assert readable(show_if, form) == "Nur, wenn „Frage c“ ist „A“ und „Frage k“ ist „Ja“ und „Frage s“ enthält „B“"
    either = when(("l", "is", "ar"), ("k", "not_answered"), match="any")
    assert readable(either, form) == "Nur, wenn „Frage l“ ist „Arabisch“ oder „Frage k“ ist nicht beantwortet"
    day = schema([item("d", "date")])
    assert readable(when(("d", "less", "2020-02-01")), day) == "Nur, wenn „Frage d“ ist vor dem „01.02.2020“"
    assert "the A" in readable(show_if, form, "en")
    assert readable(None, form) == ""
