"""What all plays need."""

import logging
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def without_warnings() -> Iterator[None]:
    """Refusals are the point here; writing each into the log would take longer than the rest."""
    logger = logging.getLogger("django.request")
    level = logger.level
    logger.setLevel(logging.ERROR)
    yield
    logger.setLevel(level)
