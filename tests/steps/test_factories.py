"""The factories keep their word: each stage is reached through the services."""

import pytest

from tests import factories


@pytest.mark.django_db
@pytest.mark.parametrize("stage", ["hand_over", *factories.PATH[:-1]])
def test_a_case_waits_where_it_was_driven(stage: str) -> None:
    case = factories.make_case(factories.make_user())
    factories.drive_to(case, stage)
    assert factories.task_of(case).flow_task.name == stage
