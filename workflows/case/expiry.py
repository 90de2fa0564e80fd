"""Rights that have ended are taken out of the table by the worker; nobody could use them since their last day."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from workflows.case import journal
from workflows.case.grants import CaseUserObjectPermission
from workflows.case.journal import Action
from workflows.case.record import Case


@transaction.atomic
def remove_ended() -> int:
    """Delete rights whose last day is over; one entry in each case's journal per person. How many persons it were."""
    ended = CaseUserObjectPermission.objects.filter(ends_on__lt=timezone.localdate())
    pairs = list(ended.order_by("content_object", "user").values_list("content_object", "user__username").distinct())
    ended.delete()
    cases = Case.objects.in_bulk({case for case, _user in pairs})
    for case, username in pairs:
        journal.write(Action.GRANT, _("Zugriff abgelaufen: %(user)s") % {"user": username}, by=None, case=cases[case])
    return len(pairs)
