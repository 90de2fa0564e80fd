"""The readable history of a case: steps and changes from the journal, contacts from the notes, newest first."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import (
    Aggregate,
    BooleanField,
    CharField,
    DateField,
    DateTimeField,
    F,
    IntegerField,
    OuterRef,
    Subquery,
    Value,
    When,
)
from django.db.models import Case as CaseWhen
from django.db.models.functions import Cast, Coalesce
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from workflows.case.journal import Action, JournalEntry
from workflows.case.notes import ENCOUNTER, Encounter
from workflows.case.record import Case
from workflows.case.remarks import PRIVATE

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
FIELDS = ("when", "what", "words", "why", "given", "family", "login", "day", "length", "helped", "people", "about")


@dataclass(frozen=True)
class Event:
    """One line; `day` instead of a time where only the day is known."""

    at: datetime
    kind: str
    title: str
    text: str
    actor: str
    day: date | None = None


def events(case: Case, limit: int, *, may_health: bool = False) -> tuple[list[Event], bool]:
    """The newest `limit` events, and whether there are older ones; one statement.

    Args:
        may_health: whether the reader learns that health was a topic.
    """
    journal = JournalEntry.objects.filter(case=case).exclude(action__in=HIDDEN).exclude(node__in=(ENCOUNTER, PRIVATE))
    rows = _of_journal(journal).union(_of_contacts(case, may_health=may_health), all=True)
    found = [_event(**row) for row in rows.order_by("-when")[: limit + 1]]
    return found[:limit], len(found) > limit


class Joined(Aggregate):
    """Texts of several rows as one, by line ends."""

    function = "GROUP_CONCAT"
    template = "%(function)s(%(expressions)s, CHAR(10))"

    def as_postgresql(self, compiler: Any, connection: Any, **extra: Any) -> Any:
        """The same, as PostgreSQL calls it."""
        return self.as_sql(compiler, connection, template="STRING_AGG(%(expressions)s, CHR(10))", **extra)


def _topics(*, may_health: bool) -> Subquery:
    """Names of a contact's life areas; health only for those who may know."""
    about = Encounter.topics.through.objects.filter(encounter=OuterRef("pk")).order_by()
    about = about if may_health else about.exclude(lifearea__sensitive=True)
    names = about.values("encounter").annotate(names=Joined("lifearea__name", output_field=CharField()))
    return Subquery(names.values("names"))


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
            people=Value(0, IntegerField()),
            about=Value("", CharField()),
        )
        .values(*FIELDS)
    )


def _of_contacts(case: Case, *, may_health: bool) -> Any:
    """A contact stands where it took place; entered on the same day, at the minute of its entry."""
    same_day = When(created_at__date=F("on"), then=F("created_at"))
    return (
        Encounter.objects.filter(case=case)
        .order_by()
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
            people=Cast("persons", IntegerField()),
            about=Coalesce(_topics(may_health=may_health), Value(""), output_field=CharField()),
        )
        .values(*FIELDS)
    )


def _event(*, what: str, words: str, why: str, given: str | None, family: str | None, **rest: Any) -> Event:
    actor = f"{given or ''} {family or ''}".strip() or rest["login"]
    if not actor:  # a step without a person in the house: a service answered by its link
        actor = {Action.STEP: _("der Dienst"), Action.CREATE: _("die Person")}.get(what, _("das Programm"))
    if what == ENCOUNTER:
        kind = "phone" if words == Encounter.Place.PHONE else "contact"
        return Event(rest["when"], kind, _contact_title(words, rest), why, actor, rest["day"])
    text = _("Grund: %(reason)s") % {"reason": why} if why else ""
    return Event(rest["when"], KINDS[Action(what)], words, text, actor)


def _contact_title(place: str, rest: dict[str, Any]) -> str:
    minutes = ngettext("%(count)d Minute", "%(count)d Minuten", rest["length"]) % {"count": rest["length"]}
    parts = [_("Kontakt: %(place)s") % {"place": Encounter.Place(place).label}, minutes]
    if rest["people"] > 1:
        parts.append(_("%(count)d Personen") % {"count": rest["people"]})
    if rest["helped"]:
        parts.append(_("mit Dolmetscher"))
    return " · ".join([", ".join(parts), *sorted(filter(None, rest["about"].split("\n")))])
