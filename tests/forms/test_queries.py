"""What a form costs: pinned, so that no later change makes a public form slow unnoticed."""

from typing import Any

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from content.choices import stadtteil_choices
from content.models import Stadtteil
from forms import sources, tickets
from forms.definition import FormDefinition
from forms.freezing import freeze
from forms.selectors import by_token
from forms.submissions import Submission
from tests.forms.conftest import Send, ticket_in
from tests.forms.make import GOOD, ask, make_definition, make_page

pytestmark = pytest.mark.django_db
SHOW, SEND, RECEIPT = 8, 12, 7


@pytest.fixture(autouse=True)
def _directory(monkeypatch: pytest.MonkeyPatch, db: None) -> None:
    """The Stadtteile come from the directory, as in real life."""
    monkeypatch.setitem(sources._SOURCES, "stadtteil", stadtteil_choices)
    for slug in ("eglosheim", "hoheneck"):
        Stadtteil.objects.get_or_create(slug=slug, defaults={"name": slug.title()})


def queries(work: Any) -> list[str]:
    """The statements that `work` needs."""
    with CaptureQueriesContext(
        connection,
    ) as captured:
        work()
    return [query["sql"][:150] for query in captured.captured_queries]


@pytest.mark.usefixtures("page")
def test_showing_a_form(client: Client) -> None:
    client.get("/de/formular/")
    needed = queries(lambda: client.get("/de/formular/"))
    assert len(needed) <= SHOW, "\n".join(needed)


def test_sending_a_form_and_its_receipt(send: Send, client: Client) -> None:
    send()
    ticket = ticket_in(client.get("/de/formular/"))
    data = {**GOOD, "vorname": "Basel", tickets.FIELD: ticket}
    responses: list[Any] = []
    needed = queries(lambda: responses.append(client.post("/de/formular/", data)))
    assert Submission.objects.count() == 2
    assert len(needed) <= SEND, "\n".join(needed)
    needed = queries(lambda: client.get(responses[0].url))
    assert len(needed) <= RECEIPT, "\n".join(needed)


def test_a_hundred_questions_with_conditions_cost_no_more(client: Client) -> None:
    kinds = ("text", "date", "stadtteil", "language", "yes_no", "service")
    before = {"match": "all", "rules": [{"question": "frage_0", "op": "not_answered", "answer": ""}]}
    questions = [
        ask(kinds[number % 6], f"frage_{number}", **({"show_if": before} if number else {})) for number in range(100)
    ]
    make_page(make_definition(questions, slug="hundert"))
    ticket = ticket_in(client.get("/de/formular/"))
    needed = queries(lambda: client.get("/de/formular/"))
    assert len(needed) <= SHOW + 1, "\n".join(needed)
    data = {f"frage_{number}": "Wort" for number in range(6, 100, 6)} | {"frage_2": "eglosheim", tickets.FIELD: ticket}
    sent = queries(lambda: client.post("/de/formular/", data))
    assert len(Submission.objects.get().answers) == 17
    assert len(sent) <= 15, "\n".join(sent)
    cache.clear()


def test_the_list_of_forms_in_the_editor(client_of: Any) -> None:
    editor = client_of("redaktion")
    address = reverse("wagtailsnippets_office_forms_formdefinition:list")
    make_definition(slug="a")
    editor.get(address)
    one = len(queries(lambda: editor.get(address)))
    for slug in ("b", "c", "d"):
        make_definition(slug=slug)
    assert len(queries(lambda: editor.get(address))) <= one + 3
    assert FormDefinition.objects.count() == 4
    assert by_token("gibt es nicht") is None
    assert freeze(FormDefinition.objects.first()).number == 1
