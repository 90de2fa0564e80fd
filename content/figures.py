"""Figures with a date and a source: "549 Menschen" is a record, so that nobody reads an old number as today's."""

import datetime
from decimal import Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.timezone import localdate
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.search import index

from accounts import cldr
from content.directory.dates import date_words, month_words
from content.directory.words import WordsField

OUTDATED_AFTER_DAYS = 365


class Precision(models.TextChoices):
    """How exactly the source dates its number; "im August 2017" is not the first of August."""

    DAY = "day", _("auf den Tag")
    MONTH = "month", _("auf den Monat")
    YEAR = "year", _("auf das Jahr")


class Reading(models.Model):
    """A number with its date and source: what a figure shows now, and what it showed before."""

    value = models.DecimalField(_("Zahl"), max_digits=12, decimal_places=2)
    value_to = models.DecimalField(
        _("bis"), max_digits=12, decimal_places=2, null=True, blank=True, help_text=_("Nur für Spannen: 800 bis 900.")
    )
    as_of = models.DateField(_("Stand"))
    precision = models.CharField(_("wie genau bekannt?"), max_length=5, choices=Precision, default=Precision.DAY)
    planned = models.BooleanField(_("geplant oder geschätzt, nicht gezählt"), default=False)
    source = models.CharField(_("Quelle"), max_length=300)

    class Meta:
        abstract = True

    @property
    def number(self) -> str:
        """The value as the reader's language writes it: 6,7 or 800–900."""
        values = [value for value in (self.value, self.value_to) if value is not None]
        return "–".join(cldr.number(value) for value in values)

    @property
    def when(self) -> str:
        """The date as exactly as it is known: 1. Februar 2019, August 2017 or 2022."""
        if self.precision == Precision.YEAR:
            return str(self.as_of.year)
        return month_words(self.as_of) if self.precision == Precision.MONTH else date_words(self.as_of)


class Figure(index.Indexed, ClusterableModel, Reading):
    """One number that pages may show, always with "Stand" and "Quelle". Older numbers are kept beside it."""

    label = models.CharField(_("Was wird gezählt?"), max_length=200, help_text=_("Steht hinter der Zahl."))
    label_words = WordsField(_("Was wird gezählt? In anderen Sprachen"))
    unit = models.CharField(_("Einheit"), max_length=40, blank=True, help_text=_("Personen, Stellen, Euro"))
    slug = models.SlugField(_("Kürzel"), unique=True)
    order = models.PositiveSmallIntegerField(_("Reihenfolge"), default=0)

    search_fields = [index.SearchField("label"), index.AutocompleteField("label")]

    class Meta:
        verbose_name = _("Kennzahl")
        verbose_name_plural = _("Kennzahlen")
        ordering = ["order", "label"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(value_to__isnull=True) | models.Q(value_to__gt=models.F("value")),
                name="figure_range_goes_up",
                violation_error_message=_("Die zweite Zahl muss größer sein als die erste."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.label}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """A number with a new date moves the old one into the history; nothing is overwritten unseen."""
        before = Figure.objects.filter(pk=self.pk).first() if self.pk else None
        super().save(*args, **kwargs)
        if before and before.as_of < self.as_of:
            old = {name: getattr(before, name) for name in READ}
            PastReading.objects.get_or_create(figure_id=self.pk, as_of=old.pop("as_of"), defaults=old)

    def clean(self) -> None:
        """A number of the future has not been counted.

        Raises:
            ValidationError: at the date.
        """
        super().clean()
        if self.as_of and self.as_of > localdate() and not self.planned:
            raise ValidationError({"as_of": _("Dieser Tag kommt erst noch. Ist die Zahl geplant oder geschätzt?")})

    @property
    def outdated(self) -> bool:
        """Older than twelve months: the editor is warned."""
        return (localdate() - self.as_of).days > OUTDATED_AFTER_DAYS

    @property
    def editor_warning(self) -> str:
        """A sentence above the editing form; empty while the figure is young."""
        return gettext("Diese Zahl ist älter als zwölf Monate. Gibt es eine neuere?") if self.outdated else ""

    @property
    def timeline(self) -> list[Reading]:
        """All numbers there are, the oldest first."""
        return sorted([*self.history.all(), self], key=lambda reading: reading.as_of)


class PastReading(Reading):
    """What a figure showed earlier."""

    figure = ParentalKey(Figure, on_delete=models.CASCADE, related_name="history")

    class Meta:
        verbose_name = _("Frühere Zahl")
        verbose_name_plural = _("Frühere Zahlen")
        ordering = ["as_of"]
        constraints = [
            models.UniqueConstraint(
                fields=["figure", "as_of"],
                name="one_reading_per_date",
                violation_error_message=_("Für diesen Tag gibt es schon eine Zahl."),
            ),
            models.CheckConstraint(
                condition=models.Q(value_to__isnull=True) | models.Q(value_to__gt=models.F("value")),
                name="past_range_goes_up",
                violation_error_message=_("Die zweite Zahl muss größer sein als die erste."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.when}: {self.number}"


READ = ("value", "value_to", "as_of", "precision", "planned", "source")


def outdated_before() -> datetime.date:
    """Figures with an older date want to be looked at."""
    return localdate() - datetime.timedelta(days=OUTDATED_AFTER_DAYS)


def middle(reading: Reading) -> Decimal:
    """Where a range is drawn."""
    return reading.value if reading.value_to is None else (reading.value + reading.value_to) / 2
