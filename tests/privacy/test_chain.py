"""The journal cannot be changed by anybody who asks the database, and whoever gets around that is found."""

from collections.abc import Callable
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from accounts.models import User
from tests import factories
from workflows.case import journal
from workflows.case.journal import Action, JournalEntry
from workflows.case.rules import CaseworkRules
from workflows.privacy import erasing, sealing, triggers
from workflows.privacy.chain import JournalErasure, JournalLink, head
from workflows.privacy.verifying import Kind, verify

pytestmark = pytest.mark.django_db
LATER = timedelta(minutes=5)


def entries(number: int) -> list[JournalEntry]:
    return [journal.write(Action.CHANGE, f"Eintrag {each} äöü", by=None, reason="ه") for each in range(number)]


def seal() -> int:
    """As if the transactions of all entries were long over."""
    return sealing.seal(timezone.now() + LATER)


@pytest.fixture
def sealed(db: None) -> list[JournalEntry]:
    """Ten entries in the chain, in two rounds of the worker."""
    first = entries(4)
    assert seal() == 4
    second = entries(6)
    assert seal() == 6
    assert verify().fault is None
    return first + second


@pytest.fixture
def unguarded(db: None) -> None:
    """Somebody with all rights on the database takes the triggers away."""
    triggers.lift(connection)


def sql(statement: str, *values: object) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


CHANGES: dict[str, str] = {
    "update": "UPDATE workflows_journalentry SET text = text",
    "delete": "DELETE FROM workflows_journalentry",
    "update link": "UPDATE workflows_journallink SET hash = hash",
    "delete link": "DELETE FROM workflows_journallink",
    "update erasure": "UPDATE workflows_journalerasure SET entries = entries",
    "delete erasure": "DELETE FROM workflows_journalerasure",
}
if connection.vendor == "postgresql":
    CHANGES["truncate"] = "TRUNCATE workflows_journalentry, workflows_journallink, workflows_journalerasure CASCADE"


@pytest.mark.parametrize("statement", CHANGES.values(), ids=CHANGES.keys())
def test_the_database_refuses(sealed: list[JournalEntry], statement: str) -> None:
    JournalErasure.objects.create(before=timezone.now(), up_to=0, hash="0" * 64, entries=0)
    connection.check_constraints()  # nothing pending, which TRUNCATE would mind
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        sql(statement)


def test_an_erasure_does_not_help_against_young_entries(sealed: list[JournalEntry]) -> None:
    """Who can add a row that covers everything still deletes nothing of the last year."""
    JournalErasure.objects.create(before=timezone.now(), up_to=99, hash="0" * 64, entries=10)
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        sql("DELETE FROM workflows_journalentry")


BREAKS: dict[str, tuple[Kind, Callable[[list[JournalEntry]], object]]] = {
    "one letter": (
        Kind.CHANGED,
        lambda found: sql("UPDATE workflows_journalentry SET text = 'eintrag 4 äöü' WHERE id = %s", found[4].pk),
    ),
    "another person": (Kind.CHANGED, lambda found: JournalEntry.objects.filter(pk=found[4].pk).update(actor=None)),
    "a microsecond": (
        Kind.CHANGED,
        lambda found: JournalEntry.objects.filter(pk=found[4].pk).update(at=found[4].at + timedelta(microseconds=1)),
    ),
    "removed": (Kind.REMOVED, lambda found: sql("DELETE FROM workflows_journalentry WHERE id = %s", found[4].pk)),
    "removed with its link": (
        Kind.CHAIN,
        lambda found: sql("DELETE FROM workflows_journallink WHERE entry_id = %s", found[4].pk),
    ),
    "its link altered": (
        Kind.CHANGED,
        lambda found: JournalLink.objects.filter(entry=found[4]).update(hash="0" * 64),
    ),
}


@pytest.mark.parametrize(("kind", "harm"), BREAKS.values(), ids=BREAKS.keys())
def test_the_first_broken_entry_is_named(
    sealed: list[JournalEntry], unguarded: None, kind: Kind, harm: Callable[[list[JournalEntry]], object]
) -> None:
    who = User.objects.create(username="jemand")
    found = sealed
    if harm is BREAKS["another person"][1]:
        found = [*sealed[:4], journal.write(Action.READ, "x", by=who)]
        seal()
    harm(found)
    report = verify()
    assert report.fault
    assert report.fault.kind == kind
    if kind != Kind.CHAIN:
        assert report.fault.entry == found[4].pk
    triggers.install(connection)
    with pytest.raises(CommandError, match=kind.value):
        call_command("journal", "verify")


