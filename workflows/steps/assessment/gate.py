"""What the assessment tells the other steps: needs, life areas, and the current version as a panel."""

from typing import Any

from accounts.models import User
from workflows.case.gate import Need, needs_from
from workflows.case.record import Case
from workflows.steps import handover
from workflows.steps.assessment.models import NEED_FROM, AreaAssessment
from workflows.steps.assessment.selectors import areas_in_use, lines_for
from workflows.steps.shared import Area, areas_from, needs_told_by, panel


@needs_from("assessment")
def needs(case: Case) -> list[Need]:
    """Every area that was a need in some version, with the level it had first; one query."""
    found: dict[str, Need] = {}
    rows = AreaAssessment.objects.filter(assessment__case=case, level__gte=NEED_FROM)
    for row in rows.select_related("area").order_by("assessment__version", "area__order"):
        found.setdefault(row.area.key, Need(row.area.key, row.area.name, row.level or 0, row.area.sensitive))
    return list(found.values())


@areas_from
def areas() -> list[Area]:
    """The life areas in use; one query."""
    return [Area(area.key, area.name, area.sensitive, area.name_words) for area in areas_in_use()]


@needs_told_by
def told(case: Case, reader: User) -> dict[str, str]:
    """The words of the last version."""
    return {line.area.key: line.need for line in lines_for(case, reader) if line.need}


@panel("assessment", "steps/assessment/_panel.html")
def current(case: Case, reader: User) -> dict[str, Any]:
    """What was told last, as far as the reader may see it: areas with a level or a text."""
    lines = lines_for(case, reader)
    told = [line for line in lines if line.level is not None or line.need or line.resource]
    hidden = any(line.hidden for line in lines)
    return {"lines": told, "hidden": hidden, "taken_over": handover.handed_over(case)}
