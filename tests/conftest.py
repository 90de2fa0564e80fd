"""What every test can ask for: people by role, a real browser, a database that is there quickly."""

import pytest

from tests.support import database, templates
from tests.support.browser import chromium, new_page
from tests.support.people import client_of, user_of

__all__ = ["chromium", "client_of", "new_page", "user_of"]


@pytest.fixture(scope="session")
def django_db_keepdb(django_db_modify_db_settings: None) -> bool:
    """Start from the migrated file of an earlier run, if nothing has changed since."""
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


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests in tests/journeys are journeys."""
    for item in items:
        if "journeys" in item.path.parts:
            item.add_marker("journey")
