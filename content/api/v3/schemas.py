"""What is public of each record, field by field: a new field of a model stays inside until it is named here."""

import datetime
import uuid
from decimal import Decimal
from typing import Any

from ninja import Schema

from accounts.languages import BY_CODE
from content.api.problems import PROBLEM_JSON
from content.figures import Figure

Words = dict[str, str]
_PROBLEM = {
    "type": "object",
    "properties": {"status": {"type": "integer"}, "detail": {"type": "string"}, "detail_en": {"type": "string"}},
    "required": ["status", "detail", "detail_en"],
}
PROBLEMS = {
    "responses": {
        status: {"description": meaning, "content": {PROBLEM_JSON: {"schema": _PROBLEM}}}
        for status, meaning in (
            (400, "Die Anfrage ist nicht lesbar."),
            (404, "Diesen Eintrag gibt es nicht."),
            (422, "Ein Parameter ist nicht lesbar."),
        )
    }
}


class Named(Schema):
    """A pointer to another record."""

    id: int
    name: str


class TopicOut(Named):
    """A topic of the directory."""

    uuid: uuid.UUID
    slug: str
    name_words: Words


class StadtteilOut(Named):
    """A part of the city."""

    slug: str
    note: str
    note_words: Words


class SpokenOut(Schema):
    """A language by its own name."""

    code: str
    german: str
    own: str


class HourOut(Schema):
    """A repeating time: weekday 0 is Monday, times are local (09:00), empty where there is none."""

    rhythm: str
    weekday: int
    opens: str
    closes: str
    by_appointment: bool
    valid_from: datetime.date
    valid_until: datetime.date | None
    note: str
    note_words: Words

    @staticmethod
    def resolve_opens(obj: Any) -> str:
        """Hours and minutes."""
        return f"{obj.opens:%H:%M}" if obj.opens else ""

    @staticmethod
    def resolve_closes(obj: Any) -> str:
        """Hours and minutes."""
        return f"{obj.closes:%H:%M}" if obj.closes else ""


class OfficeOut(Named):
    """An office of the team."""

    uuid: uuid.UUID
    street: str
    postal_code: str
    city: str
    floor: str
    floor_words: Words
    step_free: bool | None
    phone: str
    email: str
    latitude: float | None
    longitude: float | None
    hours: list[HourOut]

    @staticmethod
    def resolve_hours(obj: Any) -> list[Any]:
        """In the order of the week."""
        return list(obj.hours.all())


class Speaking(Named):
    """A record with spoken languages."""

    languages: list[SpokenOut]

    @staticmethod
    def resolve_languages(obj: Any) -> list[dict[str, str]]:
        """Codes with names; unknown ones left out."""
        return [BY_CODE[code]._asdict() for code in obj.languages if code in BY_CODE]


class ContactOut(Speaking):
    """A person whom the public may call."""

    uuid: uuid.UUID
    role: str
    role_words: Words
    phone: str
    email: str
    office: Named | None
    stadtteile: list[Named]


class OrganizationOut(Named):
    """A body that offers services."""

    uuid: uuid.UUID
    alternate_name: str
    description: str
    website: str
    phone: str
    email: str


class ServiceOut(Speaking):
    """A regular service; never the address that protects people."""

    uuid: uuid.UUID
    slug: str
    alternate_name: str
    summary: str
    description: str
    organization: Named
    topics: list[Named]
    target_group: str
    stadtteile: list[Named]
    office: Named | None
    street: str
    postal_code: str
    city: str
    address_secret: bool
    phone: str
    email: str
    website: str
    opening_hours: str
    application_process: str
    interpretation: str
    free_of_charge: bool | None
    fees: str
    step_free: bool | None
    access_note: str
    confirmed_on: datetime.date | None
    stale: bool
    status: str
    last_modified: datetime.datetime

    @staticmethod
    def resolve_office(obj: Any) -> Any:
        """None where the place is secret."""
        return None if obj.address_secret else obj.office

    @staticmethod
    def resolve_street(obj: Any) -> str:
        """Empty where the place is secret."""
        return obj.public_street

    @staticmethod
    def resolve_postal_code(obj: Any) -> str:
        """Empty where the place is secret."""
        return "" if obj.address_secret else obj.place.postal_code

    @staticmethod
    def resolve_city(obj: Any) -> str:
        """Empty where the place is secret."""
        return "" if obj.address_secret else obj.place.city

    @staticmethod
    def resolve_step_free(obj: Any) -> bool | None:
        """Says something about the place, so it is secret with it."""
        return None if obj.address_secret else obj.step_free

    @staticmethod
    def resolve_access_note(obj: Any) -> str:
        """Says something about the place, so it is secret with it."""
        return "" if obj.address_secret else obj.access_note


class FigureOut(Schema):
    """A number with its date and source."""

    id: int
    slug: str
    label: str
    label_words: Words
    value: float
    value_to: float | None
    unit: str
    as_of: datetime.date
    source: str
    outdated: bool

    @staticmethod
    def resolve_value(obj: Figure) -> float:
        """A number, not a text."""
        return float(Decimal(obj.value))
