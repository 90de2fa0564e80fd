"""Mistakes in a form's file in words: what is wrong, and in which section and question."""

from typing import TYPE_CHECKING, Any

import jsonschema
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as translate

if TYPE_CHECKING:
    from forms.definition import FormDefinition

Path = list[Any]


def in_words(error: jsonschema.ValidationError) -> str:
    """One mistake of shape."""
    return f"{_place(list(error.absolute_path))}: {_sentence(error)}"


def _place(path: Path) -> str:
    """„Abschnitt 2, Frage 3, label“ for where it is."""
    words = []
    steps = iter(path)
    for step in steps:
        number = {"sections": translate("Abschnitt %d"), "items": translate("Frage %d")}.get(step)
        if step == "rules":
            number = translate("Bedingung %d")
        if step == "choices":
            number = translate("Möglichkeit %d")
        follows = next(steps, None) if number else None
        if number:
            words.append(number % (follows + 1) if isinstance(follows, int) else str(step))
        elif step not in ("schema", "show_if"):
            words.append(f"„{_name(step)}“")
    return ", ".join(words) or translate("Datei")


def _name(step: Any) -> str:
    """A property as the editor calls it; as in the file where the editor has no word for it."""
    names = {
        "slug": translate("Kürzel"),
        "key": translate("Kürzel"),
        "name": translate("Name"),
        "label": translate("Frage"),
        "help": translate("Hilfe"),
        "type": translate("Art"),
        "op": translate("Vergleich"),
        "title": translate("Überschrift"),
        "retention_days": translate("Aufbewahrung in Tagen"),
    }
    return names.get(step, str(step))


def _sentence(error: jsonschema.ValidationError) -> str:
    value = str(error.instance)[:60]
    sentences = {
        "additionalProperties": translate("Hier steht etwas, das dieses Programm nicht kennt: %(value)s"),
        "enum": translate("„%(value)s“ ist hier nicht möglich."),
        "const": translate("„%(value)s“ ist hier nicht möglich."),
        "type": translate("Das ist von der falschen Art: „%(value)s“."),
        "pattern": translate("„%(value)s“ hat Zeichen, die hier nicht erlaubt sind."),
        "maxLength": translate("Der Text ist zu lang."),
        "minLength": translate("Der Text fehlt."),
        "maxItems": translate("Das sind zu viele."),
        "minItems": translate("Hier muss mindestens etwas stehen."),
        "minimum": translate("Die Zahl %(value)s ist zu klein."),
        "maximum": translate("Die Zahl %(value)s ist zu groß."),
    }
    if error.validator == "required":
        missing = next((name for name in error.validator_value if name not in error.instance), "")
        return translate("„%(name)s“ fehlt.") % {"name": _name(missing)}
    if error.validator == "additionalProperties":
        unknown = sorted(set(error.instance) - set(error.schema["properties"]))
        return sentences["additionalProperties"] % {"value": ", ".join(unknown)[:100]}
    return sentences.get(str(error.validator), translate("Das ist nicht in Ordnung: „%(value)s“.")) % {"value": value}


def places_of(error: ValidationError, definition: "FormDefinition") -> list[str]:
    """The mistakes that the editor's blocks found, each with its place."""
    found: list[str] = []
    if hasattr(error, "error_dict"):
        for name, errors in error.error_dict.items():
            for inner in errors:
                found += _walk(inner, [_label(definition, name)])
    else:
        found += _walk(error, [])
    return found


def _label(definition: "FormDefinition", name: str) -> str:
    return translate("Abschnitt") if name == "body" else str(definition._meta.get_field(name).verbose_name)


def _walk(error: Any, place: list[str]) -> list[str]:
    """All sentences in Wagtail's nested errors."""
    inner = getattr(error, "block_errors", None)
    own = list(getattr(error, "non_block_errors", ()))
    if inner is None and not own:
        return [f"{', '.join(place)}: {sentence}" if place else sentence for sentence in error.messages]
    found = [f"{', '.join(place)}: {sentence}" for sentence in own]
    pairs = inner.items() if isinstance(inner, dict) else enumerate(inner or ())
    for step, nested in pairs:
        if nested is not None:
            found += _walk(nested, _further(place, step))
    return found


def _further(place: list[str], step: Any) -> list[str]:
    """One step down; numbers count what they stand in: sections, then questions, then conditions."""
    if isinstance(step, int):
        return [*place[:-1], f"{place[-1]} {step + 1}"] if place else [str(step + 1)]
    names = {
        "content": translate("Frage"),
        "show_if": "",
        "rules": translate("Bedingung"),
        "question": translate("Frage"),
        "label": translate("Text"),
        "answer": translate("Antwort"),
        "choices": translate("Möglichkeit"),
        "translations": translate("Übersetzung"),
    }
    word = names.get(step, f"„{step}“")
    return [*place, word] if word else place
