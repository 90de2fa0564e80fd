"""The time a person may be counselled: how long it runs, when it warns, and extending it with a reason (C4)."""

from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from workflows.case import access, journal, services
from workflows.case.journal import Action
from workflows.case.record import OPEN_STAGES, Case
from workflows.case.rules import CaseworkRules

if TYPE_CHECKING:
    from accounts.models import User


def years_later(day: date, years: int) -> date:
    """The same day `years` later; 29 February becomes 28 February."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


RULES = ("counselling_years", "counselling_most", "warn_first", "warn_last")  # what is asked here


class Alarm(StrEnum):
    """How close the end of the counselling time is."""

    NONE = ""
    FIRST = "first"
    LAST = "last"
    OVER = "over"


def first_end(start: date, rules: CaseworkRules | None = None) -> date:
    """Until when somebody is counselled who begins on `start`, before anybody extends it."""
    return years_later(start, (rules or CaseworkRules.now()).counselling_years)


def latest_end(case: Case, rules: CaseworkRules | None = None) -> date | None:
    """Beyond this day nobody may be counselled; None before the clock runs."""
    if not case.clock_start:
        return None
    return years_later(case.clock_start, (rules or CaseworkRules.now()).counselling_most)


def extendable(case: Case, rules: CaseworkRules | None = None) -> bool:
    """Whether there is time left to give: the clock runs, the case is open, the limit is not reached."""
    if not (case.is_open and case.clock_end):
        return False
    latest = latest_end(case, rules)
    return bool(latest and case.clock_end < latest)


def warning_of(case: Case, rules: CaseworkRules | None = None) -> Alarm:
    """How close the end is, by the days that the lead has set."""
    if not case.clock_end or not case.is_open:
        return Alarm.NONE
    rules = rules or CaseworkRules.now()
    left = (case.clock_end - timezone.localdate()).days
    if left < 0:
        return Alarm.OVER
    if left <= rules.warn_last:
        return Alarm.LAST
    return Alarm.FIRST if left <= rules.warn_first else Alarm.NONE


def ending(rules: CaseworkRules | None = None, *, within: Alarm = Alarm.FIRST, case: str = "") -> Q:
    """Condition on cases of which `warning_of` is at least `within`; `case` is the path to the case in the query."""
    rules = rules or CaseworkRules.now()
    days = {Alarm.OVER: -1, Alarm.LAST: rules.warn_last, Alarm.FIRST: rules.warn_first}[within]
    path = f"{case}__" if case else ""
    until = timezone.localdate() + timedelta(days=days)
    return Q(**{f"{path}stage__in": OPEN_STAGES, f"{path}clock_end__lte": until})


@transaction.atomic
def extend(case: Case, *, by: "User", until: date, reason: str) -> Case:
    """Counselling ends later. The same day once more (a double click) changes nothing.

    Raises:
        PermissionDenied: `by` may not work the case.
        ValidationError: the case has ended, no reason, not later than now, or beyond the limit.
    """
    access.require_work(by, case)
    fresh = Case.objects.select_for_update(no_key=True).get(pk=case.pk)
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
