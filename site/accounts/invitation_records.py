"""Invitations as records; what is done with them stands in `accounts.invitations`."""

import secrets

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


def fresh_nonce() -> str:
    """The part of the link that nobody can guess; the link also needs our signature."""
    return secrets.token_hex(16)


class InvitationQuerySet(models.QuerySet["Invitation"]):
    """Those that still open something."""

    def open(self) -> "InvitationQuerySet":
        """Neither used nor taken back nor too old."""
        return self.filter(closed_at=None, expires_at__gt=timezone.now())


class Invitation(models.Model):
    """A link by which somebody sets up an account, once. `closed_at`: used or taken back."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="invitations")
    nonce = models.CharField(max_length=32, unique=True, default=fresh_nonce)
    created_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)

    objects = InvitationQuerySet.as_manager()

    class Meta:
        verbose_name = _("Einladung")
        verbose_name_plural = _("Einladungen")
        ordering = ["-created_at"]

    def __str__(self) -> str:
        return f"{self.person} {self.expires_at:%d.%m.%Y}"
