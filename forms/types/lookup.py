"""Choices that the house owns: languages that people speak, Stadtteile, services."""

from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.languages import CHOICES, SPOKEN, german_name
from forms import sources
from forms.blocks.base import FieldBlock
from forms.fields import ListedChoiceField
from forms.question import GERMAN, Question
from forms.types.base import FieldType, Item, Labels, mapping_block
from forms.types.choices import PLEASE_CHOOSE

CHOSEN_OPS = ("is", "is_not", "answered", "not_answered")


class LanguageBlock(FieldBlock):
    """Settings of a spoken language."""

    maps_to = mapping_block("language")

    class Meta:
        icon = "globe"
        label = _("Sprache")
        description = _("Eine der Sprachen, die Menschen hier sprechen.")


class StadtteilBlock(FieldBlock):
    """Settings of a part of the city."""

    maps_to = mapping_block("stadtteil")

    class Meta:
        icon = "home"
        label = _("Stadtteil")
        description = _("Einer der Stadtteile aus dem Verzeichnis.")


class ServiceBlock(FieldBlock):
    """Settings of a service."""

    class Meta:
        icon = "group"
        label = _("Angebot")
        description = _("Eines der Angebote aus dem Wegweiser.")


class SpokenLanguage(FieldType):
    """A language, offered by its own name: who looks for it may read no other."""

    name = "language"
    block = LanguageBlock
    ops = CHOSEN_OPS

    def form_field(self, question: Question, options: dict[str, Any]) -> forms.Field:
        """German names beside the own ones only for German readers."""
        offered = CHOICES if question.language == GERMAN else [(language.code, language.own) for language in SPOKEN]
        return ListedChoiceField(choices=[("", PLEASE_CHOOSE), *offered], **options)

    def offers(self, item: Item) -> list[tuple[Any, str]]:
        """All languages by their German names."""
        return [(language.code, language.german) for language in SPOKEN]

    def read(self, stored: Any, item: Item, labels: Labels) -> str:
        """Its German name."""
        return german_name(stored)


class Lookup(FieldType):
    """A record of the directory; its name on the day of sending is kept with the request."""

    source: ClassVar[str]
    ops = CHOSEN_OPS

    def form_field(self, question: Question, options: dict[str, Any]) -> forms.Field:
        """A list; while the directory is empty nobody can be made to choose."""
        offered = question.offered(self.source)
        options["required"] = options["required"] and bool(offered)
        return ListedChoiceField(choices=[("", PLEASE_CHOOSE), *offered], **options)

    def offers(self, item: Item) -> list[tuple[Any, str]]:
        """The records as they are today."""
        return list(sources.choices(self.source))

    def read(self, stored: Any, item: Item, labels: Labels) -> str:
        """The name as it was then."""
        return labels.get(self.source, {}).get(stored, str(stored))


class Stadtteil(Lookup):
    """A Stadtteil of the directory."""

    name = "stadtteil"
    block = StadtteilBlock
    source = "stadtteil"


class Service(Lookup):
    """A service of the directory."""

    name = "service"
    block = ServiceBlock
    source = "service"
