"""Ready forms to start from: an office takes one, changes it and publishes it as its own."""

from dataclasses import dataclass
from types import ModuleType

from django.db import transaction

from forms import seed
from forms.definition import FormDefinition
from forms.question import GERMAN
from forms.seeds import address, appointment, barrier, contact, interpreter, volunteer

FORMS: tuple[ModuleType, ...] = (contact, appointment, volunteer, interpreter, barrier, address)


@dataclass(frozen=True)
class Ready:
    """A form of the library: what it is called, what it is for, how long it is, whether it is there already."""

    slug: str
    name: str
    intro: str
    questions: int
    languages: int
    there: bool


def listed() -> list[Ready]:
    """All forms of the library; one query."""
    known = set(FormDefinition.objects.values_list("slug", flat=True))
    return [_ready(form, form.SLUG in known) for form in FORMS]


def _ready(form: ModuleType, there: bool) -> Ready:
    items = [item for section in form.SECTIONS for item in section["value"]["content"]]
    asked = [item for item in items if item["type"] not in ("hint", "heading")]
    return Ready(form.SLUG, form.NAME[GERMAN], form.INTRO[GERMAN], len(asked), len(form.NAME), there)


def find(slug: str) -> ModuleType | None:
    """The form of the library with this name."""
    return next((form for form in FORMS if slug == form.SLUG), None)


@transaction.atomic
def create(form: ModuleType) -> FormDefinition:
    """A new draft out of a ready form; what is there under its name stays as it is, the new one gets a number."""
    taken = set(FormDefinition.objects.filter(slug__startswith=form.SLUG).values_list("slug", flat=True))
    slug, number = form.SLUG, 1
    while slug in taken:
        number += 1
        slug = f"{form.SLUG}-{number}"
    definition = seed.draft(form, slug)
    definition.save()
    definition.save_revision()
    return definition
