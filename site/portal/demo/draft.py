"""One case in the making: rows that may still change, its processes, its journal."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from django.db.models import Model
from django.utils import timezone

from accounts.models import User
from portal.demo.course import Course
from portal.demo.homes import Home
from portal.demo.records import Records
from portal.demo.table import Tables
from workflows import models
from workflows.case.journal import Action
from workflows.case.record import Case

Row = dict[str, Any]


def on(at: datetime) -> date:
    """The day of a moment, in the office's time zone."""
    return timezone.localtime(at).date()


class Draft:
    """What all acts need: `note` rows, `grant` rights, do `step`s, write the `journal`."""

    def __init__(self, tables: Tables, records: Records, home: Home, household: Callable[[], int]) -> None:
        self.tables, self.records, self.home, self.household = tables, records, home, household
        self.by = records.users[home.manager]
        self.case = Case(pk=next(tables[Case].ids), responsible=self.by)
        self.say = records.say
        self.course: Course
        self._courses: list[Course] = []
        self._rows: list[tuple[type[Model], Row]] = []
        self.person = self.note(models.Person)

    def note(self, model: type[Model], **values: Any) -> Row:
        """A row that is written at the end; until then it may change."""
        row = {"id": next(self.tables[model].ids), **values}
        self._rows.append((model, row))
        return row

    def begin(self, flow_class: Any, node: str, at: datetime, referral: Any = None, route: str = "") -> Course:
        """Start a process (see `workflows.engine.start`)."""
        course = Course(self.tables, flow_class, self.case, referral)
        course.start(node, at, route)
        self._courses.append(course)
        self.journal(at, Action.STEP, course.title(node), node=node)
        return course

    def step(
        self, course: Course, node: str, at: datetime, by: User | None = None, reason: str = "", **way: Any
    ) -> None:
        """Complete a human step (see `workflows.engine.perform`)."""
        course.done(node, at, by or self.by, **way)
        self.journal(at, Action.STEP, course.title(node), by=by, node=node, reason=reason)

    def journal(
        self, at: datetime, action: str, text: str, *, by: User | None = None, node: str = "", reason: str = ""
    ) -> None:
        """One entry; the responsible manager's unless somebody else or the clock did it."""
        actor = None if action == Action.TIMER else (by or self.by).pk
        self.tables[models.JournalEntry].add(
            at=at, actor_id=actor, action=str(action), case_id=self.case.pk, node=node, text=text, reason=reason
        )

    def grant(self, at: datetime, user: User, permissions: tuple[str, ...], reason: str, ends_on: date | None) -> None:
        """Rights on the case (see `workflows.case.services.grant`)."""
        for permission in permissions:
            self.tables[models.CaseUserObjectPermission].add(
                permission_id=self.records.permissions[permission.split(".")[1]],
                user_id=user.pk,
                content_object_id=self.case.pk,
                reason=reason,
                ends_on=ends_on,
                granted_by_id=self.by.pk,
                granted_at=at,
            )
        text = self.say("Zugriff gegeben an %(user)s") % {"user": str(user)}
        self.journal(at, Action.GRANT, text, reason=reason)

    def save(self) -> None:
        """Put everything to the rows that wait to be written."""
        self.tables[Case].add_instance(self.case)
        for model, row in self._rows:
            self.tables[model].add(**row)
        for course in self._courses:
            course.save()
