"""Forms that are there from the first day; an office changes them like its own."""

from types import ModuleType

from django.db import transaction

from forms.definition import FormDefinition
from forms.question import GERMAN
from forms.replies import ReplyText
from forms.seeds import barrier, contact, replies
from forms.seeds.words import block, translations, words

FORMS: tuple[ModuleType, ...] = (contact, barrier)


@transaction.atomic
def load() -> list[FormDefinition]:
    """Create the ready forms and text blocks that are not there yet; what an office has changed stays as it is."""
    for name, german in replies.TEXTS:
        translated = [
            {"type": "language", "value": {"language": code, "text": text}}
            for code, text in words(german).items()
            if code != GERMAN
        ]
        ReplyText.objects.get_or_create(name=name, defaults={"text": german, "translations": translated})
    return [FormDefinition.objects.filter(slug=form.SLUG).first() or _create(form) for form in FORMS]


def _create(form: ModuleType) -> FormDefinition:
    definition = draft(form, form.SLUG)
    definition.save()
    definition.save_revision().publish()
    definition.refresh_from_db()
    return definition


def draft(form: ModuleType, slug: str) -> FormDefinition:
    """A ready form as a definition that is checked and not saved yet."""
    around = translations(title=form.NAME, intro=form.INTRO, confirmation=form.CONFIRMATION, submit_label=form.SUBMIT)
    definition = FormDefinition(
        name=form.NAME["de"],
        slug=slug,
        intro=form.INTRO["de"],
        confirmation=form.CONFIRMATION["de"],
        submit_label=form.SUBMIT["de"],
        live=False,
        **getattr(form, "SETTINGS", {}),
    )
    definition.body = form.SECTIONS
    definition.translations = [block(form.SLUG, one["language"], "language", one) for one in around]
    definition.full_clean()
    definition.check_content()
    return definition
