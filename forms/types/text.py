"""Short and long text."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from forms.blocks.base import FieldBlock
from forms.fields import TidyCharField
from forms.question import Question
from forms.types.base import FieldType, Item, mapping_block

SHORT, LONG = 200, 4000
_AUTOCOMPLETE = {"first_name": "given-name", "last_name": "family-name"}


class TextBlock(FieldBlock):
    """Settings of a line of text."""

    max_length = blocks.IntegerBlock(label=_("Höchstens so viele Zeichen"), default=SHORT, min_value=1, max_value=1000)
    maps_to = mapping_block("first_name", "last_name", "concern")

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        description = _("Eine Zeile, zum Beispiel ein Name.")


class LongTextBlock(FieldBlock):
    """Settings of a text of several lines."""

    max_length = blocks.IntegerBlock(label=_("Höchstens so viele Zeichen"), default=LONG, min_value=1, max_value=20_000)
    maps_to = mapping_block("concern")

    class Meta:
        icon = "doc-full"
        label = _("Langer Text")
        description = _("Mehrere Zeilen, zum Beispiel ein Anliegen.")


class Text(FieldType):
    """One line."""

    name = "text"
    block = TextBlock
    ops = ("is", "is_not", "contains", "answered", "not_answered")
    limit = SHORT

    def options(self, value: Any) -> dict[str, Any]:
        """Every text has a limit."""
        return {"max_length": value.get("max_length") or self.limit}

    def form_field(self, question: Question, options: dict[str, Any]) -> forms.Field:
        """A line with the browser's help for names."""
        field = TidyCharField(max_length=question.item["max_length"], **options)
        if hint := _AUTOCOMPLETE.get(question.maps_to):
            field.widget.attrs["autocomplete"] = hint
        return field

    def meant(self, typed: str, item: Item) -> str:
        """Any text may be an answer."""
        return typed


class LongText(Text):
    """Several lines."""

    name = "long_text"
    block = LongTextBlock
    limit = LONG

    def form_field(self, question: Question, options: dict[str, Any]) -> forms.Field:
        """A box of some lines."""
        return TidyCharField(max_length=question.item["max_length"], widget=forms.Textarea({"rows": 6}), **options)
