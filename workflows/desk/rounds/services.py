"""Changes to rounds: planning, drawing codes, calling off, entering the contacts afterwards."""

import secrets
from datetime import date, time
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from content.models import Accommodation
from forms.codes import ALPHABET
from workflows.case import access, services
from workflows.case.notes import Encounter
from workflows.case.record import OPEN_STAGES, Case
from workflows.desk.rounds.models import Round, RoundCode

LENGTH = 3


def may_plan(user: Any) -> bool:
    """Whoever counsels plans rounds; the lead plans for others too."""
    return user.has_perm("workflows.start_case") or user.has_perm("workflows.assign_case")


def may_plan_for(user: User, staff: User) -> bool:
    """For oneself, or for others with the right to hand out work."""
    return (user == staff and may_plan(user)) or user.has_perm("workflows.assign_case")


def plan(*, on: date, starts: time | None, accommodation: Accommodation, staff: User, by: User) -> Round:
    """Plan a round and draw its codes; the same one twice is one.

    Raises:
        PermissionDenied: `by` may not plan for `staff`.
        ValidationError: the day lies in the past.
    """
    if not (may_plan_for(by, staff) and staff.has_perm("workflows.start_case")):
        raise PermissionDenied
    if on < timezone.localdate():
        raise ValidationError({"on": _("Dieser Tag ist vorbei.")})
    where: dict[str, Any] = {"on": on, "accommodation": accommodation, "staff": staff}
    try:
        with transaction.atomic():
            made = Round.objects.create(**where, starts=starts, created_by=by)
            draw_codes(made)
            return made
    except IntegrityError:
        return Round.objects.get(**where, cancelled_at=None)


@transaction.atomic
def draw_codes(planned: Round) -> int:
    """Codes for cases of the house that have none yet; only those that the person who goes may work. How many."""
    locked = Round.objects.select_for_update().get(pk=planned.pk)
    used = set(locked.codes.values_list("code", flat=True))
    fresh = []
    for case in missing_cases(locked):
        code = _draw(used)
        used.add(code)
        fresh.append(RoundCode(round=locked, case=case, code=code))
    RoundCode.objects.bulk_create(fresh)
    return len(fresh)


def missing_cases(planned: Round) -> list[Case]:
    """Open cases of people in the house, workable for the person who goes, that have no code."""
    theirs = access.workable_by(planned.staff).filter(
        person__accommodation=planned.accommodation_id, stage__in=OPEN_STAGES
    )
    return list(theirs.exclude(pk__in=planned.codes.values("case")).order_by("pk"))


def _draw(used: set[str]) -> str:
    while True:
        code = "".join(secrets.choice(ALPHABET) for _place in range(LENGTH))
        if code not in used:
            return code


@transaction.atomic
def cancel(planned: Round, *, by: User) -> None:
    """Call the round off; its codes go, contacts that were entered stay.

    Raises:
        PermissionDenied: `by` may not plan for the person who goes.
    """
    if not may_plan_for(by, planned.staff):
        raise PermissionDenied
    fresh = Round.objects.select_for_update().get(pk=planned.pk)
    if fresh.cancelled_at is None:
        fresh.cancelled_at = timezone.now()
        fresh.save(update_fields=["cancelled_at"])
        fresh.codes.filter(encounter=None).delete()


@transaction.atomic
def enter(planned: Round, lines: dict[str, dict[str, Any]], *, by: User) -> int:
    """Enter contacts by code, all or none; what was entered before stays as it is. How many are new.

    Args:
        lines: code → values of the contact (minutes, interpreter, text).

    Raises:
        PermissionDenied: `by` may not work one of the cases.
        ValidationError: the round has not begun or was called off, or a case has ended.
    """
    if not planned.has_begun or planned.cancelled_at:
        raise ValidationError(_("Diese Runde hat noch nicht stattgefunden."))
    codes = RoundCode.objects.select_for_update(of=("self",)).filter(round=planned, code__in=lines, encounter=None)
    entered = 0
    for one in codes.select_related("case"):
        values = {"on": planned.on, "place": Encounter.Place.ON_SITE, **lines[one.code]}
        one.encounter = services.add_encounter(one.case, by=by, values=values)
        one.save(update_fields=["encounter"])
        entered += 1
    return entered
