"""Choices that the editor writes: one, several, yes or no."""

import json
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as translate
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.list_block import ListBlockValidationError
from wagtail.blocks.struct_block import BlockGroup, StructBlockValidationError

from forms.blocks.base import FieldBlock, FieldTranslation
from forms.fields import ListedChoiceField, ListedChoicesField
from forms.keys import LONGEST, key_for, valid_key
from forms.question import GERMAN, Question, pick
from forms.types.base import FieldType, Item, Labels, mapping_block

PLEASE_CHOOSE = _("Bitte wählen")
BUTTONS_UP_TO = 7


class OptionBlock(blocks.StructBlock):
    """One choice: its words and the value that is stored."""

    label = blocks.CharBlock(label=_("Möglichkeit"), max_length=200)
    key = blocks.CharBlock(
        label=_("Kürzel"),
        required=False,
        max_length=LONGEST + 4,
        validators=[valid_key],
        help_text=_("Leer lassen: Es entsteht von selbst und bleibt auch beim Umbenennen."),
    )

    class Meta:
        icon = "radio-full"
        label = _("Möglichkeit")
        label_format = "{label}"
        form_layout = BlockGroup(children=["label"], settings=["key"])


class ChoiceTranslation(FieldTranslation):
    """The words of a choice in one language; `aligned` remembers which line belongs to which choice."""

    choices = blocks.TextBlock(
        label=_("Möglichkeiten"),
        required=False,
        rows=4,
        help_text=_("Eine je Zeile, in derselben Reihenfolge wie auf Deutsch."),
    )
    aligned = blocks.CharBlock(required=False, label=_("Zuordnung"), max_length=20_000)

    class Meta:
        label_format = "{language} {label}"


class ChoiceBlock(FieldBlock):
    """Settings of a choice."""

    choices = blocks.ListBlock(OptionBlock(), label=_("Möglichkeiten"), default=[], collapsed=True)
    maps_to = mapping_block("concern")
    translations = blocks.ListBlock(ChoiceTranslation(), label=_("Übersetzungen"), default=[], collapsed=True)

    class Meta:
        icon = "radio-full"
        label = _("Auswahl (eine)")
        description = _("Eine von mehreren Möglichkeiten.")

    def clean(self, value: Any) -> Any:
        """Give each choice its value, tie the translated lines to them, refuse what nobody could choose."""
        cleaned = super().clean(value)
        options = cleaned["choices"]
        if len(options) < 2 and not self.is_deferred_validation:
            error = ValidationError(_("Bitte geben Sie mindestens zwei Möglichkeiten an."))
            raise StructBlockValidationError({"choices": ListBlockValidationError(non_block_errors=[error])})
        name_options(options)
        for index, translation in enumerate(cleaned["translations"]):
            try:
                align(translation, [option["key"] for option in options])
            except ValidationError as error:
                inner = StructBlockValidationError({"choices": error})
                raise StructBlockValidationError({"translations": ListBlockValidationError({index: inner})}) from error
        return cleaned


class SeveralBlock(ChoiceBlock):
    """Settings of a choice of several."""

    class Meta:
        icon = "tasks"
        label = _("Auswahl (mehrere)")
        description = _("Beliebig viele von mehreren Möglichkeiten.")


def name_options(options: Any) -> None:
    """Give each choice without a key one from its words.

    Raises:
        StructBlockValidationError: two choices have the same key or the same words.
    """
    taken: set[str] = set()
    for index, option in enumerate(options):
        if option["key"] in taken or (option["label"] and [o["label"] for o in options].index(option["label"]) < index):
            error = StructBlockValidationError({"label": ValidationError(_("Diese Möglichkeit gibt es schon."))})
            raise StructBlockValidationError({"choices": ListBlockValidationError({index: error})})
        if option["key"]:
            taken.add(option["key"])
    for option in options:
        if not option["key"]:
            option["key"] = key_for(option["label"], taken)
            taken.add(option["key"])


def lines_of(translation: Any) -> list[str]:
    """The translated choices, one per line."""
    return [line.strip() for line in (translation.get("choices") or "").strip("\n").splitlines()]


