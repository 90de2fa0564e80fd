"""A worker killed at any statement of a transition (kill -9): the case is wholly before or wholly after it."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import connection
from viewflow.workflow.models import Task
from viewflow.workflow.status import STATUS

from tests.workflows import life
from tests.workflows.conftest import Office
from workflows.case.journal import JournalEntry
from workflows.case.record import Case

RUNNER = Path(__file__).with_name("kill_runner.py")
KILLS = 50


def state_of(case: Case) -> tuple[object, ...]:
    """Everything one transition touches."""
    case.refresh_from_db()
    tasks = Task.objects.filter(process__caseprocess__case=case)
    return (
        case.stage,
        case.assessments.count(),
        sorted((task.flow_task.name, task.status) for task in tasks),
        JournalEntry.objects.filter(case=case, node="assessment").count(),
    )


@pytest.mark.django_db(transaction=True)
def test_killed_at_any_statement(committed_office: Office) -> None:
    office = committed_office
    cases = []
    for index in range(KILLS):
        case = office.case(last_name=f"Nummer {index}")
        life.begin(case, office.im1)
        life.do_intake(case, office.im1)
        cases.append(case)
    before = state_of(cases[0])
    results = _run([life.task_of(case, "assessment").pk for case in cases], office.im1.pk)
    killed = [result for result in results if result["signal"] == signal.SIGKILL]
    assert len(killed) == KILLS
    after = ("plan", 1, _after_tasks(before), 1)
    seen = {"before": 0, "after": 0}
    for case, result in zip(cases, results, strict=True):
        state = state_of(case)
        assert state in (before, after), f"killed at {result}: half done: {state}"
        if result["acknowledged"]:
            assert state == after, "acknowledged but lost"
        seen["before" if state == before else "after"] += 1
        if state == before:
            life.do_assessment(case, office.im1)  # the retry works
            assert state_of(case) == after
    assert seen["before"] > 0
    assert seen["after"] > 0


def _after_tasks(before: tuple[object, ...]) -> list[tuple[str, str]]:
    tasks = [(name, STATUS.DONE if name == "assessment" else status) for name, status in before[2]]  # type: ignore[attr-defined]
    return sorted([*tasks, ("plan", STATUS.ASSIGNED)])


def _run(task_ids: list[int], user_id: int) -> list[dict[str, object]]:
    database = connection.settings_dict
    environment = {**os.environ, "KILL_DATABASE": json.dumps({k: str(database[k]) for k in DATABASE_KEYS})}
    connection.close()
    done = subprocess.run(
        [sys.executable, str(RUNNER), str(user_id), *map(str, task_ids)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


DATABASE_KEYS = ("NAME", "USER", "PASSWORD", "HOST", "PORT")
