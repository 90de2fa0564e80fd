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
SHOW, KEEP, REVIEW, SEND, RECEIPT = 8, 13, 8, 14, 7


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


def test_filling_in_sending_and_the_receipt(send: Send, client: Client) -> None:
    send()
    ticket = ticket_in(client.get("/de/formular/"))
    steps = [
        (KEEP, lambda last: client.post("/de/formular/", {**GOOD, "vorname": "Basel", tickets.FIELD: ticket})),
        (REVIEW, lambda last: client.get(last.url)),
        (SEND, lambda last: client.post("/de/formular/", {tickets.FIELD: ticket, "form-action": "send"})),
        (RECEIPT, lambda last: client.get(last.url)),
    ]
    response: Any = None
    for most, step in steps:
        with CaptureQueriesContext(connection) as captured:
            response = step(response)
        assert len(captured) <= most, "\n".join(query["sql"][:150] for query in captured.captured_queries)
    assert Submission.objects.count() == 2


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
    kept = queries(lambda: client.post("/de/formular/", data))
    sent = queries(lambda: client.post("/de/formular/", {tickets.FIELD: ticket, "form-action": "send"}))
    assert len(Submission.objects.get().answers) == 17
    assert len(kept) <= 15, "\n".join(kept)
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
