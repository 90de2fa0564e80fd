"""What somebody wants to be told by mail, and which mails of the day were sent."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class DeskPreferences(models.Model):
    """One person's wishes; who never chose gets the daily mail."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="desk_preferences")
    digest = models.BooleanField(_("Tägliche E-Mail"), default=True)

    class Meta:
        verbose_name = _("Wünsche einer Person")
        verbose_name_plural = _("Wünsche der Personen")
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.user_id}"


class Digest(models.Model):
    """The mail of one person and day. The row is what keeps two workers from sending it twice."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="digests")
    day = models.DateField(default=timezone.localdate)
    planned_at = models.DateTimeField(default=timezone.now)
    sent_at = models.DateTimeField(null=True, blank=True)
    failed_at = models.DateTimeField(null=True, blank=True)
    empty = models.BooleanField(default=False)

    class Meta:
        verbose_name = _("E-Mail des Tages")
        verbose_name_plural = _("E-Mails des Tages")
        ordering = ["-day", "pk"]
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["user", "day"], name="one_digest_a_day")]

    def __str__(self) -> str:
        return f"{self.user_id} {self.day:%d.%m.%Y}"
