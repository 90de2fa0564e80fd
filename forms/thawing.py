"""The way back: from a frozen schema to the blocks that an editor can change.

What `forms.schema` freezes comes back the same: an old version can be taken up again, and a form can travel as JSON.
"""

import json
import uuid
from collections.abc import Iterable, Mapping
from typing import Any

from forms.question import GERMAN
from forms.types.registry import TYPES

Texts = Mapping[str, str]
_SPACE = uuid.UUID("0f0a7b52-5b52-4c0f-8d5e-2f1d0c8f6a11")
_COMMON = ("type", "key", "label", "help", "required", "maps_to", "show_if", "choices", "title", "text")


def body(schema: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The sections as StreamField data."""
    items = {item["key"]: item for section in schema["sections"] for item in section["items"] if "key" in item}
    return [_section(section, number, items) for number, section in enumerate(schema["sections"])]


def languages(schema: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The words around the questions as StreamField data, one block per language beside German."""
    names = ("title", "intro", "confirmation", "submit_label")
    return [
        {
            "type": "language",
            "id": _id("language", language),
            "value": {"language": language, **{name: schema[name].get(language, "") for name in names}},
        }
        for language in schema["languages"]
        if language != GERMAN
    ]


def _id(*marks: object) -> str:
    return str(uuid.uuid5(_SPACE, "/".join(map(str, marks))))


def _section(section: Mapping[str, Any], number: int, items: Mapping[str, Any]) -> dict[str, Any]:
    value = {
        **_words(title=section["title"], text=section["text"]),
        "show_if": _show_if(section.get("show_if"), items),
        "content": [_item(item, f"{number}/{inner}", items) for inner, item in enumerate(section["items"])],
    }
    return {"type": "section", "id": section.get("id") or _id("section", number), "value": value}


def _item(item: Mapping[str, Any], place: str, items: Mapping[str, Any]) -> dict[str, Any]:
    show_if = _show_if(item.get("show_if"), items)
    if item["type"] not in TYPES:
        words = (
            {"title": item["title"]} if item["type"] == "heading" else {"title": item["title"], "text": item["text"]}
        )
        return {"type": item["type"], "id": _id("text", place), "value": {**_words(**words), "show_if": show_if}}
    value = {
        **_words(label=item["label"], help_text=item["help"]),
        **{name: kept for name, kept in item.items() if name not in _COMMON},
        **{name: item[name] for name in ("key", "required", "maps_to")},
        "show_if": show_if,
    }
    if "choices" in item:
        _choices(item["choices"], value)
    return {"type": item["type"], "id": _id("question", item["key"]), "value": value}


def _words(**texts: Texts) -> dict[str, Any]:
    """German in the fields, the others as a list of translations."""
    others = dict.fromkeys(language for text in texts.values() for language in text if language != GERMAN)
    translations = [{"language": code, **{name: text.get(code, "") for name, text in texts.items()}} for code in others]
    return {**{name: text.get(GERMAN, "") for name, text in texts.items()}, "translations": translations}


def _choices(choices: Iterable[Mapping[str, Any]], value: dict[str, Any]) -> None:
    """The choices, and their translations as lines that remember their choice (`forms.types.choices.align`)."""
    value["choices"] = [{"key": choice["value"], "label": choice["label"].get(GERMAN, "")} for choice in choices]
    known = {translation["language"]: translation for translation in value["translations"]}
    for code in dict.fromkeys(code for choice in choices for code in choice["label"] if code != GERMAN):
        if code not in known:
            known[code] = {"language": code, "label": "", "help_text": ""}
            value["translations"].append(known[code])
        pairs = [(choice["value"], choice["label"].get(code, "")) for choice in choices]
        known[code]["choices"] = "\n".join(line for _key, line in pairs)
        known[code]["aligned"] = json.dumps(pairs, ensure_ascii=False)


def _show_if(show_if: Mapping[str, Any] | None, items: Mapping[str, Any]) -> dict[str, Any]:
    if not show_if:
        return {"match": "all", "rules": []}
    rules = [
        {"question": rule["key"], "op": rule["op"], "answer": _answer(rule, items.get(rule["key"]))}
        for rule in show_if["rules"]
    ]
    return {"match": show_if["match"], "rules": rules}


def _answer(rule: Mapping[str, Any], item: Mapping[str, Any] | None) -> str:
    """The value in the words in which an editor chooses it."""
    value = rule.get("value")
    if value is None or item is None:
        return "" if value is None else str(value)
    words = {str(known): label for known, label in TYPES[item["type"]].offers(item)}
    return words.get(str(value), str(value))
