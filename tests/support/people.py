"""People for tests: one call per role."""

import itertools
from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.test import Client

from accounts.models import User
from accounts.roles import sync_roles

PASSWORD = "Nur-für-Tests-1234"
UserOf = Callable[..., User]
_numbers = itertools.count(1)


def make_user(role: str | None, username: str = "", **values: Any) -> User:
    """A user with this role's group; without a role, somebody with an account and no rights."""
    user = User.objects.create_user(username or f"{role or 'niemand'}-{next(_numbers)}", password=PASSWORD, **values)
    if role:
        if not Group.objects.filter(name=role).exists():  # a transactional test before us emptied the tables
            sync_roles()
        user.groups.add(Group.objects.get(name=role))
    return user


@pytest.fixture
def user_of(db: None) -> UserOf:
    """`user_of("teamleitung")` → a new user with that role; the password is `PASSWORD`."""
    return make_user


@pytest.fixture
def client_of(db: None) -> Callable[..., Client]:
    """`client_of("teamleitung")` or `client_of(user)` → a client signed in as that person."""

    def signed_in(who: str | User) -> Client:
        client = Client()
        client.force_login(who if isinstance(who, User) else make_user(who), backend=BACKEND)
        return client

    return signed_in


BACKEND = "django.contrib.auth.backends.ModelBackend"
