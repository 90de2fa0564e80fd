"""One demonstration for all tests of a module: loading it takes seconds."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import transaction

from content import seed as content
from forms import seed as forms
from portal.demo import build
from portal.demo.accounts import load_users, tie_contacts
from portal.demo.world import World, find_world

PASSWORD = "Nur-für-Tests-1234"


@contextmanager
def undone(blocker: Any) -> Iterator[None]:
    """What happens inside is there for several tests and gone afterwards; each test undoes its own."""
    with blocker.unblock():
        frame = transaction.atomic()
        frame.__enter__()
        try:
            yield
        finally:
            transaction.set_rollback(True)
            frame.__exit__(None, None, None)


@pytest.fixture(scope="module")
def town(django_db_setup: None, django_db_blocker: Any) -> Iterator[World]:
    """Colleagues, Stadtteile, services, forms: what stories refer to, without any case."""
    with undone(django_db_blocker):
        load_users(PASSWORD)
        forms.load()
        content.load()
        tie_contacts()
        yield find_world()


@pytest.fixture(scope="module")
def demonstration(django_db_setup: None, django_db_blocker: Any) -> Iterator[build.Summary]:
    """The whole of it, as `make run` loads it."""
    with undone(django_db_blocker):
        yield build.build(549, PASSWORD, lambda text: None)
