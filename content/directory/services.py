"""Regular services (Regeldienste) in the words of HSDS 3.0: organization, service, taxonomy term (topic)."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from content.directory.districts import Stadtteil


class Topic(models.Model):
    """HSDS `taxonomy_term`: what a service is about."""

    name = models.CharField(_("Thema"), max_length=80, unique=True)
    slug = models.SlugField(_("Kürzel"), unique=True)
    order = models.PositiveSmallIntegerField(_("Reihenfolge"), default=0)

    class Meta:
        verbose_name = _("Thema")
        verbose_name_plural = _("Themen")
        ordering = ["order", "name"]

    def __str__(self) -> str:
        return self.name


class Organization(index.Indexed, models.Model):
    """HSDS `organization`: the body that offers services."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    name = models.CharField(_("Name"), max_length=160, unique=True)
    description = models.TextField(_("Beschreibung"), blank=True)
    website = models.URLField(_("Internetseite"), blank=True)
    email = models.EmailField(_("E-Mail"), blank=True)

    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        verbose_name = _("Träger")
        verbose_name_plural = _("Träger")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class Service(index.Indexed, models.Model):
    """HSDS `service`: one offer that people can be referred to. Exactly one record, used by pages and referrals."""

    class Status(models.TextChoices):
        """HSDS `service.status`."""

        ACTIVE = "active", _("besteht")
        INACTIVE = "inactive", _("ruht")
        DEFUNCT = "defunct", _("eingestellt")

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    organization = models.ForeignKey(
        Organization, verbose_name=_("Träger"), on_delete=models.PROTECT, related_name="services"
    )
    name = models.CharField(_("Name"), max_length=160)
    summary = models.CharField(_("In einem Satz"), max_length=300)
    description = models.TextField(_("Beschreibung"), blank=True)
    topics = models.ManyToManyField(Topic, verbose_name=_("Themen"), blank=True, related_name="services")
    target_group = models.CharField(_("Für wen"), max_length=200, blank=True)
    languages = models.JSONField(_("Sprachen"), default=list, blank=True)
    stadtteile = models.ManyToManyField(
        Stadtteil, verbose_name=_("nur für Stadtteile"), blank=True, help_text=_("Leer heißt: ganze Stadt.")
    )
    street = models.CharField(_("Straße und Hausnummer"), max_length=160, blank=True)
    postal_code = models.CharField(_("Postleitzahl"), max_length=10, blank=True)
    city = models.CharField(_("Ort"), max_length=80, blank=True, default="Ludwigsburg")
    phone = models.CharField(_("Telefon"), max_length=40, blank=True)
    email = models.EmailField(_("E-Mail"), blank=True)
    website = models.URLField(_("Internetseite"), blank=True)
    opening_hours = models.CharField(_("Öffnungszeiten"), max_length=200, blank=True)
    address_secret = models.BooleanField(_("Adresse geheim (Gewaltschutz)"), default=False)
    consent_needed = models.BooleanField(_("Weitergabe von Daten nur mit Einwilligung"), default=True)
    confirmed_on = models.DateField(_("zuletzt bestätigt am"), null=True, blank=True)
    status = models.CharField(_("Stand"), max_length=10, choices=Status, default=Status.ACTIVE)

    search_fields = [
        index.SearchField("name", boost=3),
        index.AutocompleteField("name"),
        index.SearchField("summary"),
        index.SearchField("description"),
        index.FilterField("status"),
    ]

    class Meta:
        verbose_name = _("Regeldienst")
        verbose_name_plural = _("Regeldienste")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name
