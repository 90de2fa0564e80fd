"""Whatever people do in whatever order: no error page, no illegal state, a complete journal, always a next step.

`THOROUGH=1` plays 9,000 moves instead of 320. A new action: a function in one of the files beside this one.
"""

import pytest
from hypothesis.stateful import run_state_machine_as_test

from tests.model import machine


@pytest.mark.django_db
def test_every_action_in_any_order() -> None:
    run_state_machine_as_test(machine.machine(), settings=machine.RUNS)
    print(
        sorted(machine.ACCEPTED.items(), key=lambda kv: kv[1]),
        [a for a in machine.ACTIONS if a not in machine.ACCEPTED],
    )
