"""Signs of life of a worker, also while a long job runs, so that only a dead worker's job is given to another."""

import logging
import os
import socket
import threading
from datetime import timedelta
from types import TracebackType

from django.conf import settings
from django.db import DatabaseError, connection
from django.utils import timezone
from django.utils.crypto import get_random_string

from portal.models import Worker

logger = logging.getLogger(__name__)


def alive_ids() -> set[str]:
    """The workers that gave a sign of life lately."""
    limit = timezone.now() - timedelta(seconds=settings.WORKER["dead_after"])
    return set(Worker.objects.filter(seen_at__gte=limit).values_list("id", flat=True))


def alive() -> bool:
    """Whether anybody works in the background."""
    return bool(alive_ids())


class Heartbeat:
    """Registers this process while the block runs, and beats from a thread of its own."""

    def __init__(self) -> None:
        self.id = get_random_string(32)
        self._started = timezone.now()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="heartbeat", daemon=True)

    def __enter__(self) -> "Heartbeat":
        self.beat()
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, tb: TracebackType | None) -> None:
        self._stop.set()
        self._thread.join()
        Worker.objects.filter(pk=self.id).delete()

    def beat(self) -> None:
        """Say that we live."""
        Worker.objects.update_or_create(
            pk=self.id,
            defaults={"seen_at": timezone.now()},
            create_defaults={
                "host": socket.gethostname()[:255],
                "pid": os.getpid(),
                "started_at": self._started,
                "seen_at": timezone.now(),
            },
        )

    def _run(self) -> None:
        while not self._stop.wait(settings.WORKER["beat"]):
            try:
                self.beat()
            except DatabaseError:
                logger.warning("No sign of life could be written; trying again.")
            finally:
                connection.close()
