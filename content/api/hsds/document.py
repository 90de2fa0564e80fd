"""A JSON file read piece by piece: each piece knows where it stands, so that an error names the place."""

import datetime
import uuid
from dataclasses import dataclass, field
from typing import Any

from django.utils.dateparse import parse_date, parse_datetime, parse_time
from django.utils.timezone import is_naive, make_aware

LARGEST = 1_000_000


def without_blanks(record: dict[str, Any]) -> dict[str, Any]:
    """The record without what is not known; False and 0 stay."""
    return {key: value for key, value in record.items() if value not in (None, "", [])}


def storable(text: str) -> bool:
    """Whether a database can hold it: no NUL, no half of a character."""
    return "\0" not in text and text.encode("utf-8", "ignore").decode() == text


@dataclass
class Findings:
    """What was wrong (nothing is imported then) and what was left out (the rest is imported)."""

    errors: list[tuple[str, str]] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)


class Node:
    """An object of the file with its place: JSON pointer, or table and line. Reading reports, and never raises."""

    def __init__(self, value: Any, pointer: str, findings: Findings) -> None:
        self.pointer, self.findings = getattr(value, "origin", pointer), findings
        if not isinstance(value, dict):
            self.error("Hier muss ein Objekt stehen ({ … }).")
            value = {}
        self.value: dict[str, Any] = value

    def error(self, text: str, key: str = "") -> None:
        """Say what is wrong here."""
        self._say(self.findings.errors, key, text)

    def note(self, text: str, key: str = "") -> None:
        """Say what is left out."""
        self._say(self.findings.notes, key, text)

    def _say(self, where: list[tuple[str, str]], key: str, text: str) -> None:
        if (finding := (self._at(key), text)) not in where:
            where.append(finding)

    def _at(self, key: str) -> str:
        if "Zeile" in self.pointer and key:
            return f"{self.pointer}, {key}"
        return f"{self.pointer}/{key}" if key else self.pointer or "/"

    def text(self, key: str, *, longest: int = 10_000, required: bool = False) -> str:
        """A text; "" where there is none."""
        value = self.value.get(key)
        if value is None:
            value = ""
        if not isinstance(value, str) or not storable(value):
            self.error("Hier muss ein Text stehen.", key)
            return ""
        value = value.strip()
        if required and not value:
            self.error("Diese Angabe fehlt.", key)
        if len(value) > longest:
            self.error(f"Der Text ist zu lang: {len(value)} Zeichen, erlaubt sind {longest}.", key)
            return ""
        return value

    def identifier(self, key: str = "id") -> uuid.UUID | None:
        """A UUID; None (and an error) where there is none."""
        try:
            return uuid.UUID(self.text(key))
        except ValueError:
            self.error("Hier muss eine UUID stehen, zum Beispiel 1f0c2a52-8f0e-4c5e-9d0b-2f6d1f6f7a10.", key)
            return None

    def date(self, key: str) -> datetime.date | None:
        """A date as 2026-10-01."""
        return self._parsed(key, lambda text: parse_date(text[:10]), "Hier muss ein Datum stehen: 2026-10-01.")

    def moment(self, key: str) -> datetime.datetime | None:
        """A date with time; without zone it is local."""
        found = self._parsed(key, parse_datetime, "Hier müssen Datum und Uhrzeit stehen: 2026-10-01T12:00:00Z.")
        return make_aware(found) if found and is_naive(found) else found

    def time(self, key: str) -> datetime.time | None:
        """A time of day; an offset is left out, hours here are local."""
        return self._parsed(key, lambda text: parse_time(text[:5]), "Hier muss eine Uhrzeit stehen: 09:30.")

    def number(self, key: str) -> float | None:
        """A number; None where there is none."""
        value = self.value.get(key)
        if value is None:
            return None
        if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= LARGEST:
            return value
        self.error("Hier muss eine Zahl stehen.", key)
        return None

    def _parsed(self, key: str, parse: Any, sentence: str) -> Any:
        text = self.text(key)
        if not text:
            return None
        try:
            found = parse(text)
        except ValueError:
            found = None
        if found is None:
            self.error(sentence, key)
        return found

    def child(self, key: str) -> "Node | None":
        """An object inside; None where there is none."""
        value = self.value.get(key)
        return None if value is None else Node(value, f"{self.pointer}/{key}", self.findings)

    def items(self, key: str) -> list["Node"]:
        """The objects of a list inside."""
        value = self.value.get(key)
        if value is None:
            return []
        if not isinstance(value, list):
            self.error("Hier muss eine Liste stehen ([ … ]).", key)
            return []
        return [Node(item, f"{self.pointer}/{key}/{number}", self.findings) for number, item in enumerate(value)]
