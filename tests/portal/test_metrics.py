"""Numbers for the operator: behind a token, about work and never about people; request numbers in answers and logs."""

import json
import logging
import sys
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from viewflow.workflow.models import Process, Task

from portal import metrics, request_ids
from portal.logs import Structured
from tests import factories

TOKEN = "ein-langes-Wort"


def numbers(client: Client) -> dict[str, float]:
    """What Prometheus would keep."""
    answer = client.get("/metrics", HTTP_AUTHORIZATION=f"Bearer {TOKEN}")
    assert answer.status_code == 200
    lines = [line for line in answer.content.decode().splitlines() if not line.startswith("#")]
    return {name: float(value) for name, value in (line.rsplit(" ", 1) for line in lines)}


@pytest.fixture(autouse=True)
def token(settings) -> None:
    settings.METRICS_TOKEN = TOKEN


@pytest.mark.django_db
@pytest.mark.parametrize(("setting", "shown"), [(TOKEN, ""), (TOKEN, "Bearer falsch"), ("", ""), ("", "Bearer ")])
def test_without_the_token_nobody_gets_them(client, settings, setting: str, shown: str) -> None:
    settings.METRICS_TOKEN = setting
    assert client.get("/metrics", HTTP_AUTHORIZATION=shown).status_code == 403


@pytest.mark.django_db
def test_what_waits_and_what_came_to_a_stop_is_counted(client, django_assert_max_num_queries) -> None:
    quiet = numbers(client)
    assert quiet["portal_queue_age_seconds"] == quiet["portal_mails_failed"] == 0
    hour_ago = timezone.now() - timedelta(hours=1)
    job = {"args_kwargs": {}, "task_path": "x", "backend_name": "default", "run_after": hour_ago}
    DBTaskResult.objects.create(**job, status="READY")
    DBTaskResult.objects.create(**job, status="FAILED", queue_name="mail")
    process = Process.objects.create()
    Task.objects.create(process=process, flow_task_type="TIMER", status="SCHEDULED", scheduled=hour_ago)
    Task.objects.create(process=process, flow_task_type="FUNC", status="ERROR")
    with django_assert_max_num_queries(8):
        now = numbers(client)
    assert now["portal_queue_age_seconds"] >= 3600
    names = ("portal_queue_jobs", "portal_jobs_failed", "portal_mails_failed", "portal_timers_late")
    assert [now[name] for name in (*names, "portal_steps_failed")] == [1] * 5


@pytest.mark.django_db
def test_requests_are_counted_by_part_and_never_by_address(client, user_of) -> None:
    case = factories.make_case(user_of("integrationsmanagement"))
    before = metrics.REQUESTS.labels("desk", "3xx")._value.get()
    client.get(f"/desk/cases/{case.number}/")
    assert metrics.REQUESTS.labels("desk", "3xx")._value.get() == before + 1
    assert case.number not in client.get("/metrics", HTTP_AUTHORIZATION=f"Bearer {TOKEN}").content.decode()


@pytest.mark.parametrize("given", ["", "Amal Haddad", "a" * 65, "0123\n4567"])
def test_every_answer_has_a_number_of_its_own(client, given: str) -> None:
    seen = {client.get("/health/live", HTTP_X_REQUEST_ID=given).headers["X-Request-ID"] for _ in range(3)}
    assert len(seen) == 3
    assert all(request_ids.GIVEN.fullmatch(number) for number in seen)
    assert client.get("/health/live", HTTP_X_REQUEST_ID="0" * 32).headers["X-Request-ID"] == "0" * 32


def test_the_error_page_says_the_number_that_the_log_has() -> None:
    from portal.errors import server_error

    number = request_ids.begin()
    assert number.encode() in server_error(None).content  # type: ignore[arg-type]
    words = " ".join(["Amal", "Haddad"])
    try:
        raise ValueError(words)
    except ValueError:
        caught = sys.exc_info()
    record = logging.LogRecord("portal", logging.ERROR, __file__, 1, "Fehler bei %s", ("Schritt",), caught)
    line = json.loads(Structured().format(record))
    assert (line["request"], line["message"], line["level"]) == (number, "Fehler bei Schritt", "ERROR")
    assert "ValueError" in line["error"]
    assert words not in json.dumps(line)
