"""Who is found as the same person, in which order, and that the reason says what agrees."""

from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from pytest_django import DjangoAssertNumQueries

from workflows.case.person import Person
from workflows.case.similar import find_similar

BORN = date(1990, 5, 1)


def make(first: str, last: str, born: date | None = BORN, **more: Any) -> Person:
    """A person who is known already."""
    return Person.objects.create(first_name=first, last_name=last, date_of_birth=born, **more)


@pytest.mark.parametrize(
    ("first", "last", "born", "reason"),
    [
        ("Amal", "Haddad", BORN, "gleicher Name, gleiches Geburtsdatum"),
        ("أمل", "حداد", BORN, "gleicher Klang, gleiches Geburtsdatum"),
        ("Hadad", "Amal", date(1990, 1, 5), "gleicher Klang, Tag und Monat des Geburtsdatums vertauscht"),
        ("Amal", "Hadad", date(1990, 6, 1), "gleicher Klang, Geburtsdatum in einer Ziffer anders"),
        ("Amal", "Hadad", None, "gleicher Klang, Geburtsdatum nicht bekannt"),
        ("Amal", "Hadad", date(1971, 2, 3), "gleicher Klang, anderes Geburtsdatum"),
        ("Amal Fatima", "Haddad", BORN, "ein Name mehr oder weniger, gleiches Geburtsdatum"),
        ("Amal", "Darwish", BORN, "ein Name klingt gleich, gleiches Geburtsdatum"),
    ],
)
def test_the_reason_is_said(db: None, first: str, last: str, born: date | None, reason: str) -> None:
    known = make(first, last, born)
    (match,) = find_similar("Amal", "Haddad", BORN)
    assert (match.person, match.reason) == (known, reason)
    assert match.strong == (born == BORN and "Name mehr" not in reason and "ein Name" not in reason)


@pytest.mark.parametrize(
    ("first", "last", "born"),
    [("Omar", "Nasser", BORN), ("Amal Fatima", "Haddad", date(1971, 2, 3)), ("Salma", "Haddadin", BORN)],
)
def test_somebody_else_is_not_shown(db: None, first: str, last: str, born: date) -> None:
    make(first, last, born)
    assert find_similar("Amal", "Haddad", BORN) == []


def test_the_best_stands_first_even_among_many_of_that_name(
    db: None, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    Person.objects.bulk_create(
        Person(first_name="Mohammed", last_name="Ali", name_key="al mhmt", date_of_birth=date(1960, 1, 1))
        for _number in range(80)
    )
    swapped = make("Mohamad", "Aly", date(1990, 1, 5))
    same = make("محمد", "علي")
    with django_assert_num_queries(2):
        found = find_similar("Muhammad", "Ali", BORN)
    assert [match.person for match in found[:2]] == [same, swapped]
    assert len(found) == 10


def test_both_statements_use_an_index(db: None) -> None:
    with CaptureQueriesContext(connection) as seen:
        find_similar("Amal", "Haddad", BORN)
    assert len(seen) == 2
    if connection.vendor == "sqlite":  # PostgreSQL reads a table this small from end to end, rightly
        for statement in seen.captured_queries:
            plan = str(connection.cursor().execute(f"EXPLAIN QUERY PLAN {statement['sql']}").fetchall())
            assert "USING INDEX" in plan, plan
