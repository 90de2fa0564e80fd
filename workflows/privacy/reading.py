"""Reading the journal: by case, kind and day; by a person of staff only with a typed reason. No counting of people."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from io import StringIO
from typing import TYPE_CHECKING

from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from workflows.case import access, journal
from workflows.case.journal import Action, JournalEntry

if TYPE_CHECKING:
    from accounts.models import User

MOST = 50_000
OPENED = gettext_lazy("Protokoll gelesen")
FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True)
class Wanted:
    """What is looked for; empty values do not narrow."""

    number: str = ""
    kind: str = ""
    since: date | None = None
    until: date | None = None
    actor: int | None = None
    before: int | None = None


def search(wanted: Wanted) -> "QuerySet[JournalEntry]":
    """Entries, newest first; the caller has checked who asks and has noted it."""
    found = JournalEntry.objects.select_related("actor", "case").order_by("-pk")
    if wanted.number:
        in_list = Q(case=None, action=Action.READ, reason__contains=wanted.number)
        found = found.filter(Q(case__number=wanted.number) | in_list)
    if wanted.kind:
        found = found.filter(action=wanted.kind)
    if wanted.since:
        found = found.filter(at__gte=timezone.make_aware(datetime.combine(wanted.since, time.min)))
    if wanted.until:
        found = found.filter(at__lte=timezone.make_aware(datetime.combine(wanted.until, time.max)))
    if wanted.actor:
        found = found.filter(actor=wanted.actor)
    return found.filter(pk__lt=wanted.before) if wanted.before else found


def note_reading(wanted: Wanted, *, by: "User", reason: str) -> None:
    """That somebody reads the journal stands in the journal: with the reason where a person is looked for."""
    if wanted.actor:
        journal.write(Action.READ, _("Protokoll nach einer Person durchsucht"), by=by, reason=reason)
    elif not journal.reads_of(by, str(OPENED)).exists():
        journal.write(Action.READ, str(OPENED), by=by)


def export(wanted: Wanted, *, by: "User", reason: str) -> str:
    """The entries as CSV, and an entry that says so.

    Raises:
        PermissionDenied: `by` may not read the journal.
    """
    access.require_journal(by)
    journal.write(Action.EXPORT, _("Protokoll als Datei ausgegeben"), by=by, reason=reason)
    out = StringIO()
    writer = csv.writer(out, delimiter=";")
    writer.writerows(_lines(wanted))
    return "\ufeff" + out.getvalue()


def _lines(wanted: Wanted) -> Iterator[list[str]]:
    yield [_("Nummer"), _("Zeit"), _("Person"), _("Art"), _("Fall"), _("Was"), _("Grund")]
    for entry in search(wanted)[:MOST]:
        yield [
            str(entry.pk),
            f"{timezone.localtime(entry.at):%d.%m.%Y %H:%M:%S}",
            _safe(str(entry.actor or _("das Programm"))),
            entry.get_action_display(),
            entry.case.number if entry.case else "",
            _safe(entry.text),
            _safe(entry.reason),
        ]


def _safe(text: str) -> str:
    """A spreadsheet must not take a text for a formula."""
    return f"'{text}" if text.startswith(FORMULA) else text
