"""What the team's own rooms register with `belongings`: open referrals, requests of the inbox, sessions."""

from django.utils.translation import ngettext

from accounts.models import User
from accounts.people import end_sessions
from forms import returning
from workflows.steps.referral.models import Referral
from workflows.team.belongings import Belonging, Ending, register


def _referrals(giver: User, case_ids: list[int]) -> int:
    return Referral.objects.filter(case__in=case_ids, ended_at=None).count()


def connect() -> None:
    """Called once, when the app is ready."""
    register(
        "referrals",
        Belonging(
            lambda n: ngettext("%(number)s offene Vermittlung", "%(number)s offene Vermittlungen", n) % {"number": n},
            _referrals,
        ),
    )
    register(
        "requests",
        Ending(
            lambda n: (
                ngettext(
                    "%(number)s Anfrage geht zurück in den Eingang",
                    "%(number)s Anfragen gehen zurück in den Eingang",
                    n,
                )
                % {"number": n}
            ),
            returning.held_by,
            returning.give_back,
            returning.return_to,
        ),
    )
    register(
        "sessions",
        Ending(
            lambda n: ngettext("%(number)s Anmeldung endet", "%(number)s Anmeldungen enden", n) % {"number": n},
            lambda user: user.sessions.count(),
            lambda user, by: end_sessions(user),
        ),
    )
