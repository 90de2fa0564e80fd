"""A small reader and writer of CSS: enough to choose rules, resolve constants and leave out spaces."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
VAR = re.compile(r"var\(\s*(--[\w-]+)\s*(?:,((?:[^()]|\((?:[^()]|\([^()]*\))*\))*))?\)")


@dataclass
class Rule:
    """`head { … }`: either with declarations or, for an at-rule, with rules inside; `@import …;` has neither."""

    head: str
    declarations: list[tuple[str, str]] = field(default_factory=list)
    rules: list["Rule"] | None = None


def parse(text: str) -> list[Rule]:
    """Rules of a style sheet, in order. Comments are dropped; nesting of style rules is not understood."""
    rules, _end = _parse(COMMENT.sub("", text), 0)
    return rules


def _parse(text: str, at: int) -> tuple[list[Rule], int]:
    rules: list[Rule] = []
    start = at
    while at < len(text):
        char = text[at]
        if char in "\"'":
            at = text.index(char, at + 1)
        elif char == ";":
            rules.append(Rule(text[start:at].strip()))
            start = at + 1
        elif char == "}":
            return rules, at + 1
        elif char == "{":
            head = " ".join(text[start:at].split())
            if re.match(r"@(media|layer|supports|container)", head):
                inner, at = _parse(text, at + 1)
                rules.append(Rule(head, rules=inner))
            else:
                end = _closing(text, at)
                rules.append(Rule(head, _declarations(text[at + 1 : end]) if not head.startswith("@keyframes") else []))
                if head.startswith("@keyframes"):
                    rules[-1].rules = _parse(text[at + 1 : end], 0)[0]
                at = end + 1
            start = at
            continue
        at += 1
    return rules, at


def _closing(text: str, at: int) -> int:
    depth = 0
    for place in range(at, len(text)):
        depth += {"{": 1, "}": -1}.get(text[place], 0)
        if depth == 0:
            return place
    raise ValueError("a brace is not closed: " + text[at : at + 80])


def _declarations(body: str) -> list[tuple[str, str]]:
    found = []
    for part in split(body, ";"):
        name, colon, value = part.partition(":")
        if colon:
            found.append((name.strip(), " ".join(value.split())))
    return found


def split(text: str, separator: str) -> list[str]:
    """Split at a separator outside of brackets and quotes."""
    parts, depth, quote, start = [], 0, "", 0
    for place, char in enumerate(text):
        if quote:
            quote = "" if char == quote else quote
        elif char in "\"'":
            quote = char
        elif char in "([":
            depth += 1
        elif char in ")]":
            depth -= 1
        elif char == separator and depth == 0:
            parts.append(text[start:place])
            start = place + 1
    return [*parts, text[start:]]


def walk(rules: list[Rule]) -> Iterator[Rule]:
    """Every rule, also those inside of at-rules."""
    for rule in rules:
        yield rule
        yield from walk(rule.rules or [])


def write(rules: list[Rule]) -> str:
    """The style sheet in as few bytes as a simple writer can."""
    return "".join(_write(rule) for rule in rules)


def _write(rule: Rule) -> str:
    head = re.sub(r"\s*([,>~])\s*", r"\1", rule.head) if not rule.head.startswith("@") else rule.head
    if rule.rules is not None:
        inner = write(rule.rules)
        return f"{head}{{{inner}}}" if inner else ""
    if rule.declarations:
        return head + "{" + ";".join(f"{name}:{_short(value)}" for name, value in rule.declarations) + "}"
    return f"{head};" if rule.head.startswith("@") else ""


def _short(value: str) -> str:
    if '"' in value:
        return value
    value = re.sub(r"\s*,\s*", ",", value)
    return re.sub(r"(?<![\w.#-])0\.(\d)", r".\1", value)


def constants(rules: list[Rule]) -> dict[str, str]:
    """Custom properties that have one value everywhere: defined once, on `:root`, outside of any condition."""
    once: dict[str, str] = {}
    seen: dict[str, int] = {}
    for rule in walk(rules):
        for name, _value in rule.declarations:
            if name.startswith("--"):
                seen[name] = seen.get(name, 0) + 1
    for rule in rules:
        for inner in rule.rules or [] if rule.head.startswith("@layer") else [rule]:
            if inner.head == ":root":
                once |= {n: v for n, v in inner.declarations if n.startswith("--") and seen[n] == 1}
    return once


def resolve(rules: list[Rule]) -> list[Rule]:
    """Put constants in place of `var()` and leave out custom properties that nothing refers to any more."""
    known = constants(rules)

    def value_of(text: str, depth: int = 0) -> str:
        if depth > 20:
            raise ValueError("custom properties refer to each other: " + text)
        return VAR.sub(lambda m: value_of(known[m[1]], depth + 1) if m[1] in known else f"var({m[1]})", text)

    for rule in walk(rules):
        rule.declarations = [(name, value_of(value)) for name, value in rule.declarations]
    while True:
        used = {m[1] for rule in walk(rules) for _name, value in rule.declarations for m in VAR.finditer(value)}
        dropped = 0
        for rule in walk(rules):
            kept = [(n, v) for n, v in rule.declarations if not n.startswith("--") or n in used]
            dropped += len(rule.declarations) - len(kept)
            rule.declarations = kept
        if not dropped:
            return rules
