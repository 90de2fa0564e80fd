"""The frozen form of a definition: plain JSON with all words in all languages, and what is missing in it."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.utils.translation import gettext as translate

from forms import rules
from forms.blocks.base import texts
from forms.keys import key_for
from forms.question import GERMAN
from forms.types.registry import TYPES

if TYPE_CHECKING:
    from forms.definition import FormDefinition

FORMAT = 1
# What the editor decides about the form as a whole.
SETTINGS = ("one_page_per_section", "save_and_continue", "notify_by_email", "about_health")


def build(definition: "FormDefinition") -> dict[str, Any]:
    """The schema of a definition as it is now. Sections and items may carry `show_if` (`forms.conditions`)."""
    words: dict[str, Any] = {name: getattr(definition, name) for name in ("intro", "confirmation", "submit_label")}
    words["title"] = definition.name
    words["translations"] = [block.value for block in definition.translations]
    return {
        "format": FORMAT,
        "languages": [GERMAN, *(translation["language"] for translation in words["translations"])],
        **{name: texts(words, name) for name in ("title", "intro", "confirmation", "submit_label")},
        **{name: getattr(definition, name) for name in SETTINGS},
        "sections": sections(definition.body),
    }


def sections(body: Any) -> list[dict[str, Any]]:
    """The frozen sections of a body; each in the place of its block."""
    taken = {item.value["key"] for item in _items(body) if item.block_type in TYPES and item.value["key"]}
    frozen = [_section(section, taken) for section in body]
    names = rules.Names(body, frozen)
    for section, into in zip(body, frozen, strict=True):
        rules.freeze(section.value, into, names)
        for item, inner in zip(section.value["content"], into["items"], strict=True):
            rules.freeze(item.value, inner, names)
    return frozen


def _items(body: Any) -> Iterator[Any]:
    return (item for section in body for item in section.value["content"])


def checksum(schema: Mapping[str, Any]) -> str:
    """Two schemas are the same when this is the same."""
    return hashlib.sha256(json.dumps(schema, sort_keys=True, ensure_ascii=True).encode()).hexdigest()


def _section(section: Any, taken: set[str]) -> dict[str, Any]:
    value = section.value
    return {
        "id": str(section.id or ""),
        "title": texts(value, "title"),
        "text": texts(value, "text"),
        "items": [_item(item.block_type, item.value, taken) for item in value["content"]],
    }


def _item(name: str, value: Any, taken: set[str]) -> dict[str, Any]:
    if name not in TYPES:
        return {"type": name, "title": texts(value, "title"), "text": texts(value, "text")}
    key = value["key"] or key_for(value["label"] or "", taken)
    taken.add(key)
    return {
        "type": name,
        "key": key,
        "label": texts(value, "label"),
        "help": texts(value, "help_text"),
        "required": bool(value["required"]),
        "maps_to": value.get("maps_to") or "",
        **TYPES[name].options(value),
    }


def gaps(schema: Mapping[str, Any]) -> list[tuple[str, list[str]]]:
    """[(language, places)] whose words are missing, for the languages in which the form is offered."""
    names = dict(settings.LANGUAGES)
    found = []
    for language in schema["languages"]:
        places = [place for place, words in _words(schema) if words.get(GERMAN) and not words.get(language)]
        if language != GERMAN and places:
            found.append((names.get(language, language), places))
    return found


def _words(schema: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, str]]]:
    """(place in words, text in all languages) of everything that a visitor reads."""
    yield translate("Titel"), schema["title"]
    yield translate("Einleitung"), schema["intro"]
    yield translate("Text nach dem Absenden"), schema["confirmation"]
    yield translate("Aufschrift des Knopfes"), schema["submit_label"]
    for section in schema["sections"]:
        title = section["title"].get(GERMAN, "")
        yield translate("Abschnitt „%s“") % title, section["title"]
        yield translate("Abschnitt „%s“, Text") % title, section["text"]
        for item in section["items"]:
            yield from _item_words(item)


def _item_words(item: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, str]]]:
    if item["type"] not in TYPES:
        name = item["title"].get(GERMAN) or item["text"].get(GERMAN, "")[:40]
        yield translate("Text „%s“") % name, item["title"]
        yield translate("Text „%s“") % name, item["text"]
        return
    name = item["label"].get(GERMAN, "")
    yield translate("Frage „%s“") % name, item["label"]
    yield translate("Frage „%s“, Hilfe") % name, item["help"]
    for choice in item.get("choices", ()):
        where = {"question": name, "choice": choice["label"].get(GERMAN, "")}
        yield translate("Frage „%(question)s“, Möglichkeit „%(choice)s“") % where, choice["label"]
