"""Which column means what: guessed by its heading, corrected by a person."""

from typing import Any, NamedTuple

from django.utils.translation import gettext_lazy as _

from content.directory.spelling import searchable


class Meaning(NamedTuple):
    """What a column may mean, and the headings that say so."""

    label: Any
    headings: tuple[str, ...]


MEANINGS: dict[str, Meaning] = {
    "last_name": Meaning(_("Nachname"), ("nachname", "familienname", "zuname", "surname", "last name")),
    "first_name": Meaning(_("Vorname"), ("vorname", "vornamen", "rufname", "first name", "given name")),
    "name": Meaning(_("Name, ganz"), ("name", "person", "name vorname", "vor und nachname")),
    "native_name": Meaning(_("Name in eigener Schrift"), ("name in eigener schrift", "name original")),
    "date_of_birth": Meaning(
        _("Geburtsdatum"), ("geburtsdatum", "geburtstag", "geb", "geb datum", "gebdatum", "geb dat", "geboren", "dob")
    ),
    "language": Meaning(_("Sprache"), ("sprache", "muttersprache", "herkunftssprache", "language")),
    "phone": Meaning(_("Telefon"), ("telefon", "tel", "handy", "mobil", "telefonnummer", "handynummer", "tel nr")),
    "email": Meaning(_("E-Mail"), ("e mail", "email", "mail")),
    "stadtteil": Meaning(_("Stadtteil"), ("stadtteil", "ortsteil", "teilort", "bezirk")),
    "accommodation": Meaning(_("Unterkunft"), ("unterkunft", "objekt", "wohnheim", "einrichtung", "unterbringung")),
    "address": Meaning(_("Anschrift"), ("anschrift", "adresse", "strasse", "wohnung", "strasse hausnummer", "zimmer")),
    "household": Meaning(
        _("Familie"),
        ("familie", "haushalt", "familien nr", "familiennummer", "fam nr", "bg", "bg nummer", "bedarfsgemeinschaft"),
    ),
    "concern": Meaning(_("Bemerkung"), ("bemerkung", "bemerkungen", "hinweis", "hinweise", "anmerkung", "notiz")),
}
LOOKED_AT = 25


def find_header(rows: list[list[str]]) -> int:
    """The row with the headings: the one that says most of what we know, among the first; -1 where none does."""
    scores = [len(set(guess(row)) - {""}) for row in rows[:LOOKED_AT]]
    best = max(scores, default=0)
    return scores.index(best) if best >= 2 else -1


def guess(header: list[str]) -> list[str]:
    """The meaning of each column, each meaning once; empty where the heading says nothing to us."""
    found: list[str] = []
    words = [searchable(cell) for cell in header]
    for heading in words:
        meaning = next((key for key, one in MEANINGS.items() if heading in one.headings), "")
        if not meaning and heading:
            begins = (key for key, one in MEANINGS.items() if any(heading.startswith(f"{h} ") for h in one.headings))
            meaning = next(begins, "")
        found.append(meaning if meaning not in found else "")
    if "name" in found and "first_name" in found and "last_name" not in found:
        found[found.index("name")] = "last_name"
    return found


def missing(columns: list[str]) -> str:
    """A sentence where nobody could be told apart by these columns; empty where all is well."""
    if "name" in columns or "last_name" in columns:
        return ""
    return str(_("Es ist noch keine Spalte mit Namen gewählt."))
