"""Calendars and cards to take along: read back by the library, in the reader's language, silent about homes."""

import datetime
from typing import Any

import pytest
from dateutil.rrule import rruleset, rrulestr
from django.test import Client
from icalendar import Calendar, Event
from icalendar.parser import Contentlines

from content.directory.closings import Closings
from content.directory.rhythm import BERLIN, slots
from content.models import Accommodation, Contact, Office, Schedule, ScheduleException, SiteSettings

DAY = datetime.date


def read(client: Client, address: str) -> Calendar:
    """The calendar as another program reads it."""
    response = client.get(address)
    assert response.status_code == 200
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    assert "must-revalidate" in response["Cache-Control"]
    assert not response.cookies
    assert all(len(line) <= 75 for line in response.content.split(b"\r\n"))
    return Calendar.from_ical(response.content)


def moments(events: list[Event], first: DAY, last: DAY) -> list[tuple[datetime.datetime, datetime.datetime]]:
    """Begin and end of every date, as RFC 5545 wants them to be worked out."""
    by_rule = [event for event in events if "RECURRENCE-ID" not in event]
    changed = {event["RECURRENCE-ID"].dt: event for event in events if "RECURRENCE-ID" in event}
    found = []
    for event in by_rule:
        start, length = event["DTSTART"].dt, event["DTEND"].dt - event["DTSTART"].dt
        rules = rruleset()
        if "RRULE" in event:
            rules.rrule(rrulestr(event["RRULE"].to_ical().decode(), dtstart=start))
        else:
            rules.rdate(start)
        gone = event.get("EXDATE", [])
        for part in gone if isinstance(gone, list) else [gone]:
            for one in part.dts:
                rules.exdate(one.dt)
        found += [
            (moment, moment + length)
            for moment in rules
            if moment.date() <= DAY(2027, 12, 31) and moment not in changed
        ]
    found += [(event["DTSTART"].dt, event["DTEND"].dt) for event in changed.values()]
    return sorted(pair for pair in found if first <= pair[0].date() <= last)


def test_a_calendar_has_exactly_the_dates_of_the_page(visitor: Client) -> None:
    office = Office.objects.get(name="Beratungsbüro Obere Marktstraße")
    Schedule.objects.create(
        office=office,
        rhythm="month-1",
        weekday=4,
        opens=datetime.time(8),
        closes=datetime.time(10),
        valid_from=DAY(2026, 1, 1),
        valid_until=DAY(2027, 6, 30),
    )
    thursday = office.hours.get(weekday=3)
    ScheduleException.objects.create(schedule=thursday, date=DAY(2026, 12, 3), kind="cancelled")
    ScheduleException.objects.create(
        schedule=thursday,
        date=DAY(2026, 12, 10),
        kind="changed",
        new_date=DAY(2026, 12, 11),
        opens=datetime.time(9),
        closes=datetime.time(11),
        reason="Umzug",
    )
    first, last = DAY(2026, 11, 1), DAY(2027, 12, 31)
    why = Closings(SiteSettings.load().closing_days).why
    expected = sorted(
        (datetime.datetime.combine(s.date, s.opens, BERLIN), datetime.datetime.combine(s.date, s.closes, BERLIN))  # type: ignore[arg-type]
        for schedule in office.hours.all()
        for s in slots(schedule, first, last, why)
        if s.happens
    )
    calendar = read(visitor, f"/de/kalender/buero/{office.pk}.ics")
    assert moments(calendar.events, first, last) == expected
    assert len(expected) > 150
    assert not any(begin.date() in (DAY(2026, 12, 24), DAY(2027, 1, 6), DAY(2026, 12, 3)) for begin, _end in expected)


def test_what_calendars_need_to_follow_changes(visitor: Client) -> None:
    office = Office.objects.get(name="Beratungsbüro Obere Marktstraße")
    address = f"/de/kalender/buero/{office.pk}.ics"
    before = read(visitor, address)
    (zone,) = before.timezones
    assert zone["TZID"] == "Europe/Berlin"
    assert zone.to_tz().utcoffset(datetime.datetime(2026, 7, 1)) == datetime.timedelta(hours=2)
    assert zone.to_tz().utcoffset(datetime.datetime(2027, 3, 28, 1, 59)) == datetime.timedelta(hours=1)
    assert zone.to_tz().utcoffset(datetime.datetime(2027, 3, 28, 3, 1)) == datetime.timedelta(hours=2)
    begins = {part["TZNAME"]: part["DTSTART"].dt.hour for part in zone.subcomponents}
    assert begins == {"CEST": 2, "CET": 3}, "by the clock as it was before the change"
    tag = visitor.get(address)["ETag"]
    assert visitor.get(address, headers={"if-none-match": tag}).status_code == 304
    monday = office.hours.get(weekday=0)
    monday.closes = datetime.time(13)
    monday.save()
    after = read(visitor, address)
    assert visitor.get(address, headers={"if-none-match": tag}).status_code == 200

    def of(calendar: Calendar) -> Event:
        return next(event for event in calendar.events if str(monday.uuid) in event["UID"])

    assert of(before)["UID"] == of(after)["UID"]
    assert of(after)["SEQUENCE"] == of(before)["SEQUENCE"] + 1
    assert of(after)["LAST-MODIFIED"].dt >= of(before)["LAST-MODIFIED"].dt


