"""Program of test_kill: per task, a child does the assessment and is killed at the k-th statement (or after commit)."""

import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "site"), str(ROOT)]
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.test")


def connect() -> None:
    """Point Django at the database of the test that called."""
    import django
    from django.conf import settings

    for key, value in json.loads(os.environ["KILL_DATABASE"]).items():
        settings.DATABASES["default"][key] = value
    django.setup()


def dying_at(statement: int) -> Callable[..., Any]:
    """For `execute_wrapper`: at so many statements this process is killed, and nothing can be tidied up."""
    count = 0

    def counting(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        nonlocal count
        count += 1
        if count == statement:
            os.kill(os.getpid(), signal.SIGKILL)
        return execute(sql, params, many, context)

    return counting


def child(task_id: int, user_id: int, kill_at: int, pipe: int) -> None:
    """Do the assessment; die at statement `kill_at`, or right after the acknowledgement."""
    from django.db import connection
    from viewflow.workflow.models import Task

    from accounts.models import User
    from tests.workflows import life
    from workflows.steps.assessment import services

    task, by, areas = Task.objects.get(pk=task_id), User.objects.get(pk=user_id), life.areas()
    with connection.execute_wrapper(dying_at(kill_at)):
        services.complete(task, by=by, german={"german_level": "A1"}, areas=areas)
    os.write(pipe, b"done")
    os.kill(os.getpid(), signal.SIGKILL)


def main() -> None:
    """One line of JSON per task: how the child ended, and whether it had acknowledged."""
    connect()
    user_id, *task_ids = map(int, sys.argv[1:])
    for kill_at, task_id in enumerate(task_ids, start=1):
        read, write = os.pipe()
        pid = os.fork()
        if pid == 0:
            try:
                child(task_id, user_id, kill_at, write)
            finally:
                os._exit(1)
        os.close(write)
        acknowledged = os.read(read, 4) == b"done"
        os.close(read)
        _pid, status = os.waitpid(pid, 0)
        ended = os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0
        sys.stdout.write(json.dumps({"signal": ended, "acknowledged": acknowledged, "at": kill_at}) + "\n")


if __name__ == "__main__":
    main()
