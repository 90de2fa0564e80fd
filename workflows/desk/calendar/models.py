"""The secret address of a person's calendar: only its hash is kept, so nobody can read it out of the database."""

import secrets
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from workflows.case.tokens import digest_of

if TYPE_CHECKING:
    from accounts.models import User


class CalendarFeed(models.Model):
    """One address per person; a new one makes the old one dead."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="calendar_feed")
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("Kalenderadresse")
        verbose_name_plural = _("Kalenderadressen")
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.user_id}"


def new_token(user: "User") -> str:
    """A fresh address for `user`, told once."""
    token = secrets.token_urlsafe(32)
    values = {"token_hash": digest_of(token), "created_at": timezone.now()}
    CalendarFeed.objects.update_or_create(user=user, defaults=values)
    return token


def revoke(user: "User") -> None:
    """No address any longer."""
    CalendarFeed.objects.filter(user=user).delete()


def owner_of(token: str) -> "User | None":
    """Whose address it is, while the account is in use."""
    feed = CalendarFeed.objects.select_related("user").filter(token_hash=digest_of(token[:100])).first()
    return feed.user if feed and feed.user.is_active else None
