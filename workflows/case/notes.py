"""What happened with a person between the steps: contacts and notes (C10)."""

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from workflows.case.record import Case

ENCOUNTER = "encounter"  # mark of its journal entry: the timeline shows the contact itself instead


class Encounter(models.Model):
    """One contact with the person: where, how long, about what."""

    class Place(models.TextChoices):
        """Where the contact took place."""

        OFFICE = "office", _("im Büro")
        ON_SITE = "on_site", _("vor Ort in der Unterkunft")
        HOME = "home", _("Hausbesuch")
        PHONE = "phone", _("Telefon")
        VIDEO = "video", _("Video")
        LETTER = "letter", _("Brief oder E-Mail")

    class Kind(models.TextChoices):
        """With one person, or with a family."""

        SINGLE = "single", _("Einzelberatung")
        FAMILY = "family", _("Familienberatung")

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="encounters")
    on = models.DateField(_("Datum"), default=timezone.localdate)
    place = models.CharField(_("Ort"), max_length=8, choices=Place, default=Place.OFFICE)
    minutes = models.PositiveSmallIntegerField(
        _("Dauer in Minuten"), default=15, validators=[MinValueValidator(1), MaxValueValidator(600)]
    )
    persons = models.PositiveSmallIntegerField(
        _("Anzahl Personen"), default=1, validators=[MinValueValidator(1), MaxValueValidator(50)]
    )
    kind = models.CharField(_("Art"), max_length=6, choices=Kind, default=Kind.SINGLE)
    topics = models.ManyToManyField("workflows.LifeArea", verbose_name=_("Themen"), blank=True, related_name="+")
    interpreter = models.BooleanField(_("mit Dolmetscher"), default=False)
    text = models.TextField(_("Notiz"), blank=True, max_length=4000)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("Kontakt")
        verbose_name_plural = _("Kontakte")
        ordering = ["-on", "-pk"]

    def __str__(self) -> str:
        return f"{self.on:%d.%m.%Y} {self.get_place_display()}"
