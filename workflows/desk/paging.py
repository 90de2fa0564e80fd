"""Pages of 25 that never count further than anybody reads."""

from functools import cached_property
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import HttpRequest

PER_PAGE = 25
MOST = 500


class CappedPaginator(Paginator):
    """A paginator whose count stops at `MOST`: `more` says that there would be others."""

    @cached_property
    def reached(self) -> int:
        """Rows, counted up to one more than `MOST`."""
        rows: QuerySet[Any] = self.object_list  # type: ignore[assignment]
        return rows.order_by().values("pk")[: MOST + 1].count()

    @cached_property
    def count(self) -> int:
        """Rows that the pages show."""
        return min(self.reached, MOST)

    @property
    def more(self) -> bool:
        """Whether the list goes on behind the last page."""
        return self.reached > MOST


def page_of(rows: QuerySet[Any], request: HttpRequest, *, counted: int | None = None) -> Page:
    """The page that the address asks for; the nearest one where it asks for nonsense.

    Args:
        counted: how many rows there are, where the caller has counted already.
    """
    paginator = CappedPaginator(rows, PER_PAGE)
    if counted is not None:
        paginator.reached = counted
    return paginator.get_page(request.GET.get("page"))


def query_without_page(request: HttpRequest) -> str:
    """The rest of the address's parameters, for the links between pages."""
    query = request.GET.copy()
    query.pop("page", None)
    return query.urlencode()


def capped(rows: QuerySet[Any]) -> str:
    """A number for a tab: "12", or "500+"."""
    return short(rows.order_by().values("pk")[: MOST + 1].count())


def short(number: int) -> str:
    """The same, where it is counted already."""
    return f"{MOST}+" if number > MOST else str(number)
