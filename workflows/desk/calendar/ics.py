"""A person's calendar as iCalendar (RFC 5545): kind and case number, never a name, a place of living or a note."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from django.utils.timezone import now
from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from content.directory.rhythm import BERLIN
from content.icalendar_feed import TYPE, berlin
from workflows.desk.calendar.entries import Entry

__all__ = ["TYPE", "calendar"]


def calendar(entries: Iterable[Entry]) -> bytes:
    """The file."""
    found = Calendar()
    found.add("prodid", "-//Integrationsportal//Arbeitsplatz//DE")
    found.add("version", "2.0")
    found.add("method", "PUBLISH")
    for key in ("name", "x-wr-calname"):
        found.add(key, _("Arbeitsplatz Integration"))
    found.add("refresh-interval", timedelta(hours=1), parameters={"VALUE": "DURATION"})
    found.add_component(berlin())
    for entry in entries:
        found.add_component(_event(entry))
    return found.to_ical()


def _event(entry: Entry) -> Event:
    event = Event()
    event.add("uid", f"{entry.uid}@integrationsportal")
    event.add("dtstamp", entry.stamp or now())
    event.add("sequence", entry.sequence)
    event.add("summary", f"{entry.title} · {entry.number}" if entry.number else entry.title)
    event.add("class", "PRIVATE")
    if entry.starts is None:
        event.add("dtstart", entry.day)
        event.add("dtend", entry.day + timedelta(days=1))
        event.add("transp", "TRANSPARENT")
        return event
    event.add("dtstart", _moment(entry.day, entry.starts))
    ends = entry.ends if entry.ends and entry.ends > entry.starts else None
    event.add("dtend", _moment(entry.day, ends) if ends else _moment(entry.day, entry.starts) + timedelta(minutes=30))
    event.add("transp", "TRANSPARENT" if entry.kind == "hours" else "OPAQUE")
    return event


def _moment(day: date, at: time) -> datetime:
    return datetime.combine(day, at, BERLIN)
