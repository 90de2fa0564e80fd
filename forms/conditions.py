"""What is asked depends on what was answered: which parts of a form a visitor sees. Pure functions over the schema.

A section or an item of a schema may carry `show_if`; without it, it is always shown:

    {"match": "all" | "any", "rules": [{"key": "sprache", "op": "is", "value": "ar"}]}

A rule looks at an earlier question. What is hidden counts as not answered, and a hidden section hides all it holds.
Each comparison needs an answer: "is not Arabic" does not hold for somebody who has not answered yet.
"""

from collections.abc import Mapping
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as translate

from forms.comparisons import WITHOUT_VALUE, compare, op_words
from forms.question import GERMAN, pick
from forms.types.registry import TYPES

Schema = Mapping[str, Any]
Answers = Mapping[str, Any]
Item = Mapping[str, Any]


def visible(schema: Schema, answers: Answers) -> set[str]:
    """Keys of the questions that are asked, given the answers so far (as stored, see `forms.answers`)."""
    return {item["key"] for section in shown(schema, answers) for item in section["items"] if "key" in item}


def shown(schema: Schema, answers: Answers) -> list[dict[str, Any]]:
    """The sections with the questions, headings and hints that are shown."""
    known: dict[str, tuple[Item, Any]] = {}
    sections = []
    for section in schema["sections"]:
        if not holds(section.get("show_if"), known):
            continue
        items = []
        for item in section["items"]:
            if holds(item.get("show_if"), known):
                items.append(item)
                if item.get("key") in answers:
                    known[item["key"]] = (item, answers[item["key"]])
        sections.append({**section, "items": items})
    return sections


def kept(schema: Schema, answers: Answers) -> dict[str, Any]:
    """The answers to what is asked; an answer to a hidden question was meant for nobody."""
    asked = visible(schema, answers)
    return {key: value for key, value in answers.items() if key in asked}


def holds(show_if: Mapping[str, Any] | None, known: Mapping[str, tuple[Item, Any]]) -> bool:
    """Whether a condition is met; `known` are the visible answers with their items."""
    if not show_if or not show_if["rules"]:
        return True
    return (any if show_if["match"] == "any" else all)(_rule_holds(rule, known) for rule in show_if["rules"])


def _rule_holds(rule: Mapping[str, Any], known: Mapping[str, tuple[Item, Any]]) -> bool:
    item, answer = known.get(rule["key"], ({}, None))
    if rule["op"] in WITHOUT_VALUE:
        return (answer is None) == (rule["op"] == "not_answered")
    return answer is not None and compare(rule["op"], item["type"], answer, rule.get("value"))


def readable(show_if: Mapping[str, Any] | None, schema: Schema, language: str = GERMAN) -> str:
    """The condition as a sentence: `Nur, wenn „Sprache“ ist „Arabisch“ und „Kinder“ ist „Ja“`; empty for always."""
    if not show_if or not show_if["rules"]:
        return ""
    items = {item["key"]: item for section in schema["sections"] for item in section["items"] if "key" in item}
    with translation.override(language):
        between = translate(" oder ") if show_if["match"] == "any" else translate(" und ")
        rules = between.join(_rule_words(rule, items.get(rule["key"]), language) for rule in show_if["rules"])
        return translate("Nur, wenn %(rules)s") % {"rules": rules}


def _rule_words(rule: Mapping[str, Any], item: Item | None, language: str) -> str:
    question = pick(item["label"], language) if item else rule["key"]
    words = f"„{question}“ {op_words(rule['op'], item['type'] if item else '')}"
    return words if rule["op"] in WITHOUT_VALUE else f"{words} „{_value_words(rule.get('value'), item, language)}“"


def _value_words(value: Any, item: Item | None, language: str) -> str:
    if item is None or value is None:
        return str(value if value is not None else "?")
    for choice in item.get("choices", ()):
        if choice["value"] == value:
            return pick(choice["label"], language)
    field_type = TYPES.get(item["type"])
    return field_type.read(value, item, {}) if field_type and item["type"] != "several" else str(value)
