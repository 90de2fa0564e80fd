"""Which entries want to be confirmed, and confirming one."""

import datetime

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils.timezone import localdate
from wagtail.log_actions import log

from accounts.models import User
from content.directory.services import Service
from content.usage import totals

LOG_ACTION = "content.confirm"
STALE = datetime.timedelta(days=365)


def due() -> QuerySet[Service]:
    """Services that people can be sent to and that nobody has confirmed for twelve months."""
    old = Q(confirmed_on=None) | Q(confirmed_on__lt=localdate() - STALE)
    return Service.objects.filter(old).exclude(status=Service.Status.DEFUNCT)


def in_order(by_use: bool) -> list[tuple[Service, int]]:
    """The entries with the number of their uses: the oldest first, or those that most people are being sent to."""
    uses = totals(Service)
    rows = [(service, uses.get(service.pk, 0)) for service in due().select_related("organization", "confirmed_by")]
    never = datetime.date.min
    rows.sort(key=lambda row: (row[0].confirmed_on or never, -row[1], row[0].name))
    return sorted(rows, key=lambda row: -row[1]) if by_use else rows


@transaction.atomic
def confirm(service: Service, *, by: User) -> None:
    """Somebody has looked: everything is still right. Written down with date, person and in the entry's history."""
    service.confirmed_on, service.confirmed_by = localdate(), by
    service.save(update_fields=["confirmed_on", "confirmed_by"])
    log(instance=service, action=LOG_ACTION, user=by)
