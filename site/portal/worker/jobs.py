"""Jobs of django-tasks-db with what it lacks: a next try after an error, and rescue of a dead worker's job.

A job runs once. Only when its worker died or it failed it runs again, so a job that does something outside of the
database must bear a repetition.
"""

import json
import logging
from contextlib import suppress
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.core.exceptions import SuspiciousOperation
from django.db import OperationalError
from django.utils import timezone
from django_tasks_db.compat import TaskContext, TaskResultStatus, task_finished, task_started
from django_tasks_db.models import DBTaskResult
from django_tasks_db.utils import exclusive_transaction, is_locked_database_exception

from portal.discretion import kind, stack
from portal.worker.heartbeat import alive_ids

logger = logging.getLogger(__name__)
BACKEND = "default"
DIED = "portal.worker.jobs.WorkerDied"


def claim(worker_id: str) -> DBTaskResult | None:
    """The next job, marked as ours before anybody else can see it; nothing where none is due."""
    due = DBTaskResult.objects.ready().filter(backend_name=BACKEND)
    if not due.exists():
        return None
    try:
        with exclusive_transaction(due.db):
            job = due.get_locked()
            if job is not None:
                job.claim(worker_id)
            return job
    except OperationalError as error:
        if is_locked_database_exception(error):
            return None
        raise


def run(job: DBTaskResult) -> None:
    """Do the job; note its result, plan the next try, or note that it has failed for good."""
    try:
        task, result = job.task, job.task_result
        task_started.send(sender=type(task.get_backend()), task_result=result)
        context: tuple[TaskContext, ...] = (TaskContext(task_result=result),) if task.takes_context else ()
        value, failure = task.call(*context, *result.args, **result.kwargs), None
        json.dumps(value)
    except Exception as error:
        failure = (kind(error), stack(error))
    # outside of the handler: whoever listens logs the error at hand, message and all
    if failure is None:
        _finish(job, status=TaskResultStatus.SUCCESSFUL, return_value=value)
    else:
        logger.error("Job %s (%s) failed: %s", job.task_path, job.pk, failure[0])
        _try_again(job, *failure)


def reclaim() -> int:
    """Give the jobs of dead workers back to the queue; how many there were."""
    limit = timezone.now() - timedelta(seconds=settings.WORKER["dead_after"])
    orphans = 0
    with exclusive_transaction():
        alive = alive_ids()
        running = DBTaskResult.objects.running().filter(started_at__lt=limit).select_for_update(skip_locked=True)
        for job in running:
            if not alive.intersection(job.worker_ids[-1:]):
                logger.error("Job %s (%s): its worker died.", job.task_path, job.pk)
                _try_again(job, DIED, "")
                orphans += 1
    return orphans


def prune() -> int:
    """Forget finished jobs after a while; how many there were."""
    limit = timezone.now() - timedelta(days=settings.WORKER["keep_days"])
    return DBTaskResult.objects.finished().filter(finished_at__lt=limit).delete()[0]


def _try_again(job: DBTaskResult, error: str, trace: str) -> None:
    """Back to the queue with a delay that grows, or failed after the last try."""
    tries = len(job.worker_ids)
    record = {"exception_class_path": error, "traceback": trace}
    if tries >= settings.WORKER["attempts"]:
        _finish(job, status=TaskResultStatus.FAILED, return_value=None, **record)
        return
    delays = settings.WORKER["delays"]
    delay = timedelta(seconds=delays[min(tries, len(delays)) - 1])
    _ours(job).update(status=TaskResultStatus.READY, run_after=timezone.now() + delay, **record)


def _finish(job: DBTaskResult, **values: Any) -> None:
    """Write the end of a job, unless it was taken from us meanwhile, and tell whoever listens."""
    if _ours(job).update(finished_at=timezone.now(), **values):
        job.refresh_from_db()
        with suppress(ImportError, SuspiciousOperation):  # its function is gone
            task_finished.send(sender=type(job.task.get_backend()), task_result=job.task_result)


def _ours(job: DBTaskResult) -> Any:
    return DBTaskResult.objects.filter(pk=job.pk, status=TaskResultStatus.RUNNING, started_at=job.started_at)
