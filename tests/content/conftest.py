"""The city's content, loaded once for all tests of this room and never committed."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.core.management import call_command
from django.db import transaction
from django.test import Client

from content import seed
from content.permissions import sync_editors


@pytest.fixture(scope="package")
def loaded(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """Content as delivered, with both of Wagtail's indexes up to date."""
    with django_db_blocker.unblock(), transaction.atomic():
        sync_editors()
        seed.load()
        call_command("rebuild_references_index", verbosity=0)
        call_command("update_index", verbosity=0)
        yield
        transaction.set_rollback(True)


@pytest.fixture
def city(loaded: None, db: None) -> None:
    """The same content; what one test changes is taken back."""


@pytest.fixture
def visitor(city: None) -> Client:
    """Somebody without an account, who has been here before: the server is warm."""
    client = Client()
    client.get("/de/")
    return client


@pytest.fixture
def chief(city: None, client_of: Any) -> Client:
    """Somebody with the role `redaktionsleitung`: may publish without a second person."""
    return client_of("redaktionsleitung")


@pytest.fixture
def editor(city: None, client_of: Any) -> Client:
    """Somebody with the role `redaktion`."""
    return client_of("redaktion")
