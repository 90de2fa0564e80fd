"""What waits too long is told to somebody else: first the deputy, then the lead; each once, on the desk, journalled.

Nothing is armed anywhere: the worker looks for what is overdue, so it survives restarts, follows the rules of today and
a date that was moved, and two workers cannot tell twice (the flow's lock, and a unique key per notice).
"""

from datetime import timedelta

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from viewflow.workflow.models import Task

from workflows.case import access, notices, services
from workflows.case.notices import WAITING, Kind
from workflows.case.record import CaseProcess
from workflows.case.rules import CaseworkRules

AT_ONCE = 500  # per round; the rest follows in the next


def escalate() -> int:
    """Tell of all that is overdue and was not told yet; how many notices there are more."""
    rules = CaseworkRules.now()
    told = 0
    if rules.deputy_after:
        late = _overdue(rules.deputy_after, Kind.LATE_DEPUTY).filter(owner_permission=access.WORK)
        told += _tell(late.exclude(process__caseprocess__case__deputy=None), Kind.LATE_DEPUTY)
    if rules.lead_after:
        told += _tell(_overdue(rules.lead_after, Kind.LATE_LEAD), Kind.LATE_LEAD)
    return told


def _overdue(days: int, kind: Kind) -> "QuerySet[Task]":
    """Human steps of open cases whose due date is so long ago, and of which nobody was told."""
    return Task.objects.filter(
        ~Q(pk__in=notices.Notice.objects.filter(kind=kind).values("task")),
        flow_task_type="HUMAN",
        status__in=WAITING,
        scheduled__lt=timezone.now() - timedelta(days=days),
        process__caseprocess__isnull=False,
    )


def _tell(tasks: "QuerySet[Task]", kind: Kind) -> int:
    keys = list(tasks.order_by("scheduled", "pk").values_list("pk", "process_id")[:AT_ONCE])
    return sum(_tell_one(pk, process, kind) for pk, process in keys)


def _tell_one(pk: int, process_id: int, kind: Kind) -> bool:
    """One transaction under the lock that the step's own completion takes; looked at again inside."""
    with transaction.atomic():
        process = CaseProcess.objects.select_for_update().select_related("case").get(pk=process_id)
        task = Task.objects.filter(pk=pk, status__in=WAITING).first()
        if task is None or not notices.give(f"{kind}:{pk}", process.case, kind, task=task):
            return False
        services.note_timer(process.case, node=_name(task), text=_words(kind, task))
    return True


def _name(task: Task) -> str:
    return str(getattr(task.flow_task, "name", ""))


def _words(kind: Kind, task: Task) -> str:
    title = {"step": str(getattr(task.flow_task, "task_title", "") or _("Schritt"))}
    if kind == Kind.LATE_DEPUTY:
        return _("%(step)s ist überfällig: der Vertretung gemeldet") % title
    return _("%(step)s ist überfällig: der Leitung gemeldet") % title
