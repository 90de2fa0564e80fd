"""The procedures as text, compared with the file in the repository: a change of the flow is seen in review.

Flow, class and node names are stored in the database. A renamed or removed node strands running cases, so a
difference here wants a data migration (or an `Obsolete` node) beside the new snapshot.
"""

import os
from pathlib import Path

import pytest
from viewflow.workflow.fields import get_flow_ref, get_task_ref

from workflows.flows import FLOWS

SNAPSHOTS = Path(__file__).parent / "snapshots"


def drawing(flow_class: type) -> str:
    """One line per node (reference, type, German title) and per edge."""
    lines = [get_flow_ref(flow_class)]
    for node in flow_class.instance.nodes():  # type: ignore[attr-defined]
        lines.append(f"{get_task_ref(node)} [{node.task_type}] {node.task_title}")
        for edge in node._outgoing():
            lines.append(f"    -> {edge.dst.name} ({edge.edge_class})")
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("flow_class", FLOWS)
def test_the_procedure_is_the_one_in_the_repository(flow_class: type) -> None:
    file = SNAPSHOTS / f"{flow_class.__name__}.txt"
    if os.environ.get("WRITE_SNAPSHOTS"):
        file.write_text(drawing(flow_class), encoding="utf-8")
    assert drawing(flow_class) == file.read_text(encoding="utf-8")