def test_an_entry_put_in_between_is_found_also_after_the_next_round(
    sealed: list[JournalEntry], unguarded: None
) -> None:
    gap = sealed[4].pk
    JournalLink.objects.all()._raw_delete("default")
    sql("DELETE FROM workflows_journalentry WHERE id = %s", gap)
    assert seal() == 9
    JournalEntry(pk=gap, text="war nie", action=Action.READ, at=sealed[4].at).save_base(force_insert=True)
    seal()
    report = verify()
    assert report.fault
    assert (report.fault.kind, report.fault.entry) == (Kind.INSERTED, gap)


@pytest.mark.parametrize("rounds", [0, 1])
def test_an_entry_with_an_older_date_is_found(sealed: list[JournalEntry], rounds: int) -> None:
    late = JournalEntry.objects.create(text="gestern", action=Action.READ, at=timezone.now() - timedelta(days=1))
    for _round in range(rounds):
        seal()
    report = verify()
    assert report.fault
    assert (report.fault.kind, report.fault.entry) == (Kind.INSERTED, late.pk)


def test_a_chain_written_anew_lacks_the_hash_that_was_noted(sealed: list[JournalEntry], unguarded: None) -> None:
    noted = head()[1]
    assert verify(noted).fault is None
    JournalEntry.objects.filter(pk=sealed[4].pk).update(text="anders")
    JournalLink.objects.all()._raw_delete("default")
    seal()
    assert verify().fault is None
    report = verify(noted)
    assert report.fault
    assert report.fault.kind == Kind.UNKNOWN


def test_an_erasure_that_only_pretends_is_found(sealed: list[JournalEntry], unguarded: None) -> None:
    """It would hide what was changed before its place."""
    fifth = JournalLink.objects.get(position=5)
    JournalErasure.objects.create(before=timezone.now(), up_to=5, hash=fifth.hash, entries=5)
    JournalEntry.objects.filter(pk=sealed[1].pk).update(text="anders")
    report = verify()
    assert report.fault
    assert report.fault.kind == Kind.CHAIN


def test_the_command_says_how_the_chain_stands(sealed: list[JournalEntry]) -> None:
    out = StringIO()
    call_command("journal", "verify", stdout=out)
    assert "10 Einträge geprüft" in out.getvalue()
    assert head()[1] in out.getvalue()


def test_a_rebuilt_table_gets_its_triggers_back(unguarded: None) -> None:
    assert triggers.missing()
    with pytest.raises(CommandError, match="schützt das Protokoll nicht"):
        call_command("journal", "verify")
    triggers.ensure()
    assert not triggers.missing()


def test_old_entries_go_and_the_chain_still_holds(db: None) -> None:
    """At the end of the year after theirs; what is younger, and what stands behind it, stays."""
    CaseworkRules.objects.create(journal_years=1)
    now = timezone.localtime()
    old = now.replace(year=now.year - 2, month=12, day=31, hour=23, minute=59)
    young = now.replace(year=now.year - 1, month=1, day=1, hour=0, minute=0)
    case = factories.make_case(factories.make_user(), start=False)
    for at in (old - timedelta(days=40), old, young, old):
        JournalEntry.objects.create(text="alt", action=Action.READ, at=at, case=case)
    assert sealing.seal_loaded()  # by their times
    kept = JournalEntry.objects.filter(at__gte=young).count()
    assert erasing.erase() == 3
    assert erasing.erase() == 0
    assert JournalEntry.objects.count() == kept + 1  # and that this was done
    assert JournalEntry.objects.filter(action=Action.DELETE, text__contains="3 Einträge").exists()
    seal()
    report = verify()
    assert (report.fault, report.waiting) == (None, 0)
    assert JournalErasure.objects.get().entries == 3


@pytest.mark.django_db(transaction=True)
def test_flush_is_for_tests_and_demonstrations_only(settings: object) -> None:
    entries(1)
    settings.DEMONSTRATION = False  # type: ignore[attr-defined]
    with pytest.raises(CommandError, match="echten Menschen"):
        call_command("flush", interactive=False, verbosity=0)
    assert JournalEntry.objects.exists()
    settings.DEMONSTRATION = True  # type: ignore[attr-defined]
    # as the tests' own flush: content types that are made anew would not be those of the next test
    call_command("flush", interactive=False, verbosity=0, inhibit_post_migrate=True)
    assert not JournalEntry.objects.exists()
    assert not triggers.missing()
