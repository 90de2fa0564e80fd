"""Figures with a date and a source: "549 Menschen" is a record, so that nobody reads an old number as today's."""

from django.db import models
from django.utils.formats import number_format
from django.utils.timezone import localdate
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from content.directory.words import WordsField

OUTDATED_AFTER_DAYS = 365


class Figure(index.Indexed, models.Model):
    """One number that pages may show, always with "Stand" and "Quelle"."""

    label = models.CharField(_("Was wird gezählt?"), max_length=200, help_text=_("Steht hinter der Zahl."))
    label_words = WordsField(_("Was wird gezählt? In anderen Sprachen"))
    slug = models.SlugField(_("Kürzel"), unique=True)
    value = models.DecimalField(_("Zahl"), max_digits=12, decimal_places=2)
    value_to = models.DecimalField(
        _("bis"), max_digits=12, decimal_places=2, null=True, blank=True, help_text=_("Nur für Spannen: 800 bis 900.")
    )
    unit = models.CharField(_("Einheit"), max_length=40, blank=True, help_text=_("Personen, Stellen, Euro"))
    as_of = models.DateField(_("Stand"))
    source = models.CharField(_("Quelle"), max_length=300)
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

    @property
    def number(self) -> str:
        """The value as the reader's language writes it: 6,7 or 800–900."""
        values = [value for value in (self.value, self.value_to) if value is not None]
        return "–".join(number_format(value.normalize(), use_l10n=True, force_grouping=True) for value in values)

    @property
    def outdated(self) -> bool:
        """Older than twelve months: the editor is warned."""
        return (localdate() - self.as_of).days > OUTDATED_AFTER_DAYS

    @property
    def editor_warning(self) -> str:
        """A sentence above the editing form; empty while the figure is young."""
        return gettext("Diese Zahl ist älter als zwölf Monate. Gibt es eine neuere?") if self.outdated else ""
