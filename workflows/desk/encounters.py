"""Noting a contact from a form that is sent once."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.db import transaction

from workflows.case import services, tickets
from workflows.case.notes import Encounter
from workflows.case.record import Case

if TYPE_CHECKING:
    from accounts.models import User


def note(case: Case, *, by: "User", values: dict[str, Any], topics: Iterable[Any] = (), ticket: UUID) -> Encounter:
    """Add the contact and use the ticket up, in one transaction.

    Raises:
        tickets.AlreadySent: the form was sent before.
        ValidationError, PermissionDenied: see `services.add_encounter`.
    """
    with transaction.atomic():
        tickets.use(ticket, by=by)
        return services.add_encounter(case, by=by, values=values, topics=topics)
