"""Cases of the demonstration are what the real services would have made of the same acts, row by row."""

import pytest

from portal.demo.acts import STAGES, Life
from portal.demo.homes import Home, homes
from portal.demo.load import Loader
from portal.demo.records import Records
from portal.demo.stories import AGES, tell
from portal.demo.world import World
from tests.demo.replay import Replay
from tests.demo.rows import rows_of
from workflows.case.record import Case

pytestmark = pytest.mark.django_db


def home_of(world: World, number: int) -> Home:
    return next(homes(world, number))


def stories(world: World) -> list[Life]:
    """One young and one old case per stage, grown-ups and children."""
    found = []
    for number, stage in enumerate(STAGES):
        home = home_of(world, number * 7)
        for member, age in ((home.members[0], AGES[stage][0]), (home.members[-1], AGES[stage][1])):
            found.append(tell(world, home, member, stage, age))
    return found


@pytest.mark.parametrize("stage", STAGES)
def test_each_stage_equals_the_real_services(town: World, stage: str) -> None:
    lives = [life for life in stories(town) if life.stage == stage]
    for life in lives:
        last = Case.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
        Loader().load([life])
        made = Case.objects.get(pk__gt=last)
        lived = Replay(Records(), life).case
        expected, found = rows_of(lived), rows_of(made)
        for part in expected:
            assert found[part] == expected[part], f"{stage}: {part}"
