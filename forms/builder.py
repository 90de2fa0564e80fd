"""Django's form class for a version in one language, built by Wagtail's FormBuilder with our field types."""

import json
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.forms import Field
from django.forms.boundfield import BoundField
from django.utils.html import conditional_escape
from wagtail.contrib.forms.forms import BaseForm, FormBuilder

from forms import conditions, sources
from forms.answers import questions
from forms.question import Question, Words, marked, words
from forms.types.registry import TYPES


@dataclass(frozen=True)
class Part:
    """What the template shows in a section: a field, a heading or a hint."""

    kind: str
    field: BoundField | None = None
    title: str = ""
    text: Words | None = None
    show_if: str = ""
    hidden: bool = False


@dataclass(frozen=True)
class Section:
    """A section of the page."""

    title: str
    text: Words
    parts: list[Part]
    show_if: str = ""
    hidden: bool = False


class AnswerForm(BaseForm):
    """A form for one version in one language. Its errors are ours: the browser's would be in the browser's language.

    `only` are the places of the sections on this page; `elsewhere` are answers given before or on other pages:
    conditions may look at them.
    """

    schema: Mapping[str, Any]
    language: str

    def __init__(
        self,
        *args: Any,
        only: Collection[int] | None = None,
        elsewhere: Mapping[str, Any] | None = None,
        **kwargs: Any,
    ) -> None:
        self.elsewhere = elsewhere or {}
        self.here = [part for place, part in enumerate(self.schema["sections"]) if only is None or place in only]
        super().__init__(*args, **kwargs)
        asked = {item["key"] for section in self.here for item in section["items"] if "key" in item}
        for key in [key for key in self.fields if key not in asked]:
            del self.fields[key]

    def sections(self) -> Iterator[Section]:
        """The page in order, headings and hints included; what is hidden now is there for the script to show."""
        bool(self.errors)  # checked now at the latest
        shown = {id(item) for section in conditions.shown(self.schema, self.known()) for item in section["items"]}
        for section in self.here:
            parts = [self._part(item, hidden=id(item) not in shown) for item in section["items"]]
            hidden = bool(parts) and all(part.hidden for part in parts)
            title, text = marked(section["title"], self.language), words(section["text"], self.language)
            yield Section(title, text, parts, _rules(section), hidden)

    def known(self) -> dict[str, Any]:
        """All answers so far, as stored: those of this page and those from elsewhere."""
        if self.is_bound:
            return {**self.elsewhere, **self._given()}
        return dict(self.elsewhere)

    def answers(self) -> dict[str, Any]:
        """The valid answers as JSON; none to a question that is hidden."""
        bool(self.errors)  # checked now at the latest
        asked = conditions.visible(self.schema, self.known())
        return {key: value for key, value in self._given().items() if key in asked}

    def _given(self) -> dict[str, Any]:
        """The valid answers of this page."""
        found = {
            item["key"]: TYPES[item["type"]].store(self.cleaned_data[item["key"]], item)
            for item in questions(self.schema)
            if item["key"] in getattr(self, "cleaned_data", {})
        }
        return {key: value for key, value in found.items() if value is not None}

    def _clean_fields(self) -> None:
        """What is hidden is neither required nor wrong: its errors and its values are dropped."""
        super()._clean_fields()  # type: ignore[misc]
        asked = conditions.visible(self.schema, self.known())
        for key in [key for key in self.fields if key not in asked]:
            self.errors.pop(key, None)
            self.cleaned_data.pop(key, None)

    def _part(self, item: Mapping[str, Any], hidden: bool) -> Part:
        if item["type"] in TYPES:
            return Part("field", field=self[item["key"]], show_if=_rules(item), hidden=hidden)
        title, text = marked(item["title"], self.language), words(item["text"], self.language)
        return Part(item["type"], title=title, text=text, show_if=_rules(item), hidden=hidden)


def _rules(part: Mapping[str, Any]) -> str:
    """The condition as the script reads it."""
    return json.dumps(part["show_if"], ensure_ascii=False) if (part.get("show_if") or {}).get("rules") else ""


class OfficeFormBuilder(FormBuilder):
    """Wagtail's builder; which Django field a question becomes is decided by its type in `forms.types`."""

    def __init__(self, schema: Mapping[str, Any], language: str) -> None:
        offered = cache(sources.choices)
        super().__init__([Question(item, language, offered) for item in questions(schema)])
        self.schema = schema
        self.language = language

    def get_create_field_function(self, type: str) -> Callable[[Question, dict[str, Any]], Field]:
        """The registry knows the types."""
        return TYPES[type].form_field

    def get_field_options(self, field: Question) -> dict[str, Any]:
        """Words and the one sentence that all fields share; the rest is the type's."""
        help_text = conditional_escape(field.help_text)  # the template prints it as it is
        return {"label": field.label, "help_text": help_text, "required": field.required}

    def get_form_class(self) -> type[AnswerForm]:
        """A class of its own for this version and language."""
        return type("VersionForm", (AnswerForm,), {"schema": self.schema, "language": self.language, **self.formfields})


def form_class(schema: Mapping[str, Any], language: str) -> type[AnswerForm]:
    """The form class for a version's schema in the visitor's language."""
    return OfficeFormBuilder(schema, language).get_form_class()