def align(translation: Any, keys: list[str]) -> None:
    """Keep each translated line with its choice when the editor moves, adds or removes choices.

    Lines that were not touched since the last saving follow their choice; lines that were touched count as written in
    the present order.

    Raises:
        ValidationError: touched lines are more or fewer than the choices.
    """
    lines = lines_of(translation)
    try:
        known = dict(json.loads(translation.get("aligned") or "[]"))
    except (ValueError, TypeError):
        known = {}
    if known and "\n".join(known.values()).strip("\n").splitlines() == lines:
        lines = [known.get(key, "") for key in keys]
    if any(lines) and len(lines) > len(keys) or (any(lines) and len(lines) < len(keys) and not known):
        counts = {"here": len(lines), "german": len(keys)}
        raise ValidationError(_("Hier stehen %(here)d Zeilen, auf Deutsch sind es %(german)d Möglichkeiten.") % counts)
    lines += [""] * (len(keys) - len(lines))
    translation["choices"] = "\n".join(lines) if any(lines) else ""
    translation["aligned"] = json.dumps(list(zip(keys, lines, strict=True)), ensure_ascii=False) if any(lines) else ""


class Choice(FieldType):
    """One of several; few as buttons, many as a list."""

    name = "choice"
    block = ChoiceBlock
    ops = ("is", "is_not", "answered", "not_answered")

    def options(self, value: Any) -> dict[str, Any]:
        """The choices with their words in all languages."""
        taken: set[str] = set()
        choices = []
        for index, option in enumerate(value.get("choices") or ()):
            key = option.get("key") or key_for(option["label"], taken)
            taken.add(key)
            label = {GERMAN: option["label"]}
            for translation in value.get("translations") or ():
                lines = lines_of(translation)
                if index < len(lines) and lines[index]:
                    label[translation["language"]] = lines[index]
            choices.append({"value": key, "label": label})
        return {"choices": choices}

    def form_field(self, question: Question, options: dict[str, Any]) -> forms.Field:
        """Radio buttons or a list."""
        if len(question.choices) <= BUTTONS_UP_TO:
            return ListedChoiceField(choices=question.marked_choices, widget=forms.RadioSelect, **options)
        return ListedChoiceField(choices=[("", PLEASE_CHOOSE), *question.choices], **options)

    def read(self, stored: Any, item: Item, labels: Labels) -> str:
        """The words of the choice."""
        words = {choice["value"]: pick(choice["label"], GERMAN) for choice in item["choices"]}
        return words.get(stored, str(stored))

    def offers(self, item: Item) -> list[tuple[Any, str]]:
        """The choices in German."""
        return [(choice["value"], pick(choice["label"], GERMAN)) for choice in item.get("choices", ())]

    def mapped(self, stored: Any, item: Item) -> str:
        """Casework gets words, not values."""
        return self.read(stored, item, {})


class Several(Choice):
    """Any number of several."""

    name = "several"
    block = SeveralBlock
    ops = ("contains", "answered", "not_answered")

    def form_field(self, question: Question, options: dict[str, Any]) -> forms.Field:
        """Check boxes."""
        return ListedChoicesField(choices=question.marked_choices, widget=forms.CheckboxSelectMultiple, **options)

    def store(self, cleaned: Any, item: Item) -> Any:
        """Each once, in the form's order."""
        return [choice["value"] for choice in item["choices"] if choice["value"] in (cleaned or ())] or None

    def read(self, stored: Any, item: Item, labels: Labels) -> str:
        """The words of the choices."""
        return ", ".join(super(Several, self).read(value, item, labels) for value in stored)


class YesNoBlock(FieldBlock):
    """Settings of a question for yes or no."""

    class Meta:
        icon = "check"
        label = _("Ja oder Nein")
        description = _("Eine Frage, auf die man mit Ja oder Nein antwortet.")


class YesNo(FieldType):
    """Two buttons, so that "no" and "not answered" differ."""

    name = "yes_no"
    block = YesNoBlock
    ops = ("is", "is_not", "answered", "not_answered")

    def form_field(self, question: Question, options: dict[str, Any]) -> forms.Field:
        """Two radio buttons."""
        return ListedChoiceField(choices=[("yes", _("Ja")), ("no", _("Nein"))], widget=forms.RadioSelect, **options)

    def store(self, cleaned: Any, item: Item) -> Any:
        """True, False, or nothing."""
        return {"yes": True, "no": False}.get(cleaned)

    def show(self, stored: Any, item: Item) -> Any:
        """The button that was pressed."""
        return "yes" if stored else "no"

    def offers(self, item: Item) -> list[tuple[Any, str]]:
        """Two answers."""
        return [(True, translate("Ja")), (False, translate("Nein"))]

    def read(self, stored: Any, item: Item, labels: Labels) -> str:
        """Yes or no."""
        return translate("Ja") if stored else translate("Nein")
