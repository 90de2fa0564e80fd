"""What happens when in a case, by whom or by itself: out of the engine's scheduled tasks, the records and the rules.

For everybody who may know the case: no name, and a service only with the file.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from viewflow.workflow.models import Task
from viewflow.workflow.status import STATUS

from workflows.case import access, counselling
from workflows.case.notices import Kind, Notice
from workflows.case.record import Case
from workflows.case.retention import kept_until
from workflows.case.rules import CaseworkRules
from workflows.steps.closing.follow_up import services as follow_up
from workflows.steps.closing.follow_up.models import FollowUp, Way
from workflows.steps.referral.consents import Consent

# What a deadline does by itself, in words; by the name of its node.
CLOCKWORK: dict[str, Any] = {
    "support__timeout": lambda: _("Die Überprüfung beginnt."),
    "reply__timeout": lambda: _("Der Dienst bekommt eine zweite E-Mail."),
    "reply__timeout_2": lambda: _("Vertretung und Leitung erfahren, dass der Dienst nicht antwortet."),
    "reply__timeout_3": lambda: _("Der Link des Dienstes wird geschlossen. Sie halten fest, wie es weitergeht."),
    "feedback__timeout": lambda: _("Im Verlauf steht: Vermittlung ohne Rückmeldung."),
}


@dataclass(frozen=True)
class Coming:
    """One line: the day, what happens, and whether it happens without anybody doing anything."""

    day: date
    text: str
    alone: bool = False
    past: bool = False
    late: bool = False


def coming(case: Case, *, named: bool) -> list[Coming]:
    """All lines of a case, the next first; a handful of queries, whatever the size of the case."""
    rules = CaseworkRules.now()
    lines = [*_tasks(case, rules, named=named), *_clock(case, rules), *_after(case, rules)]
    if named and case.is_open:
        lines += _consents(case)
    return sorted(lines, key=lambda one: (one.day, one.text))


def _tasks(case: Case, rules: CaseworkRules, *, named: bool) -> Iterator[Coming]:
    waiting = Task.objects.filter(
        process__caseprocess__case=case, status__in=(STATUS.NEW, STATUS.ASSIGNED, STATUS.SCHEDULED)
    ).exclude(scheduled=None)
    told = dict.fromkeys(Notice.objects.filter(case=case).values_list("task_id", "kind"))
    for task in waiting.select_related("process__caseprocess__referral__service").order_by("scheduled", "pk"):
        referral = task.process.caseprocess.referral
        about = f" ({referral.service.name})" if named and referral else ""
        if task.flow_task_type == "TIMER":
            words = CLOCKWORK.get(getattr(task.flow_task, "name", ""), lambda: _("Eine Frist läuft ab."))
            yield Coming(_day(task.scheduled), words() + about, alone=True)
        elif task.flow_task_type == "HUMAN":
            yield from _step(case, task, about, rules, told)


def _step(case: Case, task: Task, about: str, rules: CaseworkRules, told: Any) -> Iterator[Coming]:
    if getattr(task.flow_task, "step", "") in (
        "",
        "support",
    ):  # left behind by a changed procedure; or its clock begins the review: nobody is late
        return
    title = {"step": f"{task.flow_task.task_title}{about}"}
    due = _day(task.scheduled)
    late = due < timezone.localdate()
    yield Coming(due, (_("Frist war: %(step)s") if late else _("Frist: %(step)s")) % title, late=late)
    deputised = case.deputy_id and task.owner_permission == access.WORK
    if rules.deputy_after and deputised and (task.pk, Kind.LATE_DEPUTY) not in told:
        text = _("Noch nicht erledigt? Dann erfährt es die Vertretung: %(step)s") % title
        yield Coming(due + timedelta(days=rules.deputy_after + 1), text, alone=True)
    if rules.lead_after and (task.pk, Kind.LATE_LEAD) not in told:
        text = _("Noch nicht erledigt? Dann erfährt es die Leitung: %(step)s") % title
        yield Coming(due + timedelta(days=rules.lead_after + 1), text, alone=True)


def _clock(case: Case, rules: CaseworkRules) -> Iterator[Coming]:
    if not (case.is_open and case.clock_end):
        return
    today = timezone.localdate()
    for days in (rules.warn_first, rules.warn_last):
        day = case.clock_end - timedelta(days=days)
        if day > today:
            yield Coming(day, _("Hinweis auf der Fallseite: Die Beratungszeit endet bald."), alone=True)
    text = _("Die Beratungszeit endet.")
    if counselling.extendable(case):
        text = _("Die Beratungszeit endet. Eine Verlängerung mit Begründung ist möglich.")
    yield Coming(case.clock_end, text, late=case.clock_end < today)


def _after(case: Case, rules: CaseworkRules) -> Iterator[Coming]:
    """Question after the closing, its link, and the end of keeping."""
    if case.closed_at is None:
        return
    asked = FollowUp.objects.filter(case=case).first()
    closing = case.closings.select_related("reason").first()
    day = follow_up.due_on(case, rules)
    if asked and asked.closing_id == (closing.pk if closing else None):
        yield Coming(_day(asked.created_at), _way(asked), alone=asked.way == Way.MAIL, past=True)
        if asked.usable and asked.expires_at:
            yield Coming(_day(asked.expires_at), _("Der Link zur Nachfrage gilt nicht mehr."), alone=True)
        if asked.answered_at:
            yield Coming(_day(asked.answered_at), _("Die Person hat geantwortet."), past=True)
    elif day and follow_up.wanted(closing):
        yield Coming(day, _("Wir fragen die Person, wie es ihr geht."), alone=True)
    if last := kept_until(case):
        yield Coming(last, _("Bis dahin bleibt die Akte und lässt sich wieder öffnen."))


def _way(asked: FollowUp) -> str:
    words = {
        Way.MAIL: _("Nachfrage per E-Mail"),
        Way.LETTER: _("Nachfrage per Brief: bitte drucken"),
        Way.TALK: _("Nachfrage im Gespräch"),
    }
    return words[Way(asked.way)]


def _consents(case: Case) -> Iterator[Coming]:
    today = timezone.localdate()
    running = Consent.objects.filter(
        referral__case=case, referral__ended_at=None, withdrawn_at=None, expires_on__gte=today
    )
    for consent in running.select_related("referral__service"):
        text = _("Die Einwilligung endet (%(service)s).") % {"service": consent.referral.service.name}
        yield Coming(consent.expires_on, text, alone=True)


def _day(at: datetime) -> date:
    return timezone.localdate(at)
