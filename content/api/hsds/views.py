"""The interface itself: parameters in, records out. See `operations` for the list and `shapes` for the records."""

import uuid
from collections.abc import Callable
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from content.api.hsds import queries, shapes
from content.api.hsds.openapi import document
from content.api.hsds.operations import OPERATIONS
from content.api.hsds.parameters import Parameters
from content.api.http import as_json, as_lines, open_data
from content.api.problems import not_found
from content.directory.services import Organization, Service

VERSION = "3.0"
PROFILE = "https://docs.openreferral.org/en/3.0/"
Shape = Callable[[Any], dict[str, Any]]


def parameters_of(request: HttpRequest, name: str) -> Parameters:
    """The request's parameters, checked against the operation's."""
    return Parameters(request.GET, OPERATIONS[name].parameters)


def paged(parameters: Parameters, found: QuerySet[Any] | list[Any], shape: Shape) -> HttpResponse:
    """One page in the standard's envelope, or all records line by line."""
    if parameters.lines():
        return as_lines(shape(record) for record in found)
    number, size = parameters.number("page"), parameters.number("per_page")
    total = len(found) if isinstance(found, list) else found.count()
    pages = max(1, -(-total // size))
    contents = [shape(record) for record in found[(number - 1) * size : number * size]]
    return as_json(
        {
            "total_items": total,
            "total_pages": pages,
            "page_number": number,
            "size": len(contents),
            "first_page": number == 1,
            "last_page": number >= pages,
            "empty": not contents,
            "contents": contents,
        }
    )


def wanted(text: str) -> uuid.UUID:
    """The identifier in the address.

    Raises:
        Problem: it is none, so no record has it.
    """
    try:
        return uuid.UUID(text)
    except ValueError:
        raise not_found() from None


@open_data
def about(request: HttpRequest) -> HttpResponse:
    """The interface's own description."""
    parameters_of(request, "about")
    address = request.build_absolute_uri(reverse("hsds:openapi"))
    return as_json({"version": VERSION, "profile": PROFILE, "openapi_url": address})


@open_data
def openapi(request: HttpRequest) -> HttpResponse:
    """The OpenAPI document."""
    return as_json(document())


@open_data
def services(request: HttpRequest) -> HttpResponse:
    """All services."""
    parameters = parameters_of(request, "services")
    minimal, full = parameters.flag("minimal"), parameters.flag("full")
    found = queries.filtered(parameters)
    if minimal:
        return paged(parameters, found, _minimal)
    if full:
        operator = queries.operator()
        return paged(parameters, queries.with_all(found), lambda service: shapes.full(service, operator))
    return paged(parameters, found, shapes.listed)


@open_data
def service(request: HttpRequest, identifier: str) -> HttpResponse:
    """One service."""
    parameters_of(request, "service")
    found = queries.with_all(queries.services()).filter(uuid=wanted(identifier)).first()
    if found is None:
        raise not_found()
    return as_json(shapes.full(found, queries.operator()))


@open_data
def organizations(request: HttpRequest) -> HttpResponse:
    """All bodies."""
    parameters = parameters_of(request, "organizations")
    full, full_service = parameters.flag("full"), parameters.flag("full_service")
    found = queries.organizations(parameters.text("search"))
    if not (full or full_service):
        return paged(parameters, found, shapes.organization)
    shape = _organization_shape(full_service)
    return paged(parameters, queries.with_services(found, full=full_service), shape)


@open_data
def organization(request: HttpRequest, identifier: str) -> HttpResponse:
    """One body with its services."""
    full = parameters_of(request, "organization").flag("full_service")
    found = queries.with_services(queries.organizations(), full=full).filter(uuid=wanted(identifier)).first()
    if found is None:
        raise not_found()
    return as_json(_organization_shape(full)(found))


@open_data
def service_at_locations(request: HttpRequest) -> HttpResponse:
    """Which service is offered where."""
    parameters = parameters_of(request, "service_at_locations")
    full, postcode = parameters.flag("full"), parameters.text("postcode")
    found = queries.placed(queries.filtered(parameters))
    if postcode:
        found = queries.placed_with(found, postcode)
    operator = queries.operator() if full else ""
    shape: Shape = (lambda place: _placed(place, operator)) if full else _place
    return paged(parameters, queries.with_all(found), shape)


@open_data
def service_at_location(request: HttpRequest, identifier: str) -> HttpResponse:
    """One service at its place."""
    parameters_of(request, "service_at_location")
    found = queries.service_at(wanted(identifier))
    if found is None:
        raise not_found()
    return as_json(_placed(found, queries.operator()))


@open_data
def taxonomies(request: HttpRequest) -> HttpResponse:
    """All taxonomies: there is one."""
    parameters = parameters_of(request, "taxonomies")
    words = parameters.text("search").lower().split()
    found = [shapes.THEMES] if all(word in shapes.THEMES["name"].lower() for word in words) else []
    return paged(parameters, found, dict)


@open_data
def taxonomy(request: HttpRequest, identifier: str) -> HttpResponse:
    """One taxonomy."""
    parameters_of(request, "taxonomy")
    if wanted(identifier) != shapes.THEMES["id"]:
        raise not_found()
    return as_json(shapes.THEMES)


@open_data
def taxonomy_terms(request: HttpRequest) -> HttpResponse:
    """All topics."""
    parameters = parameters_of(request, "taxonomy_terms")
    parameters.flag("top_only")
    found = queries.terms(parameters.text("search"))
    elsewhere = parameters.identifier("taxonomy_id") not in (None, shapes.THEMES["id"])
    if elsewhere or parameters.identifier("parent_id") is not None:
        found = found.none()
    return paged(parameters, found, shapes.term)


@open_data
def taxonomy_term(request: HttpRequest, identifier: str) -> HttpResponse:
    """One topic."""
    parameters_of(request, "taxonomy_term")
    found = queries.terms().filter(uuid=wanted(identifier)).first()
    if found is None:
        raise not_found()
    return as_json(shapes.term(found))


def _minimal(service: Service) -> dict[str, Any]:
    return {"id": service.uuid, "modified_date": service.last_modified, "last_modified": service.last_modified}


def _place(service: Service) -> dict[str, Any]:
    return {**(shapes.at_location(service) or {}), "service": shapes.listed(service)}


def _placed(service: Service, operator: str) -> dict[str, Any]:
    return {**(shapes.at_location(service) or {}), "service": shapes.full(service, operator)}


def _organization_shape(full: bool) -> Callable[[Organization], dict[str, Any]]:
    operator = queries.operator() if full else ""

    def shape(body: Organization) -> dict[str, Any]:
        shown: list[Service] = body.shown  # type: ignore[attr-defined]
        theirs = [shapes.full(one, operator) if full else {"id": one.uuid, "name": one.name} for one in shown]
        return {**shapes.organization(body), "services": theirs}

    return shape
