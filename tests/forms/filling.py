"""A form with pages, a condition, and a file, for the tests of filling in."""

from typing import Any

from content.pages.form import FormPage
from forms.definition import FormDefinition
from forms.seeds.words import section, words
from tests.forms import make

FORM = "lang"


def make_long_form(**settings: Any) -> FormPage:
    """Two sections on two pages; whoever has children is asked how many, and a letter may be added."""
    definition = FormDefinition(
        name="Langes Formular",
        slug=FORM,
        live=False,
        **{"one_page_per_section": True, "save_and_continue": True, "notify_by_email": True, **settings},
    )
    definition.body = [
        section(FORM, "eins", words("Über Sie", en="About you", ar="عنكم"), first()),
        section(FORM, "zwei", words("Ihr Anliegen", en="Your request", ar="طلبكم"), second()),
    ]
    definition.translations = [{"type": "language", "value": {"language": code}} for code in ("en", "ar")]
    definition.save()
    make.publish(definition)
    version = definition.versions.get()
    for item in (item for part in version.schema["sections"] for item in part["items"]):
        if item["key"] in ("anzahl", "kita"):
            item["show_if"] = {"match": "all", "rules": [{"key": "kinder", "op": "is", "value": True}]}
    version.save()
    return make.make_page(definition)


def first() -> list[dict[str, Any]]:
    """The first page; the number of children only for who has some."""
    return [
        make.ask("text", "vorname", required=True, maps_to="first_name"),
        make.ask("text", "nachname", maps_to="last_name"),
        make.ask("yes_no", "kinder", required=True),
        make.ask("number", "anzahl", required=True, min_value=1, max_value=20),
    ]


def second() -> list[dict[str, Any]]:
    """The second page; its condition looks back at the first one."""
    return [
        make.ask("long_text", "anliegen", required=True, maps_to="concern"),
        make.ask("text", "kita"),
        make.ask("email", "email", maps_to="email"),
        make.ask("file", "brief", kinds=["image", "pdf"], max_mb=1, max_files=2),
    ]
