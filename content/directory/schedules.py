"""Consultation hours and dates on site: what repeats, and the single dates on which it is otherwise (A5)."""

import uuid
from typing import Any

from django.contrib.admin import display
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel

from content.directory import schedule_checks
from content.directory.areas import Area
from content.directory.people import Office
from content.directory.words import WordsField

WEEKDAYS = [
    (0, _("Montag")),
    (1, _("Dienstag")),
    (2, _("Mittwoch")),
    (3, _("Donnerstag")),
    (4, _("Freitag")),
    (5, _("Samstag")),
    (6, _("Sonntag")),
]


class Rhythm(models.TextChoices):
    """How people say it; `content.directory.rhythm` makes the rule of it."""

    WEEKLY = "weekly", _("jede Woche")
    FORTNIGHTLY = "fortnightly", _("jede zweite Woche")
    FIRST = "month1", _("jeden 1. im Monat")
    SECOND = "month2", _("jeden 2. im Monat")
    THIRD = "month3", _("jeden 3. im Monat")
    FOURTH = "month4", _("jeden 4. im Monat")
    LAST = "month-1", _("jeden letzten im Monat")
    ONCE = "once", _("nur einmal, am Tag „gilt ab“")


class Schedule(ClusterableModel):
    """HSDS `schedule`: one repeating time at one place. "nur nach Termin" is a state of its own."""

    office = models.ForeignKey(
        Office, verbose_name=_("Büro"), null=True, blank=True, on_delete=models.CASCADE, related_name="hours"
    )
    area = models.ForeignKey(
        Area,
        verbose_name=_("oder Gebiet (Beratung vor Ort)"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="hours",
    )
    rhythm = models.CharField(_("Wie oft?"), max_length=12, choices=Rhythm, default=Rhythm.WEEKLY)
    weekday = models.PositiveSmallIntegerField(_("Wochentag"), choices=WEEKDAYS, default=0)
    opens = models.TimeField(_("von"), null=True, blank=True)
    closes = models.TimeField(_("bis"), null=True, blank=True)
    by_appointment = models.BooleanField(
        _("nur nach Termin"), default=False, help_text=_("Dann dürfen die Uhrzeiten fehlen.")
    )
    valid_from = models.DateField(
        _("gilt ab"), default=localdate, help_text=_("Bei „jede zweite Woche“ zählt die erste Woche ab diesem Tag.")
    )
    valid_until = models.DateField(_("gilt bis"), null=True, blank=True, help_text=_("Leer heißt: ohne Ende."))
    note = models.CharField(_("Hinweis"), max_length=160, blank=True)
    note_words = WordsField(_("Hinweis in anderen Sprachen"))
    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    sequence = models.PositiveIntegerField(default=0, editable=False)
    changed_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("Sprechzeit")
        verbose_name_plural = _("Sprechzeiten und Termine vor Ort")
        ordering = ["weekday", "opens", "valid_from"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(office__isnull=True) ^ models.Q(area__isnull=True), name="schedule_has_one_place"
            ),
            models.CheckConstraint(
                condition=models.Q(opens__isnull=True, closes__isnull=True) | models.Q(closes__gt=models.F("opens")),
                name="schedule_closes_after_it_opens",
            ),
        ]

    def __str__(self) -> str:
        from content.directory.sentences import sentence

        return sentence(self)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Count the changes: calendars take over only what has a higher number."""
        if self.pk:
            self.sequence += 1
        super().save(*args, **kwargs)

    @property
    def nth(self) -> int | None:
        """Which one in the month; None where weeks are counted."""
        return int(self.rhythm.removeprefix("month")) if self.rhythm.startswith("month") else None

    @property
    def interval(self) -> int:
        """Every how many weeks."""
        return 2 if self.rhythm == Rhythm.FORTNIGHTLY else 1

    @property
    def place(self) -> Office | Area | None:
        """Where it is."""
        return self.office or self.area

    @display(description=_("Wo?"), ordering="office")
    def where(self) -> str:
        """The place's name, for lists."""
        return str(self.place)

    def clean(self) -> None:
        """Refuse what cannot happen, each with a sentence at its field."""
        super().clean()
        if self.valid_from is None or self.weekday is None:
            return  # said at the field already
        if self.rhythm == Rhythm.ONCE:
            self.weekday = self.valid_from.weekday()
        for check in schedule_checks.ALL:
            check(self)


class ScheduleException(models.Model):
    """A single date that is cancelled, or happens otherwise than the rule says."""

    class Kind(models.TextChoices):
        """The two words on the screen."""

        CANCELLED = "cancelled", _("fällt aus")
        CHANGED = "changed", _("stattdessen …")

    schedule = ParentalKey(Schedule, on_delete=models.CASCADE, related_name="exceptions")
    date = models.DateField(_("Termin am"))
    kind = models.CharField(_("Was ist anders?"), max_length=10, choices=Kind, default=Kind.CANCELLED)
    new_date = models.DateField(_("stattdessen am"), null=True, blank=True, help_text=_("Leer heißt: am selben Tag."))
    opens = models.TimeField(_("stattdessen von"), null=True, blank=True)
    closes = models.TimeField(_("stattdessen bis"), null=True, blank=True)
    reason = models.CharField(
        _("Grund (öffentlich)"), max_length=120, blank=True, help_text=_("Zum Beispiel: Fortbildung.")
    )
    reason_words = WordsField(_("Grund in anderen Sprachen"))

    class Meta:
        verbose_name = _("Ausnahme")
        verbose_name_plural = _("Ausnahmen")
        ordering = ["date"]
        constraints = [
            models.UniqueConstraint(
                fields=["schedule", "date"],
                name="one_exception_per_date",
                violation_error_message=_("Für diesen Tag gibt es schon eine Ausnahme."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.date:%d.%m.%Y} {self.get_kind_display()}"

    def clean(self) -> None:
        """ "Stattdessen" needs something that is different; a cancelled date has nothing else."""
        super().clean()
        if self.kind == self.Kind.CANCELLED:
            self.new_date = self.opens = self.closes = None
            return
        if not (self.new_date or self.opens or self.closes):
            raise ValidationError({"new_date": _("Bitte eintragen, was stattdessen gilt: Tag oder Uhrzeit.")})
        if (self.opens is None) != (self.closes is None):
            raise ValidationError({"closes": _("Bitte Beginn und Ende eintragen.")})
        if self.opens and self.closes and self.closes <= self.opens:
            raise ValidationError({"closes": _("Das Ende liegt vor dem Beginn.")})
