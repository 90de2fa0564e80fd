"""Program of test_kill_together: children act like web and timer workers at once; each is killed at some statement.

Each acknowledged step is a line in a file, written after the answer came; so what stands there must be in the database.
"""

import json
import os
import random
import signal
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "site"), str(ROOT)]

from tests.workflows.kill_runner import connect, dying_at  # noqa: E402

AT_ONCE = 4  # children: every second one is a timer worker
STATEMENTS = 900  # a child dies at one of so many


def child(number: int, cases: list[int], acknowledged: int) -> None:
    """Act until the statement that kills."""
    from django.db import connection

    from tests.model.storm import Storm
    from tests.model.town import Town

    dice = random.Random(number)
    storm = Storm(Town.find(), cases)
    kill_at = dice.randint(1, STATEMENTS)
    clock = {"time_passes"} if number % 2 else None

    with connection.execute_wrapper(dying_at(kill_at)):
        while True:
            storm.one_move(dice, dice.random(), only=clock)
            for case, node in storm.acknowledged:
                os.write(acknowledged, f"{case} {node}\n".encode())
            for trouble in storm.broken:
                os.write(acknowledged, f"0 {json.dumps(trouble)}\n".encode())
            storm.acknowledged.clear()
            storm.broken.clear()


def main() -> None:
    """Start children, wait for each death, start the next, until there were enough; one line of JSON about all."""
    connect()
    from django.core import mail

    mail.outbox = []  # type: ignore[attr-defined]
    kills, path, *cases = sys.argv[1:]
    acknowledged = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    running: set[int] = set()
    ends: dict[str, int] = {}
    begun = 0
    while begun < int(kills) or running:
        while begun < int(kills) and len(running) < AT_ONCE:
            begun += 1
            pid = os.fork()
            if pid == 0:
                try:
                    child(begun, [int(pk) for pk in cases], acknowledged)
                finally:
                    os._exit(1)
            running.add(pid)
        pid, status = os.wait()
        running.discard(pid)
        end = signal.Signals(os.WTERMSIG(status)).name if os.WIFSIGNALED(status) else f"exit {os.WEXITSTATUS(status)}"
        ends[end] = ends.get(end, 0) + 1
    sys.stdout.write(json.dumps(ends))


if __name__ == "__main__":
    main()
