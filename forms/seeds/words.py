"""A short way to write down a form; the result is the same StreamField data that editors make.

A form's file holds the German texts. Their translations are one file per language, `words_<code>.py`, found by its
name: a language without a file is simply missing, one with a file is offered.
"""

import uuid
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from django.conf import settings

from forms.question import GERMAN

Words = dict[str, str]
NOTHING: Words = {}
_SPACE = uuid.UUID("6f0c2b8e-5d0e-4d57-9a0f-2f6f5a1c7e11")


@cache
def delivered(package: str) -> dict[str, Words]:
    """{language: {German: translation}} of each `words_<code>.py` in `package`; `de-ls` is in `words_de_ls.py`."""
    names = {code: f"{package}.words_{code.replace('-', '_')}" for code, _name in settings.LANGUAGES}
    return {code: import_module(name).WORDS for code, name in names.items() if find_spec(name)}


def words(german: str, **others: str) -> Words:
    """A text in all languages that have it: {"de": …, "ar": …}."""
    known = {code: table[german] for code, table in delivered("forms.seeds").items() if german in table}
    return {GERMAN: german, **known, **others}


def block(form: str, name: str, kind: str, value: dict[str, Any]) -> dict[str, Any]:
    """A StreamField block with an id that stays the same however often it is made."""
    return {"type": kind, "value": value, "id": str(uuid.uuid5(_SPACE, f"{form}/{name}"))}


def translations(**texts: Words) -> list[dict[str, Any]]:
    """The list of translations for the named texts: one entry per language that has any of them."""
    codes = dict.fromkeys(code for text in texts.values() for code in text if code != GERMAN)
    return [{"language": code, **{name: text.get(code, "") for name, text in texts.items()}} for code in codes]


def question(form: str, kind: str, key: str, label: Words, help_text: Words = NOTHING, **more: Any) -> dict[str, Any]:
    """A question; `choices` is a list of (key, words)."""
    value = {"label": label[GERMAN], "help_text": help_text.get(GERMAN, ""), "key": key, "required": True}
    value["translations"] = translations(label=label, help_text=help_text)
    choices: list[tuple[str, Words]] = more.pop("choices", [])
    if choices:
        value["choices"] = [{"key": name, "label": text[GERMAN]} for name, text in choices]
        for translation in value["translations"]:
            lines = [text.get(translation["language"], "") for _name, text in choices]
            translation["choices"] = "\n".join(lines) if all(lines) else ""
    return block(form, key, kind, value | more)


def when(question: str, op: str, answer: str = "") -> dict[str, Any]:
    """The condition of a question or section, with one rule; the question by its key."""
    return {"match": "all", "rules": [{"question": question, "op": op, "answer": answer}]}


def hint(form: str, name: str, title: Words, text: Words, **more: Any) -> dict[str, Any]:
    """A note between questions."""
    value = {"title": title[GERMAN], "text": text[GERMAN], "translations": translations(title=title, text=text)}
    return block(form, name, "hint", value | more)


def section(form: str, name: str, title: Words, content: list[dict[str, Any]], text: Words = NOTHING) -> dict[str, Any]:
    """A section with its questions."""
    value = {"title": title[GERMAN], "text": text.get(GERMAN, "")}
    value |= {"translations": translations(title=title, text=text), "content": content}
    return block(form, name, "section", value)
