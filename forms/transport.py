"""A form as a file: given away as JSON, and taken in again. Checked before anything is written; nothing half imported.

The file holds the same schema as a version, so it says nothing about answers or people.
"""

import json
from collections.abc import Mapping
from typing import Any

import jsonschema
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as translate
from django.utils.translation import gettext_lazy as _

from forms import schema, thawing
from forms.definition import FormDefinition
from forms.question import GERMAN
from forms.transport_errors import in_words, places_of
from forms.transport_schema import KIND, SHAPE, complete

LARGEST = 2_000_000
FIELDS = ("intro", "confirmation", "submit_label")

TOO_LARGE = _("Die Datei ist zu groß. Ein Formular hat höchstens 2 Megabyte.")
NO_JSON = _("Das ist keine Formular-Datei (JSON).")
NEWER = _("Die Datei kommt aus einer neueren Fassung dieses Programms.")
KNOWN = _("Ein Formular mit dem Kürzel „%(slug)s“ gibt es schon. Es wurde nichts geändert.")


class Refused(Exception):
    """The file cannot be taken in; `sentences` say what is wrong and where."""

    def __init__(self, sentences: list[str], *, exists: FormDefinition | None = None) -> None:
        super().__init__("; ".join(sentences))
        self.sentences = sentences
        self.exists = exists


def give_away(definition: FormDefinition) -> dict[str, Any]:
    """The form as it was last published, or as its draft is where it never was."""
    version = definition.versions.order_by("-number").first()
    built = version.schema if version else schema.build(definition)
    return wrap(definition, built)


def wrap(definition: FormDefinition, built: Mapping[str, Any]) -> dict[str, Any]:
    """A schema with what belongs to the form beside it."""
    more = {name: getattr(definition, name) for name in ("slug", "name", "retention_days", "step")}
    return {"kind": KIND, **more, "schema": dict(built)}


def read(raw: bytes) -> dict[str, Any]:
    """The content of a file, checked for its shape.

    Raises:
        Refused: it is none of ours.
    """
    if len(raw) > LARGEST:
        raise Refused([str(TOO_LARGE)])
    try:
        data = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise Refused([str(NO_JSON)]) from error
    if not isinstance(data, dict) or data.get("kind") != KIND:
        raise Refused([str(NO_JSON)])
    found = data.get("schema")
    if isinstance(found, dict) and isinstance(found.get("format"), int) and found["format"] > schema.FORMAT:
        raise Refused([str(NEWER)])
    wrong = [in_words(error) for error in jsonschema.Draft202012Validator(SHAPE).iter_errors(data)]
    if wrong:
        raise Refused(list(dict.fromkeys(wrong))[:20])
    return complete(data)


@transaction.atomic
def take_in(data: Mapping[str, Any], *, replace: bool = False) -> FormDefinition:
    """A new form as a draft; or, where asked, a new draft of the form with the same Kürzel: what is published stays.

    Raises:
        Refused: the form exists and `replace` was not asked, or its content would not pass the editor's checks.
    """
    known = FormDefinition.objects.filter(slug=data["slug"]).first()
    if known and not replace:
        raise Refused([translate(KNOWN) % {"slug": data["slug"]}], exists=known)
    definition = known.get_latest_revision_as_object() if known else FormDefinition(slug=data["slug"], live=False)
    fill(definition, data)
    check(definition)
    if not known:
        definition.save()
    definition.save_revision()
    return definition


def fill(definition: FormDefinition, data: Mapping[str, Any]) -> None:
    """Set everything that the file holds."""
    built = data["schema"]
    definition.name = data["name"]
    definition.retention_days = data["retention_days"]
    definition.step = data["step"]
    for name in FIELDS:
        setattr(definition, name, built[name].get(GERMAN, ""))
    for name in schema.SETTINGS:
        setattr(definition, name, built[name])
    definition.body = thawing.body(built)
    definition.translations = thawing.languages(built)


def check(definition: FormDefinition) -> None:
    """What the editor's page would check.

    Raises:
        Refused: with the place of each mistake.
    """
    try:
        definition.clean_fields()
        definition.clean()
        definition.check_content()
    except ValidationError as error:
        raise Refused(places_of(error, definition)) from error
