"""Lists and the page of a case cost a fixed number of queries, however many cases there are."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import User
from tests import factories
from tests.desk.conftest import make_request, signed_in
from workflows.case import services
from workflows.models import Household, Person

MOST = 12
OVERVIEW = 13  # the lead's: counted up to a limit, so that 100,000 cases cost no more; a statement of its own
LISTS = (
    "/desk/",
    "/desk/?ansicht=team",
    "/desk/?frist=woche&stadtteil=eglosheim",
    "/desk/?ansicht=zurueck",
    "/desk/cases/",
)


def queries(client: Client, address: str) -> int:
    """How many statements a page costs, and that it is there."""
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    return len(captured)


def again(client: Client, address: str) -> int:
    """The same when the page was seen already, so that the journal has it."""
    client.get(address)
    return queries(client, address)


def test_lists_cost_the_same_with_10_and_with_200_cases(im1: User, im2: User, lead: User) -> None:
    clients = {"im1": signed_in(im1), "lead": signed_in(lead)}
    make_request()
    for number in range(10):
        factories.make_case(im1 if number % 2 else im2)
    few = {(who, url): again(client, url) for who, client in clients.items() for url in LISTS}
    for number in range(190):
        factories.make_case(im1 if number % 2 else im2)
    many = {(who, url): again(client, url) for who, client in clients.items() for url in LISTS}
    assert many == few
    overview = ("lead", "/desk/?ansicht=team")
    assert many.pop(overview) <= OVERVIEW
    # the first time within the hour that names were seen is noted; the team's overview has none
    assert max(cost + ("team" not in url) for (_who, url), cost in many.items()) <= MOST, many


def test_the_inbox_costs_the_same_with_one_and_with_25_requests(client: Client) -> None:
    make_request()
    few = queries(client, "/desk/inbox/")
    for _number in range(24):
        make_request()
    assert queries(client, "/desk/inbox/") == few <= 12


def full_case(im1: User, im2: User):
    """A case with everything on its page."""
    home = Household.objects.create(name="Haddad")
    case = factories.drive_to(factories.make_case(im1, household=home), "support")
    factories.make_case(im1, first_name="Nour", household=home)
    services.grant(case, im2, services.DEPUTY, by=im1, reason="Vertretung")
    for mode in ("information", "appointment"):
        factories.make_referral(case, im1, mode=mode)
    for number in range(40):
        values = {"on": timezone.localdate() - timedelta(days=number), "place": "office", "minutes": 15}
        services.add_encounter(case, by=im1, values=values)
    return case


def test_the_page_of_a_case_costs_at_most_15_queries(client: Client, im1: User, im2: User) -> None:
    case = full_case(im1, im2)
    assert Person.objects.filter(household__isnull=False).count() == 2
    first = queries(client, f"/desk/cases/{case.number}/")
    assert first <= 15
    assert queries(client, f"/desk/cases/{case.number}/") <= first  # the reading is journalled once an hour


@pytest.mark.parametrize("stage", ["approval", "closed"])
def test_late_stages_stay_within_the_budget(client: Client, im1: User, lead: User, stage: str) -> None:
    case = factories.drive_to(factories.make_case(im1), stage, second=lead)
    assert queries(client, f"/desk/cases/{case.number}/") <= 15
    assert queries(signed_in(lead), f"/desk/cases/{case.number}/") <= 15


def test_a_list_page_stays_under_100_kilobytes(client: Client, im1: User) -> None:
    for _number in range(30):
        factories.make_case(im1, first_name="A" * 120, last_name="B" * 120)
    for address in ("/desk/", "/desk/cases/"):
        assert len(client.get(address).content) < 100_000
