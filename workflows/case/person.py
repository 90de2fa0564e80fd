"""The person a case is about. Minimal data: no religion, no ethnicity (domain §2.1, Art. 5 and 9 GDPR)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.languages import CHOICES as LANGUAGES
from content.models import Accommodation, Stadtteil
from workflows.case.spelling import name_key, phone_key


class Household(models.Model):
    """People who live and plan together; each member still has a file of their own."""

    name = models.CharField(_("Haushalt"), max_length=120)

    class Meta:
        verbose_name = _("Haushalt")
        verbose_name_plural = _("Haushalte")

    def __str__(self) -> str:
        return self.name


class Person(models.Model):
    """Names as in the papers (Latin) and, if known, in the person's own script."""

    first_name = models.CharField(_("Vorname"), max_length=120)
    last_name = models.CharField(_("Nachname"), max_length=120)
    native_name = models.CharField(_("Name in eigener Schrift"), max_length=200, blank=True)
    name_key = models.CharField(max_length=200, blank=True, editable=False, db_index=True)
    date_of_birth = models.DateField(_("Geburtsdatum"), null=True, blank=True, db_index=True)
    language = models.CharField(_("Sprache"), max_length=8, choices=LANGUAGES, blank=True)
    interpreter_needed = models.BooleanField(_("Dolmetscher nötig"), default=False)
    phone = models.CharField(_("Telefon"), max_length=40, blank=True)
    phone_key = models.CharField(max_length=40, blank=True, editable=False, db_index=True)
    email = models.EmailField(_("E-Mail"), blank=True)
    household = models.ForeignKey(
        Household, verbose_name=_("Haushalt"), null=True, blank=True, on_delete=models.SET_NULL, related_name="members"
    )
    accommodation = models.ForeignKey(
        Accommodation, verbose_name=_("Unterkunft"), null=True, blank=True, on_delete=models.PROTECT
    )
    address = models.CharField(_("Anschrift"), max_length=200, blank=True)
    address_protected = models.BooleanField(
        _("Anschrift geschützt"), default=False, help_text=_("Zum Beispiel bei Gewaltschutz. Sie erscheint nirgends.")
    )
    stadtteil = models.ForeignKey(
        Stadtteil, verbose_name=_("Stadtteil"), null=True, blank=True, on_delete=models.PROTECT
    )

    merged_into = models.ForeignKey(
        "self", null=True, blank=True, editable=False, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        verbose_name = _("Person")
        verbose_name_plural = _("Personen")

    def __str__(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()

    def save(self, *args: object, **kwargs: object) -> None:
        """Keep the keys current by which the person is found (see `spelling.name_key`, `spelling.phone_key`)."""
        self.name_key = name_key(f"{self.first_name} {self.last_name}")
        self.phone_key = phone_key(self.phone)
        super().save(*args, **kwargs)  # type: ignore[arg-type]
