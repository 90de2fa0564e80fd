"""A form, its page, and a visitor."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.core.cache import cache
from django.http import HttpResponse
from django.test import Client

from content.pages.form import FormPage
from forms import tickets
from forms.definition import FormDefinition
from forms.freezing import freeze
from forms.versions import FormVersion
from tests.forms import make

Send = Callable[..., HttpResponse]


@pytest.fixture(autouse=True)
def _fresh_counters() -> None:
    cache.clear()


@pytest.fixture(autouse=True)
def _parts(monkeypatch: pytest.MonkeyPatch) -> None:
    make.parts_of_the_city(monkeypatch)


@pytest.fixture
def definition(db: None) -> FormDefinition:
    """A published form with every type of question."""
    return make.make_definition()


@pytest.fixture
def version(definition: FormDefinition) -> FormVersion:
    """Its frozen version."""
    return freeze(definition)


@pytest.fixture
def page(definition: FormDefinition) -> FormPage:
    """Its public page."""
    return make.make_page(definition)


def ticket_in(response: HttpResponse) -> str:
    """The ticket that a shown form carries."""
    found = re.search(rf'name="{tickets.FIELD}" value="([^"]*)"', response.content.decode())
    assert found
    return found[1]


@pytest.fixture
def send(page: FormPage, client: Client) -> Send:
    """Open the form, fill it in, read it once more, send it: `send(email="falsch")` changes single answers.

    Where the page is shown again with a sentence, that is the answer; else it is the answer to the last button.
    """

    def fill_in(
        language: str = "de", ticket: str | None = None, headers: Any = None, word: str = "", **answers: Any
    ) -> HttpResponse:
        address = f"/{language}/formular/"
        if ticket is None:
            ticket = ticket_in(client.get(address))
        data = {**make.GOOD, **answers, tickets.FIELD: ticket}
        given = {key: value for key, value in data.items() if value is not None}
        response = client.post(address, given, headers=headers)
        if response.status_code != 302 or "seite=pruefen" not in response["Location"]:
            return response
        review = client.get(response["Location"])
        last = {tickets.FIELD: ticket_in(review), "form-action": "send", "word": word}
        return client.post(address, last, headers=headers)

    return fill_in
