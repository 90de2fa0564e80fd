"""In which order rows of a case are locked: its running procedures, then the case; so nobody waits in a circle.

A step locks its procedure and then writes the case. Whoever changes the case from outside and then meets a procedure
(another responsible manager, another date of review, a new referral) takes both by `hold`.
"""

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
    try:
        running = CaseProcess.objects.filter(case=case.pk, status=STATUS.NEW).order_by("pk")
        list(running.select_for_update(of=("self",)).values_list("pk"))
        return Case.objects.select_for_update().get(pk=case.pk)
    except OperationalError as error:
        raise Busy from error
