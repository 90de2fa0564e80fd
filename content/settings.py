"""What stands on every page or in legal texts and changes without a developer: operator, hours, funder line."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, PageChooserPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

from content.directory import closings
from content.directory.phones import tel_uri, validate_phone
from content.directory.words import WordsField
from content.editing.helps import explain


@register_setting(icon="home", order=200)
class SiteSettings(BaseGenericSetting):
    """One record for the whole site."""

    select_related = ["default_contact__office", "main_office"]

    operator = models.CharField(_("Betreiber"), max_length=120, default="Stadt Ludwigsburg")
    department = models.CharField(_("Fachbereich"), max_length=160, blank=True)
    team = models.CharField(_("Team"), max_length=160, blank=True)
    team_words = WordsField(_("Team in anderen Sprachen"))
    street = models.CharField(_("Straße und Hausnummer"), max_length=160, blank=True)
    postal_code = models.CharField(_("Postleitzahl"), max_length=10, blank=True)
    city = models.CharField(_("Ort"), max_length=80, blank=True)
    phone = models.CharField(_("Telefon der Zentrale"), max_length=40, blank=True, validators=[validate_phone])
    email = models.EmailField(_("E-Mail der Zentrale"), blank=True)
    opening_hours = models.CharField(
        _("Sprechzeiten in einer Zeile"), max_length=200, blank=True, help_text=_("Steht unten auf jeder Seite.")
    )
    opening_hours_words = WordsField(_("Sprechzeiten in anderen Sprachen"))
    closing_days = models.TextField(
        _("Zusätzliche Schließtage"),
        blank=True,
        default=closings.DEFAULT,
        validators=[closings.validate_closing_days],
        help_text=_(
            "Ein Tag je Zeile, mit Namen: „24.12. Heiligabend“ gilt jedes Jahr, „14.5.2027 Ausflug“ nur einmal, "
            "„28.12.2026–5.1.2027 Betriebsferien“ für mehrere Tage. Gesetzliche Feiertage sind schon bekannt."
        ),
    )
    on_site_from = models.PositiveSmallIntegerField(
        _("Beratung vor Ort ab so vielen Plätzen"), default=20, help_text=_("Gilt für Unterkünfte.")
    )
    funder_line = models.TextField(_("Förderhinweis"), blank=True)
    default_contact = models.ForeignKey(
        "content.Contact",
        verbose_name=_("Ansprechperson, wenn keine andere genannt ist"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    main_office = models.ForeignKey(
        "content.Office",
        verbose_name=_("Büro der Beratung"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    appointment_page = models.ForeignKey(
        "content.FormPage",
        verbose_name=_("Formular für Termine"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Die deutsche Seite; Übersetzungen findet die Anwendung selbst."),
    )
    barrier_page = models.ForeignKey(
        "content.FormPage",
        verbose_name=_("Formular zum Melden von Barrieren"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Wird unten auf jeder Seite verlinkt."),
    )
    representative = models.CharField(_("vertreten durch"), max_length=160, blank=True)
    responsible = models.CharField(
        _("verantwortlich für den Inhalt"), max_length=200, blank=True, help_text=_("§ 18 Absatz 2 MStV")
    )
    vat_id = models.CharField(_("Umsatzsteuer-Identifikationsnummer"), max_length=40, blank=True)
    data_protection_contact = models.CharField(
        _("Datenschutzbeauftragte oder -beauftragter"), max_length=200, blank=True
    )
    data_protection_email = models.EmailField(_("E-Mail für Fragen zum Datenschutz"), blank=True)
    accessibility_email = models.EmailField(_("E-Mail zum Melden von Barrieren"), blank=True)
    barrier_answer_days = models.PositiveSmallIntegerField(
        _("Frist für Antworten auf gemeldete Barrieren, in Tagen"),
        default=30,
        validators=[MinValueValidator(1), MaxValueValidator(180)],
        help_text=_("Steht als Frist bei jeder Meldung im Eingang. Der Bund gibt sich einen Monat."),
    )

    panels = [
        MultiFieldPanel(
            [
                FieldPanel("operator"),
                FieldPanel("department"),
                FieldPanel("team"),
                FieldPanel("team_words"),
                FieldPanel("street"),
                FieldPanel("postal_code"),
                FieldPanel("city"),
                FieldPanel("phone"),
                FieldPanel("email"),
            ],
            _("Wer betreibt die Seiten?"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("main_office"),
                FieldPanel("default_contact"),
                FieldPanel("opening_hours"),
                FieldPanel("opening_hours_words"),
                FieldPanel("closing_days"),
                FieldPanel("on_site_from"),
                FieldPanel("funder_line"),
                PageChooserPanel("appointment_page"),
                PageChooserPanel("barrier_page"),
            ],
            _("Auf jeder Seite"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("representative"),
                FieldPanel("responsible"),
                FieldPanel("vat_id"),
                FieldPanel("data_protection_contact"),
                FieldPanel("data_protection_email"),
                FieldPanel("accessibility_email"),
                FieldPanel("barrier_answer_days"),
            ],
            _("Impressum, Datenschutz, Barrierefreiheit"),
        ),
    ]

    class Meta:
        verbose_name = _("Angaben der Stadt")

    def __str__(self) -> str:
        return str(self._meta.verbose_name)

    @property
    def phone_uri(self) -> str:
        """Link that dials the switchboard."""
        return tel_uri(self.phone)


explain("SiteSettings", SiteSettings.panels)
