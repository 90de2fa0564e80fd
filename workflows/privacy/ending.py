"""Rights whose end has come are taken away at night and noted; whoever asks before that is refused already."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from workflows.case import journal
from workflows.case.grants import CaseUserObjectPermission, StadtteilUserObjectPermission
from workflows.case.journal import Action
from workflows.case.record import Case


def ended(now: datetime | None = None) -> Q:
    """Condition on grants that are over: the opposite of `grants.in_force`."""
    return Q(ends_on__lt=timezone.localdate(now)) | Q(ends_at__lte=now or timezone.now())


@transaction.atomic
def end_due() -> int:
    """Take away what has ended; one entry per person and case or Stadtteil. How many rights there were."""
    removed = 0
    for model in (CaseUserObjectPermission, StadtteilUserObjectPermission):
        found: dict[tuple[int, int], Any] = {}
        rows = list(model._base_manager.filter(ended()).select_related("user", "content_object"))
        for row in rows:
            found[row.user_id, row.content_object_id] = row
        for row in found.values():
            case = row.content_object if isinstance(row.content_object, Case) else None
            told = {"user": str(row.user), "what": "" if case else f" ({row.content_object})"}
            text = _("Zugriff von %(user)s ist abgelaufen%(what)s") % told
            journal.write(Action.GRANT, text, by=None, case=case)
        removed += model._base_manager.filter(pk__in=[row.pk for row in rows]).delete()[0]
    return removed
