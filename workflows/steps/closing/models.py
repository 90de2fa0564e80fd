"""How a case ends: reason, result per need, approval by a second person (C9)."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from workflows.case.record import Case


class ClosingReason(models.Model):
    """Why cases end: a setting."""

    key = models.SlugField(_("Kürzel"), unique=True)
    name = models.CharField(_("Abschlussgrund"), max_length=120)
    order = models.PositiveSmallIntegerField(_("Reihenfolge"), default=0)
    active = models.BooleanField(_("in Gebrauch"), default=True)
    follow_up = models.BooleanField(
        _("später nachfragen"), default=True, help_text=_("Nicht bei Gründen, nach denen eine Nachfrage verletzt.")
    )

    class Meta:
        verbose_name = _("Abschlussgrund")
        verbose_name_plural = _("Abschlussgründe")
        ordering = ["order", "pk"]

    def __str__(self) -> str:
        return self.name


class Closing(models.Model):
    """One proposal to close, and what the second person said."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="closings")
    reason = models.ForeignKey(ClosingReason, verbose_name=_("Grund"), on_delete=models.PROTECT, related_name="+")
    note = models.TextField(_("Bemerkung für die Akte"), blank=True, max_length=2000)
    follow_up = models.BooleanField(_("Nachfrage ist recht"), default=True)
    proposed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    proposed_at = models.DateTimeField(default=timezone.now)
    approved = models.BooleanField(_("genehmigt"), null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    decided_at = models.DateTimeField(null=True, blank=True)
    comment = models.CharField(_("Rückmeldung"), max_length=500, blank=True)

    class Meta:
        verbose_name = _("Abschluss")
        verbose_name_plural = _("Abschlüsse")
        ordering = ["-proposed_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.reason_id} {self.proposed_at:%d.%m.%Y}"


class NeedResult(models.Model):
    """What became of one need by the time of closing."""

    class Result(models.TextChoices):
        """Every need ends in one of these (C9)."""

        ACHIEVED = "achieved", _("Erreicht")
        HANDED_OVER = "handed_over", _("Übergeben und bestätigt")
        DECLINED = "declined", _("Von der Person nicht gewünscht")
        OTHER = "other", _("Anderer Grund")

    closing = models.ForeignKey(Closing, on_delete=models.CASCADE, related_name="results")
    area_key = models.SlugField()
    area_name = models.CharField(max_length=80)
    level_before = models.PositiveSmallIntegerField(null=True, blank=True)
    result = models.CharField(_("Ergebnis"), max_length=12, choices=Result)
    reason = models.CharField(_("Begründung"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("Ergebnis je Bedarf")
        verbose_name_plural = _("Ergebnisse je Bedarf")
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.area_key}: {self.result}"
