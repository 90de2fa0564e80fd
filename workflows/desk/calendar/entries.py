"""What stands in the calendar of one person: each kind one statement, narrowed to the reader by `access`."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import Any

from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.models import User
from content.agenda import closings_for
from content.directory.closings import Closings
from content.directory.rhythm import slots
from content.models import Schedule
from workflows.case import access
from workflows.case.appointments import Appointment
from workflows.case.record import OPEN_STAGES, Case
from workflows.desk.rounds.models import Round
from workflows.desk.worklist import Until, View, waiting
from workflows.nodes import end_of_day
from workflows.steps.referral.models import Referral


@dataclass(frozen=True)
class Entry:
    """One line. `title` and `number` may leave the house; `who` and `note` stay on the screen."""

    uid: str
    kind: str
    title: str
    day: date
    starts: time | None = None
    ends: time | None = None
    number: str = ""
    who: str = ""
    note: str = ""
    url: str = ""
    overdue: bool = False
    sequence: int = 0
    stamp: datetime | None = None

    @property
    def sort_key(self) -> tuple[date, time, bool, str]:
        """By day; what has no time comes first, and of that what is overdue."""
        return self.day, self.starts or time.min, not self.overdue, self.uid


@dataclass(frozen=True)
class Span:
    """Whose entries from when to when, both days included; `everyone` means all files that may be opened."""

    user: User
    first: date
    last: date
    everyone: bool = False

    @property
    def moments(self) -> tuple[datetime, datetime]:
        """Its first and last moment."""
        begin = timezone.make_aware(datetime.combine(self.first, time.min))
        return begin, end_of_day(self.last) + timedelta(minutes=1)

    @cached_property
    def closings(self) -> Closings:
        """Days on which the office is closed; asked once."""
        return closings_for(None)

    def cases(self) -> Any:
        """Cases whose appointments are shown: always files that may be opened today."""
        visible = access.visible_to(self.user).filter(stage__in=OPEN_STAGES)
        return (visible if self.everyone else visible.filter(responsible=self.user)).values("pk")


def entries(span: Span) -> list[Entry]:
    """Everything in its order."""
    return sorted((one for read in SOURCES for one in read(span)), key=lambda one: one.sort_key)


def appointments(span: Span) -> Iterable[Entry]:
    """Own appointments; those that one made oneself in a colleague's case too."""
    own = Q(case__in=span.cases()) | Q(by=span.user, case__in=access.visible_to(span.user).values("pk"))
    found = Appointment.objects.filter(own, cancelled_at=None, starts_at__range=span.moments)
    for one in found.select_related("case__person"):
        yield _at(
            one.starts_at,
            one.ends_at,
            uid=str(one.uuid),
            kind="appointment",
            title=_("Termin: %(place)s") % {"place": one.get_place_display()},
            note=one.note,
            url=reverse("desk:appointments", args=[one.case.number]) + f"#termin-{one.pk}",
            sequence=one.sequence,
            stamp=one.changed_at,
            **_case(one.case),
        )


def referrals(span: Span) -> Iterable[Entry]:
    """Appointments at services."""
    found = Referral.objects.filter(case__in=span.cases(), ended_at=None, appointment_at__range=span.moments)
    for one in found.select_related("case__person", "service"):
        about = {**_case(one.case), "url": reverse("desk:case", args=[one.case.number]) + "#vermittlungen"}
        note = ", ".join(part for part in (one.service.name, one.appointment_note) if part)
        title = _("Termin beim Regeldienst")
        yield _at(
            one.appointment_at,
            None,
            uid=f"vermittlung-{one.pk}",
            kind="referral",
            title=title,
            note=note,
            stamp=one.created_at,
            **about,
        )


def deadlines(span: Span) -> Iterable[Entry]:
    """Until when my tasks want to be done; those that are late are one line, today."""
    today, now, (begin, end) = timezone.localdate(), timezone.now(), span.moments
    mine = waiting(span.user, View.MINE)
    late = mine.filter(scheduled__lt=now).count() if span.first <= today <= span.last else 0
    if late:
        words = ngettext("%(count)d Aufgabe überfällig", "%(count)d Aufgaben überfällig", late) % {"count": late}
        url = f"{reverse('desk:worklist')}?ansicht={View.MINE}&frist={Until.OVERDUE}"
        yield Entry(uid="ueberfaellig", kind="deadline", title=words, day=today, overdue=True, url=url)
    tasks = mine.filter(scheduled__gte=max(begin, now), scheduled__lte=end)
    for task in tasks.select_related("process__caseprocess__case__person"):
        yield Entry(
            uid=f"frist-{task.pk}",
            kind="deadline",
            title=_("Frist: %(step)s") % {"step": task.flow_task.task_title},
            day=timezone.localdate(task.scheduled),
            url=reverse("desk:task", args=[task.pk]),
            stamp=task.created,
            **_case(task.process.caseprocess.case),
        )


def rounds(span: Span) -> Iterable[Entry]:
    """Rounds on site that one goes oneself."""
    found = Round.objects.filter(staff=span.user, cancelled_at=None, on__range=(span.first, span.last))
    for one in found.select_related("accommodation"):
        yield Entry(
            uid=f"runde-{one.pk}",
            kind="round",
            title=_("Runde vor Ort"),
            day=one.on,
            starts=one.starts,
            note=str(one.accommodation),
            url=reverse("desk:round", args=[one.pk]),
            stamp=one.created_at,
        )


def hours(span: Span) -> Iterable[Entry]:
    """Public consultation hours and dates on site: those of one's own office and Stadtteile; for `everyone` all."""
    mine = Q(office__contact__user=span.user) | Q(area__stadtteil__contacts__user=span.user)
    found = Schedule.objects.all() if span.everyone else Schedule.objects.filter(mine).distinct()
    schedules = list(found.select_related("office", "area").prefetch_related("exceptions"))
    if not schedules:
        return
    for schedule in schedules:
        title = _("Beratung vor Ort: %(place)s") if schedule.area else _("Sprechzeit: %(place)s")
        for slot in slots(schedule, span.first, span.last, span.closings.why):
            if slot.happens:
                yield Entry(
                    uid=f"{schedule.uuid}-{slot.date:%Y%m%d}",
                    kind="hours",
                    title=title % {"place": schedule.place},
                    day=slot.date,
                    starts=slot.opens,
                    ends=slot.closes,
                    note=_("nur nach Termin") if schedule.by_appointment else "",
                    sequence=schedule.sequence,
                    stamp=schedule.changed_at,
                )


SOURCES: tuple[Callable[[Span], Iterable[Entry]], ...] = (appointments, referrals, deadlines, rounds, hours)


def _at(begin: datetime, end: datetime | None, **values: Any) -> Entry:
    local = timezone.localtime(begin)
    ends = timezone.localtime(end) if end else None
    until = ends.time() if ends and ends.date() == local.date() else None
    return Entry(day=local.date(), starts=local.time(), ends=until, **values)


def _case(case: Case) -> dict[str, str]:
    return {"number": case.number, "who": str(case.person) or _("Name noch nicht bekannt")}
