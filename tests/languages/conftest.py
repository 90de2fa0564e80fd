"""The city's content for a browser: loaded after it has started, for only then is the connection the tests' own."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import transaction
from playwright.sync_api import Browser

from content import seed
from tests.content.conftest import city, visitor

__all__ = ["city", "visitor"]


@pytest.fixture(scope="package")
def loaded(chromium: Browser, django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """Content as delivered, never committed."""
    with django_db_blocker.unblock(), transaction.atomic():
        seed.load()
        yield
        transaction.set_rollback(True)
