"""What lies beside a file: the next appointment, how many notes and documents; read along with the case."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

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


def columns(user: "User") -> dict[str, Any]:
    """What the case page reads along with the case, so that it costs no statement of its own."""
    coming = Appointment.objects.filter(appointments.upcoming(), case=OuterRef("pk")).order_by("starts_at")
    return {
        "beside_next": Subquery(coming.values("starts_at")[:1]),
        "beside_notes": _count(remarks.readable_by(user)),
        "beside_documents": _count(documents.readable_by(user)),
    }


def of(case: Any, user: "User") -> Beside:
    """For a reader who may open the file; asked for, where the case came without the columns."""
    found = case if hasattr(case, "beside_next") else Case.objects.annotate(**columns(user)).get(pk=case.pk)
    return Beside(found.beside_next, found.beside_notes, found.beside_documents)


def _count(rows: "QuerySet[Any]") -> Coalesce:
    of_case = rows.filter(case=OuterRef("pk")).order_by().values("case").annotate(number=Count("pk"))
    return Coalesce(Subquery(of_case.values("number")), 0)
