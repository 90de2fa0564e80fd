"""A small team: two managers with cases, a third with room, and the lead."""

import pytest

from accounts.models import User
from tests import factories


@pytest.fixture
def im1(db: None) -> User:
    """A manager who speaks Arabic."""
    return factories.make_user(username="im1", first_name="Miriam", last_name="Albrecht", languages=["de", "ar"])


@pytest.fixture
def im2(db: None) -> User:
    """A manager on half a post."""
    return factories.make_user(username="im2", first_name="Jonas", last_name="Bergmann", fte="0.50")


@pytest.fixture
def im3(db: None) -> User:
    """Another one, who speaks Arabic."""
    return factories.make_user(username="im3", first_name="Ayşe", last_name="Demir", languages=["de", "ar"])


@pytest.fixture
def lead(db: None) -> User:
    """The lead."""
    return factories.make_user("teamleitung", "leitung", first_name="Christine", last_name="Maurer")
