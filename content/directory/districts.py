"""The twelve Stadtteile, and the accommodations in them (whose exact addresses are never public)."""

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from content.directory.words import WordsField


class Stadtteil(index.Indexed, models.Model):
    """A part of the city. People in casework may hold object permissions on it; content does not know what for."""

    name = models.CharField(_("Name"), max_length=80, unique=True)
    slug = models.SlugField(_("Kürzel"), unique=True)
    note = models.TextField(
        _("Hinweis"), blank=True, help_text=_("Steht öffentlich unter dem Namen. Keine Adressen von Unterkünften.")
    )
    note_words = WordsField(_("Hinweis in anderen Sprachen"))
    order = models.PositiveSmallIntegerField(_("Reihenfolge"), default=0)

    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        verbose_name = _("Stadtteil")
        verbose_name_plural = _("Stadtteile")
        ordering = ["order", "name"]
        permissions = [("coordinate_stadtteil", _("Kennt die Vorgänge eines Stadtteils (ohne Namen)"))]

    def __str__(self) -> str:
        return self.name


class Accommodation(models.Model):
    """A place where people live after the first accommodation. Staff only: its address protects people."""

    name = models.CharField(_("Name"), max_length=120)
    stadtteil = models.ForeignKey(
        Stadtteil, verbose_name=_("Stadtteil"), on_delete=models.PROTECT, related_name="accommodations"
    )
    address = models.CharField(_("Anschrift (nicht öffentlich)"), max_length=200, blank=True)
    places = models.PositiveSmallIntegerField(_("Plätze"), default=0)
    area = models.ForeignKey(
        "content.Area",
        verbose_name=_("Gebiet für Beratung vor Ort"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="accommodations",
        help_text=_("Ab der Größe, die in den Angaben der Stadt steht, gibt es Beratung vor Ort."),
    )
    active = models.BooleanField(_("in Betrieb"), default=True)

    class Meta:
        verbose_name = _("Unterkunft")
        verbose_name_plural = _("Unterkünfte")
        ordering = ["stadtteil__order", "name"]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        """Counselling on site belongs to larger accommodations, and stays in their Stadtteil.

        Raises:
            ValidationError: at the area.
        """
        super().clean()
        if self.area is None:
            return
        if self.area.stadtteil_id != self.stadtteil_id:
            raise ValidationError({"area": _("Dieses Gebiet liegt in einem anderen Stadtteil.")})
        if self.places < on_site_from():
            words = {"count": on_site_from()}
            raise ValidationError({"area": _("Beratung vor Ort gibt es ab %(count)s Plätzen.") % words})

    @property
    def editor_warning(self) -> str:
        """A sentence above the editing form; empty where nothing is missing."""
        if self.area_id or not self.active or self.places < on_site_from():
            return ""
        return gettext("In dieser Größe gehört Beratung vor Ort dazu. Bitte ein Gebiet wählen.")


def on_site_from() -> int:
    """From how many places on there is counselling on site."""
    return apps.get_model("content.SiteSettings").load().on_site_from
