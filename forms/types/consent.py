"""Consent: a box to tick, never ticked beforehand."""

from typing import Any

from django import forms
from django.utils.translation import gettext as translate
from django.utils.translation import gettext_lazy as _

from forms.blocks.base import FieldBlock
from forms.question import Question
from forms.types.base import FieldType, Item, Labels


class ConsentBlock(FieldBlock):
    """Settings of a consent."""

    class Meta:
        icon = "clipboard-list"
        label = _("Einwilligung")
        description = _("Ein Satz zum Ankreuzen. Gespeichert wird, welche Fassung in welcher Sprache galt.")


class Consent(FieldType):
    """A box; the version and the language of the request prove which words were agreed to."""

    name = "consent"
    block = ConsentBlock
    ops = ("is", "is_not")

    def form_field(self, question: Question, options: dict[str, Any]) -> forms.Field:
        """One box."""
        options["error_messages"] = {"required": _("Bitte kreuzen Sie dieses Feld an.")}
        return forms.BooleanField(**options)

    def store(self, cleaned: Any, item: Item) -> Any:
        """Agreed or not."""
        return bool(cleaned)

    def offers(self, item: Item) -> list[tuple[Any, str]]:
        """Ticked or not."""
        return [(True, translate("Zugestimmt")), (False, translate("Nicht zugestimmt"))]

    def read(self, stored: Any, item: Item, labels: Labels) -> str:
        """Agreed or not."""
        return translate("Zugestimmt") if stored else translate("Nicht zugestimmt")
