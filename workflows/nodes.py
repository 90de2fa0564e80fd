"""The project's own viewflow nodes and flow base: transitions ask for access themselves, whoever calls them.

Guards against the engine's traps (see docs/decisions): transitions check nothing by themselves; a task's owner could
execute after losing the right; a cancelled task leaves its deadline armed; a failed background task stores local
variables in the database; `revive` drops the permission.
"""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any, ClassVar

from django.core.exceptions import PermissionDenied
from django.utils import timezone
from django.utils.translation import gettext as _
from viewflow import this
from viewflow.workflow import flow, lock
from viewflow.workflow.activation import Activation
from viewflow.workflow.nodes.end import EndActivation
from viewflow.workflow.nodes.start import StartHandleActivation
from viewflow.workflow.nodes.view import ViewActivation
from viewflow.workflow.signals import task_failed
from viewflow.workflow.status import STATUS

from workflows.case import access, services
from workflows.case.record import Case, CaseProcess, Stage

OPEN = (STATUS.NEW, STATUS.ASSIGNED, STATUS.SCHEDULED)


class Outside:
    """Somebody without an account who holds a right that the caller has checked: the token of an answer page."""

    pk = None


OUTSIDE = Outside()


class OfficeFlow(flow.Flow):
    """Base of all flows. One lock that waits (up to the database's lock_timeout) instead of failing or doubling."""

    process_class = CaseProcess
    lock_impl = lock.SelectForUpdateLock(nowait=False, attempts=1)
    # Former names of nodes → today's: stored cases go on under the new name, deadlines on the border included.
    renamed: ClassVar[dict[str, str]] = {}

    def node(self, name: str, no_obsolete: bool = False) -> Any:
        """The node of a stored name, also of a former one."""
        host, border, which = name.partition("__")
        return super().node(f"{self.renamed.get(host, host)}{border}{which}", no_obsolete=no_obsolete)

    def begin(self, activation: Any, case: Case, referral: Any = None, route: str = "") -> CaseProcess:
        """What every `StartHandle` runs: tie the new process to its case."""
        process = activation.process
        process.case, process.referral, process.route = case, referral, route
        return process


class HumanActivation(ViewActivation):
    """A human step that checks access at every transition and keeps the case's stage and the task's due date."""

    @classmethod
    def create(cls, flow_task: Any, prev_activation: Any, token: Any, data: Any = None, seed: Any = None) -> Any:
        """Create the task, move the case to the node's stage, note the due date in `Task.scheduled`."""
        activation = super().create(flow_task, prev_activation, token, data=data, seed=seed)
        if flow_task.stage:
            case = activation.process.case
            case.stage = flow_task.stage
            case.save(update_fields=["stage"])
        due = flow_task.due_at(activation)
        if due:
            activation.task.scheduled = due
            activation.task.save(update_fields=["scheduled"])
        return activation

    def require(self, user: Any) -> None:
        """Raise PermissionDenied unless `user` may do this step now; asked once per activation and person.

        An activation lives only under the flow's lock, so the answer stays true for its transitions.
        """
        if user is OUTSIDE and self.flow_task.opens_outside:
            return
        if user is not None and user is not OUTSIDE and getattr(self, "allowed", None) == user.pk:
            return
        permission = self.flow_task._owner_permission
        if user is None or user is OUTSIDE or not access.may_do(user, permission, self.process):
            raise PermissionDenied(_("Diesen Schritt dürfen Sie nicht bearbeiten."))
        self.allowed = user.pk

    @Activation.status.super()
    def assign(self, user: Any) -> None:
        """Give the task to somebody who may do it."""
        self.require(user)
        super().assign.original(None if user is OUTSIDE else user)

    @Activation.status.super()
    def reassign(self, user: Any = None) -> None:
        """Give the task to somebody else who may do it."""
        self.require(user)
        super().reassign.original(user)

    @Activation.status.super()
    def start(self, request: Any) -> None:
        """Begin the step as `request.user`, who must hold the right now and own the task."""
        self.require(request.user)
        if request.user is not OUTSIDE and self.task.owner_id != request.user.pk:
            raise PermissionDenied(_("Diese Aufgabe hat jemand anderes übernommen."))
        self.started_by = request.user
        super().start.original(request)

    @Activation.status.super()
    def execute(self) -> None:
        """Complete the step; only after `start` in the same activation, so the check can't be skipped."""
        self.require(getattr(self, "started_by", None))
        # all deadlines in one statement; the engine would load and write each by itself
        if self.flow_task._boundary_events:
            deadlines = self.task.leading.filter(flow_task_type="TIMER", status=STATUS.SCHEDULED)
            deadlines.update(status=STATUS.CANCELED, finished=timezone.now())
        super().execute.original()

    @Activation.status.super()
    def cancel(self) -> None:
        """Cancel the task and the deadlines that hang on it."""
        super().cancel.original()
        for deadline in self.task.leading.filter(flow_task_type="TIMER", status__in=OPEN):
            deadline.flow_task.activation_class(deadline).cancel()

    @Activation.status.super()
    def undo(self) -> None:
        """Not offered: history is never taken back; a new process continues the case."""
        raise PermissionDenied(_("Ein erledigter Schritt wird nicht zurückgenommen."))

    @Activation.status.super()
    def revive(self) -> None:
        """Not offered: the engine would drop the task's permission."""
        raise PermissionDenied(_("Eine beendete Aufgabe wird nicht wiederbelebt."))


