"""Persons who may be the same, as far as the reader may know of them (requirement E4)."""

from dataclasses import dataclass
from datetime import date

from django.utils.crypto import salted_hmac

from accounts.models import User
from workflows.case import access
from workflows.case.person import Person
from workflows.case.record import Case
from workflows.case.similar import find_similar


@dataclass(frozen=True)
class Known:
    """A similar person in a case that the reader may open."""

    person: Person
    case: Case
    reason: str


class Similar:
    """What was found for a name: `known` with details, `elsewhere` as one neutral sentence. No case: not yet saved."""

    def __init__(self, case: Case | None, reader: User) -> None:
        self.case, self.reader = case, reader
        self.known: list[Known] = []
        self.elsewhere = False
        self.seal = ""

    @property
    def asks(self) -> bool:
        """Whether there is something to compare."""
        return bool(self.known) or self.elsewhere

    def look(self, first_name: str, last_name: str, born: date | None, native_name: str) -> None:
        """Search. Of persons in foreign cases only a strong match counts, and nothing of it is shown."""
        oneself = self.case.person_id if self.case else None
        matches = find_similar(first_name, last_name, born, native_name=native_name, exclude=oneself)
        people = [match.person.pk for match in matches]
        mine = access.visible_to(self.reader).filter(person__in=people).order_by("pk") if people else []
        cases = {case.person_id: case for case in mine}
        self.known = [Known(m.person, cases[m.person.pk], m.reason) for m in matches if m.person.pk in cases]
        self.elsewhere = any(match.strong and match.person.pk not in cases for match in matches)
        counted = sorted(match.person.pk for match in matches if match.strong or match.person.pk in cases)
        self.seal = salted_hmac("workflows.similar", f"{oneself}:{counted}").hexdigest() if counted else ""
