"""The time a person may be counselled: how long it runs, and extending it with a written reason (C4)."""

from datetime import date
from typing import TYPE_CHECKING

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from workflows.case import access, journal, services
from workflows.case.journal import Action
from workflows.case.record import Case

if TYPE_CHECKING:
    from accounts.models import User


def years_later(day: date, years: int) -> date:
    """The same day `years` later; 29 February becomes 28 February."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def latest_end(case: Case) -> date | None:
    """Beyond this day nobody may be counselled; None before the clock runs."""
    return years_later(case.clock_start, settings.COUNSELLING_YEARS_MOST) if case.clock_start else None


def extendable(case: Case) -> bool:
    """Whether there is time left to give: the clock runs, the case is open, the limit is not reached."""
    latest = latest_end(case)
    return bool(case.is_open and latest and case.clock_end and case.clock_end < latest)


@transaction.atomic
def extend(case: Case, *, by: "User", until: date, reason: str) -> Case:
    """Counselling ends later. The same day once more (a double click) changes nothing.

    Raises:
        PermissionDenied: `by` may not work the case.
        ValidationError: the case has ended, no reason, not later than now, or beyond the limit.
    """
    access.require_work(by, case)
    fresh = Case.objects.select_for_update().get(pk=case.pk)
    services.require_open(fresh)
    latest = latest_end(fresh)
    if latest is None or fresh.clock_end is None:
        raise ValidationError({"until": _("Die Beratungszeit hat noch nicht begonnen.")})
    if until == fresh.clock_end:
        return fresh
    if until < fresh.clock_end:
        raise ValidationError({"until": _("Die Beratung endet jetzt erst später. Bitte ein späteres Datum.")})
    if until > latest:
        border = _("Länger als bis zum %(day)s geht es nicht.") % {"day": f"{latest:%d.%m.%Y}"}
        raise ValidationError({"until": border})
    if not reason.strip():
        raise ValidationError({"reason": _("Bitte begründen Sie die Verlängerung.")})
    text = _("Beratungszeit verlängert: statt %(before)s bis %(until)s") % {
        "before": f"{fresh.clock_end:%d.%m.%Y}",
        "until": f"{until:%d.%m.%Y}",
    }
    fresh.clock_end = until
    fresh.save(update_fields=["clock_end"])
    journal.write(Action.CHANGE, text, by=by, case=fresh, reason=reason)
    return fresh
