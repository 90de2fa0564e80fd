"""Our records in the words of HSDS 3.0. A secret address is left out where locations are built: no answer has it."""

import uuid
from typing import Any

from accounts.languages import BY_CODE
from content.api.hsds import schedules
from content.api.hsds.document import without_blanks
from content.directory.identity import derived, seeded
from content.directory.people import Contact, Office
from content.directory.places import Address
from content.directory.services import Organization, Service, Topic

Record = dict[str, Any]

STATE, COUNTRY = "Baden-Württemberg", "DE"
HOME = str(Service._meta.get_field("city").default)
STEP_FREE, NOT_STEP_FREE = "stufenlos erreichbar", "nicht stufenlos erreichbar"
FREE, NOT_FREE = "kostenlos", "kostenpflichtig"
THEMES: Record = {
    "id": seeded("taxonomy", "themen"),
    "name": "Themen",
    "description": "Themen des Wegweisers, in den Worten der Menschen, die Hilfe suchen.",
    "version": "1",
}


def term(topic: Topic) -> Record:
    """A topic as taxonomy term; `names` are ours: the name in other languages."""
    return {
        "id": topic.uuid,
        "code": topic.slug,
        "name": topic.name,
        "description": f"Angebote zum Thema „{topic.name}“.",
        "taxonomy": THEMES["name"],
        "taxonomy_id": THEMES["id"],
        "taxonomy_detail": THEMES,
        "language": "de",
        **({"names": topic.name_words} if topic.name_words else {}),
    }


def phone(number: str, owner: uuid.UUID, key: str) -> list[Record]:
    """A list of one telephone number, or of none."""
    return [{"id": derived(owner, "phone"), key: owner, "number": number, "type": "voice"}] if number else []


def organization(body: Organization) -> Record:
    """The body itself, without its services."""
    return {
        "id": body.uuid,
        "name": body.name,
        "description": body.description,
        **without_blanks(
            {
                "alternate_name": body.alternate_name,
                "email": body.email,
                "website": body.website,
                "phones": phone(body.phone, body.uuid, "organization_id"),
            }
        ),
    }


def plain(service: Service) -> Record:
    """What a service has only one of."""
    return without_blanks(
        {
            "id": service.uuid,
            "organization_id": service.organization.uuid,
            "name": service.name,
            "alternate_name": service.alternate_name,
            "description": "\n\n".join(filter(None, [service.summary, service.description])),
            "url": service.website,
            "email": service.email,
            "status": service.status,
            "interpretation_services": service.interpretation,
            "application_process": service.application_process,
            "fees_description": service.fees,
            "eligibility_description": service.target_group,
            "assured_date": service.confirmed_on,
            "last_modified": service.last_modified,
        }
    )


def listed(service: Service) -> Record:
    """A service in a list: its own fields and who offers it."""
    return {**plain(service), "organization": organization(service.organization)}


def full(service: Service, operator: str) -> Record:
    """A service with everything that belongs to it."""
    place = at_location(service)
    many = {
        "phones": phone(service.phone, service.uuid, "service_id"),
        "schedules": schedules.of_service(service),
        "service_areas": _areas(service, operator),
        "service_at_locations": [place] if place else [],
        "languages": _languages(service),
        "cost_options": _costs(service),
        "contacts": [_contact(person, service) for person in service.contacts.all() if person.public],
        "attributes": _attributes(service),
        "metadata": _metadata(service, operator),
    }
    return {**listed(service), **without_blanks(many)}


def at_location(service: Service) -> Record | None:
    """Where a service is offered; nothing where the place is secret or unknown."""
    if service.address_secret or not (service.office or is_known(service)):
        return None
    owner = derived(service.uuid, "at")
    where = _office(service.office) if service.office else _own_place(service)
    return {"id": owner, "service_id": service.uuid, "location_id": where["id"], "location": where}


def is_known(place: Address) -> bool:
    """Whether more is known than that it is somewhere in the city; `queries.placed` asks the same of the database."""
    return bool(place.street or place.postal_code or place.city not in ("", HOME))


def _own_place(service: Service) -> Record:
    owner = derived(service.uuid, "location")
    return without_blanks(
        {
            "id": owner,
            "location_type": "physical",
            "organization_id": service.organization.uuid,
            "name": service.name,
            "addresses": _addresses(service, owner),
            "accessibility": _accessibility(owner, service.step_free, service.access_note),
        }
    )


