"""How much counselling time is left, in the words of somebody who plans (C4)."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from workflows.case.record import Case

SOON, VERY_SOON = timedelta(days=183), timedelta(days=30)


@dataclass(frozen=True)
class Clock:
    """The time left: a sentence, and how urgent it is (`level` of the components; empty while there is plenty)."""

    text: str
    level: str
    end: date


def clock_of(case: Case) -> Clock | None:
    """None before the clock runs, and after the case has ended."""
    if not case.clock_end or not case.is_open:
        return None
    left = case.clock_end - timezone.localdate()
    if left < timedelta(0):
        return Clock(_("abgelaufen"), "danger", case.clock_end)
    weeks = left.days // 7
    text = ngettext("noch %(count)d Woche", "noch %(count)d Wochen", weeks) % {"count": weeks}
    if left <= VERY_SOON:
        text = ngettext("noch %(count)d Tag", "noch %(count)d Tage", left.days) % {"count": left.days}
    return Clock(text, _level(left), case.clock_end)


def _level(left: timedelta) -> str:
    if left <= VERY_SOON:
        return "danger"
    return "warning" if left <= SOON else ""
