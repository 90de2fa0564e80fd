"""Checks that need to see the whole form; each sentence lands at the block that is wrong.

`Wrong` collects sentences by their place in the tree, `raise_if_any` turns it into Wagtail's nested errors.
"""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.blocks.list_block import ListBlockValidationError
from wagtail.blocks.stream_block import StreamBlockValidationError
from wagtail.blocks.struct_block import StructBlockValidationError

from forms import rules, schema
from forms.blocks.show_if import rules_of
from forms.comparisons import WITHOUT_VALUE, op_words
from forms.types.registry import TYPES
from forms.witnesses import unreachable

GONE = _("Diese Frage gibt es nicht mehr. Bitte wählen Sie eine andere.")
ITSELF = _("Eine Frage kann nicht von sich selbst abhängen.")
INSIDE = _("Diese Frage steht im selben Abschnitt. Ein Abschnitt kann nur von Fragen davor abhängen.")
LATER = _("Diese Frage kommt erst später. Eine Bedingung kann nur von Fragen davor abhängen.")
CIRCLE = _("Diese Frage hängt selbst von dieser hier ab. So drehen sich beide im Kreis.")
NO_OP = _("„%(op)s“ passt nicht zu dieser Frage. Möglich ist: %(possible)s.")
NO_ANSWER = _("Diese Antwort kann niemand geben. Bitte wählen Sie eine andere.")
WHICH_ANSWER = _("Bitte geben Sie hier die Antwort ein.")
NEVER = _("So kann das nie erscheinen: Diese Bedingungen schließen sich aus, hier oder bei den Fragen davor.")
NEVER_REQUIRED = _("Diese Pflichtfrage kann nie erscheinen: Die Bedingungen schließen sich aus, hier oder davor.")
KEY_TWICE = _("Dieses Kürzel hat schon eine andere Frage. Bitte leeren, dann entsteht ein neues.")
MEANING_TWICE = _("Diese Bedeutung hat schon eine andere Frage.")

Path = tuple[Any, ...]


class Wrong(dict[Any, Any]):
    """A tree of sentences: section → "content" → item → field, or → "show_if" → "rules" → number → field."""

    def at(self, path: Path, sentence: Any) -> None:
        """Add a sentence; the first one at a place stays."""
        here: Any = self
        for step in path[:-1]:
            here = here.setdefault(step, {})
        here.setdefault(path[-1], ValidationError(sentence))


def raise_if_any(wrong: Wrong) -> None:
    """Raise what was collected, as Wagtail shows it.

    Raises:
        StreamBlockValidationError: something is wrong.
    """
    if wrong:
        raise StreamBlockValidationError({index: _struct(inner) for index, inner in wrong.items()})


def _struct(tree: dict[str, Any]) -> StructBlockValidationError:
    makers: dict[str, Any] = {"content": _stream, "show_if": _struct, "rules": _list}
    return StructBlockValidationError(
        {name: makers.get(name, lambda leaf: leaf)(inner) for name, inner in tree.items()}
    )


def _stream(tree: dict[int, Any]) -> StreamBlockValidationError:
    return StreamBlockValidationError(block_errors={index: _struct(inner) for index, inner in tree.items()})


def _list(tree: dict[int, Any]) -> ListBlockValidationError:
    return ListBlockValidationError({index: _struct(inner) for index, inner in tree.items()})


def find_doubles(body: Any, wrong: Wrong) -> None:
    """Each key and each meaning may occur once in a form."""
    seen: set[tuple[str, str]] = set()
    for outer, section in enumerate(body):
        for inner, item in enumerate(section.value["content"]):
            for name, sentence in (("key", KEY_TWICE), ("maps_to", MEANING_TWICE)):
                mark = (name, item.value.get(name) or "")
                if mark[1] and mark in seen:
                    wrong.at((outer, "content", inner, name), sentence)
                seen.add(mark)


def find_conditions(body: Any, wrong: Wrong, *, draft: bool) -> None:
    """Each rule looks at an earlier question and compares it with an answer that somebody can give."""
    sections = schema.sections(body)
    names = rules.Names(body, sections)
    places = {
        item["key"]: (outer, inner)
        for outer, section in enumerate(sections)
        for inner, item in enumerate(section["items"])
        if "key" in item
    }
    for path, here, value in _conditional(body):
        for number, rule in enumerate(rules_of(value)):
            at = (*path, "show_if", "rules", number)
            for field, sentence in _complaint(rule, here, names, places, sections, draft=draft):
                wrong.at((*at, field), sentence)
    if not wrong:
        _find_unreachable(body, sections, wrong)


def _conditional(body: Any) -> list[tuple[Path, tuple[int, int], Any]]:
    """(path, place in the order of the form, value) of all that may have a condition; a section before its items."""
    found = []
    for outer, section in enumerate(body):
        found.append(((outer,), (outer, -1), section.value))
        for inner, item in enumerate(section.value["content"]):
            found.append(((outer, "content", inner), (outer, inner), item.value))
    return found


def _complaint(
    rule: Any, here: tuple[int, int], names: rules.Names, places: Any, sections: Any, *, draft: bool
) -> list[tuple[str, Any]]:
    """[(field, sentence)] of what is wrong with a rule; at most one."""
    if not rule["question"] or not rule["op"]:
        return []  # required: Wagtail says so when it is published
    item = names.find(rule)
    if item is None:
        return [("question", GONE)]
    if places[item["key"]] >= here:
        return [("question", _too_late(item, here, places[item["key"]], sections))]
    kind = TYPES[item["type"]]
    if rule["op"] not in kind.ops:
        possible = ", ".join(f"„{op_words(op, kind.name)}“" for op in kind.ops)
        return [("op", NO_OP % {"op": op_words(rule["op"], kind.name), "possible": possible})]
    if rule["op"] in WITHOUT_VALUE:
        return []
    if not (rule["answer"] or "").strip():
        return [] if draft else [("answer", WHICH_ANSWER)]
    return [] if rules.frozen(rule, names) else [("answer", NO_ANSWER)]


def _too_late(item: Any, here: tuple[int, int], there: tuple[int, int], sections: Any) -> Any:
    """Why a question that is not before cannot be asked about."""
    outer, inner = here
    if here == there:
        return ITSELF
    if inner == -1:
        return INSIDE if there[0] == outer else LATER
    own = sections[outer]["items"][inner].get("key")
    looked_at = [rule["key"] for rule in (item.get("show_if") or {"rules": []})["rules"]]
    return CIRCLE if own and own in looked_at else LATER


def _find_unreachable(body: Any, sections: Any, wrong: Wrong) -> None:
    for outer, inner in unreachable(sections):
        path, block = (outer,), body[outer]
        required = False
        if inner is not None:
            path, block = (outer, "content", inner), body[outer].value["content"][inner]  # type: ignore[assignment]
            required = bool(block.value.get("required"))
        last = max(len(rules_of(block.value)) - 1, 0)
        wrong.at((*path, "show_if", "rules", last, "question"), NEVER_REQUIRED if required else NEVER)
