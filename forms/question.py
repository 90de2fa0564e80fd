"""One question of a version in one language: the bridge between the frozen schema and Django's form fields."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from django.utils.html import format_html

from forms import sources

Texts = Mapping[str, str]
# Forms are written in it, staff read answers in it, and it stands in where a translation is missing.
GERMAN = "de"


def pick(texts: Texts, language: str) -> str:
    """A text in `language`; German where the translation is missing; empty where there is none at all."""
    return texts.get(language) or texts.get(GERMAN) or ""


def marked(texts: Texts, language: str) -> str:
    """Like `pick`, but German inside another language is marked as such for screen readers and text direction."""
    if texts.get(language) or language == GERMAN:
        return pick(texts, language)
    text = pick(texts, language)
    return format_html('<span lang="{}" dir="ltr">{}</span>', GERMAN, text) if text else ""


class Words(NamedTuple):
    """A text of several paragraphs; `foreign` where German stands in for a missing translation."""

    text: str
    foreign: bool


def words(texts: Texts, language: str) -> Words:
    """Like `marked`, for texts that the template breaks into paragraphs."""
    text = pick(texts, language)
    return Words(text, bool(text) and language != GERMAN and not texts.get(language))


@dataclass(frozen=True)
class Question:
    """An item of the schema that can be answered. The property names are those of Wagtail's FormBuilder.

    `offered` gives the choices of a source; a form asks each source once, however many questions use it.
    """

    item: Mapping[str, Any]
    language: str
    offered: Callable[[str], list[tuple[str, str]]] = sources.choices

    @property
    def field_type(self) -> str:
        """Name of the field type (`forms.types`)."""
        return str(self.item["type"])

    @property
    def clean_name(self) -> str:
        """The stable key: name of the form field and of the answer."""
        return str(self.item["key"])

    @cached_property
    def label(self) -> str:
        """The question as the visitor reads it."""
        return marked(self.item["label"], self.language)

    @cached_property
    def help_text(self) -> str:
        """The sentence under the question."""
        return marked(self.item.get("help", {}), self.language)

    @property
    def required(self) -> bool:
        """Whether an answer must be given."""
        return bool(self.item.get("required"))

    @property
    def default_value(self) -> None:
        """Public forms put no words into people's mouths."""
        return None

    @property
    def maps_to(self) -> str:
        """What the answer means for casework; empty for nothing."""
        return str(self.item.get("maps_to", ""))

    @property
    def choices(self) -> list[tuple[str, str]]:
        """The choices that the editor wrote: [(value, label)], for a list, whose entries are text alone."""
        return [(choice["value"], pick(choice["label"], self.language)) for choice in self.item.get("choices", ())]

    @property
    def marked_choices(self) -> list[tuple[str, str]]:
        """The same for buttons, German ones marked as German."""
        return [(choice["value"], marked(choice["label"], self.language)) for choice in self.item.get("choices", ())]

    def get_field_clean_name(self) -> str:
        """Asked by Wagtail's FormBuilder for fields that are not saved yet."""
        return self.clean_name
