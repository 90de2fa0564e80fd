"""The shape of a form's file, as JSON Schema (2020-12). What the words say is checked by the editor's own blocks."""

from typing import Any

from django.conf import settings

from forms.comparisons import OPS
from forms.types.registry import TYPES

KIND = "integrationsportal-form"
_LANGUAGES = [code for code, _name in settings.LANGUAGES]
_KEY = {"type": "string", "pattern": "^[a-z][a-z0-9_]*$", "maxLength": 44}
_FLAG = {"type": "boolean"}


def _texts(longest: int) -> dict[str, Any]:
    """A text in several languages."""
    return {"type": "object", "propertyNames": {"enum": _LANGUAGES}, "additionalProperties": _text(longest)}


def _text(longest: int) -> dict[str, Any]:
    return {"type": "string", "maxLength": longest, "pattern": "^[^\\u0000\\ud800-\\udfff]*$"}


def _object(needed: tuple[str, ...] = (), /, **properties: Any) -> dict[str, Any]:
    """An object with these properties and no others; all are required unless `needed` names some."""
    names = list(needed or properties)
    return {"type": "object", "properties": properties, "required": names, "additionalProperties": False}


_NUMBER = {"type": ["integer", "null"], "minimum": -(10**12), "maximum": 10**12}
_RULE = _object(
    ("key", "op"),
    key=_KEY,
    op={"enum": list(OPS)},
    value={"type": ["string", "number", "boolean"], "maxLength": 200},
)
_SHOW_IF = _object(match={"enum": ["all", "any"]}, rules={"type": "array", "items": _RULE, "maxItems": 20})
_CHOICE = _object(value=_KEY, label=_texts(200))
_QUESTION = _object(
    ("type", "key", "label"),
    type={"enum": list(TYPES)},
    key=_KEY,
    label=_texts(300),
    help=_texts(500),
    required=_FLAG,
    maps_to=_text(20),
    show_if=_SHOW_IF,
    choices={"type": "array", "items": _CHOICE, "maxItems": 200},
    max_length={"type": "integer", "minimum": 1, "maximum": 20_000},
    min_value=_NUMBER,
    max_value=_NUMBER,
    decimals={"type": "integer", "minimum": 0, "maximum": 4},
    kinds={"type": "array", "items": {"enum": ["image", "pdf"]}, "minItems": 1},
    max_mb={"type": "integer", "minimum": 1, "maximum": 25},
    max_files={"type": "integer", "minimum": 1, "maximum": 10},
)
_WORDS = _object(("type",), type={"enum": ["heading", "hint"]}, title=_texts(200), text=_texts(2000), show_if=_SHOW_IF)
_ITEM = {
    "type": "object",
    "required": ["type"],
    "properties": {"type": {"enum": [*TYPES, "heading", "hint"]}},
    "if": {"properties": {"type": {"enum": ["heading", "hint"]}}},
    "then": _WORDS,
    "else": _QUESTION,
}
_SECTION = _object(
    ("title", "items"),
    id=_text(64),
    title=_texts(200),
    text=_texts(2000),
    show_if=_SHOW_IF,
    items={"type": "array", "items": _ITEM, "maxItems": 300},
)
SHAPE: dict[str, Any] = _object(
    ("kind", "slug", "name", "schema"),
    kind={"const": KIND},
    slug={"type": "string", "pattern": "^[-a-z0-9_]+$", "maxLength": 60},
    name={**_text(120), "minLength": 1},
    retention_days={"type": "integer", "minimum": 1, "maximum": 3650},
    step=_text(12),
    schema=_object(
        ("format", "sections"),
        format={"const": 1},
        languages={"type": "array", "items": {"enum": _LANGUAGES}},
        title=_texts(120),
        intro=_texts(4000),
        confirmation=_texts(4000),
        submit_label=_texts(60),
        one_page_per_section=_FLAG,
        save_and_continue=_FLAG,
        notify_by_email=_FLAG,
        about_health=_FLAG,
        sections={"type": "array", "items": _SECTION, "minItems": 1, "maxItems": 50},
    ),
)


def complete(data: dict[str, Any]) -> dict[str, Any]:
    """A file of the right shape with what it may leave out, so that everything can be read without asking."""
    found = data["schema"]
    texts = {name: found.get(name, {}) for name in ("title", "intro", "confirmation", "submit_label")}
    flags = ("one_page_per_section", "save_and_continue", "notify_by_email", "about_health")
    whole = {
        **found,
        **texts,
        **{name: found.get(name, False) for name in flags},
        "languages": found.get("languages", ["de"]),
        "sections": [_section(section) for section in found["sections"]],
    }
    return {"retention_days": 90, "step": "", **data, "schema": whole}


def _section(section: dict[str, Any]) -> dict[str, Any]:
    return {"text": {}, **section, "items": [_item(item) for item in section["items"]]}


def _item(item: dict[str, Any]) -> dict[str, Any]:
    if item["type"] in TYPES:
        return {"help": {}, "required": False, "maps_to": "", **item}
    return {"title": {}, "text": {}, **item}
