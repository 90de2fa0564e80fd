"""What every test can ask for: people by role, a real browser, a database that is there quickly."""

from collections.abc import Callable

import pytest

from tests.support import database, templates
from tests.support.browser import chromium, new_page
from tests.support.people import client_of, user_of

__all__ = ["chromium", "client_of", "new_page", "user_of"]


@pytest.fixture(scope="session")
def django_db_keepdb(request: pytest.FixtureRequest, django_db_modify_db_settings: None) -> bool:
    """Start from the migrated file of an earlier run, if nothing has changed since.

    The browser comes first: with Playwright's loop running Django uses another connection, and what the tests' database
    held after migrating is remembered at the connection that set it up.
    """
    if any(item.get_closest_marker("journey") for item in request.session.items):
        request.getfixturevalue("chromium")
    return database.restore()


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_keepdb: bool, django_db_blocker: object) -> None:
    """Keep a freshly migrated database for the next run."""
    if not django_db_keepdb:
        with django_db_blocker.unblock():
            database.keep()


@pytest.fixture(scope="session", autouse=True)
def strict_templates(django_test_environment: None) -> None:
    """Missing variables in our own templates are errors."""
    templates.watch()


def pytest_addoption(parser: pytest.Parser) -> None:
    """For the run on the second database, and for the long battery."""
    parser.addoption("--database-only", action="store_true", help="leave out tests that touch no database")
    parser.addoption("--battery", action="store_true", help="only the tests that take minutes")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Whatever needs a browser is a journey; the second database need not be asked what touches none."""
    for item in items:
        begin_as_migrated(item)
        if "journeys" in item.path.parts or "chromium" in fixtures_of(item):
            item.add_marker("journey")
    battery = config.getoption("--battery")
    keep(config, items, lambda item: bool(item.get_closest_marker("battery")) == battery)
    if config.getoption("--database-only"):
        keep(config, items, touches_database)


def keep(config: pytest.Config, items: list[pytest.Item], wanted: Callable[[pytest.Item], bool]) -> None:
    """Leave out all tests but the wanted ones, and count what is left out."""
    config.hook.pytest_deselected(items=[item for item in items if not wanted(item)])
    items[:] = [item for item in items if wanted(item)]


def begin_as_migrated(item: pytest.Item) -> None:
    """A test that commits begins with what the migrations made, whatever the test before it emptied."""
    marker = item.get_closest_marker("django_db")
    asked = {"transactional_db", "live_server"} & fixtures_of(item)
    if asked or (marker and marker.kwargs.get("transaction")):
        kwargs = {**(marker.kwargs if marker else {}), "transaction": True, "serialized_rollback": True}
        item.add_marker(pytest.mark.django_db(**kwargs), append=False)


def touches_database(item: pytest.Item) -> bool:
    """Marked for it, or asking for a fixture that is."""
    asked = {"db", "transactional_db", "live_server"} & fixtures_of(item)
    return bool(asked or item.get_closest_marker("django_db"))


def fixtures_of(item: pytest.Item) -> set[str]:
    """Names of all fixtures that a test uses, directly or not."""
    return set(getattr(item, "fixturenames", ()))
