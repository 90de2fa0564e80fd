"""A small office with people in each role and requests in the inbox."""

from collections.abc import Callable
from uuid import uuid4

import pytest
from django.test import Client

from accounts.models import User
from forms import seed, services
from forms.selectors import current_version
from forms.submissions import Submission
from tests import factories
from tests.support.people import BACKEND

TOLD = {
    "vorname": "Samir",
    "nachname": "Darwish",
    "sprache": "ar",
    "stadtteil": "eglosheim",
    "telefon": "+49 176 12345678",
    "email": "samir@example.org",
    "anliegen": "Ich suche einen Deutschkurs.",
}


def signed_in(user: User) -> Client:
    """A client of this person."""
    client = Client()
    client.force_login(user, backend=BACKEND)
    return client


@pytest.fixture
def im1(db: None) -> User:
    """A manager."""
    return factories.make_user(username="im1", first_name="Miriam", last_name="Albrecht")


@pytest.fixture
def im2(db: None) -> User:
    """Another manager."""
    return factories.make_user(username="im2", first_name="Jonas", last_name="Bergmann")


@pytest.fixture
def lead(db: None) -> User:
    """The lead."""
    return factories.make_user("teamleitung", "leitung", first_name="Christine", last_name="Maurer")


@pytest.fixture
def client(im1: User) -> Client:
    """The first manager at the desk."""
    return signed_in(im1)


def make_request(**told: str) -> Submission:
    """A request from the public form."""
    factories.make_stadtteil("Eglosheim")
    version = current_version(seed.load()[0])
    return services.receive(version, {**TOLD, **told}, "ar", str(uuid4()))


@pytest.fixture
def request_of(db: None) -> Callable[..., Submission]:
    """`request_of(vorname="…")` → a new request."""
    return make_request
