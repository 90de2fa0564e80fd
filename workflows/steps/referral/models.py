"""A referral: one person is guided to one regular service; its own small life (C7)."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from content.models import Service
from workflows.case.record import Case


class Mode(models.TextChoices):
    """How much of the way staff go along; with data only what the person has agreed to leaves the house."""

    INFORMATION = "information", _("Information geben")
    APPOINTMENT = "appointment", _("Termin vereinbaren")
    ACCOMPANIED = "accompanied", _("Termin vereinbaren und begleiten")
    DATA = "data", _("Mit Angaben zur Person anfragen (nur mit Einwilligung)")


class Outcome(models.TextChoices):
    """How a referral ended; `pending` keeps it open."""

    REACHED = "reached", _("Angekommen")
    PENDING = "pending", _("Noch offen")
    REFUSED_CLIENT = "refused_client", _("Von der Person abgelehnt")
    REFUSED_SERVICE = "refused_service", _("Vom Dienst abgelehnt")
    NO_SHOW = "no_show", _("Nicht erschienen")


class Referral(models.Model):
    """The record behind one `ReferralFlow` process."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="referrals")
    service = models.ForeignKey(
        Service, verbose_name=_("Regeldienst"), on_delete=models.PROTECT, related_name="referrals"
    )
    area_key = models.SlugField(_("Lebensbereich"), blank=True)
    goal_step = models.ForeignKey(
        "workflows.GoalStep", verbose_name=_("Schritt im Plan"), null=True, blank=True, on_delete=models.SET_NULL
    )
    mode = models.CharField(_("Weg"), max_length=12, choices=Mode)
    purpose = models.CharField(_("Wozu"), max_length=300)
    informed_on = models.DateField(_("informiert am"), null=True, blank=True)
    appointment_at = models.DateTimeField(_("Termin"), null=True, blank=True)
    appointment_note = models.CharField(_("Hinweis zum Termin"), max_length=300, blank=True)
    outcome = models.CharField(_("Ergebnis"), max_length=16, choices=Outcome, default=Outcome.PENDING)
    outcome_note = models.CharField(_("Bemerkung"), max_length=500, blank=True)
    escalated_at = models.DateTimeField(_("an Vertretung und Leitung gemeldet"), null=True, blank=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("Vermittlung")
        verbose_name_plural = _("Vermittlungen")
        ordering = ["-created_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.service_id} ({self.mode})"

    @property
    def mark(self) -> str:
        """What mails and telephone calls name it by: a number of its own, not that of the case."""
        return f"V-{self.pk:05d}"

    @property
    def is_open(self) -> bool:
        """Whether its process still waits for somebody."""
        return self.ended_at is None
