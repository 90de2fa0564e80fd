"""Two versions of a form side by side, in words: what was added, taken away, changed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as translate
from django.utils.translation import gettext_lazy as _

from forms.conditions import readable
from forms.question import GERMAN, pick
from forms.types.registry import TYPES

Schema = Mapping[str, Any]
Lines = dict[str, str]

ADDED, REMOVED, CHANGED, SAME = "added", "removed", "changed", "same"
STATES = {ADDED: _("neu"), REMOVED: _("entfernt"), CHANGED: _("geändert"), SAME: _("gleich")}
_WHOLE = {
    "title": _("Name"),
    "intro": _("Einleitung"),
    "confirmation": _("Text nach dem Absenden"),
    "submit_label": _("Aufschrift des Knopfes"),
}
_FLAGS = {
    "one_page_per_section": _("Jeder Abschnitt auf einer eigenen Seite"),
    "save_and_continue": _("Speichern und später weitermachen"),
    "notify_by_email": _("Bestätigung per E-Mail"),
    "about_health": _("Fragt nach der Gesundheit"),
}
_LIMITS = {
    "max_length": _("Höchstens so viele Zeichen"),
    "min_value": _("Kleinster Wert"),
    "max_value": _("Größter Wert"),
    "decimals": _("Stellen nach dem Komma"),
    "max_mb": _("Höchstens so viele Megabyte je Datei"),
    "max_files": _("Höchstens so viele Dateien"),
}


@dataclass(frozen=True)
class Row:
    """One part of the form in both versions: [(aspect, words)]; only what differs where it was changed."""

    state: str
    name: str
    before: list[tuple[str, str]]
    after: list[tuple[str, str]]

    @property
    def label(self) -> Any:
        """The state in words."""
        return STATES[self.state]


def compare(before: Schema, after: Schema) -> list[Row]:
    """All parts of both versions: those of the newer in its order, then what was taken away."""
    old, new = dict(_parts(before)), dict(_parts(after))
    rows = [_row(name, old.get(mark), lines) for mark, (name, lines) in new.items()]
    return rows + [_row(name, (name, lines), None) for mark, (name, lines) in old.items() if mark not in new]


def _row(name: str, old: tuple[str, Lines] | None, new: Lines | None) -> Row:
    before = old[1] if old else None
    if before is None or new is None:
        state = REMOVED if new is None else ADDED
        return Row(state, name, list((before or {}).items()), list((new or {}).items()))
    aspects = [aspect for aspect in dict.fromkeys([*before, *new]) if before.get(aspect) != new.get(aspect)]
    state = CHANGED if aspects else SAME
    return Row(state, name, [(a, before.get(a, "–")) for a in aspects], [(a, new.get(a, "–")) for a in aspects])


def _parts(schema: Schema) -> Iterator[tuple[str, tuple[str, Lines]]]:
    """(mark, (name, aspects)) of the form itself, its sections and what stands in them."""
    yield "form", (translate("Formular"), _whole(schema))
    for number, section in enumerate(schema["sections"]):
        name = translate("Abschnitt „%s“") % section["title"].get(GERMAN, "")
        lines = _words(section, {"title": translate("Überschrift"), "text": translate("Text")})
        yield f"section/{section.get('id') or number}", (name, lines | _condition(section, schema))
        for inner, item in enumerate(section["items"]):
            yield _item(item, f"{number}/{inner}", schema)


def _whole(schema: Schema) -> Lines:
    names = dict(settings.LANGUAGES)
    lines = _words(schema, _WHOLE)
    for name, words in _FLAGS.items():
        lines[str(words)] = translate("Ja") if schema.get(name) else translate("Nein")
    lines[translate("Sprachen")] = ", ".join(str(names.get(code, code)) for code in schema["languages"])
    return lines


def _item(item: Mapping[str, Any], place: str, schema: Schema) -> tuple[str, tuple[str, Lines]]:
    if item["type"] not in TYPES:
        name = translate("Text „%s“") % (item["title"].get(GERMAN) or item["text"].get(GERMAN, "")[:40])
        lines = _words(item, {"title": translate("Überschrift"), "text": translate("Text")})
        return f"text/{item['type']}/{name}", (name, lines | _condition(item, schema))
    lines = _words(item, {"label": translate("Frage"), "help": translate("Hilfe")})
    lines[translate("Art")] = str(TYPES[item["type"]].block._meta_class.label)
    lines[translate("Pflichtfeld")] = translate("Ja") if item.get("required") else translate("Nein")
    for name, words in _LIMITS.items():
        if item.get(name) is not None:
            lines[str(words)] = str(item[name])
    if "choices" in item:
        lines |= _choices(item["choices"])
    name = translate("Frage „%s“") % pick(item["label"], GERMAN)
    return f"question/{item['key']}", (name, lines | _condition(item, schema))


def _choices(choices: list[Any]) -> Lines:
    languages = dict.fromkeys(code for choice in choices for code in choice["label"])
    title, names = translate("Möglichkeiten"), dict(settings.LANGUAGES)
    return {
        (title if code == GERMAN else f"{title} ({names.get(code, code)})"): " · ".join(
            choice["label"].get(code, "–") for choice in choices
        )
        for code in languages
    }


def _words(part: Mapping[str, Any], labels: Mapping[str, Any]) -> Lines:
    """The texts in each language that has them."""
    names = dict(settings.LANGUAGES)
    return {
        (str(label) if code == GERMAN else f"{label} ({names.get(code, code)})"): text
        for name, label in labels.items()
        for code, text in part[name].items()
    }


def _condition(part: Mapping[str, Any], schema: Schema) -> Lines:
    sentence = readable(part.get("show_if"), schema)
    return {translate("Wann zeigen?"): sentence} if sentence else {}
