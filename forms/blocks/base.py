"""What every question in a form has: words, translations, a stable key. The field types add their own (forms.types)."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.list_block import ListBlockValidationError
from wagtail.blocks.struct_block import BlockGroup, StructBlockValidationError

from forms.blocks.show_if import ShowIfBlock
from forms.keys import LONGEST, valid_key
from forms.question import GERMAN


def other_languages() -> list[tuple[str, str]]:
    """The languages that a form may be translated into, by their own names."""
    return [(code, name) for code, name in settings.LANGUAGES if code != GERMAN]


def refuse_twice(translations: Iterable[Any]) -> None:
    """Each language may have one translation.

    Raises:
        ListBlockValidationError: at the second translation into the same language.
    """
    seen: set[str] = set()
    for index, translation in enumerate(translations):
        language = translation["language"]
        if language and language in seen:
            error = ValidationError(_("Diese Sprache gibt es hier schon."))
            raise ListBlockValidationError({index: StructBlockValidationError({"language": error})})
        seen.add(language)


def texts(value: Any, name: str) -> dict[str, str]:
    """One text of a block in all languages it has: {"de": …, "ar": …}; empty ones are left out."""
    found = {GERMAN: value.get(name) or ""}
    for translation in value.get("translations") or ():
        found[translation["language"]] = translation.get(name) or ""
    return {language: text for language, text in found.items() if text}


class FieldTranslation(blocks.StructBlock):
    """The words of one question in one language."""

    language = blocks.ChoiceBlock(choices=other_languages, label=_("Sprache"))
    label = blocks.CharBlock(label=_("Frage"), required=False, max_length=300)
    help_text = blocks.CharBlock(label=_("Hilfe"), required=False, max_length=500)

    class Meta:
        label = _("Übersetzung")
        icon = "globe"
        label_format = "{language} {label}"


def translations_group() -> BlockGroup:
    """The translations, folded away."""
    return BlockGroup(["translations"], heading=_("Übersetzungen"), classname="collapsed", icon="globe")


class TranslatedBlock(blocks.StructBlock):
    """A block with a condition, and with a list of translations, at most one per language."""

    show_if = ShowIfBlock()

    def get_form_layout(self) -> BlockGroup:
        """Words first; condition and translations folded away."""
        words = [name for name in self.child_blocks if name in ("title", "text")]
        rest = [name for name in self.child_blocks if name not in (*words, "show_if", "translations")]
        return BlockGroup(children=[*words, "show_if", *rest, translations_group()])

    def clean(self, value: Any) -> Any:
        """Refuse two translations into the same language, at the second one."""
        cleaned = super().clean(value)
        try:
            refuse_twice(cleaned["translations"])
        except ValidationError as error:
            raise StructBlockValidationError({"translations": error}) from error
        return cleaned


class FieldBlock(TranslatedBlock):
    """A question."""

    label = blocks.CharBlock(label=_("Frage"), max_length=300, help_text=_("So steht sie auf der Seite, auf Deutsch."))
    help_text = blocks.CharBlock(
        label=_("Hilfe"), required=False, max_length=500, help_text=_("Ein kurzer Satz unter der Frage.")
    )
    required = blocks.BooleanBlock(label=_("Pflichtfeld"), required=False)
    key = blocks.CharBlock(
        label=_("Kürzel"),
        required=False,
        max_length=LONGEST + 4,
        validators=[valid_key],
        help_text=_(
            "Entsteht beim Veröffentlichen aus der Frage und bleibt, auch wenn Sie die Frage umbenennen. "
            "Daran hängen die Antworten. Nach dem Verdoppeln eines Feldes bitte leeren."
        ),
    )
    translations = blocks.ListBlock(FieldTranslation(), label=_("Übersetzungen"), default=[], collapsed=True)

    class Meta:
        label_format = "{label}"

    def get_form_layout(self) -> BlockGroup:
        """Words first, then what the type adds; translations and technical details folded away."""
        names = [name for name in self.child_blocks if name not in ("key", "maps_to", "show_if", "translations")]
        technical = [name for name in ("maps_to", "key") if name in self.child_blocks]
        return BlockGroup(
            children=[
                *names,
                "show_if",
                translations_group(),
                BlockGroup(technical, heading=_("Verwendung und Kürzel"), classname="collapsed", icon="cog"),
            ]
        )
