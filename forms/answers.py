"""Answers as stored, and as read again: always through the schema of the version that was filled in."""

from collections.abc import Iterator, Mapping
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as translate

from forms import sources
from forms.conditions import shown
from forms.question import GERMAN, pick
from forms.types.lookup import Lookup
from forms.types.registry import TYPES

Schema = Mapping[str, Any]
Answers = Mapping[str, Any]


def questions(schema: Schema) -> Iterator[Mapping[str, Any]]:
    """All items of a schema that can be answered, in order."""
    for section in schema["sections"]:
        yield from (item for item in section["items"] if item["type"] in TYPES)


def to_answers(schema: Schema, cleaned: Mapping[str, Any]) -> dict[str, Any]:
    """A form's cleaned data as JSON; what was not answered is left out."""
    found = {item["key"]: TYPES[item["type"]].store(cleaned.get(item["key"]), item) for item in questions(schema)}
    return {key: value for key, value in found.items() if value is not None}


def readable_answers(schema: Schema, answers: Answers, labels: Any) -> list[tuple[str, list[tuple[str, str]]]]:
    """[(section, [(question, answer)])] in German, of what was asked; an unanswered question says so."""
    with translation.override(GERMAN):
        nothing = translate("keine Angabe")
        return [
            (
                pick(section["title"], GERMAN),
                [
                    (pick(item["label"], GERMAN), nothing if words is None else words)
                    for item in questions({"sections": [section]})
                    for words in [_words(item, answers, labels)]
                ],
            )
            for section in shown(schema, answers)
        ]


def _words(item: Mapping[str, Any], answers: Answers, labels: Any) -> str | None:
    stored = answers.get(item["key"])
    return None if stored is None else TYPES[item["type"]].read(stored, item, labels)


def export(schema: Schema, answers: Answers, labels: Any) -> list[dict[str, Any]]:
    """Each answered question for a machine: key, question, the stored answer, and the answer in German words."""
    with translation.override(GERMAN):
        return [
            {
                "key": item["key"],
                "question": pick(item["label"], GERMAN),
                "value": answers[item["key"]],
                "words": _words(item, answers, labels),
            }
            for item in questions(schema)
            if answers.get(item["key"]) is not None
        ]


def mapped_answers(schema: Schema, answers: Answers) -> dict[str, str]:
    """The answers that casework understands, by their meaning; unanswered ones are left out."""
    return {
        item["maps_to"]: TYPES[item["type"]].mapped(answers[item["key"]], item)
        for item in questions(schema)
        if item.get("maps_to") and item["key"] in answers
    }


def labels_of_choices(schema: Schema, answers: Answers) -> dict[str, dict[str, str]]:
    """Labels of chosen records (Stadtteil, service) as they are today, to be kept with the answers."""
    chosen: dict[str, list[str]] = {}
    for item in questions(schema):
        kind = TYPES[item["type"]]
        if isinstance(kind, Lookup) and item["key"] in answers:
            chosen.setdefault(kind.source, []).append(answers[item["key"]])
    known = {source: dict(sources.choices(source)) for source in chosen}
    return {source: {value: known[source].get(value, value) for value in values} for source, values in chosen.items()}
