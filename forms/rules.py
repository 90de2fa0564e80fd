"""From what an editor chose in a condition to what the schema keeps."""

from collections.abc import Mapping
from typing import Any

from forms.blocks.show_if import rules_of
from forms.comparisons import WITHOUT_VALUE
from forms.types.registry import TYPES


class Names:
    """Finds the question that a rule means: by the id of its block or by its key."""

    def __init__(self, body: Any, frozen: list[dict[str, Any]]) -> None:
        self.items: dict[str, Mapping[str, Any]] = {}
        self.keys: dict[str, str] = {}
        for section, into in zip(body, frozen, strict=True):
            for block, item in zip(section.value["content"], into["items"], strict=True):
                if "key" in item:
                    self.items[item["key"]] = item
                    self.keys[block.id or item["key"]] = self.keys[item["key"]] = item["key"]

    def find(self, rule: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """The item of the schema; None where the question is gone or not chosen yet."""
        return self.items.get(self.keys.get(rule["question"] or "", ""))


def freeze(value: Mapping[str, Any], into: dict[str, Any], names: Names) -> None:
    """Set `show_if` where the block has rules; what cannot be read (in drafts) is left out."""
    found = [rule for rule in (frozen(rule, names) for rule in rules_of(value)) if rule]
    if found:
        into["show_if"] = {"match": value["show_if"]["match"] or "all", "rules": found}


def frozen(rule: Mapping[str, Any], names: Names) -> dict[str, Any] | None:
    """A rule as the schema keeps it; None where its question is gone or its answer is none."""
    item = names.find(rule)
    if item is None or not complete(rule):
        return None
    kept = {"key": item["key"], "op": rule["op"]}
    if rule["op"] in WITHOUT_VALUE:
        return kept
    try:
        return kept | {"value": TYPES[item["type"]].meant(rule["answer"], item)}
    except ValueError:
        return None


def complete(rule: Mapping[str, Any]) -> bool:
    """Whether the editor has chosen all that this rule needs."""
    return bool(rule["question"] and rule["op"] and (rule["op"] in WITHOUT_VALUE or (rule["answer"] or "").strip()))
