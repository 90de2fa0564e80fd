"""What the OpenAPI documents promise, tried with made-up requests: good and bad ones are answered as described."""

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.specs.openapi.checks import positive_data_acceptance

CANNOT_SAY = [positive_data_acceptance]  # parameters of Wagtail that exclude each other
FEW = settings(
    max_examples=6,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture
def server(directory: None) -> Iterator[Any]:
    """The application as a server calls it, except that the test's transaction stays open."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield get_wsgi_application()
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
@pytest.mark.parametrize("path", ["/api/hsds/openapi.json", "/api/v3/openapi.json"])
def test_answers_keep_to_the_document(server: Any, path: str, mode: GenerationMode) -> None:
    document = schemathesis.openapi.from_wsgi(path, server)
    tried = []
    for found in document.get_all_operations():
        operation = found.ok()

        @FEW
        @given(case=operation.as_strategy(generation_mode=mode))
        def ask(case: Any) -> None:
            tried.append(case.path)
            case.call_and_validate(excluded_checks=CANNOT_SAY if "v3" in path else [])

        with suppress(Unsatisfiable):  # nothing can be wrong where there are no parameters
            ask()
    assert len(tried) > 10
