"""Where very many forms come from one address, sending costs a little work or a wait; others notice nothing."""

import re
from itertools import count
from typing import Any

import pytest
from django.test import Client

from forms import tickets, work
from forms.submissions import Submission
from tests.forms.conftest import Send, ticket_in
from tests.forms.make import GOOD

pytestmark = pytest.mark.django_db


@pytest.fixture
def review(send: Send, client: Client, settings: Any) -> Any:
    """The second form of an address from which one is normal."""
    settings.FORMS = {"min_seconds": 0, "work_from": 1, "work_bits": 6, "wait_seconds": 20}
    send()
    data = {**GOOD, "vorname": "Basel", tickets.FIELD: ticket_in(client.get("/de/formular/"))}
    return client.get(client.post("/de/formular/", data)["Location"])


def press(client: Client, response: Any, **more: Any) -> Any:
    hidden = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', response.content.decode()))
    return client.post("/de/formular/", {**hidden, "form-action": "send", **more})


def test_the_number_is_found_and_counts_once(review: Any, client: Client) -> None:
    asked = press(client, review)
    assert "Warten Sie 20 Sekunden" in asked.content.decode()
    assert Submission.objects.count() == 1
    salt = re.search(r'data-work="([0-9a-f]+)"', asked.content.decode())[1]  # type: ignore[index]
    right = next(str(number) for number in count() if work.solves(salt, str(number)))
    wrong = next(str(number) for number in count() if not work.solves(salt, str(number)))
    for number in (wrong, "-1", "x", "٣", "9" * 99):
        assert press(client, asked, **{work.FOUND: number}).status_code == 200
    assert press(client, asked, **{work.FOUND: right}).status_code == 302
    assert Submission.objects.count() == 2
    assert not work.solves("ein anderer Zettel", right) or not work.solves("noch einer", right)


def test_without_a_script_a_wait_and_a_second_press(
    review: Any, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = press(client, review)
    early = press(client, asked)
    assert early.status_code == 200
    now = work.time.time()
    monkeypatch.setattr(work.time, "time", lambda: now + 21)
    assert press(client, early).status_code == 302  # pressing too early did not begin the wait anew
    assert Submission.objects.count() == 2