def _office(office: Office) -> Record:
    owner = office.uuid
    return without_blanks(
        {
            "id": owner,
            "location_type": "physical",
            "name": office.name,
            "description": office.floor,
            "latitude": office.latitude and float(office.latitude),
            "longitude": office.longitude and float(office.longitude),
            "addresses": _addresses(office, owner),
            "phones": phone(office.phone, owner, "location_id"),
            "contacts": [{"id": derived(owner, "contact"), "location_id": owner, "email": office.email}]
            if office.email
            else [],
            "accessibility": _accessibility(owner, office.step_free, ""),
            "schedules": schedules.of_office(office),
            "attributes": [_value(owner, "location", "kind", "office")],
        }
    )


def _addresses(place: Address, owner: uuid.UUID) -> list[Record]:
    if not is_known(place):
        return []
    return [
        {
            "id": derived(owner, "address"),
            "location_id": owner,
            "address_1": place.street,
            "city": place.city,
            "state_province": STATE,
            "postal_code": place.postal_code,
            "country": COUNTRY,
            "address_type": "physical",
        }
    ]


def _accessibility(owner: uuid.UUID, step_free: bool | None, note: str) -> list[Record]:
    words = {True: STEP_FREE, False: NOT_STEP_FREE, None: ""}[step_free]
    if not (words or note):
        return []
    record = {"id": derived(owner, "accessibility"), "location_id": owner, "description": words, "details": note}
    return [without_blanks(record)]


def _areas(service: Service, operator: str) -> list[Record]:
    parts = list(service.stadtteile.all())
    if not parts:
        return [{"id": derived(service.uuid, "area"), "service_id": service.uuid, "name": operator}]
    return [
        {"id": derived(service.uuid, "area", part.slug), "service_id": service.uuid, "name": part.name}
        for part in parts
    ]


def _languages(service: Service) -> list[Record]:
    return [
        {
            "id": derived(service.uuid, "language", code),
            "service_id": service.uuid,
            "code": code,
            "name": BY_CODE[code].german,
        }
        for code in service.languages
        if code in BY_CODE
    ]


def _costs(service: Service) -> list[Record]:
    if service.free_of_charge is None:
        return []
    record: Record = {"id": derived(service.uuid, "cost"), "service_id": service.uuid}
    free = {"option": FREE, "currency": "EUR", "amount": 0}
    return [{**record, **(free if service.free_of_charge else {"option": NOT_FREE})}]


def _contact(person: Contact, service: Service) -> Record:
    return without_blanks(
        {
            "id": person.uuid,
            "service_id": service.uuid,
            "name": person.name,
            "title": person.role,
            "email": person.email,
            "phones": phone(person.phone, person.uuid, "contact_id"),
        }
    )


def _attributes(service: Service) -> list[Record]:
    owner = service.uuid
    topics = [
        {
            "id": derived(owner, "topic", topic.uuid),
            "link_id": owner,
            "link_type": "topic",
            "link_entity": "service",
            "taxonomy_term_id": topic.uuid,
            "taxonomy_term": term(topic),
        }
        for topic in service.topics.all()
    ]
    values = [_value(owner, "service", "slug", service.slug), _value(owner, "service", "keywords", service.keywords)]
    if service.address_secret:
        values.append(_value(owner, "service", "address_secret", "true"))
    return topics + [value for value in values if value["value"]]


def _value(owner: uuid.UUID, entity: str, kind: str, value: str) -> Record:
    return {
        "id": derived(owner, "attribute", kind),
        "link_id": owner,
        "link_type": kind,
        "link_entity": entity,
        "value": value,
    }


def _metadata(service: Service, operator: str) -> list[Record]:
    """When the record last changed, and who keeps it; older values are not published."""
    return [
        {
            "id": derived(service.uuid, "metadata"),
            "resource_id": service.uuid,
            "resource_type": "service",
            "last_action_date": service.last_modified.date(),
            "last_action_type": "update",
            "field_name": "*",
            "previous_value": "",
            "replacement_value": "",
            "updated_by": operator,
        }
    ]
