"""Every public answer says how long it may be kept, and a browser that has it gets 304 instead of the bytes."""

import pytest
from django.test import Client

from tests.access.row import Row
from tests.access.table import ROWS
from tests.access.test_matrix import address_of, city, world
from tests.access.world import World

__all__ = ["city", "world"]
PUBLIC = [row for row in ROWS if row.public and row.method == "get"]
MORE = ["/de/suche/?q=Deutsch", "/ar/suche/?q=x", "/de/?utm_source=x"]


def fault(address: str) -> str | None:
    """What is wrong with the answer's headers; None where all is well."""
    client = Client()
    first = client.get(address)
    control = first.get("Cache-Control", "")
    if first.status_code != 200 or "no-store" in control:
        return None if first.status_code != 200 or "ETag" not in first else "kept although it is private"
    if "must-revalidate" not in control and "max-age" not in control:
        return f"no word on keeping it: {control!r}"
    if first.cookies or "ETag" not in first or "Cookie" not in first.get("Vary", ""):
        return "a cookie, no ETag, or no Vary"
    again = client.get(address, HTTP_IF_NONE_MATCH=first["ETag"], HTTP_ACCEPT_ENCODING="gzip")
    if (again.status_code, again.content) != (304, b"") or again["ETag"] != first["ETag"]:
        return f"asked again: {again.status_code}"
    return None if client.get(address, HTTP_IF_NONE_MATCH='"other"').status_code == 200 else "304 for a stranger's ETag"


@pytest.mark.parametrize("row", PUBLIC, ids=lambda row: row.key)
def test_public_addresses_are_kept_by_browsers_or_say_no(row: Row, world: World, settings) -> None:
    settings.PAGE_CACHE = True
    assert fault(address_of(row, world)) is None


@pytest.mark.parametrize("address", MORE)
def test_answers_to_questions_too(world: World, settings, address: str) -> None:
    settings.PAGE_CACHE = True
    assert fault(address) is None


def test_the_answer_is_the_same_whether_kept_or_made_anew(world: World, settings) -> None:
    settings.PAGE_CACHE = True
    kept, made = Client().get("/de/"), Client().get("/de/?utm_source=x")
    assert kept["Cache-Control"] == made["Cache-Control"]
    settings.PAGE_CACHE_SECONDS = -1
    assert Client().get("/de/")["ETag"] == kept["ETag"]


def test_what_somebody_signed_in_sees_is_not_marked(world: World, settings) -> None:
    settings.PAGE_CACHE = True
    client = world.client("redaktion")
    assert "ETag" not in client.get("/de/suche/?q=Deutsch")
