"""What pages about one's own account show."""

from datetime import datetime
from typing import Any, NamedTuple

from django.utils import timezone

from accounts import sessions
from accounts.factors import CodeApp, Passkey, RecoveryCode
from accounts.models import User


class SignedIn(NamedTuple):
    """One browser; `key` never reaches a page, `reference` does."""

    key: str
    reference: str
    device: str
    started_at: datetime
    used_at: datetime
    here: bool


def sessions_of(user: User, own: str) -> list[SignedIn]:
    """Where this person is signed in, the present browser first, then by last use; ended ones are left out."""
    now = timezone.now()
    rows = [row for row in user.sessions.filter(expire_date__gt=now) if not sessions.is_over(row, now)]
    found = [
        SignedIn(
            row.session_key,
            sessions.reference(row.session_key),
            row.device,
            row.started_at,
            row.used_at,
            row.session_key == own,
        )
        for row in rows
    ]
    return sorted(found, key=lambda row: (row.here, row.used_at), reverse=True)


def factors_of(user: User) -> dict[str, Any]:
    """App, keys, and how many recovery codes are left."""
    return {
        "app": CodeApp.objects.filter(user=user).first(),
        "keys": list(Passkey.objects.filter(user=user)),
        "codes_left": RecoveryCode.objects.filter(user=user).count(),
    }
