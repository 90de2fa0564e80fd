"""How much counselling time is left, in the words of somebody who plans (C4)."""

from dataclasses import dataclass
from datetime import date

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from workflows.case.counselling import Alarm, warning_of
from workflows.case.record import Case
from workflows.case.rules import CaseworkRules

LEVELS = {Alarm.NONE: "", Alarm.FIRST: "warning", Alarm.LAST: "danger", Alarm.OVER: "danger"}


@dataclass(frozen=True)
class Clock:
    """The time left: a sentence, and how urgent it is (`level` of the components; empty while there is plenty)."""

    text: str
    level: str
    end: date


def clock_of(case: Case, rules: CaseworkRules) -> Clock | None:
    """None before the clock runs, and after the case has ended."""
    if not case.clock_end or not case.is_open:
        return None
    warning = warning_of(case, rules)
    if warning == Alarm.OVER:
        return Clock(_("abgelaufen"), LEVELS[warning], case.clock_end)
    days = (case.clock_end - timezone.localdate()).days
    text = ngettext("noch %(count)d Woche", "noch %(count)d Wochen", days // 7) % {"count": days // 7}
    if warning == Alarm.LAST:
        text = ngettext("noch %(count)d Tag", "noch %(count)d Tage", days) % {"count": days}
    return Clock(text, LEVELS[warning], case.clock_end)
