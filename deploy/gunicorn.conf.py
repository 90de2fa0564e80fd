"""The web server's processes: `gunicorn -c deploy/gunicorn.conf.py portal.wsgi:application`; numbers by environment."""

import os
import shutil
from pathlib import Path
from typing import Any

bind = os.environ.get("WEB_BIND", "127.0.0.1:8000")
worker_class = "gthread"
workers = int(os.environ.get("WEB_PROCESSES", "2"))
threads = int(os.environ.get("WEB_THREADS", "8"))
timeout = 60
graceful_timeout = 30  # a request at hand is finished when the program is replaced
keepalive = 5
max_requests, max_requests_jitter = 20_000, 2_000  # memory that libraries forget
accesslog = None  # who read what is in the journal, not in a log
errorlog = "-"
loglevel = "warning"
worker_tmp_dir = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 – a slow disk must not look like a dead process
NUMBERS = os.environ.get("PROMETHEUS_MULTIPROC_DIR", "")


def on_starting(server: Any) -> None:
    """Numbers of an earlier start are over."""
    if NUMBERS:
        shutil.rmtree(NUMBERS, ignore_errors=True)
        Path(NUMBERS).mkdir(parents=True)


def child_exit(server: Any, worker: Any) -> None:
    """What a process that ended had counted is kept in the sum."""
    if NUMBERS:
        from prometheus_client.multiprocess import mark_process_dead

        mark_process_dead(worker.pid)
