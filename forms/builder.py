"""Django's form class for a version in one language, built by Wagtail's FormBuilder with our field types."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.forms import Field
from django.forms.boundfield import BoundField
from wagtail.contrib.forms.forms import BaseForm, FormBuilder

from forms import conditions, sources
from forms.answers import questions, to_answers
from forms.question import Question, Words, marked, words
from forms.types.registry import TYPES


@dataclass(frozen=True)
class Part:
    """What the template shows in a section: a field, a heading or a hint."""

    kind: str
    field: BoundField | None = None
    title: str = ""
    text: Words | None = None


@dataclass(frozen=True)
class Section:
    """A section of the page."""

    title: str
    text: Words
    parts: list[Part]


class AnswerForm(BaseForm):
    """A form for one version in one language. Its errors are ours: the browser's would be in the browser's language."""

    schema: Mapping[str, Any]
    language: str

    def sections(self) -> Iterator[Section]:
        """The page in order, headings and hints included."""
        for section in self.schema["sections"]:
            parts = [self._part(item) for item in section["items"]]
            yield Section(marked(section["title"], self.language), words(section["text"], self.language), parts)

    def answers(self) -> dict[str, Any]:
        """The valid answers as JSON; none to a question that is hidden."""
        return conditions.kept(self.schema, to_answers(self.schema, self.cleaned_data))

    def _clean_fields(self) -> None:
        """What is hidden is neither required nor wrong: its errors and its values are dropped."""
        super()._clean_fields()  # type: ignore[misc]
        asked = conditions.visible(self.schema, to_answers(self.schema, self.cleaned_data))
        for item in questions(self.schema):
            if item["key"] not in asked:
                self.errors.pop(item["key"], None)
                self.cleaned_data.pop(item["key"], None)

    def _part(self, item: Mapping[str, Any]) -> Part:
        if item["type"] in TYPES:
            return Part("field", field=self[item["key"]])
        return Part(item["type"], title=marked(item["title"], self.language), text=words(item["text"], self.language))


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
        return {"label": field.label, "help_text": field.help_text, "required": field.required}

    def get_form_class(self) -> type[AnswerForm]:
        """A class of its own for this version and language."""
        return type("VersionForm", (AnswerForm,), {"schema": self.schema, "language": self.language, **self.formfields})


def form_class(schema: Mapping[str, Any], language: str) -> type[AnswerForm]:
    """The form class for a version's schema in the visitor's language."""
    return OfficeFormBuilder(schema, language).get_form_class()
