"""Notices as the desk shows them: what happened, in which case, and the place to do something about it."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.urls import reverse

from workflows.case import notices
from workflows.case.notices import Kind, Notice

if TYPE_CHECKING:
    from accounts.models import User

FEW = 3  # so many stand above the worklist


@dataclass(frozen=True)
class Line:
    """One notice; no name, whoever reads it."""

    pk: int
    title: str
    note: str
    url: str
    at: datetime


def found(user: "User") -> Any:
    """Open notices with what a line prints."""
    return notices.for_user(user).select_related("case__stadtteil", "case__responsible", "task__process")


def few(user: "User") -> tuple[list[Line], bool]:
    """The newest, and whether there are more; one query."""
    rows = list(found(user)[: FEW + 1])
    return [line(row) for row in rows[:FEW]], len(rows) > FEW


def line(notice: Notice) -> Line:
    """What is printed of it, and where it leads."""
    case, task = notice.case, notice.task
    step = str(getattr(task.flow_task, "task_title", "")) if task else ""
    kind = notice.get_kind_display()
    parts = [kind if step else "", str(case.stadtteil or "")]
    if notice.kind == Kind.LATE_LEAD and case.responsible:
        parts.append(str(case.responsible))
    if notice.kind == Kind.LATE_DEPUTY and task:
        url = reverse("desk:task", args=[task.pk])
    else:
        url = reverse("desk:case", args=[case.number]) + ("" if task else "#nachfrage")
    return Line(notice.pk, f"{case.number}: {step or kind}", " · ".join(filter(None, parts)), url, notice.at)
