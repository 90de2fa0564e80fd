"""The twelve Stadtteile, and the accommodations in them (whose exact addresses are never public)."""

from django.db import models
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
    active = models.BooleanField(_("in Betrieb"), default=True)

    class Meta:
        verbose_name = _("Unterkunft")
        verbose_name_plural = _("Unterkünfte")
        ordering = ["stadtteil__order", "name"]

    def __str__(self) -> str:
        return self.name
