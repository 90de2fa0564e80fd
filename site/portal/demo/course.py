"""The engine's rows of one process, written from the flow's own definition, without running the engine.

Human steps are told ("done then, by her"); gateways, functions, deadlines and ends follow from the nodes. A test
replays demonstration cases through the real services and compares every row.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from types import SimpleNamespace
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from viewflow.workflow import flow
from viewflow.workflow.models import Process, Task
from viewflow.workflow.status import PROCESS, STATUS

from accounts.models import User
from portal.demo.clock import standing_at
from portal.demo.table import Tables
from workflows.case.record import Case, CaseProcess
from workflows.nodes import CaseEnd, HumanStep

WAITING = (STATUS.NEW, STATUS.ASSIGNED, STATUS.SCHEDULED)


@dataclass(slots=True)
class Row:
    """One task row in the making."""

    pk: int
    node: Any
    created: datetime
    previous: int | None
    status: str = STATUS.NEW
    started: datetime | None = None
    finished: datetime | None = None
    scheduled: datetime | None = None
    owner_id: int | None = None
    permission: str | None = None
    about: Any = None
    armed: list["Row"] = field(default_factory=list)


class Course:
    """One process of a case or of one of its referrals, from its start to where it stands."""

    def __init__(self, tables: Tables, flow_class: Any, case: Case, referral: Any = None) -> None:
        self.tables = tables
        pk = next(tables[Process].ids)
        self.process = CaseProcess(pk=pk, id=pk, flow_class=flow_class, case=case, referral=referral)
        self.rows: list[Row] = []

    def start(self, name: str, at: datetime, route: str = "") -> None:
        """Begin at a `StartHandle`."""
        self.process.created, self.process.route = at, route
        row = self._row(self._node(name), at, None)
        row.started = at
        self._pass_on(row, at)

    def done(self, name: str, at: datetime, by: User, *, route: str | None = None, proposed: bool = False) -> None:
        """A person did the human step that waits."""
        if route is not None:
            self.process.route = route
        if proposed:
            self.process.proposed_by = by
        row = self._waiting(name)
        row.owner_id, row.started = by.pk, at
        for deadline in row.armed:
            if deadline.status == STATUS.SCHEDULED:
                deadline.status, deadline.finished = STATUS.CANCELED, at
        self._pass_on(row, at)

    def fire(self, name: str, at: datetime) -> None:
        """A deadline came: the clock goes its way and, where it interrupts, takes the step away."""
        row = self._waiting(name)
        row.started = at
        if row.node._interrupting:
            host = next(other for other in self.rows if row in other.armed)
            host.status, host.finished = STATUS.CANCELED, at
        self._pass_on(row, at)

    def save(self) -> None:
        """Put all rows to the others that wait to be written."""
        self.tables[Process].add(**_parent_values(self.process))
        self.tables[CaseProcess].add_instance(self.process)
        for row in self.rows:
            self._save(row)

    def title(self, name: str) -> str:
        """The node's title in German."""
        return title_of(self._node(name))

    def _node(self, name: str) -> Any:
        return self.process.flow_class.instance.node(name, no_obsolete=True)

    def _waiting(self, name: str) -> Row:
        (row,) = [row for row in self.rows if row.node.name == name and row.status in WAITING]
        return row

    def _row(self, node: Any, at: datetime, previous: Row | None) -> Row:
        row = Row(next(self.tables[Task].ids), node, at, previous.pk if previous else None)
        self.rows.append(row)
        return row

    def _pass_on(self, row: Row, at: datetime) -> None:
        row.status, row.finished = STATUS.DONE, at
        target = self._next(row.node)
        if target is not None:
            self._enter(target, at, row)

    def _next(self, node: Any) -> Any:
        activation = SimpleNamespace(process=self.process)
        if isinstance(node, flow.If):
            return node._on_true if node._condition(activation) else node._on_false
        if isinstance(node, flow.Switch):
            return next(target for target, condition in node._branches if condition is None or condition(activation))
        if isinstance(node, flow.End):
            return None
        return node._next

    def _enter(self, node: Any, at: datetime, previous: Row) -> None:
        row = self._row(node, at, previous)
        if isinstance(node, HumanStep):
            self._wait_for_person(row, at)
        elif isinstance(node, (flow.Function, flow.End)):
            row.started = at
            if isinstance(node, CaseEnd):
                case = self.process.case
                case.stage, case.closed_at, case.review_on = node.stage, at, None
            if isinstance(node, flow.End) and not any(other.status in WAITING for other in self.rows[:-1]):
                self.process.status, self.process.finished = PROCESS.DONE, at
            self._pass_on(row, at)
        elif isinstance(node, (flow.If, flow.Switch)):
            self._pass_on(row, at)
        else:
            raise NotImplementedError(f"the demonstration cannot walk through {node}: {type(node).__name__}")

    def _wait_for_person(self, row: Row, at: datetime) -> None:
        activation = SimpleNamespace(process=self.process)
        node = row.node
        if node.stage:
            self.process.case.stage = node.stage
        row.permission = node.calc_owner_permission(activation)
        row.about = node.calc_owner_permission_obj(activation)
        owner = node.calc_owner(activation)
        if owner:
            row.owner_id, row.status = owner.pk, STATUS.ASSIGNED
        with standing_at(at):
            row.scheduled = node.due_at(activation)
            for boundary in node._boundary_events:
                deadline = self._row(boundary, at, row)
                delay = boundary._delay(activation) if callable(boundary._delay) else boundary._delay
                deadline.scheduled = at + delay if isinstance(delay, timedelta) else delay
                deadline.status = STATUS.SCHEDULED
                row.armed.append(deadline)

    def _save(self, row: Row) -> None:
        about = row.about
        self.tables[Task].add(
            id=row.pk,
            process_id=self.process.pk,
            flow_task=row.node,
            flow_task_type=row.node.task_type,
            status=str(row.status),
            created=row.created,
            started=row.started,
            finished=row.finished,
            scheduled=row.scheduled,
            owner_id=row.owner_id,
            owner_permission=row.permission,
            owner_permission_content_type_id=kind_of(type(about)) if about else None,
            owner_permission_obj_pk=str(about.pk) if about else None,
        )
        if row.previous:
            self.tables[Task.previous.through].add(from_task_id=row.pk, to_task_id=row.previous)


@cache
def title_of(node: Any) -> str:
    """What the journal calls a step."""
    return str(node.task_title)


def kind_of(model: type[Model]) -> int:
    """Id of the content type that the engine notes beside a permission."""
    return ContentType.objects.get_for_model(model, for_concrete_model=False).pk


def _parent_values(process: CaseProcess) -> dict[str, Any]:
    return {f.attname: getattr(process, f.attname) for f in Process._meta.local_concrete_fields}
