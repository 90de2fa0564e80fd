"""Finding the same person under another spelling: Arabic, Cyrillic, Latin; reordered names; date of birth."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from workflows.case.person import Person
from workflows.case.spelling import name_key


@dataclass(frozen=True)
class Match:
    """A person who may be the same, and why (German, for the screen); `strong` means name and date of birth agree."""

    person: Person
    reason: str
    strong: bool = False


def find_similar(
    first_name: str, last_name: str, date_of_birth: date | None, *, native_name: str = "", exclude: int | None = None
) -> list[Match]:
    """Up to ten persons who may be the same, best first; the caller decides what of them the reader may see."""
    keys = {name_key(f"{first_name} {last_name}"), name_key(native_name)} - {""}
    found: dict[int, Match] = {}
    people = Person.objects.exclude(pk=exclude)
    for person in people.filter(name_key__in=keys)[:20]:
        same_day = date_of_birth is not None and person.date_of_birth == date_of_birth
        reason = _("gleicher Name und gleiches Geburtsdatum") if same_day else _("ähnlich geschriebener Name")
        found[person.pk] = Match(person, reason, strong=same_day)
    if date_of_birth:
        words = {word for key in keys for word in key.split()}
        for person in people.filter(date_of_birth=date_of_birth).exclude(pk__in=found)[:50]:
            if words & set(person.name_key.split()):
                found[person.pk] = Match(person, _("gleiches Geburtsdatum, ein Name stimmt überein"))
    exact_first = sorted(found.values(), key=lambda match: match.person.date_of_birth != date_of_birth)
    return exact_first[:10]
