"""Consent of one person to tell one service these data for this purpose (§ 67b SGB X); what may be told at all."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as translate
from django.utils.translation import gettext_lazy as _

from accounts.languages import CHOICES as LANGUAGES
from accounts.languages import german_name
from content.models import Service
from workflows.case.person import Person
from workflows.steps.referral.models import Referral

if TYPE_CHECKING:
    from django.utils.functional import Promise


@dataclass(frozen=True)
class Kind:
    """One kind of data that may be told; health is none of them."""

    label: "str | Promise"
    read: Callable[[Person], str]


def _birth(person: Person) -> str:
    return date_format(person.date_of_birth, "d.m.Y") if person.date_of_birth else ""


def _spoken(person: Person) -> str:
    name = german_name(person.language) if person.language else ""
    return f"{name}, {translate('Dolmetscher nötig')}" if name and person.interpreter_needed else name


def _address(person: Person) -> str:
    """A protected address is never offered, whatever somebody would agree to."""
    return "" if person.address_protected else person.address


KINDS: dict[str, Kind] = {
    "name": Kind(_("Name"), str),
    "birth": Kind(_("Geburtsdatum"), _birth),
    "language": Kind(_("Sprache"), _spoken),
    "phone": Kind(_("Telefon"), lambda person: person.phone),
    "email": Kind(_("E-Mail"), lambda person: person.email),
    "address": Kind(_("Anschrift"), _address),
}


@dataclass(frozen=True)
class Told:
    """One value with its label."""

    key: str
    label: str
    value: str


def tellable(person: Person) -> list[Told]:
    """All that could be told of a person: the kinds that have a value."""
    found = ((key, str(kind.label), kind.read(person)) for key, kind in KINDS.items())
    return [Told(key, label, value) for key, label, value in found if value]


class Consent(models.Model):
    """Given on a day, for one referral, until a day or until it is withdrawn; never changed, only withdrawn."""

    class How(models.TextChoices):
        """§ 67b Abs. 2 SGB X: written or electronic."""

        WRITTEN = "written", _("schriftlich, unterschrieben")
        ELECTRONIC = "electronic", _("elektronisch")

    referral = models.ForeignKey(Referral, on_delete=models.CASCADE, related_name="consents")
    service = models.ForeignKey(Service, on_delete=models.PROTECT, related_name="+")
    kinds = models.JSONField(_("Welche Angaben"), default=list)
    purpose = models.CharField(_("Wozu"), max_length=300)
    language = models.CharField(_("erklärt auf"), max_length=8, choices=LANGUAGES)
    interpreter = models.BooleanField(_("mit Dolmetscher"), default=False)
    told_refusal = models.BooleanField(_("Folgen einer Verweigerung erklärt"))
    told_withdrawal = models.BooleanField(_("Recht auf Widerruf erklärt"))
    how = models.CharField(_("Form"), max_length=10, choices=How)
    given_on = models.DateField(_("erteilt am"))
    expires_on = models.DateField(_("gilt bis"))
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)
    withdrawn_at = models.DateTimeField(_("widerrufen am"), null=True, blank=True)

    class Meta:
        verbose_name = _("Einwilligung")
        verbose_name_plural = _("Einwilligungen")
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(told_refusal=True, told_withdrawal=True), name="consent_was_explained"
            )
        ]

    def __str__(self) -> str:
        return f"{self.referral_id}"

    @property
    def state(self) -> str:
        """One word for the screen."""
        if self.withdrawn_at:
            return translate("widerrufen")
        return translate("gilt") if self.expires_on >= timezone.localdate() else translate("abgelaufen")

    def told(self, person: Person) -> list[Told]:
        """What it covers, as it stands today."""
        return [line for line in tellable(person) if line.key in self.kinds]


def valid(referral: Referral) -> Consent | None:
    """The consent that covers exactly this referral's recipient and purpose today; read anew at each use."""
    today = timezone.localdate()
    return (
        Consent.objects.filter(
            referral=referral,
            service=referral.service_id,
            purpose=referral.purpose,
            withdrawn_at=None,
            given_on__lte=today,
            expires_on__gte=today,
        )
        .order_by("-pk")
        .first()
    )


def require_valid(referral: Referral) -> Consent:
    """The valid consent.

    Raises:
        ValidationError: there is none; nothing leaves the house.
    """
    consent = valid(referral)
    if consent is None:
        raise ValidationError(_("Es gibt keine gültige Einwilligung. Ohne sie wird nichts weitergegeben."))
    return consent
