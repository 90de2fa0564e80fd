"""The chain of the journal: each entry's hash contains the one before, so that no line can be changed unseen.

The chain stands in a table of its own, written by the worker a moment later: whoever writes an entry waits for nobody.
"""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from hashlib import sha256

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from workflows.case.journal import JournalEntry

GENESIS = "0" * 64
FIELDS = ("pk", "at", "actor_id", "action", "case_id", "node", "text", "reason")
Values = tuple[int, datetime, int | None, str, int | None, str, str, str]


def digest(previous: str, values: Values, *, loaded: bool) -> str:
    """SHA-256 over the hash before and all columns of the entry (`FIELDS`), written in one way only."""
    pk, at, *rest = values
    told: list[object] = [pk, at.astimezone(UTC).isoformat(timespec="microseconds"), *rest]
    if loaded:
        told.append("loaded")
    plain = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return sha256(f"{previous}{plain}".encode()).hexdigest()


class JournalLink(models.Model):
    """One link: place and hash of one entry. `loaded` entries came in bulk, so their times are in no order."""

    position = models.BigIntegerField(primary_key=True)
    entry = models.OneToOneField(
        JournalEntry, null=True, on_delete=models.DO_NOTHING, db_constraint=False, related_name="link"
    )
    hash = models.CharField(max_length=64)
    loaded = models.BooleanField(default=False)

    class Meta:
        verbose_name = _("Siegel eines Protokolleintrags")
        verbose_name_plural = _("Siegel des Protokolls")
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.position} {self.hash[:8]}"


class JournalErasure(models.Model):
    """The oldest entries were deleted because their time was over: how many, and where the chain goes on."""

    at = models.DateTimeField(default=timezone.now)
    before = models.DateTimeField()
    up_to = models.BigIntegerField()
    hash = models.CharField(max_length=64)
    entries = models.PositiveIntegerField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        verbose_name = _("Gelöschte Protokolleinträge")
        verbose_name_plural = _("Gelöschte Protokolleinträge")
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.at:%d.%m.%Y} {self.entries}"


def head() -> tuple[int, str]:
    """Place and hash of the newest link; of the last erasure where nothing follows it."""
    newest = JournalLink.objects.order_by("-position").values_list("position", "hash").first()
    erased = JournalErasure.objects.order_by("-up_to").values_list("up_to", "hash").first()
    return newest or erased or (0, GENESIS)


def start() -> tuple[int, str]:
    """Where the chain begins today: at its genesis, or behind what was erased."""
    return JournalErasure.objects.order_by("-up_to").values_list("up_to", "hash").first() or (0, GENESIS)


def links(entries: Iterable[Values], position: int, previous: str, *, loaded: bool) -> list[JournalLink]:
    """The next links, not yet saved."""
    made = []
    for values in entries:
        position += 1
        previous = digest(previous, values, loaded=loaded)
        made.append(JournalLink(position=position, entry_id=values[0], hash=previous, loaded=loaded))
    return made
