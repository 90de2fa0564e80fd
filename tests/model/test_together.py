"""Eight people and timers at once: nothing doubled, nothing lost, no deadlock. `THOROUGH=1`: 200 cases, 2,000 moves."""

import logging
import random

import pytest
from django.core import mail
from django.db import connection

from tests.model.figures import PLAYS, THOROUGH, report
from tests.model.storm import Storm, figures
from tests.workflows.test_concurrency import together

WORKERS, CASES, MOVES = (8, PLAYS * 4 // 3, PLAYS * 5 // 3) if THOROUGH else (4, 12, 30)
LOGS = ("viewflow.workflow.timers", "django.request")


@pytest.mark.django_db(transaction=True)
def test_everybody_at_once(caplog: pytest.LogCaptureFixture) -> None:
    mail.outbox = []
    storm = Storm.gather(CASES)
    before = storm.done()

    def work(index: int) -> None:
        dice = random.Random(index)
        for move in range(MOVES):
            storm.one_move(dice, move / MOVES)

    with caplog.at_level(logging.ERROR):
        assert together(WORKERS, work) == [None] * WORKERS
    connection.close()
    errors = [record.getMessage() for record in caplog.records if record.name in LOGS]
    assert not errors, errors
    assert not storm.faults()
    assert storm.done() - before == storm.acknowledged
    assert before - storm.done() == {}
    report(figures(storm))
    assert sum(storm.acknowledged.values()) > 3  # people got on
