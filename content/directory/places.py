"""Addresses and map links without third parties: a plain link that opens only when somebody follows it."""

from urllib.parse import urlencode

from django.db import models
from django.utils.translation import gettext_lazy as _


class Address(models.Model):
    """Street and town of a place with a public address."""

    street = models.CharField(_("Straße und Hausnummer"), max_length=160, blank=True)
    postal_code = models.CharField(_("Postleitzahl"), max_length=10, blank=True)
    city = models.CharField(_("Ort"), max_length=80, blank=True, default="Ludwigsburg")

    class Meta:
        abstract = True

    @property
    def town(self) -> str:
        """Postal code and city as written on letters."""
        return f"{self.postal_code} {self.city}".strip()

    @property
    def map_url(self) -> str:
        """Search on OpenStreetMap; empty without a street."""
        if not self.street:
            return ""
        query = urlencode({"query": f"{self.street}, {self.town}"})
        return f"https://www.openstreetmap.org/search?{query}"
