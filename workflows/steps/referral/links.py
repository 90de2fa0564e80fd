"""The answer link of a referral: a token of which only the hash is kept, and a code that comes by another way."""

import secrets
from datetime import datetime
from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.crypto import constant_time_compare, salted_hmac
from django.utils.translation import gettext_lazy as _

from forms.codes import ALPHABET
from forms.text import latin_digits
from workflows.case.tokens import digest_of
from workflows.flows.terms import term
from workflows.steps.referral.models import Referral

CODE_LENGTH = 8
WRONG_CODES = 5  # then the link is closed: whoever has it does not have the letter


class Answer(models.TextChoices):
    """What a service may answer."""

    ACCEPTED = "accepted", _("Ja, wir übernehmen die Anfrage")
    DECLINED = "declined", _("Nein, das geht leider nicht")
    MORE = "more", _("Wir brauchen noch Angaben")
    NOT_OURS = "not_ours", _("Dafür sind wir nicht zuständig")
    WRONG_NUMBER = "wrong_number", _("Unsere Telefonnummer oder Adresse stimmt nicht")


class Reason(models.TextChoices):
    """Why a service declines."""

    ENDED = "ended", _("Das Angebot gibt es nicht mehr")
    NO_PLACE = "no_place", _("Zurzeit kein Platz")
    WRONG_GROUP = "wrong_group", _("Die Person gehört nicht zur Zielgruppe")
    LANGUAGE = "language", _("Wir können die Sprache nicht anbieten")
    OTHER = "other", _("Anderer Grund")


def new_salt() -> str:
    """Random letters."""
    return secrets.token_hex(16)


class AnswerLink(models.Model):
    """One request to the service, and its answer. `token_hash` is written when the mail is made, anew for each mail."""

    referral = models.ForeignKey(Referral, on_delete=models.CASCADE, related_name="links")
    email = models.EmailField(_("gesendet an"), blank=True)
    token_hash = models.CharField(max_length=64, null=True, blank=True, unique=True, editable=False)
    salt = models.CharField(max_length=32, default=new_salt, editable=False)
    wrong_codes = models.PositiveSmallIntegerField(default=0)
    created_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField(_("gilt bis"))
    sent_at = models.DateTimeField(_("gesendet"), null=True, blank=True)
    failed_at = models.DateTimeField(_("nicht gesendet"), null=True, blank=True)
    closed_at = models.DateTimeField(_("geschlossen"), null=True, blank=True)
    answered_at = models.DateTimeField(_("beantwortet"), null=True, blank=True)
    answer = models.CharField(_("Antwort"), max_length=12, choices=Answer, blank=True)
    reason = models.CharField(_("Grund"), max_length=12, choices=Reason, blank=True)
    note = models.CharField(_("Nachricht"), max_length=500, blank=True)

    class Meta:
        verbose_name = _("Anfrage an einen Dienst")
        verbose_name_plural = _("Anfragen an Dienste")
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"{self.referral_id}"

    @property
    def code(self) -> str:
        """The code of the second way, derived from a random salt and the server's secret: never stored anywhere."""
        digest = salted_hmac("workflows.referral.code", f"{self.pk}:{self.salt}", algorithm="sha256").digest()
        letters = "".join(ALPHABET[byte % len(ALPHABET)] for byte in digest[:CODE_LENGTH])
        return f"{letters[:4]}-{letters[4:]}"

    def fits(self, typed: str) -> bool:
        """Whether this is the code, however it was typed."""
        letters = "".join(char for char in latin_digits(typed[:60]).upper() if char.isalnum())
        return constant_time_compare(letters, self.code.replace("-", ""))

    @property
    def usable(self) -> bool:
        """Neither answered nor closed nor too old nor tried too often."""
        waits = self.answered_at is None and self.closed_at is None
        return waits and self.expires_at > timezone.now() and self.wrong_codes < WRONG_CODES

    def renew(self, until: datetime) -> str:
        """A fresh token, told once; the one before opens nothing any longer. The code stays the same."""
        token = secrets.token_urlsafe(24)
        self.token_hash, self.expires_at = digest_of(token), until
        self.save(update_fields=["token_hash", "expires_at"])
        return token


def by_token(token: str) -> AnswerLink | None:
    """The link of a token while it may be used: its referral runs, and nothing closed it."""
    related = ("referral__service__organization", "referral__case__person")
    link = AnswerLink.objects.select_related(*related).filter(token_hash=digest_of(token[:100])).first()
    return link if link and link.usable and link.referral.is_open and link.referral.case.is_open else None


def prepare(referral: Referral) -> AnswerLink:
    """The next request: its code stands on the letter before anything is sent."""
    return AnswerLink.objects.create(referral=referral, expires_at=timezone.now() + term("expire"))


def open_link(referral: Referral) -> AnswerLink | None:
    """The request that is being prepared, or that waits for its answer."""
    return referral.links.filter(answered_at=None, closed_at=None).first()


def close(referral: Referral) -> int:
    """Close whatever is open; how many there were."""
    values: dict[str, Any] = {"closed_at": timezone.now(), "token_hash": None}
    return referral.links.filter(answered_at=None, closed_at=None).update(**values)
