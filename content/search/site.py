"""Searching the whole site: pages in the reader's language, services, contact persons, Stadtteile."""

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar
from urllib.parse import urlencode

from django.db.models import Model, QuerySet

from content.directory.services import Service
from content.pages.tree import SOURCE, Entry, Tree
from content.search.selectors import Kind, look_for
from content.selectors import contacts, services, stadtteile

LIMIT = 20
KINDS = (Kind.PAGE, Kind.SERVICE, Kind.CONTACT, Kind.STADTTEIL)
Record = TypeVar("Record", bound=Model)


def find_everything(text: str, tree: Tree, language: str) -> dict[str, Any]:
    """What the result page shows; German pages only where the reader's language has none."""
    shown = shown_pages(tree, language)
    hits = look_for(text, KINDS, pages=shown)
    found: dict[str, list[Any]] = {
        "pages": as_links(hits.keys[Kind.PAGE], tree, language),
        "services": in_order(services(), hits.keys[Kind.SERVICE]),
        "contacts": in_order(contacts().prefetch_related("stadtteile"), hits.keys[Kind.CONTACT]),
        "stadtteile": in_order(stadtteile(), hits.keys[Kind.STADTTEIL]),
    }
    count = sum(len(records) for records in found.values())
    better = hits.better(texts(found))
    return {
        **found,
        "count": count,
        "missing": hits.missing,
        "better": better,
        "better_query": urlencode({"q": better}),
    }


def pages_for(text: str, tree: Tree, language: str) -> list[dict[str, Any]]:
    """Pages alone."""
    return as_links(look_for(text, [Kind.PAGE], pages=shown_pages(tree, language)).keys[Kind.PAGE], tree, language)


def shown_pages(tree: Tree, language: str) -> dict[int, Entry]:
    """The pages that this reader may find: public, in their language, German where it has none."""
    closed = tuple(entry.url_path for entry in tree.entries if entry.restricted)
    mine = (entry for entry in tree.entries if tree.in_language(entry, language) == entry)
    return {
        entry.id: entry
        for entry in mine
        if entry.language in (language, SOURCE) and not (closed and entry.url_path.startswith(closed))
    }


def as_links(keys: Sequence[int], tree: Tree, language: str) -> list[dict[str, Any]]:
    """Entries with their addresses, the best first."""
    return [{"entry": tree.by_id[key], "url": tree.url(tree.by_id[key], language)} for key in keys[:LIMIT]]


def in_order(records: QuerySet[Record], keys: Sequence[int]) -> list[Record]:
    """The records of the best keys, best first; nothing is asked where nothing was found."""
    place = {key: number for number, key in enumerate(keys[:LIMIT])}
    return sorted(records.filter(pk__in=place), key=lambda record: place[record.pk]) if place else []


def texts(found: dict[str, list[Any]]) -> Iterator[str]:
    """The hits' own words, for the better spelling of a question."""
    for hit in found["pages"]:
        yield hit["entry"].title
    for record in (*found["contacts"], *found["stadtteile"], *found["services"]):
        yield record.name
        if isinstance(record, Service):
            yield from (record.keywords, record.organization.name, record.summary, record.description)
