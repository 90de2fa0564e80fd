"""Reading goals as the reader may see them."""

from accounts.models import User

from workflows.case import access
from workflows.case.record import Case
from workflows.steps.plan.models import Goal


def goals_for(case: Case, reader: User) -> list[Goal]:
    """Goals with their steps; goals about health only with the right to read health. Three queries."""
    goals = case.goals.prefetch_related("steps")
    if not access.may_read_health(reader, case):
        goals = goals.filter(sensitive=False)
    return list(goals)
