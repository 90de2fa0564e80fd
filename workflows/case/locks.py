"""In which order rows of a case are locked: its running procedures, then the case; so nobody waits in a circle.

A step locks its procedure and then writes the case. Whoever changes the case from outside and then meets a procedure
(another responsible manager, another date of review, a new referral, rights, a merge) takes both by `hold`, and
several cases at once by `hold_all`. Records that only point to a case do not wait: nobody changes its key.
"""

from collections.abc import Iterable

from django.db import OperationalError
from django.utils.translation import gettext as _
from viewflow.workflow.status import STATUS

from workflows.case.record import Case, CaseProcess


class Busy(Exception):
    """The case is being changed by somebody else right now."""

    def __init__(self) -> None:
        super().__init__(_("Der Fall wird gerade von jemand anderem bearbeitet. Bitte versuchen Sie es noch einmal."))


def hold(case: Case) -> Case:
    """Lock the case until the caller's transaction ends, and read it anew.

    Raises:
        Busy: the lock could not be had in time.
    """
    return hold_all([case.pk])[case.pk]


def hold_all(keys: Iterable[int]) -> dict[int, Case]:
    """Lock several cases, always in the same order; those that there are, anew, by their keys.

    Raises:
        Busy: a lock could not be had in time.
    """
    wanted = list(keys)
    try:
        running = CaseProcess.objects.filter(case__in=wanted).exclude(status__in=(STATUS.DONE, STATUS.CANCELED))
        list(running.order_by("pk").select_for_update(of=("self",)).values_list("pk"))
        cases = Case.objects.select_for_update(of=("self",), no_key=True).filter(pk__in=wanted).order_by("pk")
        return {case.pk: case for case in cases.select_related("person", "responsible")}
    except OperationalError as error:
        raise Busy from error
