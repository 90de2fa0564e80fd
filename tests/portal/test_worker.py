"""The background worker: every job once, also when workers are killed; nothing personal stays after an error."""

import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import settings as django_settings
from django.core.management import call_command
from django.db import connection
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from viewflow.workflow.models import Process, Task

from portal.logs import Discreet
from portal.models import Worker
from portal.worker import jobs
from portal.worker.heartbeat import Heartbeat, alive
from portal.worker.loop import Loop
from tests.portal import sample_jobs

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def queue(settings) -> None:
    """The real queue instead of running at once; short times."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["default", "mail"]}}
    settings.WORKER = {**settings.WORKER, "delays": [0], "beat": 60, "dead_after": 1}


def run_due() -> int:
    """Work until nothing is due."""
    return Loop(pause=0).run(once=True)


def wait_for(what: Callable[[], bool], seconds: float = 180) -> None:
    """Until something has happened in another process."""
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.05)


# In one process


@pytest.mark.django_db
def test_a_job_is_done_once_and_its_result_kept(tmp_path: Path) -> None:
    result = sample_jobs.note.enqueue(str(tmp_path), "a")
    assert run_due() == 1
    assert run_due() == 0
    assert (tmp_path / "a").read_text() == "x"
    result.refresh()
    assert (result.status, result.return_value) == ("SUCCESSFUL", "a")
    assert not Worker.objects.exists(), "a worker that ended in order leaves no row"


@pytest.mark.django_db
def test_a_failing_job_is_tried_again_and_then_given_up(settings) -> None:
    sample_jobs.fail.enqueue("Amal Haddad")
    assert run_due() == settings.WORKER["attempts"]
    job = DBTaskResult.objects.get()
    assert job.status == "FAILED"
    assert job.exception_class_path == "builtins.ValueError"


@pytest.mark.django_db
def test_the_next_try_waits_longer_each_time(settings) -> None:
    settings.WORKER = {**settings.WORKER, "delays": [30, 120, 600]}
    sample_jobs.fail.enqueue("x")
    for delay in (30, 120, 600):
        assert run_due() == 1
        job = DBTaskResult.objects.get()
        assert job.status == "READY"
        assert job.run_after - timezone.now() == pytest.approx(timedelta(seconds=delay), abs=timedelta(seconds=15))
        DBTaskResult.objects.update(run_after=timezone.now())


@pytest.mark.django_db
def test_a_job_that_recovers_is_successful(tmp_path: Path) -> None:
    result = sample_jobs.fail_twice.enqueue(str(tmp_path))
    assert run_due() == 3
    result.refresh()
    assert (result.status, result.return_value) == ("SUCCESSFUL", "done")


@pytest.mark.django_db
def test_nothing_personal_stays_after_an_error(caplog) -> None:
    sample_jobs.fail.enqueue("Amal Haddad")
    run_due()
    job = DBTaskResult.objects.get()
    assert "sample_jobs.py" in job.traceback, "where it happened is kept"
    assert "Amal" not in job.traceback
    assert "Amal" not in caplog.text


def test_logs_tell_class_and_place_of_an_error_but_not_its_message() -> None:
    name = " ".join(["Amal", "Haddad"])
    try:
        raise KeyError(name)
    except KeyError as error:
        caught = (type(error), error, error.__traceback__)
    record = logging.LogRecord("x", logging.ERROR, "x", 1, "Failed", None, caught)
    text = Discreet("%(message)s").format(record)
    assert "KeyError" in text
    assert "test_worker.py" in text
    assert "Haddad" not in text


@pytest.mark.django_db
def test_nothing_personal_stays_in_a_failed_step_of_a_procedure() -> None:
    from viewflow.workflow.context import Context

    process = Process.objects.create()
    task = Task(process=process, flow_task_type="FUNC")
    name = "Amal Haddad"
    with Context(propagate_exception=False):
        activation = _activation(task, process)
        with activation.exception_guard():
            raise ValueError(" ".join(["no letter for", name]))
    task.refresh_from_db()
    assert task.status == "ERROR"
    assert "test_worker.py" in task.data["_exception"]["traceback"]
    assert task.data["_exception"].keys() == {"title", "traceback"}
    assert name not in str(task.data)


def _activation(task: Task, process: Process):
    """The engine's own activation around a bare task."""
    from viewflow.workflow.activation import Activation

    class Bare(Activation):
        flow_class = Process
        flow_task = None

        def __init__(self) -> None:
            self.task = task
            self.process = process

    return Bare()


@pytest.mark.django_db
def test_a_job_of_a_removed_function_fails_without_stopping_the_others(tmp_path: Path) -> None:
    sample_jobs.note.enqueue(str(tmp_path), "gone")
    DBTaskResult.objects.update(task_path="tests.portal.sample_jobs.removed")
    sample_jobs.note.enqueue(str(tmp_path), "b")
    run_due()
    assert (tmp_path / "b").exists()
    assert DBTaskResult.objects.get(task_path__endswith="removed").status == "FAILED"


@pytest.mark.django_db
def test_old_results_are_forgotten() -> None:
    sample_jobs.fail.enqueue("x")
    run_due()
    assert jobs.prune() == 0
    DBTaskResult.objects.update(finished_at=timezone.now() - timedelta(days=15))
    assert jobs.prune() == 1


