"""Signs of life of the background workers; the only record that belongs to no room."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Worker(models.Model):
    """One worker process. Its row is deleted when it ends in order; a stale row means that it died."""

    id = models.CharField(primary_key=True, max_length=64, editable=False)
    host = models.CharField(_("Rechner"), max_length=255)
    pid = models.PositiveIntegerField(_("Prozess"))
    started_at = models.DateTimeField(_("gestartet"))
    seen_at = models.DateTimeField(_("zuletzt gesehen"), db_index=True)

    class Meta:
        verbose_name = _("Hintergrunddienst")
        verbose_name_plural = _("Hintergrunddienste")

    def __str__(self) -> str:
        return f"{self.host}:{self.pid}"
