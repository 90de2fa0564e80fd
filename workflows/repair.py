"""Getting a process going again that stands still: retry, fire, begin again at the stage. Journalled; nothing is read.

Whoever repairs needs no right on the case and gets none: the steps go to those who work it.
"""

from typing import TYPE_CHECKING

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from viewflow.workflow.exceptions import FlowLockFailed
from viewflow.workflow.models import Process, Task
from viewflow.workflow.status import PROCESS, STATUS

from workflows.case import journal
from workflows.case.journal import Action
from workflows.case.locks import hold
from workflows.case.record import Case, CaseProcess
from workflows.engine import Busy, TaskGone
from workflows.flows import CaseFlow, ReferralFlow
from workflows.nodes import OPEN

if TYPE_CHECKING:
    from accounts.models import User

PERMISSION = "workflows.repair_procedures"


class Repair:
    """What may be done; the keys come back in the form."""

    RETRY = "retry"
    FIRE = "fire"
    ASSIGN = "assign"  # done on the page of the case, by those who hand out cases
    RESTART = "restart"
    RESTART_CASE = "restart_case"
    RESTART_REFERRAL = "restart_referral"


def retry(task: Task, *, by: "User") -> None:
    """Do a failed step of the program again; if it fails again, nothing changes.

    Raises:
        PermissionDenied: `by` may not repair.
        TaskGone, Busy: it is no longer there, or locked.
        ValidationError: it failed again.
    """
    _require(by)
    try:
        with transaction.atomic(), task.activation() as activation:
            if task.status != STATUS.ERROR:
                raise TaskGone
            activation.revive()
            _note(activation.process, by, _("Fehlgeschlagenen Schritt wiederholt"))
    except FlowLockFailed as error:
        raise Busy from error
    except (TaskGone, PermissionDenied):
        raise
    except Exception as error:  # whatever broke it before breaks it again; the transaction is taken back
        raise ValidationError(_("Der Schritt ist wieder fehlgeschlagen. Der Fehler steht im Protokoll.")) from error


def fire(task: Task, *, by: "User") -> None:
    """Let a deadline ring that should have rung. Raises as `retry`."""
    _require(by)
    try:
        with transaction.atomic(), task.activation() as activation:
            if task.status != STATUS.SCHEDULED or task.scheduled > timezone.now():
                raise TaskGone
            activation.start()
            activation.execute()
            _note(activation.process, by, _("Überfällige Frist ausgelöst"))
    except FlowLockFailed as error:
        raise Busy from error


def restart(process: CaseProcess, *, by: "User") -> None:
    """End a process that cannot go on, and go on in a new one at the same place.

    Raises:
        PermissionDenied: `by` may not repair.
        ValidationError: the case has ended.
    """
    _require(by)
    with transaction.atomic():
        locked = CaseProcess.objects.select_for_update().get(pk=process.pk)
        if locked.status == PROCESS.CANCELED:
            raise TaskGone
        _end(locked)
        if locked.referral:
            _begin_referral(locked, by)
        else:
            _begin(Case.objects.select_for_update(no_key=True).get(pk=locked.case_id), by)


def restart_case(case: Case, *, by: "User") -> None:
    """The same for a case of which no step waits any more. Raises as `restart`."""
    _require(by)
    with transaction.atomic():
        locked = hold(case)
        own = CaseProcess.objects.filter(case=locked, referral=None)
        if Task.objects.filter(process__in=own.values("pk"), status__in=OPEN).exists():
            raise TaskGone
        for process in own.exclude(status__in=(PROCESS.DONE, PROCESS.CANCELED)):
            _end(process)
        _begin(locked, by)


def _begin(case: Case, by: "User") -> None:
    if not case.is_open:
        raise ValidationError(_("Der Fall ist schon beendet."))
    process = CaseFlow.restart.run(case=case, route=case.stage)
    _note(process, by, _("Vorgang nach einer Störung am Stand fortgesetzt"))


def _begin_referral(old: CaseProcess, by: "User") -> None:
    process = ReferralFlow.restart.run(case=old.case, referral=old.referral)
    _note(process, by, _("Vermittlung nach einer Störung fortgesetzt"))


def _end(process: CaseProcess) -> None:
    """By the rows themselves: the nodes may no longer exist."""
    now = timezone.now()
    left = Task.objects.filter(process=process.pk, status__in=(*OPEN, STATUS.STARTED, STATUS.ERROR))
    left.update(status=STATUS.CANCELED, finished=now)
    Process.objects.filter(pk=process.pk).update(status=PROCESS.CANCELED, finished=now)


def _require(by: "User") -> None:
    if not by.has_perm(PERMISSION):
        raise PermissionDenied(_("Sie dürfen keine Vorgänge reparieren."))


def _note(process: CaseProcess, by: "User", text: str) -> None:
    journal.write(Action.CHANGE, text, by=by, case=process.case, node="repair")
