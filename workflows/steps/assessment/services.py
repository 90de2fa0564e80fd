"""Writing one version of the assessment and completing the step."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from viewflow.workflow.models import Task

from accounts.models import User
from workflows import engine
from workflows.case import access
from workflows.case.record import Case
from workflows.steps.assessment import drafts
from workflows.steps.assessment.models import AreaAssessment, Assessment, AssessmentDraft
from workflows.steps.assessment.selectors import draft_of

CARRIED = ("area", "level", "need", "resource", "priority", "legal_basis")


def complete(
    task: Task, *, by: User, german: dict[str, Any], areas: list[dict[str, Any]], seen: str | None = None
) -> Assessment:
    """Save a new version and go on to the plan; a draft has done its work and goes.

    Who may not read health can neither write nor wipe it: such areas are carried over from the draft, or else from
    the version before.

    Args:
        german: `german_level`, `german_certificate`, `german_on`.
        areas: per life area `area` (LifeArea), `level` (0–4 or None), `need`, `resource`, `priority`, `legal_basis`.
        seen: see `drafts.require_seen`.

    Raises:
        ValidationError: anything about a sensitive area without a legal basis, or a draft that was not seen.
        engine.TaskGone, engine.Busy, PermissionDenied: see `engine.perform`.
    """
    with engine.perform(task, by=by, step="assessment") as step:
        draft = draft_of(step.case)
        drafts.require_seen(draft, by, seen)
        saved = _save(step.case, by, german, areas, draft)
        if draft:
            draft.delete()
        return saved


def _save(
    case: Case, by: User, german: dict[str, Any], areas: list[dict[str, Any]], draft: AssessmentDraft | None
) -> Assessment:
    before = case.assessments.order_by("-version").first()
    if not access.may_read_health(by, case):
        areas = [values for values in areas if not values["area"].sensitive] + _sensitive(before, draft)
    assessment = Assessment.objects.create(case=case, version=before.version + 1 if before else 1, by=by, **german)
    AreaAssessment.objects.bulk_create(_area(assessment, values) for values in areas)
    return assessment


def _sensitive(before: Assessment | None, draft: AssessmentDraft | None) -> list[dict[str, Any]]:
    """Sensitive areas of the draft, else of a version, to be carried over unseen."""
    if draft and (written := drafts.sensitive(draft)):
        return written
    rows = before.areas.filter(area__sensitive=True).select_related("area") if before else ()
    return [{name: getattr(row, name) for name in CARRIED} for row in rows]


def _area(assessment: Assessment, values: dict[str, Any]) -> AreaAssessment:
    told = values.get("level") is not None or any(values.get(name) for name in ("need", "resource", "priority"))
    if values["area"].sensitive and told and not values.get("legal_basis"):
        raise ValidationError(_("Gesundheitsangaben brauchen eine Rechtsgrundlage."))
    return AreaAssessment(assessment=assessment, **values)
