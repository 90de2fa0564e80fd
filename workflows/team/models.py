"""What is remembered of the team: hours and languages, what a case weighs, absences, hand-overs and their way back.

Why somebody is away is nobody's business and stands nowhere.
"""

from datetime import date, datetime, timedelta
from typing import Any, Self

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

from content.directory.spoken import SpokenField
from content.models import Stadtteil
from workflows.case.record import Case, Stage
from workflows.team.snapshots import ExactEncoder

UNDO = timedelta(days=1)


def _staff(name: Any, related: str = "+", **kwargs: Any) -> Any:
    return models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=name, on_delete=models.PROTECT, related_name=related, **kwargs
    )


class StaffProfile(models.Model):
    """How many hours a week somebody counsels, in which languages, and for which Stadtteile."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="staff_profile")
    hours = models.DecimalField(
        _("Wochenstunden"), max_digits=4, decimal_places=2, validators=[MinValueValidator(0), MaxValueValidator(60)]
    )
    languages = SpokenField()
    stadtteile = models.ManyToManyField(Stadtteil, verbose_name=_("Stadtteile"), blank=True, related_name="+")

    class Meta:
        verbose_name = _("Profil im Team")
        verbose_name_plural = _("Profile im Team")
        default_permissions = ()

    def __str__(self) -> str:
        return str(self.user)


def _percent(name: Any, default: int, words: Any = "", most: int = 500) -> models.PositiveSmallIntegerField:
    return models.PositiveSmallIntegerField(
        name, default=default, validators=[MaxValueValidator(most)], help_text=words
    )


@register_setting(icon="cogs", name="caseload-weights")
class CaseloadWeights(BaseGenericSetting):
    """How much a case counts when work is shared out: 100 means one whole case."""

    intake = _percent(_("Aufnahme"), 120, _("100 zählt wie ein ganzer Fall, 50 wie ein halber."))
    assessment = _percent(_("Bedarf"), 120)
    plan = _percent(_("Plan"), 110)
    support = _percent(_("Begleitung"), 90)
    review = _percent(_("Überprüfung"), 100)
    closing = _percent(_("Abschluss"), 80)
    interpreter = _percent(_("Zuschlag: Dolmetscher nötig"), 10, _("Gespräche dauern länger."))
    household = _percent(
        _("Zuschlag: jede Person im Haushalt ohne eigenen Fall"), 5, _("Zum Beispiel kleine Kinder."), 100
    )
    warn_at = _percent(_("Gelb über so viel Prozent einer vollen Stelle"), 100)
    alarm_at = _percent(_("Rot über so viel Prozent einer vollen Stelle"), 120)

    panels = [
        MultiFieldPanel(
            [FieldPanel(name) for name in ("intake", "assessment", "plan", "support", "review", "closing")],
            heading=_("So viel zählt ein Fall, nach seinem Stand"),
        ),
        MultiFieldPanel([FieldPanel("interpreter"), FieldPanel("household")], heading=_("Was dazukommt")),
        MultiFieldPanel([FieldPanel("warn_at"), FieldPanel("alarm_at")], heading=_("Ampel")),
    ]

    class Meta:
        verbose_name = _("Gewichte der Fälle")

    def of_stage(self, stage: str) -> int:
        """Percent of a whole case."""
        return getattr(self, stage, 0) if stage in Stage.values else 0

    @classmethod
    def now(cls) -> Self:
        """The weights in force; one query, the defaults where nobody has set any."""
        return cls.objects.first() or cls()


class Absence(models.Model):
    """Somebody is away from one day to another, and one colleague stands in. The rights end by themselves."""

    person = _staff(_("Wer ist weg?"), "absences")
    cover = _staff(_("Wer vertritt?"), "covers")
    starts_on = models.DateField(_("von"))
    ends_on = models.DateField(_("bis einschließlich"))
    created_by = _staff(_("eingetragen von"))
    created_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(_("beendet am"), null=True, blank=True)
    ended_by = _staff(_("beendet von"), null=True, blank=True)

    class Meta:
        verbose_name = _("Vertretung")
        verbose_name_plural = _("Vertretungen")
        ordering = ["-starts_on", "-pk"]
        default_permissions = ()
        constraints = [
            models.CheckConstraint(condition=Q(ends_on__gte=F("starts_on")), name="absence_ends_after_start"),
            models.CheckConstraint(condition=~Q(person=F("cover")), name="absence_has_another_person"),
        ]

    def __str__(self) -> str:
        return f"{self.starts_on:%d.%m.%Y}–{self.ends_on:%d.%m.%Y}"

    @staticmethod
    def in_force(day: date | None = None) -> Q:
        """Condition: somebody is away on this day."""
        day = day or timezone.localdate()
        return Q(ended_at=None, starts_on__lte=day, ends_on__gte=day)

    @property
    def is_over(self) -> bool:
        """Whether it has ended, by its date or early."""
        return self.ended_at is not None or self.ends_on < timezone.localdate()

    @property
    def is_running(self) -> bool:
        """Whether somebody is away today."""
        return not self.is_over and self.starts_on <= timezone.localdate()


class CoverCase(models.Model):
    """A case on which a cover got rights; `before` is the end of each right they held already (codename → date)."""

    absence = models.ForeignKey(Absence, on_delete=models.CASCADE, related_name="cases")
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="cover_cases")
    before = models.JSONField(default=dict)

    class Meta:
        verbose_name = _("Fall in Vertretung")
        verbose_name_plural = _("Fälle in Vertretung")
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["absence", "case"], name="cover_once_per_case")]


class HandOver(models.Model):
    """Cases went from one hand to others, at once; within a day it can be taken back exactly."""

    class Kind(models.TextChoices):
        """Why cases changed hands."""

        HAND_OVER = "hand_over", _("Übergabe")
        WAITING = "waiting", _("Verteilung wartender Fälle")
        LEAVING = "leaving", _("Ausscheiden")

    kind = models.CharField(max_length=10, choices=Kind, default=Kind.HAND_OVER)
    giver = _staff(_("bisher zuständig"), null=True, blank=True)
    by = _staff(_("übergeben von"))
    at = models.DateTimeField(default=timezone.now)
    reason = models.CharField(_("Grund"), max_length=200)
    before = models.JSONField(
        default=dict, encoder=ExactEncoder, editable=False
    )  # of a person who left: what else they held
    undone_at = models.DateTimeField(null=True, blank=True)
    undone_by = _staff(_("rückgängig gemacht von"), null=True, blank=True)

    class Meta:
        verbose_name = _("Übergabe")
        verbose_name_plural = _("Übergaben")
        ordering = ["-at", "-pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {timezone.localtime(self.at):%d.%m.%Y}"

    @property
    def undo_until(self) -> datetime:
        """Until when it can be taken back."""
        return self.at + UNDO

    @property
    def can_be_undone(self) -> bool:
        """Whether there is still time and nobody has done it."""
        return self.undone_at is None and timezone.now() <= self.undo_until


class HandOverItem(models.Model):
    """One case of a hand-over, and everything that taking it back needs."""

    hand_over = models.ForeignKey(HandOver, on_delete=models.CASCADE, related_name="items")
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="hand_over_items")
    giver = _staff(_("von"), null=True, blank=True)
    to = _staff(_("an"))
    before = models.JSONField(default=dict, encoder=ExactEncoder, editable=False)

    class Meta:
        verbose_name = _("Übergebener Fall")
        verbose_name_plural = _("Übergebene Fälle")
        ordering = ["pk"]
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["hand_over", "case"], name="hand_over_once_per_case")]
