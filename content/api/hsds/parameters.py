"""Parameters of the interface: described once, read and documented from the same description."""

import datetime
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from django.http import QueryDict
from django.utils.dateparse import parse_date, parse_datetime
from django.utils.timezone import is_naive, make_aware

from content.api.problems import Problem
from content.directory.spelling import clean_query

LARGEST_PAGE, DEFAULT_PER_PAGE, LARGEST_PER_PAGE, LONGEST = 100_000, 50, 500, 100
TRUE, FALSE = ("true", "1"), ("false", "0")


@dataclass(frozen=True)
class Parameter:
    """One parameter: its name, what it means, and its JSON Schema."""

    name: str
    meaning: str
    schema: dict[str, Any] = field(default_factory=dict)


TEXT = {"type": "string", "maxLength": LONGEST}
UUID = {"type": "string", "format": "uuid"}
MOMENT = {"type": "string", "format": "date-time"}
FLAG = {"type": "boolean"}
KNOWN = {
    found.name: found
    for found in (
        Parameter("page", "Seite, ab 1", {"type": "integer", "minimum": 1, "maximum": LARGEST_PAGE, "default": 1}),
        Parameter(
            "per_page",
            "Einträge je Seite",
            {"type": "integer", "minimum": 1, "maximum": LARGEST_PER_PAGE, "default": DEFAULT_PER_PAGE},
        ),
        Parameter("format", "json, oder ndjson: alles ohne Seiten, ein Eintrag je Zeile", {"enum": ["json", "ndjson"]}),
        Parameter("search", "Wörter, die vorkommen", TEXT),
        Parameter("taxonomy_term_id", "nur Angebote zu diesem Thema", UUID),
        Parameter("taxonomy_id", "nur mit Themen aus dieser Systematik", UUID),
        Parameter("organization_id", "nur Angebote dieses Trägers", UUID),
        Parameter(
            "modified_after",
            "geändert seit, zum Beispiel 2026-10-01T00:00:00Z",
            {"type": "string", "format": "date-time"},
        ),
        Parameter("minimal", "nur Kennung und Änderungszeit", FLAG),
        Parameter("full", "mit allem, was dazugehört", FLAG),
        Parameter("full_service", "Angebote des Trägers mit allem, was dazugehört", FLAG),
        Parameter("postcode", "Postleitzahl des Ortes", {"type": "string", "maxLength": 10}),
        Parameter("parent_id", "Themen unter diesem Thema (unsere Systematik hat nur eine Ebene)", UUID),
        Parameter("top_only", "nur Themen ohne Unterthemen", FLAG),
    )
}
PAGING = ("page", "per_page", "format")


class Parameters:
    """The parameters of one request; unknown and unreadable ones are answered with 400."""

    def __init__(self, query: QueryDict, allowed: Iterable[str]) -> None:
        self.query, allowed = query, tuple(allowed)
        unknown = sorted(set(query) - set(allowed))
        if unknown:
            raise _bad(unknown[0], "ist hier unbekannt", "is unknown here", f": {', '.join(allowed) or '–'}")
        for name in query:
            self._read(name)

    def _read(self, name: str) -> object:
        """Read it by its kind, so that a wrong one is named even where the answer does not need it."""
        schema = KNOWN[name].schema
        kinds: dict[Any, Callable[[str], object]] = {
            "integer": self.number,
            "boolean": self.flag,
            "uuid": self.identifier,
            "date-time": self.moment,
            "string": self.text,
        }
        kind = schema.get("format") or schema.get("type")
        return kinds[kind](name) if kind else self.lines()

    def text(self, name: str) -> str:
        """Words; at most as long as documented."""
        value = self.query.get(name, "")
        if len(value) > KNOWN[name].schema["maxLength"]:
            raise _bad(name, "ist zu lang", "is too long")
        return clean_query(value)

    def identifier(self, name: str) -> uuid.UUID | None:
        """A UUID."""
        if name not in self.query:
            return None
        try:
            return uuid.UUID(str(self.query[name]))
        except ValueError:
            raise _bad(name, "muss eine UUID sein", "must be a UUID") from None

    def flag(self, name: str) -> bool:
        """Yes or no; no where it is not given."""
        value = self.query.get(name, "false").lower()
        if value not in (*TRUE, *FALSE):
            raise _bad(name, "muss true oder false sein", "must be true or false")
        return value in TRUE

    def number(self, name: str) -> int:
        """A whole number within its limits."""
        schema = KNOWN[name].schema
        value = self.query.get(name, str(schema["default"]))
        if not (value.isascii() and value.isdigit() and len(value) < 10) or not (
            schema["minimum"] <= int(value) <= schema["maximum"]
        ):
            limits = f"{schema['minimum']}–{schema['maximum']}"
            raise _bad(name, f"muss eine Zahl sein: {limits}", f"must be a number: {limits}")
        return int(value)

    def lines(self) -> bool:
        """Whether all records are wanted, one per line."""
        value = self.query.get("format", "json")
        if value not in KNOWN["format"].schema["enum"]:
            raise _bad("format", "muss json oder ndjson sein", "must be json or ndjson")
        return value == "ndjson"

    def moment(self, name: str) -> datetime.datetime | None:
        """A date with or without time; without zone it is local."""
        if name not in self.query:
            return None
        value = str(self.query[name]).replace(" ", "+")  # a plus sign that was not encoded
        try:
            day = parse_date(value)
            found = datetime.datetime.combine(day, datetime.time()) if day else parse_datetime(value)
            found = make_aware(found) if found and is_naive(found) else found
            if found is not None:
                found = found.astimezone(datetime.UTC)
        except (ValueError, OverflowError):
            found = None
        if found is None:
            raise _bad(name, "muss ein Zeitpunkt sein: 2026-10-01T00:00:00Z", "must be a date-time")
        return found


def _bad(name: str, german: str, english: str, rest: str = "") -> Problem:
    return Problem(400, f"Der Parameter „{name[:40]}“ {german}{rest}.", f"The parameter “{name[:40]}” {english}{rest}.")
