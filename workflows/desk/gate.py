"""What the desk's rooms register with the team's hand-overs and leavings: appointments, calendar addresses."""

from django.utils.translation import ngettext

from accounts.models import User
from workflows.case.appointments import Appointment, upcoming
from workflows.desk.calendar.models import CalendarFeed, revoke
from workflows.team.belongings import Belonging, Ending, register


def _appointments(giver: User, case_ids: list[int]) -> int:
    return Appointment.objects.filter(upcoming(), case__in=case_ids).count()


def connect() -> None:
    """Called once, when the app is ready."""
    register(
        "appointments",
        Belonging(
            lambda n: ngettext("%(number)s Termin", "%(number)s Termine", n) % {"number": n},
            _appointments,
        ),
    )
    register(
        "calendar",
        Ending(
            lambda n: ngettext("Die Kalenderadresse endet", "%(number)s Kalenderadressen enden", n) % {"number": n},
            lambda user: CalendarFeed.objects.filter(user=user).count(),
            lambda user, by: revoke(user),
        ),
    )
