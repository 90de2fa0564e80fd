"""The table of rights in the documentation is what the program does today."""

import pytest
from django.utils import translation

from accounts.roles import ROLES
from tests import factories
from tests.desk.conftest import signed_in
from workflows.desk import rights
from workflows.management.commands.rights import PLACE


def test_the_file_is_current() -> None:
    with translation.override("de"):
        assert PLACE.read_text(encoding="utf-8") == rights.markdown(), "manage.py rights --write"


def test_every_step_asks_for_one_of_the_two_rights() -> None:
    for what, ticks in rights.steps().rows:
        assert sum(ticks) == 1, what


@pytest.mark.django_db
def test_the_pages_show_all_roles() -> None:
    desk = signed_in(factories.make_user("datenschutz")).get("/desk/rights/").content.decode()
    admin = signed_in(factories.make_lead()).get("/admin/rights/").content.decode()
    assert all(str(role.name) in desk and str(role.name) in admin for role in ROLES)
