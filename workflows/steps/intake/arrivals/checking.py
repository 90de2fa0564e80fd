"""A list as it stands now: its lines, who is similar to whom, and which lines will become cases."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from accounts.models import User
from content.models import Contact, Stadtteil
from workflows.case import access
from workflows.case.record import Case
from workflows.case.similar_many import Wanted, chunks, find_many
from workflows.case.spelling import name_key
from workflows.steps.intake.arrivals.lines import Line, Reader
from workflows.steps.intake.arrivals.models import ArrivalList
from workflows.steps.intake.arrivals.storing import load
from workflows.steps.intake.similar import Known


@dataclass
class Checked:
    """The lines of a list, for the reader who sent it."""

    lines: list[Line]

    @cached_property
    def wrong(self) -> list[Line]:
        """Lines with an error; they are never entered."""
        return [line for line in self.lines if line.errors]

    @cached_property
    def suspect(self) -> list[Line]:
        """Lines about somebody who may be known already."""
        return [line for line in self.lines if not line.errors and line.suspect]

    @cached_property
    def fresh(self) -> list[Line]:
        """Lines about somebody new."""
        return [line for line in self.lines if not line.errors and not line.suspect]

    @cached_property
    def taken(self) -> list[Line]:
        """Lines that become cases."""
        return [line for line in self.lines if line.taken and not line.errors]

    @property
    def districts(self) -> list[tuple[Stadtteil | None, int]]:
        """Where the taken lines live, with their number; None for those whose Stadtteil is not known."""
        counts = Counter(line.person["stadtteil"] for line in self.taken)
        return sorted(counts.items(), key=lambda pair: (pair[0] is None, pair[0].order if pair[0] else 0))


def check(arrivals: ArrivalList, reader: User) -> Checked:
    """Read, compare with the persons known and with the other lines, and apply what was decided."""
    lines = Reader(arrivals.columns).lines(load(arrivals), arrivals.header)
    _compare(lines, reader)
    _find_twins(lines)
    for line in lines:
        line.taken = arrivals.decided.get(str(line.number), not line.suspect)
    return Checked(lines)


def _compare(lines: list[Line], reader: User) -> None:
    """As in the intake: of persons in foreign cases only a strong match counts, and nothing of it is shown."""
    matches = find_many([Wanted(one.name, one.person["native_name"], one.person["date_of_birth"]) for one in lines])
    people = sorted({match.person.pk for some in matches for match in some})
    cases: dict[int, Case] = {}
    for part in chunks(people):
        mine = access.visible_to(reader).filter(person__in=part)
        cases |= {case.person_id: case for case in mine.order_by("-pk")}
    for line, some in zip(lines, matches, strict=True):
        line.elsewhere = any(match.strong and match.person.pk not in cases for match in some)
        near = [match for match in some if match.near and match.person.pk in cases]
        line.known = [Known(match.person, cases[match.person.pk], match.reason) for match in near[:3]]


def _find_twins(lines: list[Line]) -> None:
    """Somebody who stands in the list twice: the same sound of the name, the same date of birth."""
    first: dict[tuple[str, object], int] = {}
    for line in lines:
        born = line.person["date_of_birth"]
        if born and not line.errors:
            line.twin = first.setdefault((name_key(line.name), born), line.number)
            if line.twin == line.number:
                line.twin = 0


def usual_people(able: dict[str, User]) -> dict[int, str]:
    """Who gets the cases of a Stadtteil as the public is told: its first contact person who has an account."""
    found: dict[int, str] = {}
    links = Contact.stadtteile.through.objects.filter(contact__user__isnull=False)
    rows = links.order_by("contact__order", "contact__pk").values_list("stadtteil_id", "contact__user_id")
    for place, user in rows:
        if str(user) in able:
            found.setdefault(place, str(user))
    return found
