"""Forms that are there from the first day; an office changes them like its own."""

from types import ModuleType

from django.db import transaction

from forms.definition import FormDefinition
from forms.seeds import barrier, contact
from forms.seeds.words import block, translations

FORMS: tuple[ModuleType, ...] = (contact, barrier)


@transaction.atomic
def load() -> list[FormDefinition]:
    """Create and publish the ready forms that are not there yet; what an office has changed stays as it is."""
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
    definition.translations = [block(form.SLUG, words["language"], "language", words) for words in around]
    definition.full_clean()
    definition.check_content()
    return definition
