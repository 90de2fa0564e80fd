"""Who can see a case, and who has: in words, for those who may check it. Names of staff, never of the person."""

from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby
from typing import Any

from django.db.models import F, Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from workflows.case.grants import CaseUserObjectPermission, StadtteilUserObjectPermission, in_force
from workflows.case.journal import Action, JournalEntry
from workflows.case.record import Case
from workflows.case.rules import CaseworkRules
from workflows.privacy.emergency import EmergencyAccess

MOST = 500
SHOWN = (Action.READ, Action.EXPORT, Action.DISCLOSE, Action.REFUSED)
BACKEND = "django.contrib.auth.backends.ModelBackend"


@dataclass
class Seer:
    """One person who can see something: what, why, given by whom, until when (None: as long as the reason lasts)."""

    user: User
    why: str
    by: str
    since: date
    rights: set[str] = field(default_factory=set)
    until: date | None = None
    until_at: datetime | None = None
    endable: bool = False

    @property
    def what(self) -> str:
        """The rights in words."""
        told = [_("lesen und bearbeiten") if "work_case" in self.rights else _("lesen")]
        if "read_health" in self.rights:
            told.append(_("mit Gesundheitsangaben"))
        if "sign_off_case" in self.rights:
            told.append(_("Abschluss genehmigen"))
        return ", ".join(told)


def who_can(case: Case) -> list[Seer]:
    """Everybody who may open the file today; two statements."""
    grants = CaseUserObjectPermission.objects.filter(in_force(), content_object=case, user__is_active=True)
    emergencies = {one.by_id: one for one in EmergencyAccess.objects.filter(case=case, ends_at__gt=timezone.now())}
    found: dict[int, Seer] = {}
    for row in grants.select_related("user", "permission", "granted_by").order_by("user__last_name", "user_id", "pk"):
        seer = found.get(row.user_id)
        if seer is None:
            since = timezone.localdate(row.granted_at)
            seer = found[row.user_id] = Seer(row.user, _why(case, row, emergencies), str(row.granted_by or ""), since)
            seer.endable = row.user_id not in (case.responsible_id, case.deputy_id)
            seer.until, seer.until_at = row.ends_on, row.ends_at
        elif seer.until is not None:
            seer.until = None if row.ends_on is None else max(seer.until, row.ends_on)
            seer.until_at = row.ends_at and seer.until_at
        seer.rights.add(row.permission.codename)
    return list(found.values())


def _why(case: Case, row: Any, emergencies: dict[int, EmergencyAccess]) -> str:
    if row.user_id == case.responsible_id:
        return _("zuständig")
    if row.ends_at and row.user_id in emergencies:
        return f"{_('Notzugriff')}: {emergencies[row.user_id].reason}"
    if row.user_id == case.deputy_id:
        return _("Vertretung")
    return row.reason or _("ohne Angabe")


@dataclass(frozen=True)
class Knower:
    """Somebody who knows that the case exists, without its file; and why."""

    person: str
    why: str
    until: date | None = None


def who_knows(case: Case, seers: list[Seer]) -> list[Knower]:
    """The lead, and who has an overview of the Stadtteil; without those who open the file anyway."""
    known = {seer.user.pk for seer in seers}
    leads = User.objects.with_perm("workflows.know_every_case", include_superusers=False, backend=BACKEND)
    leads = leads.exclude(pk__in=known).order_by("last_name", "pk")
    told = [Knower(str(user), _("Teamleitung")) for user in leads]
    if case.stadtteil_id is None:
        return told
    rows = StadtteilUserObjectPermission.objects.filter(
        in_force(), content_object=case.stadtteil_id, user__is_active=True
    ).select_related("user", "content_object")
    why = _("Überblick über den Stadtteil %(name)s")
    return told + [
        Knower(str(row.user), why % {"name": row.content_object}, row.ends_on)
        for row in rows.exclude(user__in=known).order_by("user__last_name", "user_id")
    ]


def team_reads() -> bool:
    """Whether the house lets everybody who counsels read every file."""
    return CaseworkRules.now().team_reads


@dataclass(frozen=True)
class Seen:
    """What one person saw on one day."""

    day: date
    person: str
    what: list[str]
    refused: bool


def who_has(case: Case) -> tuple[list[Seen], bool]:
    """Who opened or asked for it, day by day, newest first; and whether older entries are left out. One statement."""
    in_list = Q(case=None, action=Action.READ, reason__contains=case.number)
    entries = JournalEntry.objects.filter(Q(case=case, action__in=SHOWN) | in_list).select_related("actor")
    rows = list(entries.order_by("-at", "-pk")[: MOST + 1])
    told = []
    for day, of_day in groupby(rows[:MOST], key=lambda entry: timezone.localdate(entry.at)):
        people: dict[tuple[str, bool], list[JournalEntry]] = {}
        for entry in of_day:
            people.setdefault((str(entry.actor or _("das Programm")), entry.action == Action.REFUSED), []).append(entry)
        told += [Seen(day, person, _lines(found), refused) for (person, refused), found in people.items()]
    return told, len(rows) > MOST


def _lines(entries: list[JournalEntry]) -> list[str]:
    """What was opened, each once, with its first time of the day."""
    first: dict[str, datetime] = {}
    for entry in reversed(entries):
        first.setdefault(entry.text, entry.at)
    return [f"{timezone.localtime(at):%H:%M} {text}" for text, at in first.items()]


def beyond_responsible() -> "QuerySet[CaseUserObjectPermission]":
    """Rights in force that belong to nobody responsible or deputised: cover, on-site days, emergencies."""
    rows = CaseUserObjectPermission.objects.filter(in_force(), user__is_active=True, permission__codename="read_case")
    rows = rows.exclude(user=F("content_object__responsible"))
    return (
        rows.exclude(content_object__deputy__isnull=False, user=F("content_object__deputy"))
        .select_related("user", "content_object", "granted_by")
        .order_by("ends_on", "pk")
    )


def districts() -> "QuerySet[StadtteilUserObjectPermission]":
    """Overviews of Stadtteile in force."""
    rows = StadtteilUserObjectPermission.objects.filter(in_force(), user__is_active=True)
    return rows.select_related("user", "content_object", "granted_by").order_by(
        "content_object__name", "user__last_name", "pk"
    )


def emergencies() -> "QuerySet[EmergencyAccess]":
    """All emergency accesses, newest first."""
    return EmergencyAccess.objects.select_related("case", "by")
