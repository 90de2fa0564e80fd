"""One question after a closing, and its answer. Of the link only a hash is kept."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from workflows.case.record import Case
from workflows.steps.closing.models import Closing


class Way(models.TextChoices):
    """How the person is asked."""

    MAIL = "mail", _("per E-Mail")
    LETTER = "letter", _("per Brief")
    TALK = "talk", _("im Gespräch")


class Condition(models.TextChoices):
    """How things are, in the person's words."""

    GOOD = "good", _("Gut")
    FAIR = "fair", _("Es geht")
    BAD = "bad", _("Nicht gut")


class FollowUp(models.Model):
    """Asked once per closing; answered at most once."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="follow_ups")
    closing = models.OneToOneField(Closing, on_delete=models.CASCADE, related_name="asked_later")
    way = models.CharField(_("Weg"), max_length=6, choices=Way)
    token_hash = models.CharField(max_length=64, null=True, blank=True, unique=True, editable=False)
    expires_at = models.DateTimeField(_("gilt bis"), null=True, blank=True)
    created_at = models.DateTimeField(default=timezone.now)
    asked_at = models.DateTimeField(_("gefragt"), null=True, blank=True)
    answered_at = models.DateTimeField(_("geantwortet"), null=True, blank=True)
    condition = models.CharField(_("Wie geht es Ihnen?"), max_length=4, choices=Condition, blank=True)
    again = models.BooleanField(_("Brauchen Sie noch einmal Beratung?"), null=True, blank=True)
    note = models.CharField(_("Nachricht"), max_length=500, blank=True)

    class Meta:
        verbose_name = _("Nachfrage")
        verbose_name_plural = _("Nachfragen")
        ordering = ["-pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.case_id} {self.way}"

    @property
    def usable(self) -> bool:
        """Whether its link still takes an answer: asked, not answered, not too old, the case still closed."""
        fresh = self.expires_at is not None and self.expires_at > timezone.now()
        return self.answered_at is None and fresh and not self.case.is_open
