"""How long the file of a closed case is kept: so long it can be reopened with all its history (E7)."""

from datetime import date

from django.utils import timezone

from workflows.case.record import Case
from workflows.case.rules import CaseworkRules


def kept_until(case: Case) -> date | None:
    """The last day: end of the year of closing plus the years that the lead has set; None while the case is open."""
    if case.closed_at is None:
        return None
    return date(timezone.localdate(case.closed_at).year + CaseworkRules.now().keep_years, 12, 31)
