"""The session engine: Django's, in the database, with an end after a pause and an end after a day.

Limits are checked while the row is read anyway, so no page needs a query more. Only sessions of people with an account
have them; the last use is written at most once a minute.
"""

from datetime import UTC, datetime, timedelta
from typing import Any

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore as DatabaseSessions
from django.utils import timezone
from django.utils.crypto import salted_hmac

STARTED, DEVICE = "started", "device"
TOUCH = timedelta(minutes=1)


class SessionStore(DatabaseSessions):
    """What `SESSION_ENGINE` names."""

    @classmethod
    def get_model_class(cls) -> Any:
        """Our own rows."""
        from accounts.session_records import Session

        return Session

    def create_model_instance(self, data: dict[str, Any]) -> Any:
        """The row, with what people want to know about it."""
        row: Any = super().create_model_instance(data)
        row.used_at = timezone.now()
        row.user_id = int(data[SESSION_KEY]) if SESSION_KEY in data else None
        row.device = data.get(DEVICE, "")
        row.started_at = datetime.fromtimestamp(data[STARTED], UTC) if STARTED in data else row.used_at
        return row

    def _get_session_from_db(self) -> Any:
        row = super()._get_session_from_db()  # type: ignore[misc]  # the stubs leave it out
        if row is None or row.user_id is None:
            return row
        now, rows = timezone.now(), self.get_model_class().objects.filter(pk=row.pk)
        if is_over(row, now):
            rows.delete()
            self._session_key = None
            return None
        if row.used_at < now - TOUCH:
            rows.update(used_at=now)
        return row


def is_over(row: Any, now: datetime) -> bool:
    """Too long unused, or too long ago begun."""
    idle, longest = (timedelta(minutes=settings.SESSION_MINUTES[name]) for name in ("idle", "longest"))
    return bool(row.used_at < now - idle or row.started_at < now - longest)


def reference(key: str) -> str:
    """What a page may show in place of the key."""
    return salted_hmac("accounts.session", key).hexdigest()[:20]
