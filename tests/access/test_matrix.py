"""The matrix itself: every address × every person, on one's own case and on somebody else's."""

import copy
import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from viewflow.workflow.models import Task

from tests.access import addresses
from tests.access.row import EDITORS, Row
from tests.access.table import ROWS
from tests.access.world import COLUMNS, MARK, World, build
from workflows.case.journal import Action, JournalEntry
from workflows.models import Case, Goal

ANSWERED = (200, 302, 303, 400, 409)


@pytest.fixture(scope="module")
def city(django_db_setup: None, django_db_blocker: Any) -> Iterator[World]:
    """Built once; nothing of it is ever committed."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield build()
        transaction.set_rollback(True)


@pytest.fixture
def world(city: World, db: None) -> World:
    """The city as built; what a test changes is taken back."""
    return copy.deepcopy(city)


def test_every_address_has_a_row() -> None:
    rows = {row.key for row in ROWS}
    addresses_ = {address.key for address in addresses.ours()} - LIBRARIES
    assert addresses_ - rows == set(), "addresses without a row in tests/access/table.py"
    assert rows - addresses_ == set(), "rows without an address"


# Wagtail's own public helpers: documents are served by a view that checks collection rights; nothing of a case is one.
LIBRARIES = {
    address.key
    for address in addresses.all_addresses()
    if address.route.startswith("documents/") or address.key.startswith("wagtailcore_") or "_util/" in address.route
} - {"<language>/_util/login/"}


def address_of(row: Row, world: World) -> str:
    if row.key == "wagtail_serve":
        return "/de/"
    if ":" in row.key or row.key.startswith("content_") or row.key in ("api", "answer", "follow_up_answer"):
        return reverse(row.key, kwargs=row.args(world))
    return "/" + row.key.replace("<language>", "de")


def ask(row: Row, world: World, column: str) -> HttpResponse:
    client: Client = world.client(column)
    address = address_of(row, world)
    return client.post(address, row.data(world)) if row.method == "post" else client.get(address)  # type: ignore[return-value]


def fingerprint() -> tuple[object, ...]:
    """What an address without right must leave as it is."""
    entries = JournalEntry.objects.exclude(action__in=(Action.READ, Action.REFUSED)).count()
    tasks = sorted(Task.objects.values_list("pk", "status", "owner_id"))
    goals = sorted(Goal.objects.values_list("pk", "state"))
    cases = sorted(Case.objects.values_list("pk", "stage", "responsible_id"))
    return entries, tasks, goals, cases


def expected(row: Row, column: str) -> str:
    if column in row.may:
        return "open"
    if column in row.knows:
        return "known"
    if column == "anonymous":
        return "sign-in"
    return "closed" if column in EDITORS else row.otherwise


def judge(row: Row, column: str, response: HttpResponse) -> str | None:
    """What is wrong with the answer; None when it is as the table says."""
    status, want = response.status_code, expected(row, column)
    to_sign_in = status == 302 and response["Location"].startswith("/desk/login/") and "logout" not in row.key
    text = response.content.decode("utf-8", "replace") if not response.streaming else ""
    fits = {
        "open": status in (*ANSWERED, *row.also) and (not to_sign_in or row.public),
        "known": status in ANSWERED and not to_sign_in,
        "sign-in": to_sign_in,
        "closed": status in (403, 404),
        "hidden": status == 404,
    }[want]
    if not fits:
        return f"{column}: expected {want}, got {status}"
    if want != "open" and MARK in text:
        return f"{column}: something of the file stands in the answer"
    return None


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.method}-{row.key}")
def test_row(row: Row, world: World) -> None:
    refused = [c for c in COLUMNS if expected(row, c) not in ("open", "known")]
    before = fingerprint()
    faults = [judge(row, column, ask(row, world, column)) for column in refused]
    assert fingerprint() == before, "somebody without right changed something"
    invited = [c for c in COLUMNS if c not in refused]
    if row.method == "post":
        invited = invited[:1]  # the first one changes what the next would need
    faults += [judge(row, column, ask(row, world, column)) for column in invited]
    assert not list(filter(None, faults)), f"{row.key}: " + "; ".join(filter(None, faults))


def test_hidden_answers_like_missing(world: World) -> None:
    """A foreign case and one that never was: the same answer, byte for byte."""
    client = world.client("colleague")
    foreign = client.get(reverse("desk:case", kwargs={"number": world.case.number}))
    missing = client.get(reverse("desk:case", kwargs={"number": "2019-99999"}))
    assert foreign.status_code == missing.status_code == 404
    assert _without_nonce(foreign) == _without_nonce(missing)


def _without_nonce(response: HttpResponse) -> str:
    text = re.sub(r"2\d{3}-\d{5}", "NUMBER", response.content.decode())
    return re.sub(r'(nonce|value|content)="[^"]+"', "", text)


@pytest.mark.parametrize("column", ["anonymous", "responsible", "technik"])
def test_admin_is_closed(world: World, column: str) -> None:
    """No address of Wagtail's admin opens for people who do not edit."""
    client = world.client(column)
    opened = []
    for address in addresses.within("admin/"):
        path = "/" + _filled(address.route)
        response = client.get(path)
        if not (response.status_code in (302, 403, 404, 405) or address.name in HARMLESS):
            opened.append(f"{path} → {response.status_code}")
    assert not opened, "\n".join(opened)


# Words and pictures of the editor itself; they hold no data.
HARMLESS = {"wagtailadmin_sprite", "wagtailadmin_javascript_catalog", "wagtailadmin_logout"}


@pytest.mark.parametrize("column", ["redaktion", "redaktionsleitung", "uebersetzung", "teamleitung"])
def test_the_admin_shows_nothing_of_a_case(world: World, column: str) -> None:
    client = world.client(column)
    leaks = []
    for address in addresses.within("admin/"):
        if "logout" in address.route:
            continue
        response = client.get("/" + _filled(address.route))
        text = b"" if response.streaming else response.content
        if MARK.encode() in text:
            leaks.append(address.route)
    assert not leaks


def _filled(route: str) -> str:
    """A route with plausible arguments in place of its parameters."""
    route = re.sub(r"<(?:\w+:)?[^<>]*(?:app_label)[^<>]*>", "workflows", route)
    route = re.sub(r"<(?:\w+:)?[^<>]*(?:model_name)[^<>]*>", "case", route)
    route = re.sub(r"\(\?P<[^>]+>[^()]*(?:\([^()]*\)[^()]*)*\)", "1", route)
    route = re.sub(r"<[^>]+>", "1", route)
    return route.replace("^", "").replace("$", "").replace("\\", "")
