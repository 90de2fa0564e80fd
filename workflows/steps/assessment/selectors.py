"""Reading assessments: the current one, what it shows to whom, and the difference between two."""

from dataclasses import dataclass

from django.db.models import Subquery

from accounts.models import User
from workflows.case import access
from workflows.case.record import Case
from workflows.steps.assessment.models import AreaAssessment, Assessment, AssessmentDraft, LifeArea


def areas_in_use() -> list[LifeArea]:
    """Life areas that are asked, in their order."""
    return list(LifeArea.objects.filter(active=True))


def latest(case: Case) -> Assessment | None:
    """The newest version with its areas, or None before the first."""
    return case.assessments.prefetch_related("areas__area").first()


def draft_of(case: Case) -> AssessmentDraft | None:
    """What was typed and is not yet a version, if there is something."""
    return AssessmentDraft.objects.filter(case=case).select_related("by").first()


@dataclass(frozen=True)
class AreaLine:
    """One life area as the reader may see it; texts of sensitive areas are empty without the right."""

    area: LifeArea
    level: int | None
    level_name: str
    before: int | None
    need: str
    resource: str
    priority: bool
    hidden: bool

    @property
    def quiet(self) -> bool:
        """Whether there is nothing to do and nothing to tell, now as before: its name is enough."""
        return self.level == 0 and not (self.before or self.need or self.resource or self.priority)


def lines_for(case: Case, reader: User, *, may_health: bool | None = None) -> list[AreaLine]:
    """The current assessment, with the level of the version before it; empty before the first. One query.

    Args:
        may_health: what `access.may_read_health` said, where the caller asked already.
    """
    newest = case.assessments.order_by("-version").values("version")[:1]
    rows = list(
        AreaAssessment.objects.filter(assessment__case=case, assessment__version__gte=Subquery(newest) - 1)
        .select_related("area", "assessment")
        .order_by("-assessment__version", "area__order", "pk")
    )
    current = rows[0].assessment_id if rows else None
    before = {item.area_id: item.level for item in rows if item.assessment_id != current}
    if may_health is None:
        may_health = access.may_read_health(reader, case)
    return [_line(item, before.get(item.area_id), may_health) for item in rows if item.assessment_id == current]


def _line(item: AreaAssessment, before: int | None, may_health: bool) -> AreaLine:
    hidden = item.area.sensitive and not may_health
    return AreaLine(
        area=item.area,
        level=None if hidden else item.level,
        level_name="" if hidden else str(item.get_level_display() or ""),
        before=None if hidden else before,
        need="" if hidden else item.need,
        resource="" if hidden else item.resource,
        priority=item.priority and not hidden,
        hidden=hidden,
    )