@pytest.mark.django_db
def test_a_job_taken_from_us_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    sample_jobs.note.enqueue(str(tmp_path), "a")
    job = jobs.claim("we")
    DBTaskResult.objects.update(started_at=timezone.now() + timedelta(minutes=1), worker_ids=["we", "they"])
    jobs.run(job)
    assert DBTaskResult.objects.get().status == "RUNNING"


@pytest.mark.django_db
def test_timers_of_procedures_and_scheduled_pages_run(monkeypatch) -> None:
    seen = []
    monkeypatch.setattr("portal.worker.loop.fire_due_timers", lambda: seen.append("timers"))
    loop = Loop(pause=0)
    loop.run(once=True)
    first = ["rescue", "timers", "publishing", "mail of the day", "tidying", "forgetting"]
    assert [task.name for task in loop.rounds][:6] == first
    assert seen == ["timers"]


@pytest.mark.django_db
def test_an_error_in_one_round_does_not_stop_the_others() -> None:
    loop = Loop(pause=0)
    ran = []
    loop.rounds[1].do = lambda: 1 / 0
    loop.rounds[3].do = lambda: ran.append(1)
    loop.run(once=True)
    assert ran == [1]


@pytest.mark.django_db
def test_the_command_works(capsys, tmp_path: Path) -> None:
    sample_jobs.note.enqueue(str(tmp_path), "a")
    call_command("worker", once=True)
    assert "1 Aufträge erledigt." in capsys.readouterr().out


# With real processes


@pytest.fixture
def workers(transactional_db) -> Iterator[Callable[..., subprocess.Popen]]:
    """Start `manage.py worker` against the tests' database; whatever is left is killed at the end."""
    started: list[subprocess.Popen] = []

    def start(*options: str) -> subprocess.Popen:
        command = [sys.executable, str(Path(__file__).with_name("run_worker.py")), *options]
        process = subprocess.Popen(command, env=environment(), cwd=ROOT, stdout=subprocess.DEVNULL)
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()


def environment() -> dict[str, str]:
    """The tests' own database, for a process outside of the tests."""
    values = connection.settings_dict
    if connection.vendor == "sqlite":
        url = f"sqlite:///{values['NAME']}"
    else:
        host = str(values["HOST"]).replace("/", "%2F")
        url = f"postgres://{values['USER']}:{values['PASSWORD']}@{host}:{values['PORT']}/{values['NAME']}"
    paths = os.pathsep.join([str(django_settings.SITE_DIR), str(ROOT)])
    var = str(django_settings.VAR_DIR.parent)
    return {**os.environ, "DATABASE_URL": url, "PYTHONPATH": paths, "VAR_DIR": var}


def test_the_job_of_a_killed_worker_is_done_by_another(workers, tmp_path: Path) -> None:
    sample_jobs.hang_once.enqueue(str(tmp_path), "letter")
    victim = workers()
    wait_for((tmp_path / "letter.begun").exists)
    assert alive()
    victim.send_signal(signal.SIGKILL)
    victim.wait()
    assert DBTaskResult.objects.get().status == "RUNNING", "this is what django-tasks-db leaves behind"

    workers()
    wait_for((tmp_path / "letter.done").exists)
    wait_for(lambda: DBTaskResult.objects.get().status == "SUCCESSFUL")
    assert len(DBTaskResult.objects.get().worker_ids) == 2


def test_a_long_job_of_a_living_worker_stays_with_it(workers, tmp_path: Path) -> None:
    sample_jobs.slow.enqueue(str(tmp_path), "report", 7)
    first, second = workers(), workers()
    wait_for((tmp_path / "report.done").exists)
    wait_for(lambda: DBTaskResult.objects.get().status == "SUCCESSFUL")
    assert len(DBTaskResult.objects.get().worker_ids) == 1
    assert first.poll() is None
    assert second.poll() is None


def test_two_workers_never_do_the_same_job(workers, tmp_path: Path) -> None:
    for number in range(60):
        sample_jobs.note.enqueue(str(tmp_path), str(number))
    workers()
    workers()
    wait_for(lambda: not DBTaskResult.objects.exclude(status="SUCCESSFUL").exists())
    assert [(tmp_path / str(number)).read_text() for number in range(60)] == ["x"] * 60
    assert {len(ids) for ids in DBTaskResult.objects.values_list("worker_ids", flat=True)} == {1}


def test_sigterm_lets_the_job_at_hand_finish(workers, tmp_path: Path) -> None:
    sample_jobs.slow.enqueue(str(tmp_path), "a", 1.5)
    sample_jobs.slow.enqueue(str(tmp_path), "b", 0)
    process = workers()
    wait_for((tmp_path / "a.begun").exists)
    process.send_signal(signal.SIGTERM)
    assert process.wait(30) == 0
    assert (tmp_path / "a.done").exists()
    assert not (tmp_path / "b.begun").exists()
    assert sorted(DBTaskResult.objects.values_list("status", flat=True)) == ["READY", "SUCCESSFUL"]
    assert not Worker.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_health_asks_for_a_living_worker(client) -> None:
    assert client.get("/health/live").status_code == 200
    response = client.get("/health/ready")
    assert (response.status_code, response.json()["problems"]) == (503, ["worker"])
    with Heartbeat():
        assert client.get("/health/ready").json() == {"status": "ok", "problems": []}
    Worker.objects.create(
        id="dead", host="x", pid=1, started_at=timezone.now(), seen_at=timezone.now() - timedelta(minutes=5)
    )
    assert client.get("/health/ready").status_code == 503