def test_hours_without_a_time_are_no_event_and_appointments_say_so(visitor: Client) -> None:
    office = Office.objects.get(name="Rathaus")
    Schedule.objects.create(office=office, weekday=2, by_appointment=True, valid_from=DAY(2026, 1, 1))
    assert read(visitor, f"/de/kalender/buero/{office.pk}.ics").events == []
    main = Office.objects.get(name="Beratungsbüro Obere Marktstraße")
    names = [str(event["SUMMARY"]) for event in read(visitor, f"/de/kalender/buero/{main.pk}.ics").events]
    assert "Sprechzeit: Beratungsbüro Obere Marktstraße (nur nach Termin)" in names


def test_on_site_dates_name_the_area_and_never_an_accommodation(visitor: Client) -> None:
    Accommodation.objects.update(address="Geheimweg 77", name="Haus Geheim")
    for address in ("/ar/kalender/gebiet/eglosheim-sued.ics", "/ar/kalender/stadtteil/eglosheim.ics"):
        (event,) = read(visitor, address).events
        assert "Eglosheim Süd" in event["SUMMARY"]
        assert event["SUMMARY"].params["LANGUAGE"] == "ar"
        assert event["LOCATION"] == "القاعة المشتركة في الطابق الأرضي"
        assert "Geheim" not in visitor.get(address).content.decode()
    assert read(visitor, "/de/kalender/stadtteil/hoheneck.ics").events == []


@pytest.mark.parametrize(
    "address",
    ["kalender/buero/0.ics", f"kalender/buero/{10**30}.ics", "kalender/gebiet/x.ics", "kalender/stadtteil/mond.ics"],
)
def test_unknown_places_have_no_calendar(visitor: Client, address: str) -> None:
    assert visitor.get(f"/de/{address}").status_code == 404


def card(client: Client, contact: Contact, language: str = "de") -> dict[str, Any]:
    """The card's lines by name, unescaped as RFC 6350 says."""
    response = client.get(f"/{language}/visitenkarte/{contact.pk}.vcf")
    assert response["Content-Type"] == "text/vcard; charset=utf-8"
    lines = Contentlines.from_ical(response.content)
    assert lines[0] == "BEGIN:VCARD"
    assert lines[1] == "VERSION:4.0"
    return {
        name: value.replace("\\,", ",").replace("\\;", ";")
        for name, _p, value in (line.parts() for line in lines if line)
    }


def test_a_contact_is_saved_with_number_and_task(visitor: Client) -> None:
    lead = Contact.objects.get(name="Tabea Bürkle")
    found = card(visitor, lead, "ar")
    assert found["FN"] == "Tabea Bürkle"
    assert found["N"] == "Bürkle;Tabea;;;"
    assert found["TEL"] == "tel:+4971419104041"
    assert found["EMAIL"] == "t.buerkle@ludwigsburg.de"
    assert found["TITLE"] == "مديرة فريق شؤون اللاجئين"
    assert found["ORG"].startswith("Stadt Ludwigsburg;Fachbereich Bürgerschaftliches Engagement, Soziales und Wohnen")
    assert f'href="/ar/visitenkarte/{lead.pk}.vcf"' in visitor.get("/ar/kontakt/").content.decode()


def test_nobody_slips_a_line_into_a_card_and_who_is_not_public_has_none(visitor: Client) -> None:
    lead = Contact.objects.get(name="Tabea Bürkle")
    lead.role = "Leitung\r\nTEL:tel:+491234;x,y"
    lead.save()
    found = card(visitor, lead)
    assert found["TEL"] == "tel:+4971419104041"
    assert "TEL:tel:+491234" in found["TITLE"]
    Contact.objects.filter(pk=lead.pk).update(public=False)
    assert visitor.get(f"/de/visitenkarte/{lead.pk}.vcf").status_code == 404
