"""Offices and contact persons: one record each, used on pages, in the directory, in referrals and letters."""

import uuid

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from content.directory.districts import Stadtteil
from content.directory.phones import tel_uri, validate_phone
from content.directory.places import Address
from content.directory.spoken import SpokenField
from content.directory.words import WordsField


class Office(index.Indexed, Address):
    """A place with a door: name, address, telephone; its consultation hours are `Schedule`s."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    name = models.CharField(_("Name"), max_length=160)
    floor = models.CharField(_("Stockwerk, Zimmer, Zugang"), max_length=160, blank=True)
    floor_words = WordsField(_("Zugang in anderen Sprachen"))
    step_free = models.BooleanField(_("stufenlos erreichbar"), null=True, blank=True)
    phone = models.CharField(_("Telefon"), max_length=40, blank=True, validators=[validate_phone])
    email = models.EmailField(_("E-Mail"), blank=True)
    latitude = models.DecimalField(_("Breitengrad"), max_digits=8, decimal_places=5, null=True, blank=True)
    longitude = models.DecimalField(_("Längengrad"), max_digits=8, decimal_places=5, null=True, blank=True)

    search_fields = [index.SearchField("name"), index.AutocompleteField("name"), index.SearchField("street")]

    class Meta:
        verbose_name = _("Büro")
        verbose_name_plural = _("Büros")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    @property
    def phone_uri(self) -> str:
        """Link that dials the number."""
        return tel_uri(self.phone)

    @property
    def geo_uri(self) -> str:
        """Opens the telephone's own map; empty without coordinates."""
        return f"geo:{self.latitude},{self.longitude}" if self.latitude and self.longitude else ""


class Contact(index.Indexed, models.Model):
    """A person (or shared line) whom the public may call. `user` ties it to the account of the same person."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    name = models.CharField(_("Name"), max_length=120)
    role = models.CharField(_("Aufgabe"), max_length=160, blank=True)
    role_words = WordsField(_("Aufgabe in anderen Sprachen"))
    phone = models.CharField(_("Telefon"), max_length=40, blank=True, validators=[validate_phone])
    email = models.EmailField(_("E-Mail"), blank=True)
    languages = SpokenField()
    office = models.ForeignKey(Office, verbose_name=_("Büro"), null=True, blank=True, on_delete=models.PROTECT)
    stadtteile = models.ManyToManyField(Stadtteil, verbose_name=_("Stadtteile"), blank=True, related_name="contacts")
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="contact"
    )
    public = models.BooleanField(_("öffentlich zeigen"), default=True)
    order = models.PositiveSmallIntegerField(_("Reihenfolge"), default=0)

    search_fields = [index.SearchField("name"), index.AutocompleteField("name"), index.SearchField("role")]

    class Meta:
        verbose_name = _("Ansprechperson")
        verbose_name_plural = _("Ansprechpersonen")
        ordering = ["order", "name"]

    def __str__(self) -> str:
        return self.name

    @property
    def phone_uri(self) -> str:
        """Link that dials the number."""
        return tel_uri(self.phone)
