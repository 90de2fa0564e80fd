"""Reading cases, already narrowed to the reader: one statement each, with the reader's rights as columns beside it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from django.db.models import BooleanField, Exists, ExpressionWrapper, OuterRef, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from workflows.case import access, counselling, journal
from workflows.case.grants import CaseUserObjectPermission, in_force
from workflows.case.merges import Merge
from workflows.case.questions import StepAnswers
from workflows.case.record import Case, Stage
from workflows.case.rules import CaseworkRules

if TYPE_CHECKING:
    from accounts.models import User

FILE_OPENED, LIST_READ = _("Akte geöffnet"), _("Namen in einer Liste gesehen")


def _is(queryset: "QuerySet[Case]") -> ExpressionWrapper:
    return ExpressionWrapper(Q(pk__in=queryset.values("pk")), output_field=BooleanField())


def for_reader(user: "User") -> "QuerySet[Case]":
    """Cases that `user` may know, each with `readable`: whether the name may be shown."""
    return access.known_to(user).annotate(readable=_is(access.visible_to(user)))


def one(user: "User", number: str, **more: Any) -> Case:
    """The case with this number and what `user` may do: `readable`, `workable`, `handable`, `health`, `just_read`.

    Beside it stands whether there are answers to additional questions (`told_more`), whether it was merged (`merged`),
    and the rules that its page needs (see `CaseworkRules.beside`). `more` are columns that a page adds.

    Raises:
        Case.DoesNotExist: there is none, or `user` may not know of it; both look the same.
    """
    related = ("person__household", "person__accommodation", "stadtteil", "responsible", "deputy")
    just_read = journal.reads_of(user, str(FILE_OPENED)).filter(case=OuterRef("pk"))
    return (
        for_reader(user)
        .annotate(
            workable=_is(access.workable_by(user)),
            handable=_is(access.handable_by(user)),
            health=_is(access.health_readable_to(user)),
            just_read=Exists(just_read),
            told_more=Exists(StepAnswers.objects.filter(case=OuterRef("pk"))),
            merged=Exists(Merge.objects.filter(Q(kept=OuterRef("pk")) | Q(gone=OuterRef("pk")), undone_at=None)),
            **CaseworkRules.beside(*counselling.RULES, "merge_undo_days"),
            **more,
        )
        .select_related(*related)
        .get(number=number)
    )


def listed(user: "User", *, stage: str = "", stadtteil: int | None = None) -> "QuerySet[Case]":
    """Known cases, narrowed by stage and Stadtteil."""
    found = for_reader(user).select_related("person", "stadtteil", "responsible")
    if stage:
        found = found.filter(stage=stage)
    return found.filter(stadtteil=stadtteil) if stadtteil else found


@dataclass(frozen=True)
class Reader:
    """One member of staff who may open the file, and until when (None: until revoked)."""

    name: str
    ends_on: date | None


def note_names(numbers: Iterable[str], *, by: "User") -> None:
    """Names on a page that is no list of cases were read too (a chooser, a calendar); each once an hour."""
    seen = set(numbers) - {""}
    if seen:
        fresh = journal.new_in_list(seen, by=by, what=str(LIST_READ))
        journal.write_list_read(fresh, by=by, what=str(LIST_READ))


def staff_with_access(case: Case) -> list[Reader]:
    """Who may open the file today, by name; one query."""
    codenames = [permission.split(".")[1] for permission in (access.READ, access.WORK)]
    grants = CaseUserObjectPermission.objects.filter(
        in_force(), content_object=case, permission__codename__in=codenames, user__is_active=True
    ).select_related("user")
    ends: dict[str, list[date | None]] = {}
    for grant in grants.order_by("user__last_name", "user__pk"):
        ends.setdefault(str(grant.user), []).append(grant.ends_on)
    return [
        Reader(name, None if None in days else max(day for day in days if day is not None))
        for name, days in ends.items()
    ]


def household_cases(case: Case, reader: "User") -> list[Case]:
    """Cases of the same household that `reader` may open; others are not mentioned at all. One query, or none."""
    if not case.person.household_id:
        return []
    family = access.visible_to(reader).filter(person__household=case.person.household_id).exclude(pk=case.pk)
    family = family.exclude(person=case.person_id).exclude(stage=Stage.MERGED)
    return list(family.select_related("person").order_by("person__date_of_birth", "pk")[:20])
