"""Numbers and dates."""

from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from forms.blocks.base import FieldBlock
from forms.fields import FreeDateField, NumberField
from forms.question import Question
from forms.types.base import FieldType, Item, Labels

RANGE_OPS = ("is", "is_not", "less", "more", "answered", "not_answered")


class NumberBlock(FieldBlock):
    """Settings of a number."""

    min_value = blocks.IntegerBlock(label=_("Kleinster Wert"), required=False)
    max_value = blocks.IntegerBlock(label=_("Größter Wert"), required=False)
    decimals = blocks.IntegerBlock(label=_("Stellen nach dem Komma"), default=0, min_value=0, max_value=4)

    class Meta:
        icon = "order"
        label = _("Zahl")
        description = _("Zum Beispiel eine Anzahl von Personen.")

    def clean(self, value: Any) -> Any:
        """Refuse a range in which no number lies."""
        cleaned = super().clean(value)
        low, high = cleaned["min_value"], cleaned["max_value"]
        if low is not None and high is not None and low > high:
            error = ValidationError(_("Der größte Wert muss mindestens so groß sein wie der kleinste."))
            raise StructBlockValidationError({"max_value": error})
        return cleaned


class Number(FieldType):
    """A number, stored as whole number or as decimal text."""

    name = "number"
    block = NumberBlock
    ops = RANGE_OPS

    def options(self, value: Any) -> dict[str, Any]:
        """The range and the decimal places."""
        return {name: value.get(name) for name in ("min_value", "max_value")} | {"decimals": value.get("decimals") or 0}

    def form_field(self, question: Question, options: dict[str, Any]) -> forms.Field:
        """A text field with the digits' keyboard: the browser's own number fields lose what they can't read."""
        decimals = question.item["decimals"]
        widget = forms.TextInput({"inputmode": "decimal" if decimals else "numeric", "dir": "ltr"})
        limits = {name: question.item.get(name) for name in ("min_value", "max_value")}
        return NumberField(max_digits=15, decimal_places=decimals, widget=widget, **limits, **options)

    def store(self, cleaned: Any, item: Item) -> Any:
        """Zero is an answer."""
        if cleaned is None:
            return None
        return format(Decimal(cleaned), "f") if item["decimals"] else int(cleaned)

    def show(self, stored: Any, item: Item) -> Any:
        """As it is typed here."""
        return str(stored).replace(".", ",")

    def meant(self, typed: str, item: Item) -> Any:
        """A number as people write it.

        Raises:
            ValueError: it is none, or nobody may enter it.
        """
        return _stored(self, NumberField(decimal_places=item["decimals"], max_digits=15), typed, item)

    def read(self, stored: Any, item: Item, labels: Labels) -> str:
        """With the German comma."""
        return str(stored).replace(".", ",")


class DateBlock(FieldBlock):
    """Settings of a date."""

    class Meta:
        icon = "date"
        label = _("Datum")
        description = _("Ein Tag, zum Beispiel der Geburtstag.")


class Date(FieldType):
    """A day, stored in ISO form."""

    name = "date"
    block = DateBlock
    ops = RANGE_OPS

    def form_field(self, question: Question, options: dict[str, Any]) -> forms.Field:
        """The browser's picker where there is one."""
        return FreeDateField(widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d"), **options)

    def store(self, cleaned: Any, item: Item) -> Any:
        """ISO 8601."""
        return cleaned.isoformat() if cleaned else None

    def meant(self, typed: str, item: Item) -> Any:
        """A day as people write it.

        Raises:
            ValueError: it is none.
        """
        return _stored(self, FreeDateField(), typed, item)

    def read(self, stored: Any, item: Item, labels: Labels) -> str:
        """As it is written in Germany."""
        return f"{date.fromisoformat(stored):%d.%m.}{stored[:4]}"


def _stored(kind: FieldType, field: forms.Field, typed: str, item: Item) -> Any:
    try:
        return kind.store(field.clean(typed), item)
    except ValidationError as error:
        raise ValueError(typed) from error
