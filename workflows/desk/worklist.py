"""What waits for whom: the engine's open human tasks, narrowed by `access` inside one statement."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from django.db.models import BooleanField, Count, ExpressionWrapper, F, Q, QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from viewflow.workflow.models import Task
from viewflow.workflow.status import STATUS

from workflows.case import access, journal, snoozing
from workflows.case.rules import CaseworkRules
from workflows.case.selectors import LIST_READ
from workflows.desk.clock import clock_of
from workflows.nodes import end_of_day

if TYPE_CHECKING:
    from accounts.models import User

WAITING = (STATUS.NEW, STATUS.ASSIGNED)
CASE = "process__caseprocess__case"


class View(StrEnum):
    """The lists of the worklist."""

    MINE = "meine"
    QUEUE = "offen"
    SNOOZED = "zurueck"
    TEAM = "team"


class Until(StrEnum):
    """How far ahead the list looks."""

    ALL = ""
    OVERDUE = "ueberfaellig"
    WEEK = "woche"


def waiting(user: "User", view: View) -> "QuerySet[Task]":
    """Open steps of one list: mine; those I could do for others or for nobody yet; put off; all that I may know of."""
    # `finished` says the same as the states once more: for the index that holds nothing else (migration 0013)
    tasks = Task.objects.filter(flow_task_type="HUMAN", status__in=WAITING, finished=None)
    if view == View.TEAM:
        return tasks.filter(**{f"{CASE}__in": access.known_to(user).values("pk")})
    return tasks.filter(access.doable_by(user)).filter(_of(user, view))


def _of(user: "User", view: View) -> Q:
    """Which of the steps that `user` may do stand in a list."""
    asleep = Q(pk__in=snoozing.asleep())
    if view == View.SNOOZED:
        return asleep
    mine = Q(owner=user.pk)
    return ~asleep & (mine if view == View.MINE else ~mine | Q(owner=None))


def narrow(until: str, stadtteil: int | None) -> Q:
    """Only overdue ones, or those due by Sunday (overdue ones included); only one Stadtteil."""
    wanted = Q(**{f"{CASE}__stadtteil": stadtteil}) if stadtteil else Q()
    if until == Until.OVERDUE:
        wanted &= Q(scheduled__lt=timezone.now())
    if until == Until.WEEK:
        wanted &= Q(scheduled__lte=end_of_day(sunday(timezone.localdate())))
    return wanted


@dataclass(frozen=True)
class Figures:
    """How many steps: in the whole list, overdue in the Stadtteil, and as narrowed down."""

    all: int
    overdue: int
    listed: int


def figures(user: "User", until: str, stadtteil: int | None) -> dict[View, Figures]:
    """The numbers of all lists of what `user` may do; one statement."""
    wanted: dict[str, Count] = {}
    for view in (View.MINE, View.QUEUE, View.SNOOZED):
        here = _of(user, view)
        wanted[f"{view}_all"] = Count("pk", filter=here)
        wanted[f"{view}_overdue"] = Count("pk", filter=here & narrow(Until.OVERDUE, stadtteil))
        wanted[f"{view}_listed"] = Count("pk", filter=here & narrow(until, stadtteil))
    tasks = Task.objects.filter(flow_task_type="HUMAN", status__in=WAITING)
    found = tasks.filter(access.doable_by(user)).aggregate(**wanted)
    names = ("all", "overdue", "listed")
    return {
        view: Figures(*(found[f"{view}_{name}"] for name in names)) for view in (View.MINE, View.QUEUE, View.SNOOZED)
    }


def in_order(tasks: "QuerySet[Task]", user: "User", view: View) -> "QuerySet[Task]":
    """The most urgent first, with all that a row prints; `readable` says whether names may be shown."""
    related = ["owner", "snooze", f"{CASE}__stadtteil", f"{CASE}__responsible"]
    if view != View.TEAM:  # the overview prints no names, so it loads none
        related += [f"{CASE}__person", "process__caseprocess__referral__service"]
    visible = Q(**{f"{CASE}__in": access.visible_to(user).values("pk")})
    return (
        tasks.annotate(
            readable=ExpressionWrapper(visible, output_field=BooleanField()),
            told=journal.told_in_list(user, str(LIST_READ), f"{CASE}__number"),
        )
        .select_related(*related)
        .order_by("scheduled", "pk")  # as the index has it; steps without a date are rare
    )


@dataclass(frozen=True)
class Mark:
    """A word beside a task that must not be overlooked; `level` is that of a badge."""

    label: str
    level: str


@dataclass(frozen=True)
class Row:
    """One line of the worklist. `snooze` and `wake` are addresses; empty where one may not."""

    url: str
    title: str
    person: str
    note: str
    due: datetime | None
    overdue: bool
    group: str
    marks: list[Mark] = field(default_factory=list)
    snooze: str = ""
    wake: str = ""


def rows(tasks: "list[Task]", user: "User", view: View, rules: CaseworkRules) -> list[Row]:
    """Lines for the screen; a name or a service only where the file may be opened."""
    return [_row(task, user, view, rules) for task in tasks]


def _row(task: Task, user: "User", view: View, rules: CaseworkRules) -> Row:
    process = task.process.caseprocess
    case, named = process.case, view != View.TEAM and task.readable
    parts = [case.number, str(case.stadtteil) if case.stadtteil else _("ohne Stadtteil")]
    if named and process.referral:
        parts.append(process.referral.service.name)
    if view == View.TEAM and case.responsible:
        parts.append(_("zuständig: %(name)s") % {"name": case.responsible})
    overdue = bool(task.scheduled and task.scheduled < timezone.now())
    gone = not getattr(task.flow_task, "step", "")  # left behind by a changed procedure; technicians see it
    may_snooze = not gone and view in (View.MINE, View.QUEUE) and snoozing.latest(task, rules) is not None
    only_known = view == View.TEAM or gone
    return Row(
        url=reverse("desk:case", args=[case.number]) if only_known else reverse("desk:task", args=[task.pk]),
        title=_("Schritt gibt es nicht mehr") if gone else str(task.flow_task.task_title),
        person=(str(case.person) or _("Name noch nicht bekannt")) if named else "",
        note=" · ".join(parts),
        due=task.scheduled,
        overdue=overdue,
        group=_("Zurückgestellt") if view == View.SNOOZED else _group(task.scheduled, overdue=overdue),
        marks=_marks(task, user, view, rules),
        snooze=_snooze_url(task, view) if may_snooze else "",
        wake=reverse("desk:task_wake", args=[task.pk]) if view == View.SNOOZED else "",
    )


def _snooze_url(task: Task, view: View) -> str:
    """The small page, which leads back to this list."""
    return reverse("desk:task_snooze", args=[task.pk]) + "?" + urlencode({"next": f"/desk/?ansicht={view}"})


def _marks(task: Task, user: "User", view: View, rules: CaseworkRules) -> list[Mark]:
    """What must not be overlooked: so late that others are told, little counselling time left, put off, whose it is."""
    marks = []
    if is_late(task, rules):
        marks.append(Mark(_("spät"), "danger"))
    clock = clock_of(task.process.caseprocess.case, rules)
    if clock and clock.level:
        marks.append(Mark(_("Beratungszeit: %(left)s") % {"left": clock.text}, clock.level))
    snooze = getattr(task, "snooze", None)
    if snooze and snooze.until > timezone.localdate():
        marks.append(Mark(_("zurückgestellt bis %(day)s") % {"day": f"{snooze.until:%d.%m.%Y}"}, "neutral"))
    if view == View.QUEUE:
        owner = _("in Vertretung für %(name)s") % {"name": task.owner} if task.owner else _("noch bei niemandem")
        marks.append(Mark(owner, "neutral"))
    return marks


def is_late(task: Task, rules: CaseworkRules) -> bool:
    """Whether the task is not only overdue, but so long that the deputy or the lead is told."""
    told = [days for days in (rules.deputy_after, rules.lead_after) if days]
    if not task.scheduled or not told:
        return False
    return timezone.localdate(task.scheduled) + timedelta(days=min(told)) <= timezone.localdate()


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
