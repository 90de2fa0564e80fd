"""The calendar shows what somebody has to do and when; its feed leaves the house without a name (C11, E4)."""

from datetime import datetime, time, timedelta

import pytest
from django.test import Client
from django.utils import timezone
from icalendar import Calendar

from accounts.models import User
from content.models import Area, Contact, Schedule
from tests import factories
from tests.desk.conftest import signed_in
from tests.desk.test_budgets import queries
from tests.workflows import life
from workflows.case import appointments, services
from workflows.case.record import Case
from workflows.desk.calendar.models import CalendarFeed
from workflows.models import Appointment, Referral

SECRETS = ("Amal", "Haddad", "Knieschmerzen", "Schuldnerberatung")


def soon(hour: int = 10) -> datetime:
    """Today at an hour that is not over, else tomorrow: in the same list of four weeks."""
    moment = timezone.localtime().replace(hour=hour, minute=0, second=0, microsecond=0)
    return moment if moment > timezone.localtime() else moment + timedelta(days=1)


@pytest.fixture
def case(im1: User) -> Case:
    """A case with an appointment, one at a service, a deadline, and dates on site in its Stadtteil."""
    case = factories.make_case(im1)
    life.do_intake(case, im1)  # now the assessment has its deadline
    appointments.add(case, by=im1, values={"starts_at": soon(), "note": "Knieschmerzen"})
    referral = factories.make_referral(case, im1, factories.make_service("Schuldnerberatung"), mode="appointment")
    Referral.objects.filter(pk=referral.pk).update(appointment_at=soon(11))
    area = Area.objects.create(name="Eglosheim Süd", slug="es", stadtteil=case.stadtteil, meeting_point="Saal")
    Contact.objects.create(name="Miriam", user=im1).stadtteile.add(case.stadtteil)
    Schedule.objects.create(area=area, weekday=soon().weekday(), opens=time(14), closes=time(16))
    return case


def ask_feed(client: Client) -> tuple[str, str]:
    """A new address, as the page tells it: path and page."""
    page = client.post("/desk/me/calendar/").content.decode()
    address = page.split('class="me-address" dir="ltr">')[1].split("<")[0]
    return address.replace("http://testserver", ""), page


def test_everything_stands_in_the_list_and_nothing_of_others(client: Client, case: Case, im2: User) -> None:
    for view in ("liste", "woche"):
        page = client.get(f"/desk/calendar/?sicht={view}&tag={soon().date()}").content.decode()
        for words in ("Termin: im Büro", "Knieschmerzen", "Schuldnerberatung", "Eglosheim Süd", "Amal Haddad"):
            assert words in page, (view, words)
    assert "Frist: Bedarf" in client.get("/desk/calendar/?sicht=liste").content.decode()
    other = signed_in(im2)
    assert case.number not in other.get("/desk/calendar/?sicht=liste&wer=alle").content.decode()
    services.grant(case, im2, services.DEPUTY, by=case.responsible, reason="Vertretung")
    assert case.number not in other.get("/desk/calendar/?sicht=liste").content.decode()
    assert case.number in other.get("/desk/calendar/?sicht=liste&wer=alle").content.decode()
    services.revoke(case, im2, by=case.responsible, reason="Ende")
    assert case.number not in other.get("/desk/calendar/?sicht=liste&wer=alle").content.decode()


def test_nonsense_in_the_address_is_this_week(client: Client, case: Case) -> None:
    for query in ("tag=quatsch", "tag=9999-12-31", "sicht=x&wer=y", "tag=2026-02-30"):
        assert client.get(f"/desk/calendar/?{query}").status_code == 200


def test_the_feed_needs_no_session_and_names_nobody(client: Client, case: Case) -> None:
    path, _page = ask_feed(client)
    response = Client().get(path)
    assert response.status_code == 200
    assert not response.cookies
    text = response.content.decode()
    assert not [secret for secret in SECRETS if secret in text]
    events = {str(event["summary"]): event for event in Calendar.from_ical(text).walk("VEVENT")}
    assert f"Termin: im Büro · {case.number}" in events
    assert f"Termin beim Regeldienst · {case.number}" in events
    assert any(name.startswith("Frist:") for name in events)
    assert events["Beratung vor Ort: Eglosheim Süd"]["dtstart"].dt.hour == 14
    start = events[f"Termin: im Büro · {case.number}"]["dtstart"].dt
    assert start == Appointment.objects.get().starts_at


def test_an_address_dies_when_it_is_renewed_revoked_or_its_owner_leaves(client: Client, im1: User) -> None:
    first, _page = ask_feed(client)
    second, _page = ask_feed(client)
    token = second.split("/")[-1].removesuffix(".ics")
    assert not CalendarFeed.objects.filter(token_hash__contains=token).exists()
    assert token not in client.get("/desk/me/").content.decode()
    assert [Client().get(path).status_code for path in (first, second)] == [404, 200]
    User.objects.filter(pk=im1.pk).update(is_active=False)
    assert Client().get(second).status_code == 404
    User.objects.filter(pk=im1.pk).update(is_active=True)
    im1.groups.clear()
    assert Client().get(second).status_code == 404
    CalendarFeed.objects.all().delete()
    assert Client().get(second).status_code == 404


def test_the_calendar_costs_the_same_however_much_stands_in_it(client: Client, case: Case, im1: User) -> None:
    queries(client, "/desk/calendar/")  # what is asked once per process
    few = queries(client, "/desk/calendar/")
    for number in range(8):
        other = factories.make_case(im1, first_name=f"P{number}")
        appointments.add(other, by=im1, values={"starts_at": soon()})
    queries(client, "/desk/calendar/")  # notes the names that are new to the reader
    assert queries(client, "/desk/calendar/") == few <= 14
