"""Places of counselling on site: a name and a meeting point that may be public, never an accommodation's address."""

import re
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from content.directory.districts import Accommodation, Stadtteil
from content.directory.spelling import searchable
from content.directory.words import WordsField


class Area(index.Indexed, models.Model):
    """HSDS `location`, without address: part of a Stadtteil in which there is counselling on single days."""

    name = models.CharField(
        _("Name des Gebiets"),
        max_length=120,
        unique=True,
        help_text=_("Öffentlich. Zum Beispiel: Eglosheim Süd. Kein Straßenname, kein Name einer Unterkunft."),
    )
    name_words = WordsField(_("Name in anderen Sprachen"))
    slug = models.SlugField(_("Kürzel in der Adresse"), max_length=80, unique=True)
    stadtteil = models.ForeignKey(
        Stadtteil, verbose_name=_("Stadtteil"), on_delete=models.PROTECT, related_name="areas"
    )
    meeting_point = models.CharField(
        _("Treffpunkt"),
        max_length=200,
        help_text=_("Öffentlich, in Worten: Gemeinschaftsraum im Erdgeschoss. Keine Anschrift."),
    )
    meeting_point_words = WordsField(_("Treffpunkt in anderen Sprachen"))
    order = models.PositiveSmallIntegerField(_("Reihenfolge"), default=0)

    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        verbose_name = _("Gebiet für Beratung vor Ort")
        verbose_name_plural = _("Gebiete für Beratung vor Ort")
        ordering = ["stadtteil__order", "order", "name"]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        """What is public must not say where people live."""
        super().clean()
        for field in ("name", "meeting_point"):
            keep_secret(field, getattr(self, field), *(getattr(self, f"{field}_words") or {}).values())


def keep_secret(field: str, *texts: str) -> None:
    """Refuse public words with the street or the internal name of an accommodation.

    Raises:
        ValidationError: at the field.
    """
    said = f" {searchable(*texts)} "
    for name, address in Accommodation.objects.values_list("name", "address"):
        secrets: list[Any] = [searchable(name), searchable(street(address))]
        if any(secret and f" {secret} " in said for secret in secrets):
            raise ValidationError(
                {
                    field: _(
                        "Das verrät eine Unterkunft. Bitte beschreiben Sie den Ort ohne Straße und ohne ihren Namen."
                    )
                }
            )


def street(address: str) -> str:
    """The street of an address without the number: `Beispielweg 3 (hinten)` becomes `Beispielweg`."""
    return re.split(r"[,(\d]", address, maxsplit=1)[0].strip()
