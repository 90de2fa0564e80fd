"""Reading goals as the reader may see them."""

from accounts.languages import BY_CODE, Language
from accounts.models import User
from workflows.case import access
from workflows.case.record import Case
from workflows.steps.plan.models import Goal


def goals_for(case: Case, reader: User, *, may_health: bool | None = None) -> list[Goal]:
    """Goals with their steps; goals about health only with the right to read health. Two queries.

    Args:
        may_health: what `access.may_read_health` said, where the caller asked already.
    """
    goals = case.goals.prefetch_related("steps")
    if may_health is None:
        may_health = access.may_read_health(reader, case)
    if not may_health:
        goals = goals.filter(sensitive=False)
    return list(goals)


def second_language(case: Case, wanted: str = "") -> Language | None:
    """The language that stands beside German: the one asked for, else the person's; None where it is German."""
    language = BY_CODE.get(wanted) or BY_CODE.get(case.person.language)
    return None if language is None or language.code == "de" else language
