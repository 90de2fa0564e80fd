"""The words around the questions, once per language in which the form is offered."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.stream_block import StreamBlockValidationError
from wagtail.blocks.struct_block import StructBlockValidationError

from forms.blocks.base import other_languages


class WholeTranslation(blocks.StructBlock):
    """Introduction, confirmation and button in one language."""

    language = blocks.ChoiceBlock(choices=other_languages, label=_("Sprache"))
    title = blocks.CharBlock(
        label=_("Titel"),
        required=False,
        max_length=120,
        help_text=_("Gilt, solange es die Seite selbst nur auf Deutsch gibt."),
    )
    intro = blocks.TextBlock(label=_("Einleitung"), required=False, rows=3, max_length=2000)
    confirmation = blocks.TextBlock(label=_("Text nach dem Absenden"), required=False, rows=3, max_length=2000)
    submit_label = blocks.CharBlock(label=_("Aufschrift des Knopfes"), required=False, max_length=60)

    class Meta:
        icon = "globe"
        label = _("Sprache")
        label_format = "{language}"
        description = _("Die Texte rund um die Fragen in einer weiteren Sprache.")


class LanguagesBlock(blocks.StreamBlock):
    """Words in several languages, each language once."""

    class Meta:
        required = False

    def clean(self, value: Any) -> Any:
        """Refuse a language that is there already, at the second one."""
        cleaned = super().clean(value)
        seen: set[str] = set()
        for index, block in enumerate(cleaned):
            language = block.value["language"]
            if language and language in seen:
                error = ValidationError(_("Diese Sprache gibt es hier schon."))
                raise StreamBlockValidationError({index: StructBlockValidationError({"language": error})})
            seen.add(language)
        return cleaned


class WholeBlock(LanguagesBlock):
    """All languages of a form beside German."""

    language = WholeTranslation()
