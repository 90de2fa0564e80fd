"""More cases cost no more statements: worklist, lists, case page and a step, with 100 and with 1,000 cases."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from viewflow.workflow.models import Task
from viewflow.workflow.status import STATUS

from accounts.models import User
from portal.demo import build
from tests.demo.conftest import PASSWORD, undone
from tests.support.people import BACKEND
from workflows.case import access
from workflows.flows import CaseFlow

pytestmark = pytest.mark.django_db
BUDGETS = {"worklist": 12, "team": 12, "cases": 12, "case": 15, "step": 40}


def statements(client: Client, method: str, address: str, **data: Any) -> int:
    with CaptureQueriesContext(
        connection,
    ) as queries:
        response = getattr(client, method)(address, data)
    assert response.status_code in (200, 302), f"{address}: {response.status_code}"
    return len(queries)


def measure(username: str) -> dict[str, int]:
    user = User.objects.get(username=username)
    client = Client()
    client.force_login(user, backend=BACKEND)
    mine = access.workable_by(user)
    waiting = Task.objects.filter(
        flow_task=CaseFlow.support, status=STATUS.ASSIGNED, owner=user, process__caseprocess__case__in=mine
    )
    task = waiting.select_related("process__caseprocess__case").first()
    assert task is not None
    case = f"/desk/cases/{task.process.caseprocess.case.number}/"
    client.get("/desk/")
    client.get(case)  # the reading is journalled once an hour
    return {
        "worklist": statements(client, "get", "/desk/"),
        "cases": statements(client, "get", "/desk/cases/"),
        "case": statements(client, "get", case),
        "step": statements(client, "post", f"/desk/tasks/{task.pk}/", reason="früher"),
    }


@pytest.fixture(scope="module")
def measured(django_db_setup: None, django_db_blocker: Any) -> dict[int, dict[str, int]]:
    found = {}
    for cases in (100, 1_000):
        with undone(django_db_blocker):
            build.build(cases, PASSWORD, lambda text: None)
            found[cases] = measure("im1")
    return found


@pytest.mark.parametrize("page", ["worklist", "cases", "case", "step"])
def test_flat(measured: dict[int, dict[str, int]], page: str) -> None:
    few, many = measured[100][page], measured[1_000][page]
    assert few <= BUDGETS[page], f"{page}: {few} statements"
    assert many <= BUDGETS[page], f"{page}: {many} statements"
    assert abs(many - few) <= 2 if page == "case" else many == few  # cases differ in what they hold
