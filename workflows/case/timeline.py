"""The readable history of a case: steps and changes from the journal, contacts from the notes, newest first."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import BooleanField, CharField, DateField, DateTimeField, F, IntegerField, Value, When
from django.db.models import Case as CaseWhen
from django.db.models.functions import Cast
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from workflows.case.journal import Action, JournalEntry
from workflows.case.notes import ENCOUNTER, Encounter
from workflows.case.record import Case

# Who opened the file is a question of its own (requirement E2) and would bury what happened.
HIDDEN = (Action.READ, Action.REFUSED)
KINDS = {
    Action.STEP: "step",
    Action.CREATE: "note",
    Action.CHANGE: "plan",
    Action.DISCLOSE: "document",
    Action.EXPORT: "document",
    Action.GRANT: "access",
    Action.TIMER: "deadline",
    Action.DELETE: "warning",
}
FIELDS = ("when", "what", "words", "why", "given", "family", "login", "day", "length", "helped")


@dataclass(frozen=True)
class Event:
    """One line; `day` instead of a time where only the day is known."""

    at: datetime
    kind: str
    title: str
    text: str
    actor: str
    day: date | None = None


def events(case: Case, limit: int) -> tuple[list[Event], bool]:
    """The newest `limit` events, and whether there are older ones; one statement."""
    journal = JournalEntry.objects.filter(case=case).exclude(action__in=HIDDEN).exclude(node=ENCOUNTER)
    rows = _of_journal(journal).union(_of_contacts(Encounter.objects.filter(case=case)), all=True)
    found = [_event(**row) for row in rows.order_by("-when")[: limit + 1]]
    return found[:limit], len(found) > limit


def _of_journal(entries: Any) -> Any:
    return (
        entries.order_by()
        .annotate(
            when=F("at"),
            what=F("action"),
            words=Cast("text", CharField()),
            why=Cast("reason", CharField()),
            given=F("actor__first_name"),
            family=F("actor__last_name"),
            login=F("actor__username"),
            day=Cast(Value(None), DateField()),
            length=Value(0, IntegerField()),
            helped=Value(False, BooleanField()),
        )
        .values(*FIELDS)
    )


def _of_contacts(contacts: Any) -> Any:
    """A contact stands where it took place; entered on the same day, at the minute of its entry."""
    same_day = When(created_at__date=F("on"), then=F("created_at"))
    return (
        contacts.order_by()
        .annotate(
            when=CaseWhen(same_day, default=Cast("on", DateTimeField())),
            what=Value(ENCOUNTER, CharField()),
            words=F("place"),
            why=Cast("text", CharField()),
            given=F("by__first_name"),
            family=F("by__last_name"),
            login=F("by__username"),
            day=CaseWhen(When(created_at__date=F("on"), then=Cast(Value(None), DateField())), default=F("on")),
            length=F("minutes"),
            helped=F("interpreter"),
        )
        .values(*FIELDS)
    )


def _event(*, what: str, words: str, why: str, given: str | None, family: str | None, **rest: Any) -> Event:
    actor = f"{given or ''} {family or ''}".strip() or rest["login"]
    if not actor:  # a step without a person in the house: a service answered by its link
        actor = {Action.STEP: _("der Dienst"), Action.CREATE: _("die Person")}.get(what, _("die Uhr"))
    if what == ENCOUNTER:
        kind = "phone" if words == Encounter.Place.PHONE else "contact"
        return Event(rest["when"], kind, _contact_title(words, rest), why, actor, rest["day"])
    text = _("Grund: %(reason)s") % {"reason": why} if why else ""
    return Event(rest["when"], KINDS[Action(what)], words, text, actor)


def _contact_title(place: str, rest: dict[str, Any]) -> str:
    minutes = ngettext("%(count)d Minute", "%(count)d Minuten", rest["length"]) % {"count": rest["length"]}
    parts = [_("Kontakt: %(place)s") % {"place": Encounter.Place(place).label}, minutes]
    return ", ".join([*parts, _("mit Dolmetscher")] if rest["helped"] else parts)
