"""A field type in one place: how an editor sets it up, how a visitor answers, how the answer is stored and read."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from forms.blocks.base import FieldBlock
from forms.question import Question

Item = Mapping[str, Any]
Labels = Mapping[str, Mapping[str, str]]

MAPPINGS: dict[str, Any] = {
    "first_name": _("Vorname"),
    "last_name": _("Nachname"),
    "phone": _("Telefonnummer"),
    "email": _("E-Mail-Adresse"),
    "language": _("Sprache der Beratung"),
    "stadtteil": _("Stadtteil"),
    "concern": _("Anliegen"),
}


def mapping_block(*names: str) -> blocks.ChoiceBlock:
    """The choice what an answer means for casework, limited to what fits the field type."""
    return blocks.ChoiceBlock(
        choices=[("", _("keine besondere")), *((name, MAPPINGS[name]) for name in names)],
        required=False,
        label=_("Bedeutung"),
        help_text=_("Wird daraus ein Fall, steht die Antwort dort schon an dieser Stelle."),
    )


class FieldType(ABC):
    """One type of question. Subclasses are registered in `forms.types.registry`."""

    name: ClassVar[str]
    block: ClassVar[type[FieldBlock]]
    # Comparisons that a condition may make with the answer.
    ops: ClassVar[tuple[str, ...]] = ("answered", "not_answered")

    def options(self, value: Mapping[str, Any]) -> dict[str, Any]:
        """What the schema keeps beside the words: limits, choices."""
        return {}

    @abstractmethod
    def form_field(self, question: Question, options: dict[str, Any]) -> forms.Field:
        """The Django field; `options` hold label, help_text, required and error messages."""

    def store(self, cleaned: Any, item: Item) -> Any:
        """The cleaned value as JSON; None for "not answered"."""
        return cleaned or None

    def show(self, stored: Any, item: Item) -> Any:
        """The stored answer as the form field takes it back."""
        return stored

    def read(self, stored: Any, item: Item, labels: Labels) -> str:
        """The stored answer in German words."""
        return str(stored)

    def offers(self, item: Item) -> list[tuple[Any, str]]:
        """[(value as stored, German words)] where the possible answers are known."""
        return []

    def meant(self, typed: str, item: Item) -> Any:
        """The stored form of an answer that an editor wrote into a condition: its words or its value.

        Raises:
            ValueError: nobody can answer that.
        """
        wanted = typed.strip().casefold()
        for value, words in self.offers(item):
            if wanted in (words.casefold(), str(value).casefold()):
                return value
        raise ValueError(typed)

    def mapped(self, stored: Any, item: Item) -> str:
        """The stored answer as casework takes it over."""
        return str(stored)
