"""What Prometheus may know: numbers about the machine's work, never about people or single cases."""

import hmac
import os
from collections.abc import Iterator
from functools import cache

from django.conf import settings
from django.db import DatabaseError
from django.db.models import Min
from django.http import HttpRequest, HttpResponse, HttpResponseForbidden
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django_tasks_db.models import DBTaskResult
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.multiprocess import MultiProcessCollector
from viewflow.workflow.models import Task
from viewflow.workflow.status import STATUS

from portal.backup import making
from portal.worker.heartbeat import alive_ids

SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
REQUESTS = Counter("portal_requests", "Answers by part of the house and status.", ["part", "status"])
LATENCY = Histogram("portal_request_seconds", "Time to an answer by part of the house.", ["part"], buckets=SECONDS)
PARTS = {"desk": "desk", "admin": "admin", "api": "api", "answer": "answer", "health": "health", "static": "static"}


def part_of(path: str) -> str:
    """The part of the house; never the address itself, which could be a case's."""
    return PARTS.get(path.split("/", 2)[1], "public")


@cache
def _meters(part: str, hundreds: int) -> tuple[Counter, Histogram]:
    """Looked up once: finding them by their labels costs more than counting, and a kept page costs little else."""
    return REQUESTS.labels(part, f"{hundreds}xx"), LATENCY.labels(part)


def count(path: str, status: int, seconds: float) -> None:
    """One answer."""
    requests, latency = _meters(part_of(path), status // 100)
    requests.inc()
    latency.observe(seconds)


class Work:
    """Asked at each scrape: what waits, how long, and what has come to a stop."""

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """A database that is away is a number too."""
        try:
            found = self.numbers()
        except DatabaseError:
            found = {"portal_database_up": (0, "Whether the database answers.")}
        for name, (value, words) in found.items():
            yield GaugeMetricFamily(name, words, value=value)

    def numbers(self) -> dict[str, tuple[float, str]]:
        """Name → value and meaning; six queries."""
        now = timezone.now()
        ready = DBTaskResult.objects.ready().filter(run_after__lte=now)
        oldest = ready.aggregate(oldest=Min("run_after"))["oldest"]
        failed = DBTaskResult.objects.failed()
        late = Task.objects.filter(flow_task_type="TIMER", status=STATUS.SCHEDULED, scheduled__lt=now)
        backup = making.last()
        return {
            "portal_database_up": (1, "Whether the database answers."),
            "portal_workers_alive": (len(alive_ids()), "Background workers with a sign of life."),
            "portal_queue_jobs": (ready.count(), "Jobs that could run now."),
            "portal_queue_age_seconds": ((now - oldest).total_seconds() if oldest else 0, "Age of the oldest of them."),
            "portal_jobs_failed": (failed.count(), "Jobs that have failed for good."),
            "portal_mails_failed": (failed.filter(queue_name="mail").count(), "E-mails among them."),
            "portal_timers_late": (late.count(), "Timers of procedures whose time has come."),
            "portal_steps_failed": (Task.objects.filter(status=STATUS.ERROR).count(), "Steps that stand on error."),
            "portal_backup_age_seconds": (
                (now - backup).total_seconds() if backup else -1,
                "Time since the last backup; -1: none known.",
            ),
        }


def registry() -> CollectorRegistry:
    """Numbers of all web processes together where PROMETHEUS_MULTIPROC_DIR is set."""
    found = CollectorRegistry()
    if os.environ.get("PROMETHEUS_MULTIPROC_DIR"):
        MultiProcessCollector(found)
    else:
        found.register(REQUESTS)
        found.register(LATENCY)
    found.register(Work())  # type: ignore[arg-type] # has `collect`, which is all that is asked for
    return found


@never_cache
def metrics(request: HttpRequest) -> HttpResponse:
    """For whoever shows METRICS_TOKEN; without the setting nobody. Not 404: that would be led to a language."""
    token, shown = settings.METRICS_TOKEN, request.headers.get("Authorization", "").removeprefix("Bearer ")
    if not token or not hmac.compare_digest(shown.encode(), token.encode()):
        return HttpResponseForbidden("METRICS_TOKEN", content_type="text/plain")
    return HttpResponse(generate_latest(registry()), content_type=CONTENT_TYPE_LATEST)
