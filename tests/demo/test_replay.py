"""Cases of the demonstration are what the real services would have made of the same acts, row by row."""

import pytest

from portal.demo.acts import STAGES, Life
from portal.demo.homes import homes
from portal.demo.load import Loader
from portal.demo.records import Records
from portal.demo.stories import AGES, tell
from portal.demo.tales import tales
from portal.demo.world import World
from tests.demo.replay import Replay
from tests.demo.rows import rows_of
from workflows.case.record import Case

pytestmark = pytest.mark.django_db


def story(world: World, stage: str) -> Life:
    """A case of this stage, neither the shortest nor the longest; grown-ups and children."""
    number = list(STAGES).index(stage)
    home = next(homes(world, number * 7))
    youngest, oldest = AGES[stage]
    return tell(world, home, home.members[-number % len(home.members)], stage, youngest + (oldest - youngest) // 5)


def compare(life: Life) -> None:
    last = Case.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    Loader().load([life])
    made = Case.objects.get(pk__gt=last)
    expected, found = rows_of(Replay(Records(), life).case), rows_of(made)
    for part, rows in expected.items():
        assert found[part] == rows, f"{life.stage}: {part}"


@pytest.mark.parametrize("stage", STAGES)
def test_each_stage_equals_the_real_services(town: World, stage: str) -> None:
    compare(story(town, stage))


@pytest.mark.parametrize("number", range(13))
def test_the_tales_equal_the_real_services(town: World, number: int) -> None:
    compare(list(tales(town))[number])
