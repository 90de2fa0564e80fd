"""One line of a list: the person it speaks of, what is wrong with it, and what could not be read."""

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.languages import SPOKEN
from content.directory.spelling import searchable
from content.models import Accommodation, Stadtteil
from forms.fields import FreeDateField, PhoneField, TidyEmailField
from workflows.case.person import Person

NAMES = ("first_name", "last_name", "native_name")
MONTHS = ("jan", "feb", "mae", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez")
SPELT = re.compile(r"(\d{1,2})\.?\s*([A-Za-zä]{3})[a-zä]*\.?\s*(\d{4})")
# How offices call languages beside their proper names.
ALSO = {"farsi": "fa", "persisch": "fa", "kurdisch": "kmr", "kurmandschi": "kmr", "kurmanji": "kmr", "sorani": "ckb",
        "pashto": "ps", "pashtu": "ps", "tigrinisch": "ti", "somalisch": "so"}  # fmt: skip


@dataclass
class Line:
    """What one row says; `number` is the row as a spreadsheet counts it."""

    number: int
    person: dict[str, Any] = field(default_factory=dict)
    household: str = ""
    concern: str = ""
    errors: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    known: list[Any] = field(default_factory=list)
    elsewhere: bool = False
    twin: int = 0
    taken: bool = True

    @property
    def name(self) -> str:
        """As it would stand in the file."""
        return f"{self.person.get('first_name', '')} {self.person.get('last_name', '')}".strip()

    @property
    def suspect(self) -> bool:
        """Whether somebody should look before a case is opened."""
        return bool(self.known or self.elsewhere or self.twin)


class Reader:
    """Reads the rows of one list; the city's records are loaded once."""

    def __init__(self, columns: list[str]) -> None:
        self.columns = columns
        self.places = {searchable(one.name): one for one in Stadtteil.objects.all()}
        self.places |= {searchable(one.slug): one for one in self.places.values()}
        houses = Accommodation.objects.filter(active=True).select_related("stadtteil")
        self.houses = {searchable(one.name): one for one in houses}
        self.languages = {searchable(word): one.code for one in SPOKEN for word in (one.code, one.german, one.own)}
        self.languages |= ALSO
        self.phone, self.email, self.day = PhoneField(required=False), TidyEmailField(required=False), FreeDateField()

    def lines(self, rows: list[list[str]], header: int) -> list[Line]:
        """All rows below the heading that say anything; a heading that is repeated on each page is none."""
        head = rows[header] if header >= 0 else None
        return [
            self._line(number, row)
            for number, row in enumerate(rows, start=1)
            if number > header + 1 and any(row) and row != head
        ]

    def _line(self, number: int, row: list[str]) -> Line:
        told = {
            meaning: row[place] if place < len(row) else "" for place, meaning in enumerate(self.columns) if meaning
        }
        line = Line(number, household=searchable(told.get("household", "")), concern=told.get("concern", ""))
        line.person = self._names(told) | {"date_of_birth": self._born(told.get("date_of_birth", ""), line)}
        line.person |= self._home(told, line)
        line.person |= {"language": self._language(told.get("language", ""), line)}
        line.person |= {
            "phone": self._reached(self.phone, told.get("phone", ""), line, _("Telefon")),
            "email": self._reached(self.email, told.get("email", ""), line, _("E-Mail")),
        }
        if not line.name:
            line.errors.append(_("Der Name fehlt."))
        for name in (*NAMES, "address"):
            most = Person._meta.get_field(name).max_length or 0
            if len(line.person[name]) > most:
                line.errors.append(_("Ein Text ist zu lang: höchstens %(most)d Zeichen.") % {"most": most})
        return line

    def _names(self, told: dict[str, str]) -> dict[str, str]:
        """ "Haddad, Amal" and "Amal Haddad" in one column; two columns need no guessing."""
        first, last, whole = told.get("first_name", ""), told.get("last_name", ""), told.get("name", "")
        if whole and not (first or last):
            if "," in whole:
                last, first = (part.strip() for part in whole.split(",", 1))
            else:
                first, _blank, last = whole.rpartition(" ")
        return {"first_name": first, "last_name": last, "native_name": told.get("native_name", "")}

    def _born(self, text: str, line: Line) -> date | None:
        if not text:
            return None
        day = _day(text, self.day)
        if day is None or not date(1900, 1, 1) <= day <= timezone.localdate():
            line.errors.append(_("Das Geburtsdatum „%(text)s“ ist nicht zu lesen.") % {"text": text[:40]})
            return None
        return day

    def _home(self, told: dict[str, str], line: Line) -> dict[str, Any]:
        """Stadtteil, accommodation and address; an unknown accommodation is kept as address."""
        place_text, house_text, address = (told.get(key, "") for key in ("stadtteil", "accommodation", "address"))
        place, house = self.places.get(searchable(place_text)), self.houses.get(searchable(house_text))
        if place_text and not place:
            line.errors.append(_("Den Stadtteil „%(text)s“ gibt es nicht.") % {"text": place_text[:60]})
        if house and place and house.stadtteil_id != place.pk:
            line.errors.append(_("Die Unterkunft liegt in %(place)s.") % {"place": house.stadtteil})
        if house_text and not house:
            address = ", ".join(filter(None, (house_text, address)))
            line.notes.append(_("Unterkunft nicht bekannt: steht als Anschrift."))
        return {"stadtteil": place or (house.stadtteil if house else None), "accommodation": house, "address": address}

    def _language(self, text: str, line: Line) -> str:
        code = self.languages.get(searchable(text), "") or self.languages.get(searchable(text).split(" ")[0], "")
        if text and not code:
            line.notes.append(_("Sprache „%(text)s“ nicht bekannt: fragt die Aufnahme.") % {"text": text[:40]})
        return code

    def _reached(self, kind: Any, text: str, line: Line, what: str) -> str:
        """A telephone number or e-mail address; one that is none is left out, and the line says so."""
        if not text:
            return ""
        try:
            value = str(kind.clean(text if text[:1] in "0+" or "@" in text else f"0{text}"))
        except ValidationError:
            value = "x" * 300
        if len(value) > (40 if kind is self.phone else 254):
            line.notes.append(_("%(what)s nicht lesbar: weggelassen.") % {"what": what})
            return ""
        return value


@lru_cache(maxsize=20_000)
def _day(text: str, kind: FreeDateField) -> date | None:
    """A date as offices write it: 24.12.1990, 24.12.90, 24. Dez. 1990, 1990-12-24 00:00, or Excel's bare number."""
    if re.fullmatch(r"\d{5}", text):
        return date(1899, 12, 30) + timedelta(days=int(text))
    spelt = SPELT.fullmatch(text)
    month = searchable(spelt[2])[:3] if spelt else ""
    if spelt and month in MONTHS:
        text = f"{spelt[1]}.{MONTHS.index(month) + 1}.{spelt[3]}"
    elif " " in text and re.fullmatch(r"[\d:. ]+", text.split(" ", 1)[1]) and re.search(r"\d:\d", text):
        text = text.split(" ", 1)[0]
    try:
        day = kind.clean(text)
    except ValidationError:
        return None
    if day and day > timezone.localdate() and re.fullmatch(r"\d{1,2}\.\d{1,2}\.\d{2}", text):
        day = date(day.year - 100, day.month, day.day)  # written with two digits: of the last century
    return day
