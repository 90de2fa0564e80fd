"""Public pages: Wagtail's own schemas and filters, asked as a visitor, whoever is signed in."""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Query, Router
from ninja.pagination import paginate
from pydantic import PositiveInt
from wagtail.api.rich_text import RichTextOutputFormat
from wagtail.api.v3.pagination import WagtailLimitOffsetPagination
from wagtail.api.v3.querysets import get_pages_queryset
from wagtail.api.v3.routers.pages import PageDetailSchema, PageFilterSchema
from wagtail.api.v3.schemas import BasePageSchema
from wagtail.api.v3.schemas.params import SearchSchema
from wagtail.models import Page

from content.api.v3.schemas import PROBLEMS

router = Router(tags=["Seiten"])


def public_pages(request: HttpRequest, model: type[Page] = Page) -> QuerySet[Page]:
    """Live, unrestricted pages that a visitor can reach: none below a draft."""
    found = get_pages_queryset(request, model)
    for path in Page.objects.filter(live=False, numchild__gt=0, depth__gt=1).values_list("path", flat=True):
        found = found.exclude(path__startswith=path)
    return found


@router.get(
    "/",
    response=list[BasePageSchema],
    url_name="list_pages",
    summary="Alle öffentlichen Seiten",
    openapi_extra=PROBLEMS,
)
@paginate(WagtailLimitOffsetPagination)
def list_pages(
    request: HttpRequest, filters: Query[PageFilterSchema], search: Query[SearchSchema], **kwargs: Any
) -> QuerySet[Page]:
    """By type, language (`locale`), place in the tree, or words."""
    types: list[Any] = filters.type
    found = filters.filter(public_pages(request, types[0] if len(types) == 1 else Page), request)
    return search.search_queryset(request, found)


@router.get(
    "/{page_id}/",
    response=PageDetailSchema,
    url_name="detail_page",
    summary="Eine Seite mit ihrem Inhalt",
    openapi_extra=PROBLEMS,
)
def get_page(request: HttpRequest, page_id: PositiveInt, rich_text_format: RichTextOutputFormat | None = None) -> Page:
    """All that is published of a page; `rich_text_format` is read by Wagtail when it writes texts."""
    page = get_object_or_404(public_pages(request), pk=page_id).specific
    page.alias_of = None  # the original may be a draft
    return page
