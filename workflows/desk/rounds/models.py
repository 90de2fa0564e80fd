"""A round on site, and its codes: what lies on paper names nobody (C12)."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from content.models import Accommodation
from workflows.case.notes import Encounter
from workflows.case.record import Case


class Round(models.Model):
    """One visit of one person of the team in one accommodation."""

    on = models.DateField(_("Datum"), db_index=True)
    starts = models.TimeField(_("Beginn"), null=True, blank=True)
    accommodation = models.ForeignKey(
        Accommodation, verbose_name=_("Unterkunft"), on_delete=models.PROTECT, related_name="rounds"
    )
    staff = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("Wer geht?"), on_delete=models.PROTECT, related_name="rounds"
    )
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)
    cancelled_at = models.DateTimeField(_("abgesagt"), null=True, blank=True)

    class Meta:
        verbose_name = _("Runde vor Ort")
        verbose_name_plural = _("Runden vor Ort")
        ordering = ["on", "starts", "pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["on", "accommodation", "staff"],
                condition=models.Q(cancelled_at=None),
                name="one_round_a_day_and_house",
            )
        ]

    def __str__(self) -> str:
        return f"{self.on:%d.%m.%Y}"

    @property
    def has_begun(self) -> bool:
        """Whether its day has come: contacts may be entered."""
        return self.on <= timezone.localdate()


class RoundCode(models.Model):
    """What stands on the sheet instead of a name. Drawn by chance for each round: two sheets tell nothing together."""

    round = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="codes")
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="+")
    code = models.CharField(max_length=4)
    encounter = models.OneToOneField(Encounter, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        verbose_name = _("Code einer Runde")
        verbose_name_plural = _("Codes einer Runde")
        ordering = ["code"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["round", "code"], name="a_code_once_a_round"),
            models.UniqueConstraint(fields=["round", "case"], name="a_case_once_a_round"),
        ]

    def __str__(self) -> str:
        return self.code