class HumanStep(flow.View):
    """A step that a person does on a page of the desk.

    Args:
        step: key of the page (see `workflows.desk.pages`), also the template's name.
        stage: stage of the case while the step waits; None leaves it.
        due: timedelta from creation, or a callable `CaseProcess -> date | datetime | None`.
        opens_outside: whether somebody without an account may do it too, by a right that the service checks.
    """

    activation_class = HumanActivation

    def __init__(
        self,
        step: str,
        *,
        stage: Stage | None = None,
        due: timedelta | Callable[[CaseProcess], date | datetime | None] | None = None,
        opens_outside: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(None, **kwargs)
        self.step = step
        self.stage = stage
        self._due = due
        self.opens_outside = opens_outside

    def due_at(self, activation: Any) -> datetime | None:
        """When the step should be done, as an aware datetime (end of day for dates)."""
        due = self._due(activation.process) if callable(self._due) else self._due
        if isinstance(due, timedelta):
            due = (timezone.now() + due).date()
        return end_of_day(due) if due and not isinstance(due, datetime) else due  # type: ignore[arg-type]

    def can_execute(self, user: Any, task: Any) -> bool:
        """Ownership is not enough: the right counts now."""
        return super().can_execute(user, task) and self._allowed(user, task)

    def can_assign(self, user: Any, task: Any) -> bool:
        """Whether `user` may take the task."""
        return task.owner_id is None and self._allowed(user, task)

    def _allowed(self, user: Any, task: Any) -> bool:
        return access.may_do(user, self._owner_permission, task.process.coerced)


class RestartActivation(StartHandleActivation):
    """Goes on where the case stands, instead of at one fixed node."""

    @Activation.status.super()
    def create_next(self) -> Any:
        """The step of the process's route."""
        yield self.flow_task.targets[self.process.route]._create(self, self.task.token)


class Restart(flow.StartHandle):
    """A start for repairs only: the route says at which step. It is left out of the picture, which shows the rule.

    Args:
        at: route → node.
    """

    activation_class = RestartActivation

    def __init__(self, func: Any, *, at: dict[str, Any]) -> None:
        super().__init__(func)
        self.targets = at

    def _resolve(self, instance: Any) -> None:
        super()._resolve(instance)
        self.targets = {str(route): this.resolve(instance, node) for route, node in self.targets.items()}

    def _outgoing(self) -> Any:
        return iter(())


class CaseEndActivation(EndActivation):
    """The end of a case's procedure."""

    @Activation.status.super()
    def activate(self) -> None:
        """End the case in the node's stage, then the process."""
        services.end(self.process.case, self.flow_task.stage)
        super().activate.original()


class CaseEnd(flow.End):
    """An end of the procedure that ends the case too, in one of its two final stages."""

    activation_class = CaseEndActivation

    def __init__(self, stage: Stage, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.stage = stage


def end_of_day(day: date) -> datetime:
    """The last minute of a day in the office's time zone."""
    return timezone.make_aware(datetime.combine(day, time(23, 59)))


def forget_details(sender: Any, process: Any, task: Any, **kwargs: Any) -> None:
    """Remove the local variables that the engine stores of a failed background task: they hold personal data."""
    failure = (task.data or {}).get("_exception")
    if failure and "locals" in failure:
        task.data = {"_exception": {"title": _("Hintergrundschritt fehlgeschlagen, siehe Protokoll des Servers")}}
        task.save(update_fields=["data"])


task_failed.connect(forget_details, dispatch_uid="workflows.forget_details")
