"""Web and timer workers killed (kill -9) in the middle of work, several at once: every case stays whole.

`THOROUGH=1`: 100 kills, 50 of each kind; `PLAYS` less.
"""

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from django.db import connection

from tests.model.figures import PLAYS, THOROUGH, report
from tests.model.storm import Storm
from tests.workflows.test_kill import DATABASE_KEYS

RUNNER = Path(__file__).with_name("kill_runner.py")
KILLS, CASES = (PLAYS * 2 // 3, PLAYS // 4 + 4) if THOROUGH else (8, 8)


@pytest.mark.django_db(transaction=True)
def test_killed_workers_leave_whole_cases(tmp_path: Path) -> None:
    storm = Storm.gather(CASES)
    before = storm.done()
    acknowledged = tmp_path / "acknowledged"
    assert run(acknowledged, storm.cases) == {"SIGKILL": KILLS}
    lines = [line.split(" ", 1) for line in acknowledged.read_text().splitlines()]
    troubles = [what for case, what in lines if case == "0"]
    assert not troubles, troubles
    assert not storm.faults()
    told = Counter((int(case), node) for case, node in lines)
    done = storm.done() - before
    assert not told - done, "acknowledged but lost"
    assert sum((done - told).values()) <= KILLS / 2  # done, but killed before the answer went out
    report({"kills": KILLS, "acknowledged": sum(told.values()), "unanswered": sum((done - told).values())})


def run(acknowledged: Path, cases: list[int]) -> dict[str, int]:
    """How the children ended."""
    database = connection.settings_dict
    environment = {**os.environ, "KILL_DATABASE": json.dumps({k: str(database[k]) for k in DATABASE_KEYS})}
    connection.close()
    command = [sys.executable, str(RUNNER), str(KILLS), str(acknowledged), *map(str, cases)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=1800, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout)
