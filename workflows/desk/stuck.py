"""What stands still, found from the engine's rows and the rights, without opening any file.

A row is known by its process and its step. The number of the case stands there only for those who may know the case.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from viewflow.workflow.fields import get_flow_ref
from viewflow.workflow.models import Task
from viewflow.workflow.nodes import Obsolete
from viewflow.workflow.status import STATUS

from accounts.models import User as Staff
from workflows.case import access
from workflows.case.grants import CaseUserObjectPermission, in_force
from workflows.case.record import OPEN_STAGES, Case, CaseProcess
from workflows.flows import FLOWS, CaseFlow
from workflows.nodes import OPEN
from workflows.repair import Repair

if TYPE_CHECKING:
    from accounts.models import User

GRACE = timedelta(hours=1)  # a worker that is busy is not broken
AT_ONCE = 100  # rows per kind; whoever has more has one cause
STEP = "process__caseprocess__case"
BACKEND = "django.contrib.auth.backends.ModelBackend"


@dataclass(frozen=True)
class Row:
    """One thing that stands still: a task, or (`task` None) a process or case without any."""

    kind: str
    pk: int
    process: int | None
    step: str
    since: datetime
    case: Case
    repair: str


@dataclass(frozen=True)
class Group:
    """All of one kind, with what it means and what to do."""

    title: Any
    text: Any
    rows: list[Row]


def groups() -> list[Group]:
    """Everything that stands still, kind by kind; the empty kinds are left out."""
    found = [Group(title, text, search()[:AT_ONCE]) for title, text, search in KINDS]
    return [group for group in found if group.rows]


def find(repair: str, pk: int) -> Row | None:
    """The row that still stands there, for whoever wants to mend it."""
    return next((row for group in groups() for row in group.rows if (row.repair, row.pk) == (repair, pk)), None)


def known(user: "User", found: Iterable[Group]) -> set[int]:
    """Keys of the cases among them whose number `user` may read."""
    keys = {row.case.pk for group in found for row in group.rows}
    return set(access.known_to(user).filter(pk__in=keys).values_list("pk", flat=True))


def _tasks() -> "QuerySet[Task]":
    case = f"{STEP}__responsible"
    return Task.objects.filter(process__caseprocess__isnull=False).select_related(case).order_by("created", "pk")


def _row(task: Task, kind: str, repair: str) -> Row:
    process, node = task.process.caseprocess, task.flow_task
    since = task.scheduled if repair == Repair.FIRE and task.scheduled else task.created
    step = "" if node is None or isinstance(node, Obsolete) else str(node.task_title)
    return Row(kind, task.pk, process.pk, step or _("Unbekannter Schritt"), since, process.case, repair)


def failed() -> list[Row]:
    """Steps of the program that ended with an error; what they left undone nobody will do."""
    return [_row(task, "failed", Repair.RETRY) for task in _tasks().filter(status=STATUS.ERROR)[:AT_ONCE]]


def late_timers() -> list[Row]:
    """Deadlines that should have rung."""
    due = timezone.now() - GRACE
    late = _tasks().filter(flow_task_type="TIMER", status=STATUS.SCHEDULED, scheduled__lt=due)
    return [_row(task, "timer", Repair.FIRE) for task in late.filter(flow_task__in=known_nodes())[:AT_ONCE]]


def nobody() -> list[Row]:
    """Steps that no active person may do."""
    grants = CaseUserObjectPermission.objects.filter(
        in_force(), content_object=OuterRef(STEP), user__is_active=True, permission__content_type__app_label="workflows"
    )
    works = Exists(grants.filter(permission__codename=access.WORK.split(".")[1]))
    decides = Exists(
        grants.filter(permission__codename=access.SIGN_OFF.split(".")[1]).exclude(
            user=OuterRef("process__caseprocess__proposed_by")
        )
    )
    second = Staff.objects.with_perm("workflows.sign_off", include_superusers=False, backend=BACKEND)
    leads = list(second.values_list("pk", flat=True))
    alone = Q() if not leads else Q(process__caseprocess__proposed_by=leads[0]) if len(leads) == 1 else Q(pk=None)
    without = (Q(owner_permission=access.WORK) & ~works) | (Q(owner_permission=access.SIGN_OFF) & alone & ~decides)
    waiting = _tasks().filter(without, flow_task_type="HUMAN", status__in=(STATUS.NEW, STATUS.ASSIGNED))
    return [_row(task, "nobody", Repair.ASSIGN) for task in waiting.filter(flow_task__in=known_nodes())[:AT_ONCE]]


def gone() -> list[Row]:
    """Open steps whose node no longer exists: a changed procedure has left them behind."""
    left = _tasks().filter(status__in=OPEN).exclude(flow_task__in=known_nodes())
    return [_row(task, "gone", Repair.RESTART) for task in left[:AT_ONCE]]


def lost() -> list[Row]:
    """Open cases and referrals for which no step waits, of a person or of the clock; nor one that failed."""
    alive = Task.objects.filter(Q(status__in=OPEN) | Q(status=STATUS.ERROR), process__caseprocess__case=OuterRef("pk"))
    own = alive.filter(process__caseprocess__referral=None, process__flow_class=CaseFlow)
    begun = CaseProcess.objects.filter(case=OuterRef("pk"), referral=None)
    cases = Case.objects.filter(Exists(begun), ~Exists(own), stage__in=OPEN_STAGES).select_related("responsible")
    rows = [
        Row("lost", case.pk, None, str(case.get_stage_display()), case.opened_at, case, Repair.RESTART_CASE)
        for case in cases.order_by("pk")[:AT_ONCE]
    ]
    still = Task.objects.filter(Q(status__in=OPEN) | Q(status=STATUS.ERROR), process=OuterRef("pk"))
    other = CaseProcess.objects.filter(referral=OuterRef("referral"), pk__gt=OuterRef("pk"))
    processes = CaseProcess.objects.filter(
        ~Exists(still), ~Exists(other), referral__ended_at=None, referral__isnull=False, case__stage__in=OPEN_STAGES
    )
    for process in processes.select_related("case__responsible").order_by("pk")[:AT_ONCE]:
        title = _("Vermittlung")
        rows.append(Row("lost", process.pk, process.pk, title, process.created, process.case, Repair.RESTART_REFERRAL))
    return rows


def known_nodes() -> set[str]:
    """All names under which a step may be stored and is found, former names included."""
    names = set()
    for flow_class in FLOWS:
        start = get_flow_ref(flow_class)
        for node in flow_class.instance.nodes():
            host, border, which = node.name.partition("__")
            former = [old for old, new in flow_class.renamed.items() if new == host]
            names |= {f"{start}.{name}{border}{which}" for name in (host, *former)}
    return names


KINDS: tuple[tuple[Any, Any, Callable[[], list[Row]]], ...] = (
    (
        gettext_lazy("Fehlgeschlagen"),
        gettext_lazy("Ein Schritt des Programms ist abgebrochen. „Noch einmal versuchen“ holt ihn nach."),
        failed,
    ),
    (
        gettext_lazy("Frist nicht ausgelöst"),
        gettext_lazy("Die Frist ist vorbei, aber nichts ist geschehen. Läuft der Hintergrunddienst?"),
        late_timers,
    ),
    (
        gettext_lazy("Niemand kann es erledigen"),
        gettext_lazy("Keine aktive Person hat das Recht. Die Teamleitung gibt den Fall jemandem."),
        nobody,
    ),
    (
        gettext_lazy("Schritt gibt es nicht mehr"),
        gettext_lazy("Der Ablauf wurde geändert. „Am Stand fortsetzen“ beginnt an derselben Stelle neu."),
        gone,
    ),
    (
        gettext_lazy("Kein Schritt wartet"),
        gettext_lazy("Der Fall oder die Vermittlung ist offen, aber nichts ist zu tun. „Am Stand fortsetzen“ hilft."),
        lost,
    ),
)
