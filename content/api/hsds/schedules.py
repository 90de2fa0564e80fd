"""The one place that knows how consultation hours are stored: out as HSDS `schedule`, and back.

Times are local (Europe/Berlin): with an offset, each weekly time would be wrong for half of the year.
"""

import datetime
import uuid
from typing import Any

from content.api.hsds.document import Node, without_blanks
from content.directory.identity import derived
from content.directory.people import ConsultationHour, Office
from content.directory.services import Service

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
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
    """Weekly hours, one record each; the caller has prefetched `hours`."""
    ordered = sorted(office.hours.all(), key=lambda hour: (hour.weekday, hour.opens or datetime.time.min))
    return [_weekly(office.uuid, number, hour) for number, hour in enumerate(ordered)]


def _weekly(owner: uuid.UUID, number: int, hour: ConsultationHour) -> dict[str, Any]:
    return without_blanks(
        {
            "id": derived(owner, "schedule", number),
            "location_id": owner,
            "freq": "WEEKLY",
            "wkst": "MO",
            "byday": DAYS[hour.weekday],
            "opens_at": hour.opens and f"{hour.opens:%H:%M}",
            "closes_at": hour.closes and f"{hour.closes:%H:%M}",
            "attending_type": BY_APPOINTMENT if hour.by_appointment else "",
            "notes": hour.note,
        }
    )


def read_hours(nodes: list[Node]) -> list[ConsultationHour]:
    """Weekly hours of a file, not yet saved; whatever is no weekly hour of one day is named as a problem."""
    hours = []
    for node in nodes:
        day = node.text("byday")
        if node.text("freq") != "WEEKLY" or day not in DAYS:
            node.note("Diese Zeit ist keine wöchentliche Sprechzeit und wird ausgelassen.")
            continue
        hours.append(
            ConsultationHour(
                weekday=DAYS.index(day),
                opens=node.time("opens_at"),
                closes=node.time("closes_at"),
                by_appointment=node.text("attending_type") == BY_APPOINTMENT,
                note=node.text("notes", longest=160),
            )
        )
    return hours


def same_hours(office: Office, wanted: list[ConsultationHour]) -> bool:
    """Whether an office has exactly these hours."""
    return sorted(map(_key, office.hours.all()), key=str) == sorted(map(_key, wanted), key=str)


def put_hours(office: Office, wanted: list[ConsultationHour]) -> None:
    """Replace an office's hours."""
    ConsultationHour.objects.filter(office=office).delete()
    for hour in wanted:
        hour.office = office
        hour.full_clean()
        hour.save()


def _key(hour: ConsultationHour) -> tuple[object, ...]:
    return hour.weekday, hour.opens, hour.closes, hour.by_appointment, hour.note
