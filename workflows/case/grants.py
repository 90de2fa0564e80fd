"""Rights on single cases and Stadtteile: guardian's direct foreign-key models, each with reason and end beside it."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from guardian.models import UserObjectPermissionBase

from content.models import Stadtteil
from workflows.case.record import Case


class GrantFields(models.Model):
    """Why, by whom and until when (inclusive; empty means until revoked)."""

    reason = models.CharField(_("Grund"), max_length=200, blank=True)
    ends_on = models.DateField(_("bis einschließlich"), null=True, blank=True)
    ends_at = models.DateTimeField(_("bis zur Uhrzeit"), null=True, blank=True)  # emergency access ends by the hour
    granted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    granted_at = models.DateTimeField(default=timezone.now)

    class Meta:
        abstract = True


def in_force() -> Q:
    """Condition on grants that have not ended; checked at each use, not only at night."""
    day = Q(ends_on__isnull=True) | Q(ends_on__gte=timezone.localdate())
    return day & (Q(ends_at__isnull=True) | Q(ends_at__gt=timezone.now()))


class CaseUserObjectPermission(GrantFields, UserObjectPermissionBase):
    """What one person may do with one case."""

    content_object = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="grants")

    class Meta(UserObjectPermissionBase.Meta):
        verbose_name = _("Zugriff auf einen Fall")
        verbose_name_plural = _("Zugriffe auf Fälle")


class StadtteilUserObjectPermission(GrantFields, UserObjectPermissionBase):
    """Which Stadtteile's cases one person may know about: number, state, deadlines; no names."""

    # a visible reverse name: guardian finds the direct model by it and else falls back to its generic table
    content_object = models.ForeignKey(Stadtteil, on_delete=models.CASCADE, related_name="user_grants")

    class Meta(UserObjectPermissionBase.Meta):
        verbose_name = _("Zugriff auf einen Stadtteil")
        verbose_name_plural = _("Zugriffe auf Stadtteile")
