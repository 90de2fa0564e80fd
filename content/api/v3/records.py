"""Shared records, each with a list and an entry: read-only, public ones only, accommodations never."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Router, Schema
from ninja.pagination import paginate
from pydantic import PositiveInt
from wagtail.api.v3.pagination import WagtailLimitOffsetPagination

from content import selectors
from content.api.v3 import schemas
from content.directory.people import Office
from content.directory.services import Organization
from content.figures import Figure


@dataclass(frozen=True)
class Kind:
    """One kind of record."""

    name: str
    many: str
    one: str
    schema: type[Schema]
    query: Callable[[], QuerySet[Any]]


KINDS = (
    Kind(
        "contacts",
        "Alle öffentlichen Ansprechpersonen",
        "Eine Ansprechperson",
        schemas.ContactOut,
        lambda: selectors.contacts().prefetch_related("stadtteile"),
    ),
    Kind(
        "services",
        "Alle Angebote des Wegweisers",
        "Ein Angebot",
        schemas.ServiceOut,
        lambda: selectors.services().prefetch_related("topics", "stadtteile"),
    ),
    Kind(
        "offices",
        "Alle Büros mit Sprechzeiten",
        "Ein Büro",
        schemas.OfficeOut,
        lambda: Office.objects.prefetch_related("hours"),
    ),
    Kind("figures", "Alle Kennzahlen mit Stand und Quelle", "Eine Kennzahl", schemas.FigureOut, Figure.objects.all),
    Kind("stadtteile", "Alle Stadtteile", "Ein Stadtteil", schemas.StadtteilOut, selectors.stadtteile),
    Kind("topics", "Alle Themen", "Ein Thema", schemas.TopicOut, selectors.topics),
    Kind("organizations", "Alle Träger", "Ein Träger", schemas.OrganizationOut, Organization.objects.all),
)


def router_for(kind: Kind) -> Router:
    """List and entry of one kind."""
    router = Router(tags=["Verzeichnis"])

    @router.get(
        "/",
        response=list[kind.schema],  # type: ignore[name-defined]
        url_name=f"list_{kind.name}",
        operation_id=f"{kind.name}_list",
        summary=kind.many,
        openapi_extra=schemas.PROBLEMS,
    )
    @paginate(WagtailLimitOffsetPagination)
    def listing(request: HttpRequest, **kwargs: Any) -> QuerySet[Any]:
        return kind.query().order_by(*kind.query().model._meta.ordering, "pk")

    @router.get(
        "/{record_id}/",
        response=kind.schema,
        url_name=f"detail_{kind.name}",
        operation_id=f"{kind.name}_detail",
        summary=kind.one,
        openapi_extra=schemas.PROBLEMS,
    )
    def entry(request: HttpRequest, record_id: PositiveInt) -> Any:
        return get_object_or_404(kind.query(), pk=record_id)

    return router
