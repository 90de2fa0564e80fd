"""JSON Schemas of the records that we serve: a narrower choice of HSDS 3.0, for the OpenAPI document."""

from typing import Any

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
NUMBER: Schema = {"type": "number"}
UUID: Schema = {"type": "string", "format": "uuid"}
URI: Schema = {"type": "string", "format": "uri"}
EMAIL: Schema = {"type": "string", "format": "email"}
DATE: Schema = {"type": "string", "format": "date"}
MOMENT: Schema = {"type": "string", "format": "date-time"}


def ref(name: str) -> Schema:
    """Points to another record."""
    return {"$ref": f"#/components/schemas/{name}"}


def many(name: str) -> Schema:
    """A list of records."""
    return {"type": "array", "items": ref(name)}


def record(*required: str, **properties: Schema) -> Schema:
    """An object with an identifier; nothing else may stand in it."""
    return {
        "type": "object",
        "properties": {"id": UUID, **properties},
        "required": ["id", *required],
        "additionalProperties": False,
    }


def texts(*names: str) -> dict[str, Schema]:
    """Several texts."""
    return dict.fromkeys(names, TEXT)


PHONE_OWNERS = dict.fromkeys(("service_id", "organization_id", "contact_id", "location_id"), UUID)
ORGANIZATION: dict[str, Schema] = {
    **texts("name", "alternate_name", "description"),
    "email": EMAIL,
    "website": URI,
    "phones": many("Phone"),
}
SERVICE: dict[str, Schema] = {
    **texts("name", "alternate_name", "description", "interpretation_services", "application_process"),
    **texts("fees_description", "eligibility_description"),
    "organization_id": UUID,
    "url": URI,
    "email": EMAIL,
    "status": {"enum": ["active", "inactive", "defunct"]},
    "assured_date": DATE,
    "last_modified": MOMENT,
    "organization": ref("Organization"),
}
WITH_ALL: dict[str, Schema] = {
    "phones": many("Phone"),
    "schedules": many("Schedule"),
    "service_areas": many("ServiceArea"),
    "service_at_locations": many("ServiceAtLocationOfService"),
    "languages": many("Language"),
    "cost_options": many("CostOption"),
    "contacts": many("Contact"),
    "attributes": many("Attribute"),
    "metadata": many("Metadata"),
}
NEEDED = ("name", "status", "organization_id", "organization", "last_modified")
PLACE: dict[str, Schema] = {"service_id": UUID, "location_id": UUID, "location": ref("Location")}
SCHEMAS: dict[str, Schema] = {
    "About": {
        "type": "object",
        "properties": {"version": TEXT, "profile": URI, "openapi_url": URI},
        "required": ["version", "profile", "openapi_url"],
    },
    "Service": record(*NEEDED, **SERVICE),
    "FullService": record(*NEEDED, "metadata", **SERVICE, **WITH_ALL),
    "MinimalService": record("last_modified", modified_date=MOMENT, last_modified=MOMENT),
    "Organization": record("name", "description", **ORGANIZATION),
    "FullOrganization": record(
        "name",
        "description",
        **ORGANIZATION,
        services={"type": "array", "items": {"anyOf": [ref("FullService"), ref("ServiceReference")]}},
    ),
    "ServiceReference": record("name", name=TEXT),
    "ServiceAtLocationOfService": record("location", **PLACE),
    "ServiceAtLocation": record("location", "service", **PLACE, service=ref("Service")),
    "FullServiceAtLocation": record("location", "service", **PLACE, service=ref("FullService")),
    "Location": record(
        "location_type",
        location_type={"enum": ["physical"]},
        organization_id=UUID,
        **texts("name", "description"),
        latitude=NUMBER,
        longitude=NUMBER,
        addresses=many("Address"),
        phones=many("Phone"),
        contacts=many("Contact"),
        accessibility=many("Accessibility"),
        schedules=many("Schedule"),
        attributes=many("Attribute"),
    ),
    "Address": record(
        *("address_1", "city", "state_province", "postal_code", "country", "address_type"),
        location_id=UUID,
        **texts("address_1", "city", "state_province", "postal_code", "country", "address_type"),
    ),
    "Phone": record("number", **PHONE_OWNERS, **texts("number", "type")),
    "Schedule": record(
        service_id=UUID,
        location_id=UUID,
        interval=NUMBER,
        count=NUMBER,
        **texts("valid_from", "valid_to", "dtstart", "freq", "wkst", "byday", "opens_at", "closes_at"),
        **texts("attending_type", "notes", "description"),
    ),
    "ServiceArea": record("name", service_id=UUID, name=TEXT),
    "Language": record("code", service_id=UUID, **texts("code", "name")),
    "CostOption": record(service_id=UUID, **texts("option", "currency"), amount=NUMBER),
    "Contact": record(service_id=UUID, location_id=UUID, **texts("name", "title"), email=EMAIL, phones=many("Phone")),
    "Accessibility": record(location_id=UUID, **texts("description", "details")),
    "Attribute": record(
        link_id=UUID,
        **texts("link_type", "link_entity", "value"),
        taxonomy_term_id=UUID,
        taxonomy_term=ref("TaxonomyTerm"),
    ),
    "Metadata": record(
        resource_id=UUID,
        last_action_date=DATE,
        **texts("resource_type", "last_action_type", "field_name"),
        **texts("previous_value", "replacement_value", "updated_by"),
    ),
    "Taxonomy": record("name", "description", **texts("name", "description", "version")),
    "TaxonomyTerm": record(
        "name",
        "description",
        **texts("code", "name", "description", "taxonomy", "language"),
        taxonomy_id=UUID,
        taxonomy_detail=ref("Taxonomy"),
        names={"type": "object", "additionalProperties": TEXT},
    ),
    "Problem": {
        "type": "object",
        "properties": {"status": {"type": "integer"}, **texts("type", "title", "detail", "detail_en")},
        "required": ["type", "title", "status", "detail", "detail_en"],
    },
}
