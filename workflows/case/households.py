"""Families: each member has a file of their own; here they are tied together, parted, and get what they share (C3)."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from workflows.case import access, journal, services
from workflows.case.journal import Action
from workflows.case.locks import hold_all
from workflows.case.person import Household, Person
from workflows.case.record import Case

if TYPE_CHECKING:
    from accounts.models import User

# What members of a household often have in common. A protected address is copied with its protection, and stays as it
# is where one that is not protected would be copied over it: no click takes somebody's protection away by the way.
SAME: dict[str, tuple[Any, tuple[str, ...]]] = {
    "home": (
        gettext_lazy("Stadtteil, Unterkunft und Anschrift"),
        ("stadtteil", "accommodation", "address", "address_protected"),
    ),
    "language": (gettext_lazy("Sprache und Dolmetschbedarf"), ("language", "interpreter_needed")),
    "phone": (gettext_lazy("Telefon"), ("phone",)),
}
OFFERED = 8


def shared(case: Case, same: Iterable[str]) -> dict[str, Any]:
    """The details of these kinds, as the person of `case` has them."""
    return {name: getattr(case.person, name) for kind in same for name in SAME[kind][1]}


def unite(case: Case, other: Case, *, by: "User", opened: bool = False) -> Household:
    """The person of `case` belongs to the household of `other` from now on; done already, it changes nothing.

    Where only `case` has a household yet, `other` joins that one. `opened`: `by` opens `case` in this transaction,
    maybe for a colleague.

    Raises:
        PermissionDenied: `by` may not work both cases.
        ValidationError: both are about the same person.
    """
    access.require_work(by, other)
    if not opened or case.processes.exists():
        access.require_work(by, case)
    if case.person_id == other.person_id:
        raise ValidationError(_("Das ist derselbe Mensch."))
    with transaction.atomic():
        people = Person.objects.select_for_update().order_by("pk").in_bulk(sorted((case.person_id, other.person_id)))
        one, two = people[case.person_id], people[other.person_id]
        if one.household_id and one.household_id == two.household_id:
            return one.household  # type: ignore[return-value]
        family = two.household or one.household or Household.objects.create(name=_named_after(two))
        for person, file in ((one, case), (two, other)):
            if person.household_id != family.pk:
                _move(person, family)
                file.person.household = family
                journal.write(Action.CHANGE, _("In einen Haushalt aufgenommen"), by=by, case=file)
    return family


def leave(case: Case, *, by: "User") -> None:
    """The person lives for themselves from now on; their file stays as it is.

    Raises:
        PermissionDenied: `by` may not work the case.
    """
    access.require_work(by, case)
    with transaction.atomic():
        person = Person.objects.select_for_update().get(pk=case.person_id)
        if person.household_id:
            _move(person, None)
            case.person.household = None
            journal.write(Action.CHANGE, _("Aus dem Haushalt genommen"), by=by, case=case)


def copy(case: Case, others: Iterable[Case], same: Iterable[str], *, by: "User") -> int:
    """The others of the household get the same details; how many files changed. A protected home stays as it is.

    Raises:
        PermissionDenied: `by` may not work one of the cases; then nothing is copied.
        ValidationError: one of them is closed, or of another household.
    """
    values, changed = shared(case, tuple(same)), 0
    with transaction.atomic():
        others = sorted(others, key=lambda one: one.pk)
        hold_all(one.pk for one in others)  # a merge writes the case, then the person
        for other in others:
            access.require_work(by, other)
            services.require_open(other)
            person = Person.objects.select_for_update().get(pk=other.person_id)
            if not person.household_id or person.household_id != case.person.household_id:
                raise ValidationError(_("Die Person gehört nicht mehr zum Haushalt."))
            changed += _write(other, person, values, by=by)
    return changed


def _write(case: Case, person: Person, values: dict[str, Any], *, by: "User") -> bool:
    if person.address_protected and not values.get("address_protected"):
        values = {name: value for name, value in values.items() if name not in SAME["home"][1]}
    fresh = {name: value for name, value in values.items() if getattr(person, name) != value}
    for name, value in fresh.items():
        setattr(person, name, value)
    if not fresh:
        return False
    person.save(update_fields=list(fresh))
    if "stadtteil" in fresh:
        Case.objects.filter(pk=case.pk).update(stadtteil=person.stadtteil)
    journal.write(Action.CHANGE, _("Angaben aus dem Haushalt übernommen"), by=by, case=case)
    return True


def members(case: Case, user: "User") -> list[Case]:
    """Open cases of the others in the household that `user` may change."""
    if not case.person.household_id:
        return []
    family = access.workable_by(user).filter(person__household=case.person.household_id, closed_at=None)
    others = family.exclude(person=case.person_id).select_related("person")
    return list(others.order_by("person__date_of_birth", "pk"))


def candidates(case: Case, user: "User") -> list[Case]:
    """Cases of `user` whose people may belong to the same family: the same name or the same home; one query."""
    person = case.person
    likely = Q()
    if person.last_name:
        likely |= Q(person__last_name__iexact=person.last_name)
    if person.accommodation_id and person.address:
        likely |= Q(person__accommodation=person.accommodation_id, person__address__iexact=person.address)
    elif person.address:
        likely |= Q(person__address__iexact=person.address)
    if not likely:
        return []
    found = access.workable_by(user).filter(likely, closed_at=None).exclude(person=case.person_id)
    if person.household_id:
        found = found.exclude(person__household=person.household_id)
    return list(found.select_related("person").order_by("-opened_at", "-pk")[:OFFERED])


def _named_after(person: Person) -> str:
    return (_("Familie %(name)s") % {"name": person.last_name or person.first_name})[:120].strip()


def _move(person: Person, family: Household | None) -> None:
    """Into another household, or none; one that is empty then is no household any longer."""
    former, person.household = person.household, family
    person.save(update_fields=["household"])
    if former and not former.members.exists():
        former.delete()
