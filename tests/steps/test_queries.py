"""Completing a step costs at most 40 queries, sign-in and messages included; opening its page at most 25."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests import factories
from tests.steps import data
from tests.steps.conftest import Desk, url

COMPLETING, OPENING = 40, 25
# These two arm and disarm three deadlines at once.
WITH_CLOCKS = {"referral_letter": 54, "referral_reply": 44}


@pytest.mark.parametrize("step", [*data.STEPS, "approval"])
def test_few_queries(desk: Desk, step: str) -> None:
    task, values = desk.task(step), data.fill(step, desk.case)
    client = desk.client(factories.make_lead() if step == "approval" else desk.manager)
    client.get(url(task))  # permissions of the content type are looked up once per process
    with CaptureQueriesContext(connection) as opening:
        assert client.get(url(task)).status_code == 200
    with CaptureQueriesContext(connection) as completing:
        assert client.post(url(task), values).status_code == 302
    assert len(opening) <= OPENING, "\n".join(query["sql"][:160] for query in opening)
    assert len(completing) <= WITH_CLOCKS.get(step, COMPLETING), "\n".join(query["sql"][:160] for query in completing)
