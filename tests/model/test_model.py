"""Whatever people do in whatever order: no error page, no illegal state, a complete journal, always a next step.

`THOROUGH=1` plays 9,000 moves instead of 200. A new action: a function in one of the files beside this one.
"""

import pytest
from hypothesis.stateful import run_state_machine_as_test

from tests.model import machine
from tests.model.figures import report
from tests.model.registry import ACTIONS


@pytest.mark.django_db
def test_every_action_in_any_order() -> None:
    run_state_machine_as_test(machine.Office, settings=machine.RUNS)
    idle = {name for name, action in ACTIONS.items() if not action.refused} - set(machine.ACCEPTED)
    report(dict(machine.ACCEPTED))
    assert not machine.THOROUGH or not idle, f"never accepted, so never tried: {idle}"
