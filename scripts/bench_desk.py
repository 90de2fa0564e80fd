"""The program that `bench_cases.py` lets race: the desk on one database, asked through Django's test client.

Each line "page count" is answered with microseconds of CPU (ours, and of the database's own process) and of the clock,
and the number of statements per request.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

STOCK = "stock"
ORDINARY, CASES = "bench80", 80


def begin() -> None:
    """Django on the database of DATABASE_URL; with viewflow's own pages if they race."""
    import django
    from django.conf import settings

    url = os.environ["DATABASE_URL"]
    if url.startswith("sqlite"):
        settings.DATABASES["default"]["NAME"] = url.removeprefix("sqlite:///")
    settings.PAGE_CACHE = False
    if sys.argv[1:] == [STOCK]:
        settings.INSTALLED_APPS = ["viewflow", *settings.INSTALLED_APPS]
        settings.ROOT_URLCONF = "bench_stock_urls"
    django.setup()


def client_of(username: str) -> Any:
    """A signed-in browser."""
    from django.test import Client

    from accounts.models import User

    client = Client()
    user = User.objects.get(username=username) if username else User.objects.filter(is_superuser=True).first()
    if user is None:
        user = User.objects.create_superuser("bench", password=None)
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return client


def asking(client: Any, address: str) -> Callable[[], None]:
    """One page."""

    def ask() -> None:
        status = client.get(address).status_code
        if status != 200:
            raise SystemExit(f"{address}: {status}")

    return ask


def searching(client: Any, text: str) -> Callable[[], None]:
    """Look for something: sent in the body, so that no address carries a name."""

    def search() -> None:
        answer = client.post("/desk/search/", {"q": text})
        if answer.status_code != 200 or not answer.context["result"].found:
            raise SystemExit(f"search for {text}: {answer.status_code}, or nothing found")

    return search


def stepping(client: Any, address: str) -> Callable[[], None]:
    """Complete a step; everything but the commit, so that it can be done again."""
    from django.db import transaction

    def step() -> None:
        with transaction.atomic():
            answer = client.post(address, {"reason": "Neue Arbeit"})
            transaction.set_rollback(True)
        if answer.status_code != 302:
            raise SystemExit(f"{address}: {answer.status_code}")

    return step


def ordinary() -> str:
    """A manager with as many cases as people should have, in a small town and in a large one."""
    from accounts.models import User
    from accounts.roles import sync_roles
    from workflows.case import services
    from workflows.models import Case

    if User.objects.filter(username=ORDINARY).exists():
        return ORDINARY
    sync_roles()
    user, im1 = User.objects.create_user(ORDINARY), User.objects.get(username="im1")
    user.groups.set(im1.groups.all())
    running = im1.cases.filter(closed_at=None).order_by("pk")
    supported = list(running.filter(stage="support")[: CASES // 2])
    for case in supported + list(running.exclude(stage="support")[: CASES - len(supported)]):
        services.assign(case, user, by=im1, reason="Neue Stelle")
    assert Case.objects.filter(responsible=user).count() == CASES
    return ORDINARY


def desk() -> dict[str, Callable[[], None]]:
    """The pages that race, as the manager with the most ordinary work, and the lead's overview."""
    from viewflow.workflow.models import Task

    from workflows.flows import CaseFlow

    username = ordinary()
    task = (
        Task.objects.filter(flow_task=CaseFlow.support, status="ASSIGNED", owner__username=username)
        .select_related("process__caseprocess__case")
        .order_by("pk")[0]
    )
    im1, lead, full = client_of(username), client_of("leitung"), client_of("im1")
    number = task.process.caseprocess.case.number
    return {
        "worklist": asking(im1, "/desk/"),
        "heap": asking(full, "/desk/"),
        "team": asking(lead, "/desk/?ansicht=team"),
        "cases": asking(im1, "/desk/cases/"),
        "search": searching(im1, str(task.process.caseprocess.case.person.last_name)),
        "search all": searching(lead, number),
        "case": asking(im1, f"/desk/cases/{number}/"),
        "step": stepping(im1, f"/desk/tasks/{task.pk}/"),
    }


def stock() -> dict[str, Callable[[], None]]:
    """viewflow's own list of tasks, for somebody who may see all (others cost it thousands of statements)."""
    return {"tasks": asking(client_of(""), "/case/tasks/"), "queue": asking(client_of(""), "/case/queue/")}


def backend() -> Callable[[], float]:
    """Seconds of CPU that the database's process for us has used; nothing where it is a file."""
    from django.db import connection

    if connection.vendor != "postgresql":
        return lambda: 0.0
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        stat = Path(f"/proc/{cursor.fetchone()[0]}/stat")
    tick = os.sysconf("SC_CLK_TCK")
    return lambda: sum(int(part) for part in stat.read_text().rsplit(") ", 1)[1].split()[11:13]) / tick


def statements(page: Callable[[], None]) -> int:
    """How many statements one request costs."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as captured:
        page()
    return len(captured)


def main() -> None:
    """Warm up, then as each line says."""
    begin()
    pages = stock() if sys.argv[1:] == [STOCK] else desk()
    counted = {}
    for name, page in pages.items():
        page()
        counted[name] = statements(page)
    database = backend()
    print("ready", flush=True)
    for line in sys.stdin:
        name, count = line.rsplit(" ", 1)
        cpu, own, wall = time.process_time(), database(), time.perf_counter()
        for _turn in range(int(count)):
            pages[name]()
        used = time.process_time() - cpu + database() - own
        passed = time.perf_counter() - wall
        print(json.dumps([used / int(count) * 1e6, passed / int(count) * 1e6, counted[name]]), flush=True)


if __name__ == "__main__":
    main()
