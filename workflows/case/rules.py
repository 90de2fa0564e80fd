"""The numbers of the casework that the lead sets: years, warnings, days until somebody else is told."""

from typing import Self

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting


def _number(name: object, default: int, most: int, words: object = "") -> models.PositiveSmallIntegerField:
    return models.PositiveSmallIntegerField(
        name,
        default=default,
        validators=[MaxValueValidator(most)],
        help_text=words,  # type: ignore[arg-type]
    )


@register_setting(icon="cogs", name="casework")
class CaseworkRules(BaseGenericSetting):
    """One record for the whole house. Each field has the default of the programme or of good practice.

    Source of the years: VwV Integrationsmanagement 2023, three years, four in justified single cases.
    """

    counselling_years = _number(_("Beratungszeit in Jahren"), 3, 10, _("So lange läuft die Beratungszeit zunächst."))
    counselling_most = _number(_("Höchstens, mit Begründung"), 4, 10, _("Länger geht es auch mit Begründung nicht."))
    warn_first = _number(_("Erste Warnung, Tage vorher"), 183, 730)
    warn_last = _number(_("Letzte Warnung, Tage vorher"), 30, 365)
    deputy_after = _number(
        _("Vertretung nach Tagen"), 3, 90, _("So viele Tage nach der Frist erfährt es die Vertretung. 0: nie.")
    )
    lead_after = _number(
        _("Leitung nach Tagen"), 7, 180, _("So viele Tage nach der Frist erfährt es die Leitung. 0: nie.")
    )
    follow_up_months = _number(
        _("Nachfrage nach Monaten"), 3, 24, _("So lange nach dem Abschluss fragen wir noch einmal nach. 0: nie.")
    )
    snooze_most = _number(
        _("Zurückstellen, höchstens Tage"), 28, 90, _("So lange kann eine Aufgabe aus der Liste verschwinden.")
    )
    keep_years = _number(
        _("Aufbewahrung in Jahren"), 3, 30, _("Ab Ende des Jahres, in dem der Fall abgeschlossen wurde.")
    )
    cases_per_post = _number(_("Fälle je voller Stelle"), 80, 500)
    post_hours = models.DecimalField(
        _("Wochenstunden einer vollen Stelle"),
        max_digits=4,
        decimal_places=2,
        default=39,
        validators=[MinValueValidator(1)],
    )
    merge_undo_days = _number(_("Zusammenführen rückgängig, Tage"), 30, 365)
    team_reads = models.BooleanField(
        _("Alle im Integrationsmanagement dürfen alle Akten lesen"),
        default=False,
        help_text=_(
            "Sonst lesen nur die zuständige Person und ihre Vertretung. Gesundheitsangaben bleiben in jedem Fall "
            "enger. Bitte nur nach Entscheidung des Datenschutzes; jede Änderung steht im Protokoll."
        ),
    )
    emergency_hours = _number(_("Notzugriff endet nach Stunden"), 24, 72)
    journal_years = models.PositiveSmallIntegerField(
        _("Protokoll aufbewahren, volle Jahre"),
        default=1,
        validators=[MinValueValidator(1), MaxValueValidator(10)],
        help_text=_("1: bis zum Ende des Jahres nach dem Eintrag."),
    )

    panels = [
        MultiFieldPanel(
            [FieldPanel(name) for name in ("counselling_years", "counselling_most", "warn_first", "warn_last")],
            heading=_("Beratungszeit"),
        ),
        MultiFieldPanel(
            [
                FieldPanel(name)
                for name in ("deputy_after", "lead_after", "snooze_most", "follow_up_months", "keep_years")
            ],
            heading=_("Fristen"),
        ),
        MultiFieldPanel(
            [FieldPanel(name) for name in ("cases_per_post", "post_hours", "merge_undo_days")],
            heading=_("Team"),
        ),
        MultiFieldPanel(
            [FieldPanel(name) for name in ("team_reads", "emergency_hours", "journal_years")],
            heading=_("Zugriff und Protokoll"),
        ),
    ]

    class Meta:
        verbose_name = _("Regeln der Fallarbeit")
        verbose_name_plural = _("Regeln der Fallarbeit")

    def clean(self) -> None:
        """What would contradict itself is refused with the reason."""
        if (self.counselling_most or 0) < (self.counselling_years or 0):
            raise ValidationError({"counselling_most": _("Das Höchste kann nicht unter der Beratungszeit liegen.")})
        if (self.warn_first or 0) <= (self.warn_last or 0):
            raise ValidationError({"warn_last": _("Die letzte Warnung kommt nach der ersten: weniger Tage vorher.")})
        if self.lead_after and self.deputy_after and self.lead_after < self.deputy_after:
            raise ValidationError({"lead_after": _("Erst erfährt es die Vertretung, dann die Leitung.")})

    @classmethod
    def now(cls) -> Self:
        """The rules in force; one query, the defaults where nobody has set any."""
        return cls.objects.order_by("pk").first() or cls()

    @classmethod
    def beside(cls, *names: str) -> dict[str, Coalesce]:
        """Single numbers as columns of another statement, `rule_<name>`: a page of a case needs no query for them."""
        chosen = {name: cls.objects.order_by("pk").values(name)[:1] for name in names}
        return {
            f"rule_{name}": Coalesce(models.Subquery(value), cls._meta.get_field(name).get_default())
            for name, value in chosen.items()
        }

    @classmethod
    def read_beside(cls, row: object, *names: str) -> Self:
        """The rules as far as `row` brings them along, see `beside`."""
        return cls(**{name: getattr(row, f"rule_{name}") for name in names})
