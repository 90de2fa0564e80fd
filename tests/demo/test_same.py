"""The demonstration is the same on every run of a day."""

import hashlib
import os
import subprocess
import sys

import pytest
from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet

from accounts.models import User
from portal.demo.load import Loader
from portal.demo.stories import lives
from portal.demo.world import World, find_world
from tests.demo.rows import rows_of
from workflows import engine
from workflows.case import services
from workflows.flows import CaseFlow
from workflows.models import Case, Person

SCRIPT = """
import datetime, hashlib, sys
import django
django.setup()
from portal.demo.stories import lives
from portal.demo.world import House, Manager, World
managers = [Manager("im1", 1.0, ("eglosheim",), ("ar", "de")), Manager("im2", 0.5, ("ost", "west"), ("uk",))]
areas = {key: (key.title(), key == "gesundheit") for key in ("deutsch", "arbeit", "wohnen", "familie", "gesundheit",
         "schule", "ausbildung", "lebensunterhalt", "teilhabe", "recht", "aufenthalt", "ressourcen")}
houses = {"eglosheim": [House("A", 60), House("B", 20)], "ost": [House("C", 30)]}
world = World(datetime.date(2026, 11, 22), managers, areas, houses)
text = repr([(life.stage, life.member, life.acts) for life in lives(world, 60)])
print(hashlib.sha256(text.encode()).hexdigest())
"""


def digest(cases: QuerySet[Case]) -> str:
    """Everything about the cases but their ids."""
    found = hashlib.sha256()
    for case in cases.select_related("person__household").order_by("pk"):
        found.update(repr(rows_of(case)).encode())
    return found.hexdigest()


def test_stories_do_not_depend_on_the_process() -> None:
    def run(seed: str) -> str:
        paths = os.pathsep.join([str(settings.BASE_DIR / "site"), str(settings.BASE_DIR)])
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": paths}
        command = [sys.executable, "-c", SCRIPT]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout.strip()

    first = run("1")
    assert len(first) == 64
    assert run("2") == first


@pytest.mark.django_db
def test_two_loads_give_the_same_rows(town: World) -> None:
    digests = []
    for others in (0, 3):
        with transaction.atomic():
            for number in range(others):  # so that the second load gets other ids
                stranger = Person.objects.create(first_name="Andere", last_name="Person")
                Case.objects.create(number=f"x{number}", person=stranger)
            Loader(chunk=20 + others).load(lives(find_world(), 50))
            made = Case.objects.exclude(number__startswith="x")
            assert made.count() == 50
            digests.append(digest(made))
            transaction.set_rollback(True)
    assert digests[0] == digests[1]


@pytest.mark.django_db
def test_the_first_cases_are_the_same_however_many_follow(town: World) -> None:
    few = [life.acts for life in lives(find_world(), 30)]
    many = [life.acts for life in lives(find_world(), 90)]
    assert many[:30] == few


@pytest.mark.django_db
def test_a_new_case_gets_the_next_number(town: World) -> None:
    Loader().load(lives(find_world(), 20))
    by = User.objects.get(username="im1")
    case = services.open_case({"first_name": "Neu", "last_name": "Hier"}, by=by)
    engine.start(CaseFlow.register, case, by=by)
    assert Case.objects.exclude(pk=case.pk).filter(pk__gt=case.pk).count() == 0
    assert engine.open_tasks(case)[0].owner == by
