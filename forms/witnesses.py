"""Whether something can ever be shown: looks for answers that fit its conditions and those of the questions before.

A "way" is a set of rules that must hold together. Each rule needs its question to be shown, so its ways are added.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from forms.comparisons import compare
from forms.types.lookup import Lookup
from forms.types.registry import TYPES

Item = Mapping[str, Any]
Rule = tuple[str, str, Any]
Way = frozenset[Rule]
ALWAYS: list[Way] = [frozenset()]
# Beyond this the search is given up in the editor's favour.
TOO_MANY = 200


def unreachable(sections: Iterable[Mapping[str, Any]]) -> Iterator[tuple[int, int | None]]:
    """(section, item) that no visitor can ever see; the item is None for a whole section."""
    reach: dict[str, list[Way]] = {}
    items: dict[str, Item] = {}
    for outer, section in enumerate(sections):
        around = _ways(section, ALWAYS, reach, items)
        if not around:
            yield outer, None
        for inner, item in enumerate(section["items"]):
            found = _ways(item, around or ALWAYS, reach, items)
            if not found:
                yield outer, inner
            if "key" in item:
                items[item["key"]] = item
                reach[item["key"]] = found or ALWAYS  # said once, not again at all that depends on it


def _ways(part: Mapping[str, Any], around: list[Way], reach: Mapping[str, list[Way]], items: Any) -> list[Way]:
    """All ways in which a section or item can be shown inside `around`."""
    ways = around
    for alternatives in _alternatives(part.get("show_if"), reach):
        if len(ways) * len(alternatives) > TOO_MANY:
            return ALWAYS
        together = dict.fromkeys(way | more for way in ways for more in alternatives)
        ways = [way for way in together if _consistent(way, items)]
    return ways


def _alternatives(show_if: Mapping[str, Any] | None, reach: Mapping[str, list[Way]]) -> list[list[Way]]:
    """The condition as "one of these and one of these …"."""
    if not show_if:
        return []
    each = []
    for rule in show_if["rules"]:
        way = frozenset({(rule["key"], rule["op"], rule.get("value"))})
        before = ALWAYS if rule["op"] == "not_answered" else reach.get(rule["key"], ALWAYS)
        each.append([way | more for more in before])
    return [[way for ways in each for way in ways]] if show_if["match"] == "any" else each


def _consistent(way: Way, items: Mapping[str, Item]) -> bool:
    rules: dict[str, list[tuple[str, Any]]] = {}
    for key, op, value in way:
        rules.setdefault(key, []).append((op, value))
    return all(_answerable(items[key], found) for key, found in rules.items() if key in items)


def _answerable(item: Item, rules: list[tuple[str, Any]]) -> bool:
    """Whether one answer fits all rules about its question."""
    ops = {op for op, _value in rules}
    if "not_answered" in ops:
        return ops == {"not_answered"}
    compared = [(op, value) for op, value in rules if op != "answered"]
    values = [value for _op, value in compared]
    return not compared or any(
        all(compare(op, item["type"], answer, value) for op, value in compared) for answer in _answers(item, values)
    )


def _answers(item: Item, values: list[Any]) -> list[Any]:
    """Answers worth trying: if any answer fits, one of these does."""
    kind = item["type"]
    if kind == "several":
        return [[choice["value"] for choice in item["choices"]]]
    if kind == "number":
        return _numbers(item, values)
    if kind == "date":
        days = [date.fromisoformat(value) for value in values]
        return [(day + timedelta(move)).isoformat() for day in days for move in (-1, 0, 1)]
    if not isinstance(TYPES[kind], Lookup) and (offered := TYPES[kind].offers(item)):
        return [value for value, _words in offered]
    # texts, and records of the directory, which change from day to day: another one is always possible
    return [*values, " ".join(str(value) for value in values), "\N{SNOWMAN}"]


def _numbers(item: Item, values: list[Any]) -> list[Any]:
    step = Decimal(1).scaleb(-item["decimals"])
    low, high = item.get("min_value"), item.get("max_value")
    tried = [Decimal(str(value)) + move for value in values for move in (-step, 0, step)]
    return [str(n) for n in tried if (low is None or n >= low) and (high is None or n <= high)]
