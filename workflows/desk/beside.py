"""What lies beside a file: the next appointments, how many notes and documents. One statement for the case page."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from django.db.models import Count, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce

from workflows.case import appointments, documents, remarks
from workflows.case.appointments import Appointment
from workflows.case.record import Case

if TYPE_CHECKING:
    from accounts.models import User


@dataclass(frozen=True)
class Beside:
    """Counts are of what the reader may open."""

    next: datetime | None
    notes: int
    documents: int


def of(case: Case, user: "User") -> Beside:
    """For a reader who may open the file."""
    coming = Appointment.objects.filter(appointments.upcoming(), case=OuterRef("pk")).order_by("starts_at")
    row = (
        Case.objects.filter(pk=case.pk)
        .annotate(
            next_at=Subquery(coming.values("starts_at")[:1]),
            notes=_count(remarks.readable_by(user)),
            papers=_count(documents.readable_by(user)),
        )
        .values_list("next_at", "notes", "papers")
        .get()
    )
    return Beside(*row)


def _count(rows: "QuerySet") -> Coalesce:
    of_case = rows.filter(case=OuterRef("pk")).order_by().values("case").annotate(number=Count("pk"))
    return Coalesce(Subquery(of_case.values("number")), 0)
