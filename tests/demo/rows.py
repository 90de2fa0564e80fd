"""Every row of one case, without the ids that its own records have; records shared by all cases keep theirs."""

from typing import Any

from django.db.models import Model, QuerySet
from viewflow.workflow.models import Process, Task

from workflows import models
from workflows.case.record import Case

OWN = {
    "id",
    "number",
    "process_ptr_id",
    "case_id",
    "person_id",
    "household_id",
    "assessment_id",
    "goal_id",
    "referral_id",
    "closing_id",
    "process_id",
    "content_object_id",
    "owner_permission_obj_pk",
}


def values(instance: Model) -> dict[str, Any]:
    return {
        field.attname: field.value_from_object(instance)
        for field in instance._meta.concrete_fields
        if field.attname not in OWN
    }


def rows(queryset: QuerySet[Any]) -> list[dict[str, Any]]:
    return [values(instance) for instance in queryset.order_by("pk")]


def rows_of(case: Case) -> dict[str, Any]:
    """Model by model; order is the order of writing."""
    household = case.person.household
    return {
        "case": values(case),
        "person": values(case.person) | {"household": household and household.name},
        "grants": rows(models.CaseUserObjectPermission.objects.filter(content_object=case)),
        "journal": [values(entry) for entry in case.journal.order_by("at", "pk")],
        "processes": [process_rows(process) for process in case.processes.order_by("pk")],
        "intakes": rows(case.intakes.all()),
        "assessments": rows(case.assessments.all()),
        "areas": rows(models.AreaAssessment.objects.filter(assessment__case=case)),
        "goals": [values(goal) | {"steps": rows(goal.steps.all())} for goal in case.goals.order_by("created_at", "pk")],
        "plans": rows(case.plan_versions.all()),
        "referrals": [values(referral) for referral in case.referrals.order_by("created_at", "pk")],
        "reviews": rows(case.reviews.all()),
        "closings": rows(case.closings.all()),
        "results": rows(models.NeedResult.objects.filter(closing__case=case)),
        "encounters": rows(case.encounters.all()),
        "topics": [sorted(e.topics.values_list("key", flat=True)) for e in case.encounters.order_by("pk")],
    }


def process_rows(process: models.CaseProcess) -> dict[str, Any]:
    """The engine's state: the process, and its tasks with what led to them."""
    tasks = list(Task.objects.filter(process_id=process.pk).order_by("pk").prefetch_related("previous"))
    place = {task.pk: number for number, task in enumerate(tasks)}
    referral = process.referral
    return {
        **values(process),
        "parent": values(Process.objects.get(pk=process.pk)),
        "referral": referral and values(referral),
        "tasks": [
            values(task)
            | {
                "previous": sorted(place[before.pk] for before in task.previous.all()),
                "about": task.owner_permission_obj_pk and task.owner_permission_obj == process.case,
            }
            for task in tasks
        ],
    }
