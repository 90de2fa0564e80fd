"""Regular services (Regeldienste) in the words of HSDS 3.0: organization, service, taxonomy term (topic)."""

import uuid
from typing import Any

from django.conf import settings
from django.db import models
from django.utils.text import slugify
from django.utils.timezone import localdate
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from content.directory.districts import Stadtteil
from content.directory.people import Contact, Office
from content.directory.phones import tel_uri, validate_phone
from content.directory.places import Address
from content.directory.spelling import searchable
from content.directory.spoken import SpokenField
from content.directory.words import WordsField


class Topic(models.Model):
    """HSDS `taxonomy_term`: what a service is about."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    name = models.CharField(_("Thema"), max_length=80, unique=True)
    name_words = WordsField(_("Thema in anderen Sprachen"))
    slug = models.SlugField(_("Kürzel"), unique=True)
    order = models.PositiveSmallIntegerField(_("Reihenfolge"), default=0)

    class Meta:
        verbose_name = _("Thema")
        verbose_name_plural = _("Themen")
        ordering = ["order", "name"]

    def __str__(self) -> str:
        return self.name


class TargetGroup(models.Model):
    """For whom a service is; in HSDS an `attribute` of the service, the ages its `minimum_age` and `maximum_age`."""

    name = models.CharField(_("Zielgruppe"), max_length=80, unique=True)
    name_words = WordsField(_("Zielgruppe in anderen Sprachen"))
    slug = models.SlugField(_("Kürzel"), unique=True)
    minimum_age = models.PositiveSmallIntegerField(_("ab Alter"), null=True, blank=True)
    maximum_age = models.PositiveSmallIntegerField(_("bis Alter"), null=True, blank=True)
    order = models.PositiveSmallIntegerField(_("Reihenfolge"), default=0)

    class Meta:
        verbose_name = _("Zielgruppe")
        verbose_name_plural = _("Zielgruppen")
        ordering = ["order", "name"]

    def __str__(self) -> str:
        return self.name


class Organization(index.Indexed, models.Model):
    """HSDS `organization`: the body that offers services."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    name = models.CharField(_("Name"), max_length=160, unique=True)
    alternate_name = models.CharField(_("Kurzname oder anderer Name"), max_length=160, blank=True)
    description = models.TextField(_("Beschreibung"), blank=True)
    website = models.URLField(_("Internetseite"), blank=True)
    phone = models.CharField(_("Telefon"), max_length=40, blank=True, validators=[validate_phone])
    email = models.EmailField(_("E-Mail"), blank=True)

    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        verbose_name = _("Träger")
        verbose_name_plural = _("Träger")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class Service(index.Indexed, Address):
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
    alternate_name = models.CharField(_("Kurzname oder anderer Name"), max_length=160, blank=True)
    slug = models.SlugField(
        _("Kürzel in der Adresse"),
        max_length=80,
        unique=True,
        blank=True,
        help_text=_("Leer lassen: wird aus dem Namen gebildet."),
    )
    summary = models.CharField(_("In einem Satz"), max_length=300)
    description = models.TextField(_("Beschreibung"), blank=True)
    keywords = models.CharField(
        _("Suchwörter"),
        max_length=300,
        blank=True,
        help_text=_("Wörter, die Menschen eingeben würden: Schulden, Mahnung, Inkasso."),
    )
    topics = models.ManyToManyField(Topic, verbose_name=_("Themen"), blank=True, related_name="services")
    target_groups = models.ManyToManyField(
        TargetGroup,
        verbose_name=_("Zielgruppen"),
        blank=True,
        related_name="services",
        help_text=_("Nur ankreuzen, wenn sich das Angebot besonders an diese Menschen richtet."),
    )
    target_group = models.CharField(_("Für wen"), max_length=200, blank=True)
    languages = SpokenField()
    stadtteile = models.ManyToManyField(
        Stadtteil, verbose_name=_("nur für Stadtteile"), blank=True, help_text=_("Leer heißt: ganze Stadt.")
    )
    contacts = models.ManyToManyField(
        Contact,
        verbose_name=_("Ansprechpersonen"),
        blank=True,
        related_name="services",
        help_text=_("Gezeigt werden nur Personen, die öffentlich sind."),
    )
    office = models.ForeignKey(
        Office,
        verbose_name=_("in einem Büro aus dem Verzeichnis"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="services",
        help_text=_("Dann gelten Anschrift und Sprechzeiten des Büros."),
    )
    phone = models.CharField(_("Telefon"), max_length=40, blank=True, validators=[validate_phone])
    email = models.EmailField(_("E-Mail"), blank=True)
    website = models.URLField(_("Internetseite"), blank=True)
    application_process = models.CharField(_("Wie meldet man sich an?"), max_length=300, blank=True)
    interpretation = models.CharField(_("Dolmetschen"), max_length=200, blank=True)
    free_of_charge = models.BooleanField(_("kostenlos"), null=True, blank=True)
    fees = models.CharField(_("Kosten"), max_length=200, blank=True)
    step_free = models.BooleanField(_("stufenlos erreichbar"), null=True, blank=True)
    access_note = models.CharField(_("Hinweis zur Barrierefreiheit"), max_length=200, blank=True)
    opening_hours = models.CharField(
        _("Öffnungszeiten"),
        max_length=200,
        blank=True,
        help_text=_("So geschrieben findet sie auch „jetzt geöffnet“: Mo–Fr 8–12 Uhr, Do 14–18 Uhr."),
    )
    address_secret = models.BooleanField(_("Adresse geheim (Gewaltschutz)"), default=False)
    consent_needed = models.BooleanField(_("Weitergabe von Daten nur mit Einwilligung"), default=True)
    waiting_time = models.CharField(
        _("Wartezeit"), max_length=80, blank=True, help_text=_("Zum Beispiel: etwa 3 Wochen. Leer heißt: unbekannt.")
    )
    being_checked = models.BooleanField(_("wird gerade geprüft"), default=False, editable=False)
    confirmed_on = models.DateField(_("zuletzt bestätigt am"), null=True, blank=True)
    confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("zuletzt bestätigt von"),
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    status = models.CharField(_("Stand"), max_length=10, choices=Status, default=Status.ACTIVE)
    last_modified = models.DateTimeField(_("zuletzt geändert"), auto_now=True)

    search_fields = [
        index.SearchField("name", boost=3),
        index.AutocompleteField("name"),
        index.SearchField("summary"),
        index.SearchField("description"),
        index.SearchField("keywords"),
        index.FilterField("status"),
    ]

    class Meta:
        verbose_name = _("Regeldienst")
        verbose_name_plural = _("Regeldienste")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Fill the address part."""
        if not self.slug:
            self.slug = free_slug(self)
        if (fields := kwargs.get("update_fields")) is not None:
            kwargs["update_fields"] = {*fields, "slug", "last_modified"}
        super().save(*args, **kwargs)

    @property
    def phone_uri(self) -> str:
        """Link that dials the number."""
        return tel_uri(self.phone)

    @property
    def place(self) -> Address:
        """Whose address counts: the office's, where the service is offered in one."""
        return self.office or self

    @property
    def public_street(self) -> str:
        """The street, unless it must stay secret."""
        return "" if self.address_secret else self.place.street

    @property
    def map_url(self) -> str:
        """No map to a secret address."""
        if self.address_secret:
            return ""
        return self.office.map_url if self.office else super().map_url

    is_open = False  # whether it is open at the moment; known to whoever asked (`directory.filters`)

    @property
    def stale(self) -> bool:
        """Nobody has confirmed the entry for twelve months."""
        return self.confirmed_on is None or (localdate() - self.confirmed_on).days > 365

    @property
    def editor_warning(self) -> str:
        """A sentence above the editing form; empty while the entry is confirmed."""
        return gettext("Diesen Eintrag hat seit zwölf Monaten niemand bestätigt. Stimmt er noch?") if self.stale else ""


def free_slug(service: Service) -> str:
    """A slug from the name that no other service has."""
    base = slugify(searchable(service.name))[:70] or "dienst"
    taken = set(Service.objects.filter(slug__startswith=base).exclude(pk=service.pk).values_list("slug", flat=True))
    return next(
        slug for number in range(len(taken) + 1) if (slug := f"{base}-{number + 1}" if number else base) not in taken
    )
