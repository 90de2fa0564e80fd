"""Who is in the team: everybody who may hold cases, with hours, languages, Stadtteile, and who is away today."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from accounts.models import User
from workflows.case.rules import CaseworkRules
from workflows.team.models import Absence, StaffProfile

if TYPE_CHECKING:
    from django.db.models import QuerySet

MAY_HOLD = "workflows.start_case"
MAY_ASSIGN = "workflows.assign_case"
BACKEND = "django.contrib.auth.backends.ModelBackend"


@dataclass
class Colleague:
    """One person who may hold cases."""

    user: User
    hours: Decimal
    languages: frozenset[str]
    districts: dict[int, str]
    away_until: date | None = None
    covered_by: User | None = None
    covers: list[User] = field(default_factory=list)

    def capacity(self, rules: CaseworkRules) -> Decimal:
        """How many cases fit into these hours."""
        return rules.cases_per_post * self.hours / rules.post_hours


def holders() -> "QuerySet[User]":
    """Everybody who may hold cases."""
    able = User.objects.with_perm(MAY_HOLD, is_active=True, include_superusers=False, backend=BACKEND)
    return able.order_by("last_name", "first_name", "pk")


def colleagues(rules: CaseworkRules) -> list[Colleague]:
    """The whole team, by name; the same few queries whatever its size."""
    users = holders().select_related("staff_profile", "contact")
    users = users.prefetch_related("staff_profile__stadtteile", "contact__stadtteile")
    team = {user.pk: profile_of(user, rules) for user in users}
    for absence in Absence.objects.filter(Absence.in_force()).select_related("person", "cover"):
        if absence.person_id in team:
            away = team[absence.person_id]
            away.away_until, away.covered_by = absence.ends_on, absence.cover
        if absence.cover_id in team:
            team[absence.cover_id].covers.append(absence.person)
    return list(team.values())


def profile_of(user: Any, rules: CaseworkRules) -> Colleague:
    """What the lead has set; until then what account and public contact say."""
    profile: StaffProfile | None = getattr(user, "staff_profile", None)
    if profile is not None:
        districts = {part.pk: part.name for part in profile.stadtteile.all()}
        return Colleague(user, profile.hours, frozenset(profile.languages), districts)
    contact = getattr(user, "contact", None)
    languages = user.languages or (contact.languages if contact else [])
    districts = {part.pk: part.name for part in contact.stadtteile.all()} if contact else {}
    return Colleague(user, user.fte * rules.post_hours, frozenset(languages), districts)


def save_profile(user: User, *, hours: Decimal, languages: list[str], stadtteile: list[Any]) -> StaffProfile:
    """Set hours, languages and Stadtteile; the caller has asked whether the person may."""
    values = {"hours": hours, "languages": languages}
    profile, _created = StaffProfile.objects.update_or_create(user=user, defaults=values)
    profile.stadtteile.set(stadtteile)
    return profile
