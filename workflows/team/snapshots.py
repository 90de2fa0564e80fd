"""Rows as they were, kept as JSON, so that a change can be taken back exactly: rights and tasks."""

from datetime import datetime
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Model, Q, QuerySet
from viewflow.workflow.models import Task
from viewflow.workflow.status import STATUS

WAITING = (STATUS.NEW, STATUS.ASSIGNED)
CASE = "process__caseprocess__case"

Row = dict[str, Any]


class ExactEncoder(DjangoJSONEncoder):
    """Moments to the microsecond; Django's own cuts them."""

    def default(self, o: Any) -> Any:
        """As ISO 8601."""
        return o.isoformat() if isinstance(o, datetime) else super().default(o)


def rows_of(found: "QuerySet[Any]") -> list[Row]:
    """Every stored value of some rows."""
    fields = [field.attname for field in found.model._meta.concrete_fields]
    return list(found.order_by("pk").values(*fields))


def put_back(model: type[Model], rows: list[Row]) -> None:
    """The same rows again, with the same keys."""
    fields = {field.attname: field for field in model._meta.concrete_fields}
    known = [{name: fields[name].to_python(value) for name, value in row.items() if name in fields} for row in rows]
    model._default_manager.bulk_create(model(**row) for row in known)


def open_tasks(condition: Q) -> "QuerySet[Task]":
    """Human tasks that wait, of some cases."""
    return Task.objects.filter(condition, flow_task_type="HUMAN", status__in=WAITING)


def tasks_of(case_ids: list[int]) -> dict[int, list[Row]]:
    """Case → owner and state of its open tasks; one query."""
    found: dict[int, list[Row]] = {pk: [] for pk in case_ids}
    values = open_tasks(Q(**{f"{CASE}__in": case_ids})).order_by("pk")
    for row in values.values("pk", "owner_id", "status", "assigned", CASE):
        found[row.pop(CASE)].append(row)
    return found


def give_back_tasks(case_id: int, rows: list[Row], *, now_with: int, former: int | None) -> None:
    """Open tasks as they were; those that came since go to who was responsible before."""
    held = open_tasks(Q(**{CASE: case_id})).filter(owner=now_with)
    for row in rows:
        if row["owner_id"] != now_with:
            held.filter(pk=row["pk"]).update(
                owner=row["owner_id"], status=row["status"], assigned=_moment(row["assigned"])
            )
    if former:
        held.exclude(pk__in=[row["pk"] for row in rows]).update(owner=former)


def _moment(value: Any) -> Any:
    return Task._meta.get_field("assigned").to_python(value)
