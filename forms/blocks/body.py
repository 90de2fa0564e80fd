"""The body of a form: sections with questions, headings and hints; and the checks that need to see the whole form."""

from collections.abc import Iterator
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.stream_block import StreamBlockValidationError

from forms.blocks import checks
from forms.blocks.base import TranslatedBlock, other_languages
from forms.keys import key_for
from forms.types.registry import TYPES


class TextTranslation(blocks.StructBlock):
    """A title and a text in one language."""

    language = blocks.ChoiceBlock(choices=other_languages, label=_("Sprache"))
    title = blocks.CharBlock(label=_("Überschrift"), required=False, max_length=200)
    text = blocks.TextBlock(label=_("Text"), required=False, rows=3, max_length=2000)

    class Meta:
        label = _("Übersetzung")
        icon = "globe"
        label_format = "{language} {title}"


class HeadingBlock(TranslatedBlock):
    """A heading between questions."""

    title = blocks.CharBlock(label=_("Überschrift"), max_length=200)
    translations = blocks.ListBlock(TextTranslation(), label=_("Übersetzungen"), default=[], collapsed=True)

    class Meta:
        icon = "title"
        label = _("Überschrift")
        label_format = "{title}"
        description = _("Eine Zwischenüberschrift.")


class HintBlock(TranslatedBlock):
    """A note between questions, for example how the data are used."""

    title = blocks.CharBlock(label=_("Überschrift"), required=False, max_length=200)
    text = blocks.TextBlock(label=_("Text"), rows=3, max_length=2000)
    translations = blocks.ListBlock(TextTranslation(), label=_("Übersetzungen"), default=[], collapsed=True)

    class Meta:
        icon = "info-circle"
        label = _("Hinweis")
        label_format = "{title} {text}"
        description = _("Ein Hinweis zwischen den Fragen.")


class ItemsBlock(blocks.StreamBlock):
    """What may stand in a section."""

    def __init__(self, local_blocks: Any = None, **kwargs: Any) -> None:
        own = [(name, kind.block(group=_("Fragen"))) for name, kind in TYPES.items()]
        own += [("heading", HeadingBlock(group=_("Texte"))), ("hint", HintBlock(group=_("Texte")))]
        super().__init__(local_blocks or own, **kwargs)

    class Meta:
        collapsed = True


class SectionBlock(TranslatedBlock):
    """A section: a title, a text, questions."""

    title = blocks.CharBlock(label=_("Überschrift"), max_length=200)
    text = blocks.TextBlock(label=_("Text"), required=False, rows=2, max_length=2000)
    content = ItemsBlock(label=_("Fragen und Texte"))
    translations = blocks.ListBlock(TextTranslation(), label=_("Übersetzungen"), default=[], collapsed=True)

    class Meta:
        icon = "list-ul"
        label = _("Abschnitt")
        label_format = "{title}"
        description = _("Ein Abschnitt mit Überschrift und Fragen.")


class BodyBlock(blocks.StreamBlock):
    """All sections of a form."""

    section = SectionBlock()

    class Meta:
        required = True
        block_counts: dict[str, dict[str, int]] = {}

    def clean(self, value: Any) -> Any:
        """Check the form as a whole; give new questions their key, but not while a draft is being typed."""
        cleaned = super().clean(value)
        wrong = checks.Wrong()
        checks.find_doubles(cleaned, wrong)
        checks.find_conditions(cleaned, wrong, draft=self.is_deferred_validation)
        checks.raise_if_any(wrong)
        if not self.is_deferred_validation:
            if not any(True for _place in questions_of(cleaned)):
                nothing = ValidationError(_("Das Formular hat noch keine Frage."))
                raise StreamBlockValidationError(non_block_errors=[nothing])
            name_questions(cleaned)
        return cleaned


def questions_of(body: Any) -> Iterator[tuple[int, int, Any]]:
    """(number of the section, number in the section, value) of each question."""
    for outer, section in enumerate(body):
        for inner, item in enumerate(section.value["content"]):
            if item.block_type in TYPES:
                yield outer, inner, item.value


def name_questions(body: Any) -> None:
    """Give each question without a key one from its words."""
    taken = {value["key"] for _outer, _inner, value in questions_of(body) if value["key"]}
    for _outer, _inner, value in questions_of(body):
        if not value["key"]:
            value["key"] = key_for(value["label"], taken)
            taken.add(value["key"])
