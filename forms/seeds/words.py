"""A short way to write down a form in three languages; the result is the same StreamField data that editors make."""

import uuid
from typing import Any, NamedTuple


class W(NamedTuple):
    """A text in the three languages of the first public pages."""

    de: str = ""
    en: str = ""
    ar: str = ""


NOTHING = W()
OTHERS = ("en", "ar")
_SPACE = uuid.UUID("6f0c2b8e-5d0e-4d57-9a0f-2f6f5a1c7e11")


def block(form: str, name: str, kind: str, value: dict[str, Any]) -> dict[str, Any]:
    """A StreamField block with an id that stays the same however often it is made."""
    return {"type": kind, "value": value, "id": str(uuid.uuid5(_SPACE, f"{form}/{name}"))}


def translations(**words: W) -> list[dict[str, str]]:
    """The list of translations for the named texts."""
    return [{"language": code, **{name: getattr(word, code) for name, word in words.items()}} for code in OTHERS]


def question(form: str, kind: str, key: str, label: W, help_text: W = NOTHING, **settings: Any) -> dict[str, Any]:
    """A question; `choices` is a list of (key, words)."""
    value: dict[str, Any] = {"label": label.de, "help_text": help_text.de, "key": key, "required": True}
    value["translations"] = translations(label=label, help_text=help_text)
    choices: list[tuple[str, W]] = settings.pop("choices", [])
    if choices:
        value["choices"] = [{"key": name, "label": words.de} for name, words in choices]
        for translation in value["translations"]:
            translation["choices"] = "\n".join(getattr(words, translation["language"]) for _name, words in choices)
    return block(form, key, kind, value | settings)


def hint(form: str, name: str, title: W, text: W) -> dict[str, Any]:
    """A note between questions."""
    value = {"title": title.de, "text": text.de, "translations": translations(title=title, text=text)}
    return block(form, name, "hint", value)


def section(form: str, name: str, title: W, content: list[dict[str, Any]], text: W = NOTHING) -> dict[str, Any]:
    """A section with its questions."""
    value = {"title": title.de, "text": text.de, "translations": translations(title=title, text=text)}
    return block(form, name, "section", {**value, "content": content})
