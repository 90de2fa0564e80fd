"""Building stones for the seed's pages, as plain data; records and pages are named by their keys."""

import json
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid5

NAMESPACE = UUID("5b0d6f0e-6a52-4f0e-9a8e-2f1d3f7c9b10")
Stone = tuple[str, Any]


@dataclass(frozen=True)
class Draft:
    """One page in one language. `fields` are further fields; values such as `office:…` name records."""

    slug: str
    type: str
    title: str
    summary: str
    body: tuple[Stone, ...] = ()
    fields: dict[str, Any] = field(default_factory=dict)
    in_menu: bool = True
    seo_title: str = ""
    parent: str = ""  # slug of the page above, where it is not the start page


def heading(text: str) -> Stone:
    """A heading."""
    return ("heading", text)


def text(*paragraphs: str) -> Stone:
    """Paragraphs; one that starts with `<` is taken as it is."""
    return ("text", "".join(part if part.startswith("<") else f"<p>{part}</p>" for part in paragraphs))


def items(*lines: str) -> str:
    """A list for `text`."""
    return f"<ul>{''.join(f'<li>{line}</li>' for line in lines)}</ul>"


def callout(level: str, title: str, body: str = "") -> Stone:
    """A hint."""
    return ("callout", {"level": level, "title": title, "text": body})


def steps(title: str, *ways: tuple[str, str]) -> Stone:
    """Numbered steps."""
    return ("steps", {"title": title, "steps": [{"title": name, "text": words} for name, words in ways]})


def questions(title: str, *pairs: tuple[str, str]) -> Stone:
    """Questions and answers."""
    listed = [{"question": question, "answer": f"<p>{answer}</p>"} for question, answer in pairs]
    return ("accordion", {"title": title, "questions": listed})


def tiles(title: str, *links: tuple[str, str, str, str]) -> Stone:
    """Large links: title, sentence, icon, page key."""
    listed = [{"title": name, "text": words, "icon": icon, "page": f"page:{key}"} for name, words, icon, key in links]
    return ("tiles", {"title": title, "tiles": listed})


def topics(title: str, words: str) -> Stone:
    """The directory's topics."""
    return ("topics", {"title": title, "text": words})


def contact(name: str) -> Stone:
    """A contact person's card."""
    return ("contact", {"contact": f"contact:{name}"})


def services(title: str, topic: str, limit: int = 4) -> Stone:
    """Services of a topic."""
    return ("services", {"title": title, "topic": f"topic:{topic}", "limit": limit})


def figures(*slugs: str) -> Stone:
    """Figures beside each other."""
    return ("figures", {"figures": [f"figure:{slug}" for slug in slugs]})


def timeline(slug: str) -> Stone:
    """A figure over the years."""
    return ("timeline", {"figure": f"figure:{slug}"})


FUNDER: Stone = ("funder", None)


def stream(draft: Draft, language: str, keys: dict[str, int]) -> str:
    """The body as Wagtail stores it: the same ids on every run, keys replaced by primary keys."""
    place = f"{language}/{draft.slug}"
    blocks = [
        {"type": kind, "value": _resolve(value, keys), "id": str(uuid5(NAMESPACE, f"{place}/{number}"))}
        for number, (kind, value) in enumerate(draft.body)
        if _complete(value, keys)
    ]
    return json.dumps(blocks)


def _resolve(value: Any, keys: dict[str, int]) -> Any:
    if isinstance(value, dict):
        return {name: _resolve(inner, keys) for name, inner in value.items()}
    if isinstance(value, list):
        return [_resolve(inner, keys) for inner in value if _complete(inner, keys)]
    return keys[value] if _is_key(value) else value


def _complete(value: Any, keys: dict[str, int]) -> bool:
    """Whether all records that a value names exist; a tile to a missing page is left out."""
    if isinstance(value, dict):
        return all(_complete(inner, keys) for inner in value.values() if not isinstance(inner, list))
    return not _is_key(value) or value in keys


def _is_key(value: Any) -> bool:
    return isinstance(value, str) and value.split(":")[0] in {"page", "contact", "topic", "figure", "office", "form"}
