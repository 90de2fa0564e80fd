"""Similar persons for a whole list at once: a handful of statements, however long the list is."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from workflows.case.person import Person
from workflows.case.similar import LOOKED_AT, SHOWN, Match, near_days, plain, rank
from workflows.case.spelling import name_key

CHUNK = 500


@dataclass(frozen=True)
class Wanted:
    """Somebody of the list."""

    name: str
    native_name: str
    date_of_birth: date | None

    @property
    def keys(self) -> set[str]:
        """How the names sound."""
        return {name_key(self.name), name_key(self.native_name)} - {""}


def find_many(wanted: Sequence[Wanted]) -> list[list[Match]]:
    """For each one up to ten persons who may be the same, best first.

    Unlike `similar.find_similar` it asks for the very date of birth where only one name sounds the same.
    """
    keys = [one.keys for one in wanted]
    by_key = _people("name_key", {key for some in keys for key in some})
    by_day = _people("date_of_birth", {one.date_of_birth for one in wanted if one.date_of_birth})
    return [_matches(one, sounds, by_key, by_day) for one, sounds in zip(wanted, keys, strict=True)]


def _matches(
    one: Wanted, keys: set[str], by_key: dict[object, list[Person]], by_day: dict[object, list[Person]]
) -> list[Match]:
    words = {word for key in keys for word in key.split()}
    same_day = by_day.get(one.date_of_birth, []) if one.date_of_birth else []
    found = {person.pk: person for person in same_day if words & set(person.name_key.split())}
    found |= {person.pk: person for key in keys for person in by_key.get(key, [])}
    if not found:
        return []
    days = near_days(one.date_of_birth) if one.date_of_birth else {}
    people = sorted(found.values(), key=lambda person: (person.date_of_birth not in days, person.pk))[:LOOKED_AT]
    ranked = [rank(person, {plain(one.name), plain(one.native_name)}, keys, days) for person in people]
    return [match for _place, match in sorted(ranked, key=lambda pair: (pair[0], pair[1].person.pk))[:SHOWN]]


def _people(field: str, values: Iterable[object]) -> dict[object, list[Person]]:
    found: dict[object, list[Person]] = defaultdict(list)
    for part in chunks(sorted(values, key=str)):
        for person in Person.objects.filter(merged_into=None, **{f"{field}__in": part}):
            found[getattr(person, field)].append(person)
    return found


def chunks(values: Iterable[object], size: int = CHUNK) -> Iterator[list[object]]:
    """Parts that fit into one statement."""
    rest = iter(values)
    while part := list(islice(rest, size)):
        yield part
