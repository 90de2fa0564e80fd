"""The worker's round: what is due now, then jobs one after the other, until somebody says stop."""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

from axes.models import AccessAttempt
from django.conf import settings
from django.core.management import call_command
from django.db import DatabaseError, close_old_connections, connection
from django.utils import timezone
from viewflow.workflow.timers import fire_due_timers

from forms import services as form_services
from forms.filling import drafts
from forms.uploads import services as uploads
from portal.discretion import kind
from portal.models import Worker
from portal.worker import jobs
from portal.worker.heartbeat import Heartbeat
from workflows.case import documents, merging
from workflows.desk.me import digest
from workflows.escalation import escalate
from workflows.privacy import chain, ending, erasing, sealing
from workflows.steps.closing.follow_up.services import ask_all
from workflows.steps.intake.arrivals import storing as arrivals
from workflows.team import cover, handover

logger = logging.getLogger(__name__)


def publish_scheduled() -> None:
    """Pages with a date of publication or of expiry."""
    call_command("publish_scheduled", verbosity=0)


def tidy() -> None:
    """Old results, sessions, sign-in attempts, mails of the day, and rows of workers that died."""
    jobs.prune()
    digest.forget()
    call_command("clearsessions")
    day_ago = timezone.now() - timedelta(days=1)
    AccessAttempt.objects.filter(attempt_time__lt=day_ago).delete()
    Worker.objects.filter(seen_at__lt=day_ago).delete()


def forget_requests() -> None:
    """Requests, unfinished forms lists and mergings whose time is over, and files that belong to nothing."""
    form_services.delete_expired()
    drafts.delete_expired()
    uploads.sweep()
    arrivals.forget_old()
    merging.forget_old()
    documents.sweep()


def end_rights() -> None:
    """Covers begin and end with their days; ways back of hand-overs are forgotten."""
    cover.keep()
    handover.forget()


def note_chain() -> None:
    """Where the journal's chain stands, into the log: outside of the database, so that nobody writes it anew unseen."""
    position, head = chain.head()
    logger.info("Journal: %d entries in the chain, it stands at %s", position, head)


def fresh_connection() -> None:
    """Drop a connection that broke or grew old; never one in the middle of a transaction (a test's)."""
    if not connection.in_atomic_block:
        close_old_connections()


@dataclass
class Round:
    """Something done again and again."""

    name: str
    every: float
    do: Callable[[], object]
    due: float = field(default=0.0)


class Loop:
    """One worker. `stop` may be called from a signal handler; the job at hand is finished first."""

    def __init__(self, pause: float = 1.0) -> None:
        self.pause = pause
        self._stop = threading.Event()
        self.rounds = [
            Round("rescue", settings.WORKER["beat"], jobs.reclaim),
            Round("timers", 15, fire_due_timers),
            Round("publishing", 60, publish_scheduled),
            Round("mail of the day", 300, digest.plan),
            Round("tidying", 3600, tidy),
            Round("forgetting", 3600, forget_requests),
            Round("rights", 900, end_rights),
            Round("telling", 60, escalate),
            Round("asking", 600, ask_all),
            Round("sealing", 60, sealing.seal),
            Round("noting the chain", 86400, note_chain),
            Round("ending access", 600, ending.end_due),
            Round("erasing the journal", 86400, erasing.erase),
        ]

    def stop(self) -> None:
        """End after the job at hand."""
        self._stop.set()

    def run(self, once: bool = False) -> int:
        """Work until `stop`, or with `once` until nothing is due; how many jobs were done."""
        done = 0
        with Heartbeat() as heart:
            while not self._stop.is_set():
                worked = self.turn(heart.id)
                done += worked
                if once and not worked:
                    break
                if not worked:
                    self._stop.wait(self.pause)
        return done

    def turn(self, worker_id: str) -> int:
        """What is due, and one job; 1 if there was one. A database that is away is waited for."""
        fresh_connection()
        try:
            self.due_rounds()
            job = jobs.claim(worker_id)
            if job is None:
                return 0
            jobs.run(job)
        except DatabaseError as error:
            logger.warning("The database does not answer (%s); trying again.", kind(error))
            fresh_connection()
            self._stop.wait(self.pause)
            return 0
        return 1

    def due_rounds(self) -> None:
        """Each in its own rhythm; an error in one does not keep the others from running."""
        for task in self.rounds:
            now = time.monotonic()
            if now < task.due or self._stop.is_set():
                continue
            task.due = now + task.every
            try:
                task.do()
            except DatabaseError:
                raise
            except Exception as error:
                logger.error("%s failed: %s", task.name, kind(error))
