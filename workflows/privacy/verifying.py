"""Checking the chain: names the first entry that was changed, removed or put in between."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from django.db.models import Max

from workflows.case.journal import JournalEntry
from workflows.privacy.chain import FIELDS, JournalLink, Values, digest, start

CHUNK = 10_000
EARLIER = timedelta(hours=1)  # so much may an entry's time lie before that of the entry before it
COLUMNS = ("position", "hash", "loaded", "entry_id", *(f"entry__{name}" for name in FIELDS))


class Kind(StrEnum):
    """What is wrong."""

    CHANGED = "verändert"
    REMOVED = "entfernt"
    INSERTED = "nachträglich eingefügt"
    CHAIN = "die Kette selbst ist beschädigt"
    UNKNOWN = "der genannte Stand kommt nicht vor"


@dataclass(frozen=True)
class Fault:
    """The first thing that is wrong: which entry (its id), at which place of the chain."""

    kind: Kind
    entry: int | None
    position: int | None


@dataclass(frozen=True)
class Report:
    """What a check has found."""

    checked: int
    waiting: int
    head: str
    fault: Fault | None


def verify(expect: str = "") -> Report:
    """Walk along the whole chain.

    Args:
        expect: a hash that was noted earlier outside of the database; it must still be part of the chain. This finds
            a chain that somebody wrote anew from the beginning.
    """
    position, previous = start()
    known, checked = previous == expect, 0
    if JournalLink.objects.filter(position__lte=position).exists():  # an erasure that erased nothing hides something
        return Report(0, 0, previous, Fault(Kind.CHAIN, None, position))
    latest: datetime | None = None
    last = JournalLink.objects.aggregate(last=Max("entry_id"))["last"] or 0
    for place, stored, loaded, entry, *values in _links(position):
        fault = _fault(position, previous, place, stored, loaded, entry, values, latest)
        if fault:
            return Report(checked, 0, previous, fault)
        position, previous, checked = place, stored, checked + 1
        known = known or stored == expect
        latest = None if loaded else values[1]
    slipped = JournalEntry.objects.filter(pk__lte=last, link__isnull=True).order_by("pk").values_list("pk", flat=True)
    fault = next((Fault(Kind.INSERTED, pk, None) for pk in slipped[:1]), None)
    waiting = 0
    for pk, at in JournalEntry.objects.filter(pk__gt=last).order_by("pk").values_list("pk", "at").iterator():
        if latest and at < latest - EARLIER:
            fault = fault or Fault(Kind.INSERTED, pk, None)
        latest, waiting = at, waiting + 1
    if expect and not known:
        fault = fault or Fault(Kind.UNKNOWN, None, None)
    return Report(checked, waiting, previous, fault)


def _fault(
    before: int,
    previous: str,
    place: int,
    stored: str,
    loaded: bool,
    entry: int | None,
    values: list,
    latest: datetime | None,
) -> Fault | None:
    if place != before + 1 or entry is None:
        return Fault(Kind.CHAIN, entry, place)
    if values[1] is None:  # without its row only the link's own key is there
        return Fault(Kind.REMOVED, entry, place)
    told: Values = tuple(values)  # type: ignore[assignment]
    if digest(previous, told, loaded=loaded) != stored:
        return Fault(Kind.CHANGED, entry, place)
    if latest and not loaded and told[1] < latest - EARLIER:
        return Fault(Kind.INSERTED, entry, place)
    return None


def _links(position: int) -> Iterator[tuple]:
    """Links with their entries, in order; a few thousand at a time."""
    while True:
        rows = list(
            JournalLink.objects.filter(position__gt=position).order_by("position").values_list(*COLUMNS)[:CHUNK]
        )
        if not rows:
            return
        yield from rows
        position = rows[-1][0]
