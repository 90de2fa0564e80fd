"""The procedure as a picture, as words and as BPMN: drawn from the running definition, never by hand (C1).

Viewflow lays the graph out; shapes and colours are ours, so that they follow the style sheet and the content policy.
"""

from dataclasses import dataclass, field
from functools import lru_cache
from textwrap import wrap
from typing import Any

from django.utils.translation import gettext as _
from viewflow.workflow import chart, flow
from viewflow.workflow.models import Task
from viewflow.workflow.status import STATUS

from workflows.case.record import Case, CaseProcess
from workflows.flows import CaseFlow, ReferralFlow
from workflows.nodes import HumanStep

ACTIVE = (STATUS.NEW, STATUS.ASSIGNED, STATUS.STARTED, STATUS.SCHEDULED)
MARGIN = 20
PROCEDURES: dict[str, Any] = {"fall": CaseFlow, "vermittlung": ReferralFlow}


@dataclass(frozen=True)
class Node:
    """One node of the picture."""

    name: str
    title: str
    kind: str
    state: str
    x: int
    y: int
    width: int
    height: int

    @property
    def lines(self) -> list[tuple[str, float]]:
        """The title broken into lines, each with its place below the node's top."""
        inside = self.kind in ("step", "service")
        words = wrap(self.title, 19 if inside else 15)
        top = (self.height - 17 * (len(words) - 1)) / 2 + 5 if inside else self.height + 15
        return [(text, top + 17 * number) for number, text in enumerate(words)]

    @property
    def middle(self) -> float:
        """Half of the width."""
        return self.width / 2

    @property
    def centre(self) -> float:
        """Half of the height."""
        return self.height / 2


@dataclass(frozen=True)
class Edge:
    """One arrow."""

    points: str
    label: str
    at: tuple[int, int] | None


@dataclass(frozen=True)
class Picture:
    """What the template draws."""

    title: str
    width: int
    height: int
    nodes: list[Node]
    edges: list[Edge]


@dataclass
class Progress:
    """Where a process stands: state per node, and the human steps in the order in which they came."""

    states: dict[str, str] = field(default_factory=dict)
    steps: list[Task] = field(default_factory=list)


def procedure_of(case: Case) -> CaseProcess | None:
    """The case's own process; the newest, where the case was reopened."""
    return case.processes.filter(referral=None).order_by("-pk").first()


def progress_of(process: CaseProcess | None) -> Progress:
    """Read where the process stands; one query, or none without a process."""
    found = Progress()
    tasks = Task.objects.filter(process=process.pk).select_related("owner").order_by("pk") if process else []
    for task in tasks:
        name = task.flow_task.name
        if task.status in ACTIVE:
            found.states[name] = "now"
        elif task.status == STATUS.DONE:
            found.states.setdefault(name, "done")
        if task.flow_task_type == "HUMAN" and task.status != STATUS.CANCELED:
            found.steps.append(task)
    return found


def picture(flow_class: Any, states: dict[str, str] | None = None) -> Picture:
    """The picture of a procedure; `states` colours what is done and where it stands now."""
    grid, known = layout(flow_class), states or {}
    nodes = [_node(cell, known.get(cell.node.name, "")) for cell in grid.cells]
    return Picture(
        title=str(flow_class.process_title),
        width=grid.width + 2 * MARGIN,
        height=grid.height + 2 * MARGIN,
        nodes=nodes,
        edges=[_edge(edge) for edge in grid.edges],
    )


@lru_cache(maxsize=8)
def layout(flow_class: Any) -> Any:
    """Where viewflow puts the nodes; the definition does not change while the program runs."""
    return chart.calc_layout_data(flow_class)


def _node(cell: Any, state: str) -> Node:
    shape = cell.shape
    return Node(
        name=cell.node.name,
        title=str(cell.node.task_title),
        kind=_kind(cell.node),
        state=state,
        x=shape.x + MARGIN,
        y=shape.y + MARGIN,
        width=shape.width,
        height=shape.height,
    )


def _kind(node: Any) -> str:
    if isinstance(node, HumanStep):
        return "step"
    if isinstance(node, flow.Function):
        return "service"
    if isinstance(node, flow.If | flow.Switch):
        return "gateway"
    if node.task_type == "TIMER":
        return "timer"
    return "end" if node.task_type == "END" else "start"


def _edge(edge: Any) -> Edge:
    answers = {"yes": _("ja"), "no": _("nein")}
    points = " ".join(f"{x + MARGIN},{y + MARGIN}" for x, y in edge.segments)
    at = edge.label_pos if edge.label and edge.label_pos else None
    return Edge(points, answers.get(edge.label or "", ""), (at[0] + MARGIN, at[1] + MARGIN) if at else None)


def bpmn(flow_class: Any, states: dict[str, str] | None = None) -> str:
    """The procedure as a BPMN 2.0 file, as viewflow exports it; a case's file says in German where it stands."""
    words = {"now": _("jetzt"), "done": _("erledigt")}
    grid = chart.calc_layout_data(flow_class)  # afresh: the file's marks must not stay in the kept layout
    for cell in grid.cells:
        cell.status = words.get((states or {}).get(cell.node.name, "")) or None
    return chart.grid_to_bpmn(grid)


def in_order(flow_class: Any) -> list[Node]:
    """The nodes in the order in which the procedure is written."""
    places = {cell.node.name: _node(cell, "") for cell in layout(flow_class).cells}
    return [places[node.name] for node in flow_class.instance.nodes() if node.name in places]
