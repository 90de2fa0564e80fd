"""What the team's own rooms register with `belongings`: open referrals, requests of the inbox, sessions."""

from importlib import import_module
from typing import Any

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.models import Session
from django.utils import timezone
from django.utils.translation import ngettext

from accounts.models import User
from forms import returning
from workflows.steps.referral.models import Referral
from workflows.team.belongings import Belonging, Ending, register


def _referrals(giver: User, case_ids: list[int]) -> int:
    return Referral.objects.filter(case__in=case_ids, ended_at=None).count()


def _sessions_of(user: User) -> list[str]:
    """Keys of the person's sessions; there is no index by person, and few sessions are alive at a time."""
    keys = []
    for session in Session.objects.filter(expire_date__gte=timezone.now()).iterator():
        if session.get_decoded().get(SESSION_KEY) == str(user.pk):
            keys.append(session.session_key)
    return keys


def _end_sessions(user: User, by: User) -> int:
    store: Any = import_module(settings.SESSION_ENGINE).SessionStore
    keys = _sessions_of(user)
    for key in keys:
        store(key).delete()
    return len(keys)


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
            lambda user: len(_sessions_of(user)),
            _end_sessions,
        ),
    )
