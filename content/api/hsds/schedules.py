"""The one place that knows how consultation hours are stored: out as HSDS `schedule`, and back.

Times are local (Europe/Berlin): with an offset, each weekly time would be wrong for half of the year.
"""

import datetime
import uuid
from typing import Any

from django.utils.timezone import localdate

from content.api.hsds.document import Node, without_blanks
from content.directory.identity import derived
from content.directory.people import Office
from content.directory.rhythm import DAYS
from content.directory.schedules import Rhythm, Schedule
from content.directory.services import Service

BY_APPOINTMENT = "nur nach Termin"


def of_service(service: Service) -> list[dict[str, Any]]:
    """The line of opening hours as it was typed."""
    if not service.opening_hours:
        return []
    return [
        {
            "id": derived(service.uuid, "schedule"),
            "service_id": service.uuid,
            "description": service.opening_hours,
        }
    ]


def of_office(office: Office) -> list[dict[str, Any]]:
    """Repeating hours, one record each (`hours` is prefetched). Single exceptions are in the calendar feed."""
    ordered = sorted(office.hours.all(), key=lambda hour: (hour.weekday, hour.opens or datetime.time.min, hour.pk))
    return [_repeating(office.uuid, hour) for hour in ordered]


def _repeating(owner: uuid.UUID, hour: Schedule) -> dict[str, Any]:
    day = DAYS[hour.weekday]
    return without_blanks(
        {
            "id": hour.uuid,
            "location_id": owner,
            "valid_from": hour.valid_from,
            "valid_to": hour.valid_until,
            "dtstart": hour.valid_from,
            "wkst": "MO",
            "freq": "MONTHLY" if hour.nth is not None else "WEEKLY",
            "interval": hour.interval if hour.interval > 1 else None,
            "count": 1 if hour.rhythm == Rhythm.ONCE else None,
            "byday": day if hour.nth is None else f"{hour.nth}{day}",
            "opens_at": hour.opens and f"{hour.opens:%H:%M}",
            "closes_at": hour.closes and f"{hour.closes:%H:%M}",
            "attending_type": BY_APPOINTMENT if hour.by_appointment else "",
            "notes": hour.note,
        }
    )


def read_hours(nodes: list[Node]) -> list[Schedule]:
    """Hours of a file, not yet saved; what our editors could not have entered is named as a problem."""
    return [hour for node in nodes if (hour := _read(node))]


def _read(node: Node) -> Schedule | None:
    nth, day = node.text("byday")[:-2], node.text("byday")[-2:]
    rhythm = _rhythm(node, nth)
    if rhythm is None or day not in DAYS:
        node.note("Diese Wiederholung kennen die Sprechzeiten nicht; die Zeit wird ausgelassen.")
        return None
    return Schedule(
        uuid=node.identifier() or uuid.uuid4(),
        rhythm=rhythm,
        weekday=DAYS.index(day),
        opens=node.time("opens_at"),
        closes=node.time("closes_at"),
        by_appointment=node.text("attending_type") == BY_APPOINTMENT,
        valid_from=node.date("valid_from") or localdate(),
        valid_until=node.date("valid_to"),
        note=node.text("notes", longest=160),
    )


def _rhythm(node: Node, nth: str) -> str | None:
    """The word our editors would have chosen; None where there is none."""
    known = {
        ("MONTHLY", "", nth, ""): f"month{nth}",
        ("WEEKLY", "", "", ""): Rhythm.WEEKLY,
        ("WEEKLY", "2", "", ""): Rhythm.FORTNIGHTLY,
        ("WEEKLY", "", "", "1"): Rhythm.ONCE,
    }
    interval, count = (f"{node.number(key):g}" if node.number(key) else "" for key in ("interval", "count"))
    found = known.get((node.text("freq"), interval.removeprefix("1"), nth, count))
    return found if found in Rhythm.values else None


def same_hours(office: Office, wanted: list[Schedule]) -> bool:
    """Whether an office has exactly these hours."""
    return sorted(map(_key, office.hours.all()), key=str) == sorted(map(_key, wanted), key=str)


def put_hours(office: Office, wanted: list[Schedule]) -> None:
    """Replace an office's hours; those that stay keep their single exceptions."""
    kept = {_key(hour) for hour in wanted}
    there = {_key(hour): hour for hour in office.hours.all()}
    for key, hour in there.items():
        if key not in kept:
            hour.delete()
    for hour in wanted:
        if _key(hour) not in there:
            hour.office = office
            hour.full_clean()
            hour.save()


def _key(hour: Schedule) -> tuple[object, ...]:
    times = (hour.opens, hour.closes, hour.valid_from, hour.valid_until)
    return (hour.uuid, hour.rhythm, hour.weekday, *times, hour.by_appointment, hour.note)
