"""Counselling time is extended with a written reason, up to the limit and no further (C4)."""

from datetime import date

import pytest
from django.test import Client

from accounts.models import User
from tests import factories
from tests.desk.conftest import signed_in
from workflows.case.record import Case

START, END, LIMIT = date(2026, 11, 1), date(2029, 11, 1), date(2030, 11, 1)


@pytest.fixture
def case(im1: User) -> Case:
    """A case whose clock runs."""
    case = factories.make_case(im1)
    Case.objects.filter(pk=case.pk).update(clock_start=START, clock_end=END)
    case.refresh_from_db()
    return case


def url(case: Case) -> str:
    """Address of the page."""
    return f"/desk/cases/{case.number}/counselling-time/"


def test_with_a_reason_up_to_the_limit_and_the_journal_knows(client: Client, case: Case) -> None:
    assert url(case) in client.get(f"/desk/cases/{case.number}/").content.decode()
    told = {"until": "01.11.2030", "reason": "Ausbildung endet später"}
    for _twice in range(2):
        assert client.post(url(case), told).status_code == 302
    case.refresh_from_db()
    assert case.clock_end == LIMIT
    entry = case.journal.get(action="change")
    assert entry.reason == "Ausbildung endet später"
    assert entry.text == "Beratungszeit verlängert: statt 01.11.2029 bis 01.11.2030"
    assert url(case) not in client.get(f"/desk/cases/{case.number}/").content.decode()
    assert "Die längste Zeit ist erreicht" in client.get(url(case)).content.decode()


@pytest.mark.parametrize(
    ("until", "reason", "sentence"),
    [
        ("02.11.2030", "Grund", "Länger als bis zum 01.11.2030 geht es nicht."),
        ("01.10.2029", "Grund", "Bitte ein späteres Datum."),
        ("01.01.2030", "  ", "reason"),
    ],
)
def test_refused_with_a_sentence(client: Client, case: Case, until: str, reason: str, sentence: str) -> None:
    page = client.post(url(case), {"until": until, "reason": reason})
    assert page.status_code == 200
    assert sentence in str(page.context["form"].errors)
    case.refresh_from_db()
    assert case.clock_end == END


def test_not_by_somebody_else(case: Case, im2: User, lead: User) -> None:
    for other in (im2, lead):
        assert signed_in(other).post(url(case), {"until": "01.11.2030", "reason": "x"}).status_code == 404
    case.refresh_from_db()
    assert case.clock_end == END
