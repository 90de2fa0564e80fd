"""What a load balancer and the operator's monitoring ask: does it live, and is it ready to serve people?"""

from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache

from portal.worker.heartbeat import alive


@never_cache
def live(request: HttpRequest) -> JsonResponse:
    """The process answers; asks nobody else."""
    return JsonResponse({"status": "ok"})


@never_cache
def ready(request: HttpRequest) -> JsonResponse:
    """Database reachable, its tables up to date, at least one worker alive; 503 with what is wrong."""
    problems = problems_now()
    if problems:
        response = JsonResponse({"status": "unavailable", "problems": problems}, status=503)
        response._has_been_logged = True  # type: ignore[attr-defined] # whoever asks again and again shall not fill the log
        return response
    return JsonResponse({"status": "ok", "problems": []})


def problems_now() -> list[str]:
    """Names of what is missing, without details that help an attacker."""
    try:
        if migrations_missing():
            return ["migrations"]
        return [] if alive() else ["worker"]
    except DatabaseError:
        return ["database"]


def migrations_missing() -> bool:
    """Whether the database is behind the code."""
    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))
