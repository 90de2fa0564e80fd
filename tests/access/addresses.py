"""All addresses of the house, read from the resolver."""

from collections.abc import Iterator
from typing import NamedTuple

from django.urls import URLPattern, URLResolver, get_resolver

# Libraries' own addresses are covered as a whole: see test_matrix.test_admin_is_closed and the rows named `admin`.
WHOLES = {"admin/": "admin"}


class Address(NamedTuple):
    """One address: its route as written in the code, and its name with namespaces (may be empty)."""

    route: str
    name: str

    @property
    def key(self) -> str:
        """What the table calls it: the name, else the route."""
        return self.name or self.route


def all_addresses() -> Iterator[Address]:
    """Every pattern below the root, in order; routes joined, language prefix as `<language>/`."""
    yield from _walk(get_resolver().url_patterns, "", "")


def ours() -> list[Address]:
    """Addresses that want a row of their own."""
    return [address for address in all_addresses() if not address.route.startswith(tuple(WHOLES))]


def within(prefix: str) -> list[Address]:
    """Addresses of a library below `prefix`."""
    return [address for address in all_addresses() if address.route.startswith(prefix)]


def _walk(patterns: list[object], route: str, space: str) -> Iterator[Address]:
    for entry in patterns:
        here = route + _text(entry)
        if isinstance(entry, URLResolver):
            inner = f"{space}{entry.namespace}:" if entry.namespace else space
            yield from _walk(entry.url_patterns, here, inner)
        elif isinstance(entry, URLPattern):
            yield Address(here, f"{space}{entry.name}" if entry.name else "")


def _text(entry: object) -> str:
    pattern = entry.pattern  # type: ignore[attr-defined]
    return "<language>/" if type(pattern).__name__ == "LocalePrefixPattern" else str(pattern)
