"""Writing one version of the assessment and completing the step."""

from typing import Any

from accounts.models import User
from django.db import transaction
from django.utils.translation import gettext as _
from viewflow.workflow.models import Task

from workflows import engine
from workflows.case.record import Case
from workflows.steps.assessment.models import AreaAssessment, Assessment


def complete(task: Task, *, by: User, german: dict[str, Any], areas: list[dict[str, Any]]) -> Assessment:
    """Save a new version and go on to the plan.

    Args:
        german: `german_level`, `german_certificate`, `german_on`.
        areas: per life area `area` (LifeArea), `level` (0–4 or None), `need`, `resource`, `priority`, `legal_basis`.

    Raises:
        ValueError: text on a sensitive area without a legal basis.
        engine.TaskGone, engine.Busy, PermissionDenied: see `engine.perform`.
    """
    with engine.perform(task, by=by, step="assessment") as step:
        return _save(step.case, by, german, areas)


def _save(case: Case, by: User, german: dict[str, Any], areas: list[dict[str, Any]]) -> Assessment:
    last = case.assessments.order_by("-version").values_list("version", flat=True).first() or 0
    with transaction.atomic():
        assessment = Assessment.objects.create(case=case, version=last + 1, by=by, **german)
        AreaAssessment.objects.bulk_create(_area(assessment, values) for values in areas)
    return assessment


def _area(assessment: Assessment, values: dict[str, Any]) -> AreaAssessment:
    told = values.get("level") is not None or values.get("need") or values.get("resource")
    if values["area"].sensitive and told and not values.get("legal_basis"):
        raise ValueError(_("Gesundheitsangaben brauchen eine Rechtsgrundlage."))
    return AreaAssessment(assessment=assessment, **values)
