"""Counselling time is extended with a written reason, up to the limit and no further (C4)."""

from datetime import date, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from accounts.models import User
from tests import factories
from tests.desk.conftest import signed_in
from workflows.case import counselling
from workflows.case.counselling import Alarm
from workflows.case.record import Case
from workflows.case.rules import CaseworkRules

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


def test_years_and_warnings_are_the_leads(im1: User) -> None:
    CaseworkRules.objects.create(counselling_years=1, counselling_most=2, warn_first=400, warn_last=20)
    case = factories.drive_to(factories.make_case(im1), "assessment")
    assert case.clock_start is not None
    assert case.clock_end == counselling.years_later(case.clock_start, 1)
    assert counselling.latest_end(case) == counselling.years_later(case.clock_start, 2)
    for days, alarm in ((401, ""), (400, "first"), (21, "first"), (20, "last"), (0, "last"), (-1, "over")):
        case.clock_end = timezone.localdate() + timedelta(days=days)
        case.save()
        assert counselling.warning_of(case) == alarm, days
        found = {kind: Case.objects.filter(counselling.ending(within=kind)).exists() for kind in Alarm if kind}
        wanted = {"": (), "first": ("first",), "last": ("first", "last"), "over": ("first", "last", "over")}[alarm]
        assert {kind for kind, there in found.items() if there} == set(wanted), days
