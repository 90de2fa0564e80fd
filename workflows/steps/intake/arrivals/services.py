"""What happens with a list: taken in, columns and lines decided, entered as cases (all or none), or given up."""

import logging
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django_tasks import task as job

from accounts.models import User
from workflows import engine
from workflows.case import journal, services
from workflows.case.journal import Action
from workflows.case.person import Household
from workflows.flows import CaseFlow
from workflows.steps.intake.arrivals import columns, storing
from workflows.steps.intake.arrivals.checking import Checked, check
from workflows.steps.intake.arrivals.lines import Line
from workflows.steps.intake.arrivals.models import ArrivalList
from workflows.steps.intake.arrivals.reading import read

logger = logging.getLogger(__name__)
START = "workflows.start_case"
AT_ONCE = 60  # more lines than this are entered by the worker
State = ArrivalList.State


def mine(by: User, pk: Any, *, lock: bool = False) -> ArrivalList | None:
    """One's own list; nobody sees the lists of others."""
    lists = ArrivalList.objects.select_for_update() if lock else ArrivalList.objects
    return lists.filter(by=by, pk=pk).first()


def take_in(content: bytes, *, by: User) -> tuple[ArrivalList, ArrivalList | None]:
    """Keep a list, its columns guessed; and the list with the same rows that was entered before, if there is one.

    Sent again while it is still being checked, the same one comes back.

    Raises:
        reading.Unreadable: with a sentence.
        PermissionDenied: `by` may not start cases.
    """
    if not by.has_perm(START):
        raise PermissionDenied(_("Sie dürfen keine Fälle anlegen."))
    rows = read(content)
    digest = storing.digest_of(rows)
    same = ArrivalList.objects.filter(digest=digest)
    waiting = same.filter(by=by, state__in=(State.OPEN, State.WAITING)).first()
    before = same.filter(state=State.DONE).first()
    if waiting:
        return waiting, before
    header = columns.find_header(rows)
    width = max(len(row) for row in rows)
    guessed = columns.guess(rows[header]) if header >= 0 else []
    guessed += [""] * (width - len(guessed))
    place, number = storing.save(rows), sum(any(row) for row in rows[header + 1 :])
    kept = ArrivalList.objects.create(by=by, digest=digest, place=place, header=header, columns=guessed, rows=number)
    return kept, before


def change(arrivals: ArrivalList, **values: Any) -> None:
    """Note columns, heading or decisions, while the list is open.

    Raises:
        ValidationError: it is being entered, or done.
    """
    with transaction.atomic():
        fresh = _open(arrivals)
        for name, value in values.items():
            setattr(fresh, name, {**fresh.decided, **value} if name == "decided" else value)
        if "columns" in values:
            fresh.decided = {}  # other columns, other people
        fresh.problem = ""
        fresh.save()


def drop(arrivals: ArrivalList) -> None:
    """Give the list up; its rows go at once.

    Raises:
        ValidationError: it is being entered, or done.
    """
    with transaction.atomic():
        fresh = _open(arrivals)
        storing.forget(fresh)
        fresh.state, fresh.finished_at = State.DROPPED, timezone.now()
        fresh.save()


def enter(arrivals: ArrivalList, *, by: User, responsible: dict[str, str], expected: int) -> int | None:
    """Open a case for each taken line; few at once, many by the worker (then None).

    Args:
        responsible: key of the Stadtteil (empty for unknown) → key of the user, or empty for the queue.
        expected: how many lines the page has shown as taken.

    Raises:
        ValidationError: not open any longer, or other lines than shown; nothing is written.
        PermissionDenied: see `services.open_case`.
    """
    with transaction.atomic():
        fresh = _open(arrivals)
        checked = check(fresh, by)
        if len(checked.taken) != expected or not expected:
            raise ValidationError(_("Die Auswahl hat sich geändert. Bitte prüfen Sie noch einmal."))
        fresh.state, fresh.responsible, fresh.problem = State.WAITING, responsible, ""
        fresh.save()
        if expected <= AT_ONCE:
            return _write(fresh, checked)
        transaction.on_commit(lambda: enter_many.enqueue(str(fresh.pk)))
    return None


@job()
def enter_many(pk: str) -> str:
    """The worker enters a long list, in one transaction; fails it, nothing is written and the list is open again."""
    try:
        with transaction.atomic():
            arrivals = ArrivalList.objects.select_for_update().filter(pk=pk, state=State.WAITING).first()
            if arrivals is None:
                return "stopped"
            return str(_write(arrivals, check(arrivals, arrivals.by)))
    except Exception as error:  # whatever it is: names of persons must not get into the failed job
        logger.error("Arrival list %s was not entered: %s", pk, type(error).__name__)
        said = _("Das Eintragen ist nicht gelungen. Es wurde nichts gespeichert. Bitte versuchen Sie es noch einmal.")
        ArrivalList.objects.filter(pk=pk, state=State.WAITING).update(state=State.OPEN, problem=said)
        return "failed"


def _write(arrivals: ArrivalList, checked: Checked) -> int:
    """Inside a transaction: all cases, or none."""
    by, homes = arrivals.by, _homes(checked.taken)
    people = {str(user.pk): user for user in User.objects.filter(pk__in=filter(None, arrivals.responsible.values()))}
    for line in checked.taken:
        place = line.person["stadtteil"]
        person = people.get(arrivals.responsible.get(str(place.pk) if place else "", ""))
        values = {**line.person, "household": homes.get(line.household)}
        case = services.open_case(values, by=by, concern=line.concern, responsible=person, queued=person is None)
        engine.start(CaseFlow.register, case, by=by, opening=True)
    number = len(checked.taken)
    text = ngettext("Ankunftsliste eingetragen: %(count)d Fall", "Ankunftsliste eingetragen: %(count)d Fälle", number)
    journal.write(Action.CREATE, text % {"count": number}, by=by)
    storing.forget(arrivals)
    arrivals.state, arrivals.opened, arrivals.finished_at = State.DONE, number, timezone.now()
    arrivals.save()
    return number


def _homes(lines: list[Line]) -> dict[str, Household]:
    """One household for each mark of the family that several lines share."""
    named: dict[str, list[str]] = {}
    for line in lines:
        if line.household:
            named.setdefault(line.household, []).append(line.person["last_name"] or line.person["first_name"])
    families = {mark: names[0] for mark, names in named.items() if len(names) > 1}
    return {
        mark: Household.objects.create(name=(_("Familie %(name)s") % {"name": name})[:120])
        for mark, name in families.items()
    }


def _open(arrivals: ArrivalList) -> ArrivalList:
    fresh = ArrivalList.objects.select_for_update().get(pk=arrivals.pk)
    if fresh.state != State.OPEN:
        raise ValidationError(_("Diese Liste ist schon eingetragen oder verworfen."))
    return fresh
