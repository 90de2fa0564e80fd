"""What closing asks of the assessment."""

from workflows.case.gate import Need, needs_from
from workflows.case.record import Case
from workflows.steps.assessment.models import NEED_FROM, AreaAssessment


@needs_from("assessment")
def needs(case: Case) -> list[Need]:
    """Every area that was a need in some version, with the level it had first; one query."""
    found: dict[str, Need] = {}
    rows = AreaAssessment.objects.filter(assessment__case=case, level__gte=NEED_FROM)
    for row in rows.select_related("area").order_by("assessment__version", "area__order"):
        found.setdefault(row.area.key, Need(row.area.key, row.area.name, row.level or 0, row.area.sensitive))
    return list(found.values())
