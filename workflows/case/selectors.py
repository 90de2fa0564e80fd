"""Reading cases, already narrowed to the reader: one statement each, with the reader's rights as columns beside it."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from django.db.models import BooleanField, Exists, ExpressionWrapper, OuterRef, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from workflows.case import access, journal
from workflows.case.grants import CaseUserObjectPermission, in_force
from workflows.case.questions import StepAnswers
from workflows.case.record import Case
from workflows.case.spelling import name_key

if TYPE_CHECKING:
    from accounts.models import User

FILE_OPENED, LIST_READ = _("Akte geöffnet"), _("Namen in einer Liste gesehen")


def _is(queryset: "QuerySet[Case]") -> ExpressionWrapper:
    return ExpressionWrapper(Q(pk__in=queryset.values("pk")), output_field=BooleanField())


def for_reader(user: "User") -> "QuerySet[Case]":
    """Cases that `user` may know, each with `readable`: whether the name may be shown."""
    return access.known_to(user).annotate(readable=_is(access.visible_to(user)))


def one(user: "User", number: str) -> Case:
    """The case with this number and what `user` may do with it: `readable`, `workable`, `health`, `just_read`;
    and whether there are answers to additional questions: `told_more`.

    Raises:
        Case.DoesNotExist: there is none, or `user` may not know of it; both look the same.
    """
    related = ("person__household", "person__accommodation", "stadtteil", "responsible", "deputy")
    just_read = journal.reads_of(user, str(FILE_OPENED)).filter(case=OuterRef("pk"))
    return (
        for_reader(user)
        .annotate(
            workable=_is(access.workable_by(user)),
            health=_is(access.health_readable_to(user)),
            just_read=Exists(just_read),
            told_more=Exists(StepAnswers.objects.filter(case=OuterRef("pk"))),
        )
        .select_related(*related)
        .get(number=number)
    )


def search(user: "User", *, text: str = "", stage: str = "", stadtteil: int | None = None) -> "QuerySet[Case]":
    """Known cases by number, Stadtteil and stage; by name only where the file may be opened (requirement E4)."""
    found = for_reader(user).select_related("person", "stadtteil", "responsible")
    if stage:
        found = found.filter(stage=stage)
    if stadtteil:
        found = found.filter(stadtteil=stadtteil)
    if text:
        found = found.filter(Q(number__icontains=text) | Q(pk__in=_named(user, text).values("pk")))
    return found


def _named(user: "User", text: str) -> "QuerySet[Case]":
    """Visible cases whose person's name has all the words, in this or another spelling."""
    literal, sounds = Q(), Q()
    for word in text.split()[:8]:
        part = Q(person__first_name__icontains=word) | Q(person__last_name__icontains=word)
        literal &= part | Q(person__native_name__icontains=word)
    keys = name_key(text).split()[:8]
    for key in keys:
        sounds &= Q(person__name_key__startswith=key) | Q(person__name_key__contains=f" {key}")
    return access.visible_to(user).filter(literal | sounds if keys else literal)


@dataclass(frozen=True)
class Reader:
    """One member of staff who may open the file, and until when (None: until revoked)."""

    name: str
    ends_on: date | None


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
    return list(family.select_related("person").order_by("person__date_of_birth", "pk")[:20])
