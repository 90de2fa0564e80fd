"""Sealing: the worker ties new entries to the chain, in the order of their ids, when nothing can come in between."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import islice, takewhile

from django.db import IntegrityError, connection, transaction
from django.db.models import Max
from django.utils import timezone

from workflows.case.journal import JournalEntry
from workflows.privacy.chain import FIELDS, JournalErasure, JournalLink, Values, head, links

BATCH = 5000
SKEW = timedelta(seconds=60)  # clocks of several machines
OLDEST = """SELECT min(xact_start) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'"""


def settled() -> datetime:
    """Entries from before this moment are all there: no transaction that is older still runs.

    SQLite has one writer at a time, so ids are in the order of the commits; PostgreSQL is asked who is still at it.
    """
    now = timezone.now()
    if connection.vendor != "postgresql":
        return now
    with connection.cursor() as cursor:
        cursor.execute(OLDEST)
        (oldest,) = cursor.fetchone()
    return min(now, oldest or now) - SKEW


def seal(until: datetime | None = None) -> int:
    """Tie all settled entries to the chain; how many. Several workers may try: one of them does it."""
    done = 0
    until = until or settled()
    try:
        while sealed := _next(until):
            done += sealed
    except IntegrityError:  # another worker was faster
        return done
    return done


def _next(until: datetime) -> int:
    with transaction.atomic():
        position, previous = head()
        last = JournalLink.objects.aggregate(last=Max("entry_id"))["last"] or 0
        found = JournalEntry.objects.filter(pk__gt=last).order_by("pk").values_list(*FIELDS)[:BATCH]
        ready = list(takewhile(lambda values: values[1] < until, found))
        # what was there before there was a chain is taken as it is found
        JournalLink.objects.bulk_create(links(ready, position, previous, loaded=not position))
    return len(ready)


def seal_loaded() -> int:
    """Tie entries that came in bulk to the chain by their times, in the caller's transaction; how many."""
    last = JournalLink.objects.aggregate(last=Max("entry_id"))["last"] or 0
    position, previous = head()
    done = 0
    for batch in _batches(last):
        made = links(batch, position, previous, loaded=True)
        JournalLink.objects.bulk_create(made)
        position, previous = made[-1].position, made[-1].hash
        done += len(made)
    return done


def _batches(last: int) -> Iterator[list[Values]]:
    rows = JournalEntry.objects.filter(pk__gt=last).order_by("at", "pk").values_list(*FIELDS)
    each = rows.iterator(chunk_size=BATCH)
    while batch := list(islice(each, BATCH)):
        yield batch


def waiting_since() -> datetime | None:
    """Time of the oldest entry without a seal; for those who watch over the installation."""
    last = JournalLink.objects.aggregate(last=Max("entry_id"))["last"] or 0
    return JournalEntry.objects.filter(pk__gt=last).order_by("pk").values_list("at", flat=True).first()


def has_begun() -> bool:
    """Whether there is a chain."""
    return JournalLink.objects.exists() or JournalErasure.objects.exists()
