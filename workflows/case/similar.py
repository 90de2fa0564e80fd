"""Finding the same person under another spelling: scripts, sounds, reordered names, a date of birth misread.

Two statements, both on an index, so that 100,000 persons are searched while somebody types the next field.
"""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from django.db.models import Case, IntegerField, Q, Value, When
from django.utils.translation import gettext as _

from workflows.case.person import Person
from workflows.case.spelling import name_key

if TYPE_CHECKING:
    from django.db.models import QuerySet

SAME, SWAPPED, DIGIT, OPEN, OTHER = range(5)
SHOWN, LOOKED_AT = 10, 60


@dataclass(frozen=True)
class Match:
    """A person who may be the same, and why (German, for the screen).

    `strong` means name and date of birth agree, `near` that the dates of birth do not speak against it.
    """

    person: Person
    reason: str
    strong: bool = False
    near: bool = False


def find_similar(
    first_name: str, last_name: str, date_of_birth: date | None, *, native_name: str = "", exclude: int | None = None
) -> list[Match]:
    """Up to ten persons who may be the same, best first; the caller decides what of them the reader may see."""
    name = f"{first_name} {last_name}"
    keys = {name_key(name), name_key(native_name)} - {""}
    if not keys:
        return []
    days = near_days(date_of_birth) if date_of_birth else {}
    people = Person.objects.filter(merged_into=None).exclude(pk=exclude)
    found = list(_by_name(people, keys, days)) + (list(_by_day(people, keys, days)) if days else [])
    ranked = [rank(person, {plain(name), plain(native_name)}, keys, days) for person in found]
    return [match for _place, match in sorted(ranked, key=lambda pair: (pair[0], pair[1].person.pk))[:SHOWN]]


def near_days(day: date) -> dict[date, int]:
    """Days that are written for `day` by mistake: day and month swapped, or one digit another."""
    written = f"{day:%Y%m%d}"
    changed = {written[:i] + digit + written[i + 1 :] for i in range(8) for digit in "0123456789"}
    days = {found: DIGIT for found in map(_read, changed) if found}
    swapped = _read(f"{day:%Y%d%m}")
    if swapped:
        days[swapped] = SWAPPED
    return {**days, day: SAME}


def _read(digits: str) -> date | None:
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None


def _by_name(people: "QuerySet[Person]", keys: set[str], days: dict[date, int]) -> "QuerySet[Person]":
    """All names sound the same; those with a near date of birth first, so that Mohammed Ali is found among many."""
    near = Case(When(date_of_birth__in=list(days), then=Value(0)), default=Value(1), output_field=IntegerField())
    return people.filter(name_key__in=keys).order_by(near if days else "pk", "pk")[:LOOKED_AT]


def _by_day(people: "QuerySet[Person]", keys: set[str], days: dict[date, int]) -> "QuerySet[Person]":
    """One of the names sounds the same, and the date of birth is near."""
    words = Q()
    for word in sorted({word for key in keys for word in key.split()})[:8]:
        words |= Q(name_key=word) | Q(name_key__startswith=f"{word} ")
        words |= Q(name_key__endswith=f" {word}") | Q(name_key__contains=f" {word} ")
    near = people.filter(words, date_of_birth__in=list(days)).exclude(name_key__in=keys)
    swap = [day for day, kind in days.items() if kind != DIGIT]
    exact = Case(When(date_of_birth__in=swap, then=Value(0)), default=Value(1), output_field=IntegerField())
    return near.order_by(exact, "pk")[:LOOKED_AT]


def plain(name: str) -> str:
    """A name for comparing, letter by letter, in any order of its words."""
    return " ".join(sorted(name.casefold().split()))


def rank(person: Person, names: set[str], keys: set[str], days: dict[date, int]) -> tuple[tuple[int, int], Match]:
    """Place in the list, and the reason in words."""
    born = person.date_of_birth
    near = days.get(born, OTHER) if born and days else OPEN
    words = set(person.name_key.split())
    if person.name_key in keys:
        same = names & {plain(str(person)), plain(person.native_name)} - {""}
        place, name = (0, _("gleicher Name")) if same else (1, _("gleicher Klang"))
    elif any(words <= set(key.split()) or words >= set(key.split()) for key in keys):
        place, name = 2, _("ein Name mehr oder weniger")
    else:
        place, name = 3, _("ein Name klingt gleich")
    reason = f"{name}, {_days()[near]}"
    if place == 3 and near in (SWAPPED, DIGIT):
        near = OTHER  # two weak signs are no strong one
    return (near if place < 2 else near + 1, place), Match(
        person, reason, strong=place < 2 and near == SAME, near=near != OTHER
    )


def _days() -> dict[int, str]:
    return {
        SAME: _("gleiches Geburtsdatum"),
        SWAPPED: _("Tag und Monat des Geburtsdatums vertauscht"),
        DIGIT: _("Geburtsdatum in einer Ziffer anders"),
        OPEN: _("Geburtsdatum nicht bekannt"),
        OTHER: _("anderes Geburtsdatum"),
    }
