"""What intake settles: information given, eligibility, clock (C3, C4)."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.languages import CHOICES as LANGUAGES
from workflows.case.record import Case, Eligibility


class Intake(models.Model):
    """One finished intake. Art. 13 GDPR: who collects data says so, in a language the person understands."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="intakes")
    informed_on = models.DateField(_("Datenschutz-Information gegeben am"))
    informed_language = models.CharField(_("in der Sprache"), max_length=8, choices=LANGUAGES)
    informed_version = models.CharField(_("Fassung"), max_length=20)
    eligibility = models.CharField(_("Förderfähig"), max_length=8, choices=Eligibility)
    handed_to = models.CharField(_("Abgegeben an"), max_length=200, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("Aufnahme")
        verbose_name_plural = _("Aufnahmen")

    def __str__(self) -> str:
        return f"Aufnahme {self.case_id}"
