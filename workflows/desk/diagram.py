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
from workflows.nodes import HumanStep, Restart

ACTIVE = (STATUS.NEW, STATUS.ASSIGNED, STATUS.STARTED, STATUS.SCHEDULED)
MARGIN = 24
SIZES = {
    "step": (150, 56),
    "service": (150, 56),
    "gateway": (50, 50),
    "timer": (36, 36),
    "start": (44, 44),
    "end": (44, 44),
}
ACROSS, DOWN = 44, 40  # between columns and rows: room for titles and answers
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
        if self.kind == "timer":  # beside the clock, under the step on whose border it sits
            return [(self.title, self.centre + 15)]
        inside = self.kind in ("step", "service")
        words = wrap(self.title, 19 if inside else 15)
        top = (self.height - 17 * (len(words) - 1)) / 2 + 5 if inside else self.height + 15
        return [(text, top + 17 * number) for number, text in enumerate(words)]

    @property
    def middle(self) -> float:
        """Half of the width."""
        return self.width / 2

    @property
    def text_at(self) -> float:
        """Where lines of text are hung up."""
        return -6 if self.kind == "timer" else self.middle

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
    """Columns, rows and arrows as viewflow finds them, in our own sizes; kept, as the definition stays the same."""
    grid = chart.calc_layout_data(flow_class)
    grid.grid = {node: cell for node, cell in grid.grid.items() if not isinstance(node, Restart)}
    cells = list(grid.cells)
    for cell in cells:
        cell.shape.width, cell.shape.height = SIZES[_kind(cell.node)]
    placed = [cell for cell in cells if _kind(cell.node) != "timer"]
    columns = _places([(cell.col, cell.shape.width) for cell in placed], ACROSS)
    rows = _places([(cell.row, cell.shape.height) for cell in placed], DOWN)
    for cell in placed:
        cell.x, cell.width = columns[cell.col]
        cell.y, cell.height = rows[cell.row]
        cell.shape.x = cell.x + (cell.width - cell.shape.width) // 2
        cell.shape.y = cell.y + (cell.height - cell.shape.height) // 2
    chart.snap_boundary_events(grid)
    chart.calc_edges(grid)
    grid.width, grid.height = max(map(sum, columns.values())), max(map(sum, rows.values())) + DOWN
    return grid


def _places(sizes: list[tuple[int, int]], gap: int) -> dict[int, tuple[int, int]]:
    """Start and size of each used column or row; unused ones take no room."""
    widest: dict[int, int] = {}
    for index, size in sizes:
        widest[index] = max(widest.get(index, 0), size)
    start, found = 0, {}
    for index in sorted(widest):
        found[index] = (start, widest[index])
        start += widest[index] + gap
    return found


def _node(cell: Any, state: str) -> Node:
    shape = cell.shape
    kind = _kind(cell.node)
    return Node(
        name=cell.node.name,
        title=str(cell.node.task_title),
        kind=kind,
        state="waits" if kind == "timer" and state == "now" else state,
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
    if not (edge.label and edge.label_pos):
        return Edge(points, "", None)
    x, y = edge.label_pos
    downwards = edge.segments[0][0] == edge.segments[1][0] and edge.segments[1][1] > edge.segments[0][1]
    below_title = 20 if downwards else 0
    return Edge(points, answers.get(edge.label, ""), (x + MARGIN, y + MARGIN + below_title))


def bpmn(flow_class: Any, states: dict[str, str] | None = None) -> str:
    """The procedure as a BPMN 2.0 file, as viewflow exports it; a case's file says in German where it stands."""
    words = {"now": _("jetzt"), "done": _("erledigt")}
    grid = chart.calc_layout_data(flow_class)  # afresh: the file's marks must not stay in the kept layout
    for cell in grid.cells:
        cell.status = words.get((states or {}).get(cell.node.name, "")) or None
    return chart.grid_to_bpmn(grid)


def in_order(flow_class: Any) -> list[Node]:
    """The nodes in the order in which the procedure is written."""
    drawn = {cell.node.name: _node(cell, "") for cell in layout(flow_class).cells}
    return [drawn[name] for name in vars(flow_class) if name in drawn]
