"""The pages of a form: all on one, or one per section. Pages on which nothing is asked are passed over."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from forms import conditions
from forms.answers import questions

Schema = Mapping[str, Any]


@dataclass(frozen=True)
class FormPart:
    """One page: its number in the address and the places of its sections."""

    number: int
    sections: tuple[int, ...]

    def keys(self, schema: Schema) -> set[str]:
        """The questions on this page."""
        here = [schema["sections"][place] for place in self.sections]
        return {item["key"] for item in questions({"sections": here})}


def parts(schema: Schema) -> list[FormPart]:
    """All pages in order."""
    places = range(len(schema["sections"]))
    if not schema.get("one_page_per_section"):
        return [FormPart(1, tuple(places))]
    return [FormPart(place + 1, (place,)) for place in places]


def asked(schema: Schema, answers: Mapping[str, Any]) -> list[FormPart]:
    """The pages with something on them, given the answers so far; never none."""
    shown = {id(item) for section in conditions.shown(schema, answers) for item in section["items"]}
    every = parts(schema)

    def has_something(part: FormPart) -> bool:
        return any(id(item) in shown for place in part.sections for item in schema["sections"][place]["items"])

    return [part for part in every if has_something(part)] or every[:1]


def after(every: Iterable[FormPart], number: int) -> FormPart | None:
    """The page after the one with this number; None where the review follows."""
    return next((part for part in every if part.number > number), None)


def before(every: Iterable[FormPart], number: int) -> FormPart | None:
    """The page before; None where this is the first."""
    return next((part for part in reversed(list(every)) if part.number < number), None)
