"""Needs and resources in twelve life areas (a setting), each 0–4 or not asked; each assessment is a version (C5)."""

from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from content.directory.words import WordsField
from workflows.case.record import Case


class Level(models.IntegerChoices):
    """How much help is needed. `None` on the record means: not asked."""

    NONE = 0, _("kein Bedarf")
    LOW = 1, _("gering")
    SOME = 2, _("mittel")
    HIGH = 3, _("hoch")
    ACUTE = 4, _("akut")


# What each level means, in words that both sides of the table understand.
MEANING: dict[int, Any] = {
    Level.NONE: _("geht gut allein"),
    Level.LOW: _("ab und zu ein Rat"),
    Level.SOME: _("Hilfe bei einzelnen Dingen"),
    Level.HIGH: _("viel Hilfe, über längere Zeit"),
    Level.ACUTE: _("sofort etwas tun"),
}

NEED_FROM = Level.SOME  # from here on a level counts as a need that closing asks about


class GermanLevel(models.TextChoices):
    """CEFR levels."""

    NONE = "0", _("keine Kenntnisse")
    A1 = "A1", "A1"
    A2 = "A2", "A2"
    B1 = "B1", "B1"
    B2 = "B2", "B2"
    C1 = "C1", "C1"
    C2 = "C2", "C2"


class LegalBasis(models.TextChoices):
    """On which ground health may be written down (Art. 9(2) GDPR)."""

    CONSENT = "consent", _("Ausdrückliche Einwilligung (Art. 9 Abs. 2 a DSGVO)")
    SOCIAL = "social", _("Soziale Versorgung (Art. 9 Abs. 2 h DSGVO)")
    VITAL = "vital", _("Lebenswichtige Interessen (Art. 9 Abs. 2 c DSGVO)")


class LifeArea(models.Model):
    """One area of life. `sensitive` areas (health) have a right of their own and want a legal basis."""

    key = models.SlugField(_("Kürzel"), unique=True)
    name = models.CharField(_("Lebensbereich"), max_length=80)
    name_words = WordsField(_("Lebensbereich in anderen Sprachen"))
    question = models.CharField(_("Leitfrage"), max_length=200, blank=True)
    question_words = WordsField(_("Leitfrage in anderen Sprachen"))
    sensitive = models.BooleanField(_("Gesundheit (Art. 9 DSGVO)"), default=False)
    order = models.PositiveSmallIntegerField(_("Reihenfolge"), default=0)
    active = models.BooleanField(_("in Gebrauch"), default=True)

    class Meta:
        verbose_name = _("Lebensbereich")
        verbose_name_plural = _("Lebensbereiche")
        ordering = ["order", "pk"]

    def __str__(self) -> str:
        return self.name


class Assessment(models.Model):
    """One version of a person's needs assessment."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="assessments")
    version = models.PositiveSmallIntegerField(_("Fassung"))
    german_level = models.CharField(_("Deutsch"), max_length=2, choices=GermanLevel, blank=True)
    german_certificate = models.BooleanField(_("mit Zertifikat"), default=False)
    german_on = models.DateField(_("Stand vom"), null=True, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("Bedarfsermittlung")
        verbose_name_plural = _("Bedarfsermittlungen")
        ordering = ["-version"]
        constraints = [models.UniqueConstraint(fields=["case", "version"], name="assessment_version_once")]

    def __str__(self) -> str:
        return f"Fassung {self.version}"


class AreaAssessment(models.Model):
    """One life area in one assessment."""

    assessment = models.ForeignKey(Assessment, on_delete=models.CASCADE, related_name="areas")
    area = models.ForeignKey(LifeArea, on_delete=models.PROTECT, related_name="+")
    level = models.PositiveSmallIntegerField(_("Bedarf"), choices=Level, null=True, blank=True)
    need = models.TextField(_("Was wird gebraucht?"), blank=True, max_length=2000)
    resource = models.TextField(_("Was ist da?"), blank=True, max_length=2000)
    priority = models.BooleanField(_("zuerst angehen"), default=False)
    legal_basis = models.CharField(_("Rechtsgrundlage"), max_length=8, choices=LegalBasis, blank=True)

    class Meta:
        verbose_name = _("Lebensbereich im Bedarf")
        verbose_name_plural = _("Lebensbereiche im Bedarf")
        ordering = ["area__order", "pk"]
        constraints = [models.UniqueConstraint(fields=["assessment", "area"], name="area_once_per_assessment")]

    def __str__(self) -> str:
        return f"{self.area_id}: {self.level}"


class AssessmentDraft(models.Model):
    """What was typed and is not yet a version: the talk goes on another day. One per case, gone when it is finished."""

    case = models.OneToOneField(Case, on_delete=models.CASCADE, related_name="assessment_draft")
    values = models.JSONField(default=dict)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("Entwurf der Bedarfsermittlung")
        verbose_name_plural = _("Entwürfe der Bedarfsermittlung")

    def __str__(self) -> str:
        return f"Entwurf zu {self.case_id}"
