"""The one way a human step is done: lock, look again, check access, let the caller write, complete, journal.

Everything between `with perform(...)` and its end is one transaction under the flow's lock. Whoever comes second
(double click, second tab, second person) gets `TaskGone` and nothing is written.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _
from viewflow.workflow.exceptions import FlowLockFailed
from viewflow.workflow.models import Task
from viewflow.workflow.status import STATUS

from workflows.case import access, journal
from workflows.case.journal import Action
from workflows.case.locks import Busy
from workflows.case.record import Case, CaseProcess
from workflows.nodes import OUTSIDE, HumanActivation, Outside

if TYPE_CHECKING:
    from accounts.models import User


class TaskGone(Exception):
    """The step was done, cancelled or taken by somebody else in the meantime."""

    def __init__(self) -> None:
        super().__init__(_("Dieser Schritt wurde inzwischen erledigt. Es wurde nichts doppelt gespeichert."))


@dataclass(frozen=True)
class Actor:
    """What the engine's `start` wants to see: something with a user."""

    user: "User | Outside"


@dataclass
class Step:
    """A human step in progress: its case, and what the caller decides for the gateway after it."""

    activation: HumanActivation
    by: "User | None"
    reason: str = ""
    said: str = ""  # what the journal calls it, where the step's title would be untrue

    @property
    def case(self) -> Case:
        """The case, fresh under the lock."""
        return self.process.case

    @property
    def process(self) -> CaseProcess:
        """The engine's state."""
        return self.activation.process

    def route(self, where: str, *, proposed: bool = False) -> None:
        """Tell the next gateway where to go; `proposed` remembers who asked for a second person's approval."""
        self.process.route = where
        if proposed:
            self.process.proposed_by = self.by
        self.process.save(update_fields=["route", "proposed_by"])


@contextmanager
def perform(task: Task, *, by: "User", step: str) -> Iterator[Step]:
    """Do the human step `step` of `task` as `by`.

    Raises:
        TaskGone: no longer open, or another step than expected.
        PermissionDenied: `by` may not do it now, or it is somebody else's.
        Busy: the lock could not be had in time.
    """
    try:
        with task.activation() as activation:  # the lock is a transaction
            if task.status not in (STATUS.NEW, STATUS.ASSIGNED) or getattr(task.flow_task, "step", None) != step:
                raise TaskGone
            if task.status == STATUS.NEW:
                activation.assign(by)
            elif task.owner_id != by.pk:
                activation.reassign(by)
            activation.start(Actor(by))
            doing = Step(activation, by)
            yield doing
            if alongside := getattr(task, "alongside", None):  # what the page writes together with the step
                alongside()
            title = str(task.flow_task.task_title)
            activation.execute()
            journal.write(
                Action.STEP,
                doing.said or title,
                by=by,
                case=activation.process.case,
                node=task.flow_task.name,
                reason=doing.reason,
            )
    except FlowLockFailed as error:
        raise Busy from error


@contextmanager
def perform_outside(task: Task, *, step: str, said: str) -> Iterator[Step]:
    """Do the step as somebody without an account; the caller has checked their right, the journal gets `said`.

    Only steps that open to the outside (`HumanStep(opens_outside=True)`) can be done so.

    Raises:
        TaskGone: no longer open, or another step than expected.
        PermissionDenied: the step opens to nobody without an account.
        Busy: the lock could not be had in time.
    """
    try:
        with task.activation() as activation:
            if task.status not in (STATUS.NEW, STATUS.ASSIGNED) or getattr(task.flow_task, "step", None) != step:
                raise TaskGone
            if task.status == STATUS.NEW:
                activation.assign(OUTSIDE)
            activation.start(Actor(OUTSIDE))
            doing = Step(activation, None)
            yield doing
            activation.execute()
            journal.write(Action.STEP, said, by=None, case=activation.process.case, node=task.flow_task.name)
    except FlowLockFailed as error:
        raise Busy from error


def start(
    node: Any, case: Case, *, by: "User", referral: Any = None, route: str = "", opening: bool = False
) -> CaseProcess:
    """Start a process at `node` (a StartHandle of one of the flows) in the caller's transaction.

    `opening` means the first process of a case that `by` has just opened, maybe for a colleague.

    Raises:
        PermissionDenied: `by` may not work the case; or, when opening, may not open cases, or it is no new one.
    """
    if not opening:
        access.require_work(by, case)
    elif not by.has_perm("workflows.start_case") or case.processes.exists():
        raise PermissionDenied(_("Sie dürfen keine Fälle anlegen."))
    with transaction.atomic():
        process = node.run(case=case, referral=referral, route=route)
        journal.write(Action.STEP, str(node.task_title), by=by, case=case, node=node.name)
    return process


def open_tasks(case: Case) -> list[Task]:
    """Human tasks of the case that wait for somebody, oldest first; one query."""
    return list(
        Task.objects.filter(
            process__caseprocess__case=case, flow_task_type="HUMAN", status__in=(STATUS.NEW, STATUS.ASSIGNED)
        )
        .select_related("process", "owner", "process__caseprocess__referral__service")
        .order_by("created", "pk")
    )


def reschedule(task: Task, when: Any, *, by: "User") -> None:
    """Move the deadline that hangs on a human task, and its due date, to `when` (aware datetime).

    Raises:
        PermissionDenied: `by` may not do the step.
    """
    with transaction.atomic(), task.activation() as activation:
        if not access.may_do(by, task.flow_task._owner_permission, activation.process):
            raise PermissionDenied(_("Diesen Schritt dürfen Sie nicht bearbeiten."))
        task.leading.filter(flow_task_type="TIMER", status=STATUS.SCHEDULED).update(scheduled=when)
        Task.objects.filter(pk=task.pk).update(scheduled=when)
