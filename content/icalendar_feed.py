"""Consultation hours as iCalendar (RFC 5545): one event per rule, holidays as EXDATE, changed dates as exceptions."""

import datetime
from collections.abc import Iterable

from django.utils.timezone import localdate
from django.utils.translation import get_language, gettext
from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard, vText

from content.directory.areas import Area
from content.directory.closings import Closings
from content.directory.people import Office
from content.directory.rhythm import BERLIN, dates, first_date, recurrence
from content.directory.schedules import Schedule, ScheduleException
from content.directory.words import in_words
from content.pages.tree import reader_language

YEARS_BACK, YEARS_AHEAD = 1, 2
TYPE = "text/calendar; charset=utf-8"


def calendar(name: str, schedules: Iterable[Schedule], closings: Closings, today: datetime.date | None = None) -> bytes:
    """A calendar in the active language. The same hours give the same bytes until the year ends."""
    today = today or localdate()
    found = Calendar()
    found.add("prodid", "-//Integrationsportal//Sprechzeiten//DE")
    found.add("version", "2.0")
    found.add("method", "PUBLISH")
    for key in ("name", "x-wr-calname"):
        found.add(key, _said(name, language()))
    found.add("refresh-interval", datetime.timedelta(hours=12), parameters={"VALUE": "DURATION"})
    first, last = datetime.date(today.year - YEARS_BACK, 1, 1), datetime.date(today.year + YEARS_AHEAD, 12, 31)
    events = [event for one in schedules if one.opens for event in _events(one, closings, first, last)]
    found.add_component(berlin())
    for event in events:
        found.add_component(event)
    return found.to_ical()


def language() -> str:
    """The active language as the address has it."""
    return get_language() or reader_language()


def _events(schedule: Schedule, closings: Closings, first: datetime.date, last: datetime.date) -> list[Event]:
    """The rule, and one more event for each date that happens otherwise."""
    start = first_date(schedule)
    if start is None:
        return []
    exceptions = {exception.date: exception for exception in schedule.exceptions.all()}
    event = _event(schedule, start)
    if rule := recurrence(schedule):
        event.add("rrule", rule)
        days = dates(schedule, max(first, start), last)
        closed = [day for day in days if day not in exceptions and closings.why(day)]
        cancelled = [day for day in days if day in exceptions and exceptions[day].kind == "cancelled"]
        if gone := sorted({*closed, *cancelled}):
            event.add("exdate", [_moment(day, schedule.opens) for day in gone])
    elif (
        start in exceptions and exceptions[start].kind == "cancelled" or start not in exceptions and closings.why(start)
    ):
        return []
    changed = [(day, one) for day, one in exceptions.items() if one.kind == "changed" and dates(schedule, day, day)]
    return [event, *(_changed(schedule, day, exception) for day, exception in changed)]


def _event(schedule: Schedule, day: datetime.date, exception: ScheduleException | None = None) -> Event:
    opens = (exception and exception.opens) or schedule.opens
    closes = (exception and exception.closes) or schedule.closes
    event = Event()
    event.add("uid", f"{schedule.uuid}@integrationsportal")
    event.add("dtstamp", schedule.changed_at)
    event.add("last-modified", schedule.changed_at)
    event.add("sequence", schedule.sequence)
    event.add("dtstart", _moment(day, opens))
    event.add("dtend", _moment(day, closes))
    event.add("summary", _said(_summary(schedule), language()))
    place, code = _location(schedule)
    event.add("location", _said(place, code))
    if schedule.note:
        event.add("description", _said(*in_words(schedule, "note", language())))
    event.add("transp", "TRANSPARENT")
    return event


def _changed(schedule: Schedule, day: datetime.date, exception: ScheduleException) -> Event:
    event = _event(schedule, exception.new_date or day, exception)
    event.add("recurrence-id", _moment(day, schedule.opens))
    if exception.reason:
        event.add("comment", _said(*in_words(exception, "reason", language())))
    return event


def _summary(schedule: Schedule) -> str:
    name = in_words(schedule.area, "name", language())[0] if schedule.area else schedule.office.name
    words = gettext("Beratung vor Ort: %(place)s") if schedule.area else gettext("Sprechzeit: %(place)s")
    said = words % {"place": name}
    return f"{said} ({gettext('nur nach Termin')})" if schedule.by_appointment else said


def _location(schedule: Schedule) -> tuple[str, str]:
    """An office's address; of an area only the public words."""
    place: Office | Area | None = schedule.place
    if isinstance(place, Area):
        return in_words(place, "meeting_point", language())
    return ", ".join(part for part in (place.name, place.street, place.town) if part), "de"


def _said(text: str, code: str) -> vText:
    return vText(text, params={"LANGUAGE": code})


def _moment(day: datetime.date, time: datetime.time) -> datetime.datetime:
    return datetime.datetime.combine(day, time, BERLIN)


def berlin() -> Timezone:
    """The rule since 1996, written out: what the library derives has an end and names the wrong hour in March."""
    zone = Timezone()
    zone.add("tzid", "Europe/Berlin")
    summer, winter = datetime.timedelta(hours=2), datetime.timedelta(hours=1)
    for part, name, month, hour, before, after in (
        (TimezoneDaylight(), "CEST", 3, 2, winter, summer),
        (TimezoneStandard(), "CET", 10, 3, summer, winter),
    ):
        part.add("dtstart", datetime.datetime(1996, month, 31 if month == 3 else 27, hour))
        part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1SU"})
        part.add("tzname", name)
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        zone.add_component(part)
    return zone
