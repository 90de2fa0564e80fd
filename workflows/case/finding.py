"""Finding a case while somebody is on the telephone: by name in any script, number, telephone or service.

One statement per way, each bounded, each narrowed to the reader: a name, a telephone number or a service finds only
files that the reader may open; a whole case number finds also those of which the reader only knows.
"""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import BooleanField, Case, ExpressionWrapper, Q, QuerySet, Value, When
from django.utils import timezone
from django.utils.translation import gettext as _

from forms.text import latin_digits
from workflows.case import access, selectors
from workflows.case import record as records
from workflows.case.spelling import HOME, name_key, phone_key

if TYPE_CHECKING:
    from accounts.models import User

MOST, LONGEST, WORDS = 20, 80, 6
FIRST_YEAR = 2015
SHORTEST_PHONE, SHORTEST_SERVICE = 4, 3
WHOLE_NUMBER = re.compile(r"(\d{4})\s*[-–/ ]\s*0*(\d{1,7})")


@dataclass(frozen=True)
class Found:
    """One case that was found, and why; `name` is empty where the file may not be opened."""

    case: records.Case
    name: str
    why: str


@dataclass(frozen=True)
class Result:
    """What was found; `more` says that there would be others."""

    found: list[Found]
    more: bool


def find(user: "User", text: str, *, to_work: bool = False, most: int = MOST) -> Result:
    """Cases that fit, the surest first; at most four statements.

    Args:
        to_work: only open cases that `user` may change, as a contact wants them.
        most: how many at most.
    """
    text = latin_digits(text[:LONGEST]).strip()
    related = ("person", "stadtteil", "responsible")
    known = selectors.for_reader(user).select_related(*related)
    files = access.visible_to(user).annotate(readable=Value(True)).select_related(*related)
    if to_work:
        files = access.workable_by(user).filter(stage__in=records.OPEN_STAGES).select_related(*related)
        known = files = files.annotate(readable=Value(True))
    found: dict[int, Found] = {}
    more = False
    for why, hits in _ways(known, files, text):
        some: list[Any] = list(hits[: most + 1])
        more = more or len(some) > most
        for case in some[:most]:
            found.setdefault(case.pk, _found(case, why or _why(case)))
    return Result(list(found.values())[:most], more or len(found) > most)


def recent(user: "User", limit: int = 5) -> list[Found]:
    """Open cases in which `user` noted a contact last, the newest first; one statement."""
    cases = (
        access.workable_by(user)
        .filter(stage__in=records.OPEN_STAGES, encounters__by=user)
        .select_related("person", "stadtteil")
    )
    found: dict[int, Found] = {}
    for case in cases.order_by("-encounters__pk")[: limit * 6]:
        found.setdefault(case.pk, _found(case, ""))
    return list(found.values())[:limit]


def _found(case: Any, why: str) -> Found:
    readable = getattr(case, "readable", True)
    name = (str(case.person) or _("Name noch nicht bekannt")) if readable else ""
    return Found(case, name, why)


def _why(case: Any) -> str:
    """Names: as written, or only by their sound."""
    return "" if case.literal else _("klingt ähnlich")


def _ways(known: "QuerySet[Any]", files: "QuerySet[Any]", text: str) -> list[tuple[str, "QuerySet[Any]"]]:
    """The questions that the text may be an answer to."""
    ways = []
    if numbers := _numbers(text):
        ways.append((_("Fallnummer"), known.filter(number__in=numbers)))
    digits = phone_key(text) if re.fullmatch(r"[\d\s()+/.-]+", text) else ""
    if len(digits) >= SHORTEST_PHONE:
        number = _starting("person__phone_key", digits) | _starting("person__phone_key", HOME + digits)
        ways.append((_("Telefon"), files.filter(number).order_by("pk")))
    if any(char.isalpha() for char in text):
        ways.append(("", _named(files, text)))
        if len(text) >= SHORTEST_SERVICE:
            ways.append((_("vermittelt an diesen Dienst"), _served(files, text)))
    return ways


def _numbers(text: str) -> list[str]:
    """Case numbers that may be meant: the whole one, or its last digits in any year; each is asked by equality."""
    if whole := WHOLE_NUMBER.fullmatch(text):
        return [f"{whole[1]}-{int(whole[2]):05d}"]
    if re.fullmatch(r"\d{1,6}", text):
        return [f"{year}-{int(text):05d}" for year in range(FIRST_YEAR, timezone.localdate().year + 1)]
    return []


def _starting(field: str, start: str) -> Q:
    """Beginning with `start`, as a range that an index answers on both databases."""
    after = start[:-1] + chr(ord(start[-1]) + 1)
    return Q(**{f"{field}__gte": start, f"{field}__lt": after})


def _named(files: "QuerySet[Any]", text: str) -> "QuerySet[Any]":
    """All words in the name, as written or by their sound; what begins so comes first."""
    starts, literal, sounds = Q(), Q(), Q()
    for word in text.split()[:WORDS]:
        starts &= Q(person__first_name__istartswith=word) | Q(person__last_name__istartswith=word)
        part = Q(person__first_name__icontains=word) | Q(person__last_name__icontains=word)
        literal &= part | Q(person__native_name__icontains=word)
    keys = name_key(text).split()[:WORDS]
    for key in keys:
        sounds &= Q(person__name_key__startswith=key) | Q(person__name_key__contains=f" {key}")
    order = Case(When(starts, then=Value(0)), When(literal, then=Value(1)), default=Value(2))
    return (
        files.filter(literal | sounds if keys else literal)
        .annotate(literal=ExpressionWrapper(literal, output_field=BooleanField()))
        .order_by(order, "-opened_at", "pk")
    )


def _served(files: "QuerySet[Any]", text: str) -> "QuerySet[Any]":
    """Referred to a service of this name, or of an organization of this name."""
    name = Q(referrals__service__name__icontains=text) | Q(referrals__service__organization__name__icontains=text)
    served = records.Case.objects.filter(name).values("pk")
    return files.filter(pk__in=served).order_by("-opened_at", "pk")
