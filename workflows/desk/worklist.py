"""What waits for whom: the engine's open human tasks, narrowed by `access` inside one statement."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from django.db.models import BooleanField, ExpressionWrapper, F, Q, QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from viewflow.workflow.models import Task
from viewflow.workflow.status import STATUS

from workflows.case import access
from workflows.nodes import end_of_day

if TYPE_CHECKING:
    from accounts.models import User

WAITING = (STATUS.NEW, STATUS.ASSIGNED)
CASE = "process__caseprocess__case"


class View(StrEnum):
    """The lists of the worklist."""

    MINE = "meine"
    QUEUE = "offen"
    TEAM = "team"


class Until(StrEnum):
    """How far ahead the list looks."""

    ALL = ""
    OVERDUE = "ueberfaellig"
    WEEK = "woche"


def waiting(user: "User", view: View) -> "QuerySet[Task]":
    """Open steps of one list: mine; those I could do for others or for nobody yet; all that I may know of."""
    # `finished` says the same as the states once more: for the index that holds nothing else (migration 0007)
    tasks = Task.objects.filter(flow_task_type="HUMAN", status__in=WAITING, finished=None)
    if view == View.TEAM:
        return tasks.filter(**{f"{CASE}__in": access.known_to(user).values("pk")})
    doable = tasks.filter(access.doable_by(user))
    return doable.filter(owner=user) if view == View.MINE else doable.exclude(owner=user)


def narrow(tasks: "QuerySet[Task]", until: str, stadtteil: int | None) -> "QuerySet[Task]":
    """Only overdue ones, or those due by Sunday (overdue ones included); only one Stadtteil."""
    if until == Until.OVERDUE:
        tasks = tasks.filter(scheduled__lt=timezone.now())
    if until == Until.WEEK:
        tasks = tasks.filter(scheduled__lte=end_of_day(sunday(timezone.localdate())))
    return tasks.filter(**{f"{CASE}__stadtteil": stadtteil}) if stadtteil else tasks


def in_order(tasks: "QuerySet[Task]", user: "User", view: View) -> "QuerySet[Task]":
    """The most urgent first, with all that a row prints; `readable` says whether names may be shown."""
    related = ["owner", f"{CASE}__stadtteil", f"{CASE}__responsible"]
    if view != View.TEAM:  # the overview prints no names, so it loads none
        related += [f"{CASE}__person", "process__caseprocess__referral__service"]
    visible = Q(**{f"{CASE}__in": access.visible_to(user).values("pk")})
    return (
        tasks.annotate(readable=ExpressionWrapper(visible, output_field=BooleanField()))
        .select_related(*related)
        .order_by("scheduled", "pk")  # as the index has it; steps without a date are rare
    )


@dataclass(frozen=True)
class Row:
    """One line of the worklist."""

    url: str
    title: str
    person: str
    note: str
    due: datetime | None
    overdue: bool
    badge: str
    group: str


def rows(tasks: "list[Task]", user: "User", view: View) -> list[Row]:
    """Lines for the screen; a name or a service only where the file may be opened."""
    return [_row(task, user, view) for task in tasks]


def _row(task: Task, user: "User", view: View) -> Row:
    process = task.process.caseprocess
    case, named = process.case, view != View.TEAM and task.readable
    parts = [case.number, str(case.stadtteil) if case.stadtteil else _("ohne Stadtteil")]
    if named and process.referral:
        parts.append(process.referral.service.name)
    if view == View.TEAM and case.responsible:
        parts.append(_("zuständig: %(name)s") % {"name": case.responsible})
    overdue = bool(task.scheduled and task.scheduled < timezone.now())
    return Row(
        url=reverse("desk:case", args=[case.number]) if view == View.TEAM else reverse("desk:task", args=[task.pk]),
        title=str(task.flow_task.task_title),
        person=(str(case.person) or _("Name noch nicht bekannt")) if named else "",
        note=" · ".join(parts),
        due=task.scheduled,
        overdue=overdue,
        badge=_badge(task, user, view),
        group=_group(task.scheduled, overdue=overdue),
    )


def _badge(task: Task, user: "User", view: View) -> str:
    if view != View.QUEUE:
        return ""
    return _("in Vertretung für %(name)s") % {"name": task.owner} if task.owner else _("noch bei niemandem")


def _group(due: datetime | None, *, overdue: bool) -> str:
    """The heading under which a step stands: people think in days and weeks."""
    if due is None:
        return _("Ohne Frist")
    if overdue:
        return _("Überfällig")
    day, today = timezone.localdate(due), timezone.localdate()
    if day == today:
        return _("Heute")
    return _("Diese Woche") if day <= sunday(today) else _("Später")


def sunday(day: date) -> date:
    """The last day of the week of `day`."""
    return day + timedelta(days=6 - day.weekday())


def doable_in(user: "User", case: Any) -> "QuerySet[Task]":
    """Open steps of one case, each with `doable`: whether `user` may do it now."""
    doable = ExpressionWrapper(access.doable_by(user), output_field=BooleanField())
    return (
        Task.objects.filter(flow_task_type="HUMAN", status__in=WAITING, **{CASE: case})
        .annotate(doable=doable)
        .select_related("owner", "process__caseprocess__referral__service")
        .order_by(F("scheduled").asc(nulls_last=True), "pk")
    )
