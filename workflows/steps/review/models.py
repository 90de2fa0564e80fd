"""What a review decided (C8)."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from workflows.case.record import Case


class Decision(models.TextChoices):
    """How it goes on after a review."""

    CONTINUE = "continue", _("Weiter begleiten")
    REASSESS = "reassess", _("Bedarf neu ermitteln")
    CLOSE = "close", _("Abschließen")


class Review(models.Model):
    """One review of the plan with the person."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="reviews")
    decision = models.CharField(_("Entscheidung"), max_length=10, choices=Decision)
    note = models.TextField(_("Was hat sich verändert?"), blank=True, max_length=2000)
    next_on = models.DateField(_("Nächste Überprüfung"), null=True, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("Überprüfung")
        verbose_name_plural = _("Überprüfungen")
        ordering = ["-at"]

    def __str__(self) -> str:
        return f"{self.decision} {self.at:%d.%m.%Y}"
