"""What people have besides the password: a code app, passkeys, recovery codes. Records only; see `accounts.second`."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class CodeApp(models.Model):
    """An app that shows six digits (TOTP). `last_step` is the last half minute whose code was taken: never again."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="code_app")
    secret = models.TextField()
    last_step = models.BigIntegerField(default=0)
    wrong = models.PositiveSmallIntegerField(default=0)
    wrong_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("Code-App")
        verbose_name_plural = _("Code-Apps")


class Passkey(models.Model):
    """A key that a device keeps (WebAuthn); we hold the public half."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="passkeys")
    name = models.CharField(max_length=60)
    credential = models.CharField(max_length=1400, unique=True)
    public = models.BinaryField()
    counter = models.BigIntegerField(default=0)
    created_at = models.DateTimeField(default=timezone.now)
    used_on = models.DateField(null=True)

    class Meta:
        verbose_name = _("Passkey")
        verbose_name_plural = _("Passkeys")
        ordering = ["created_at", "pk"]

    def __str__(self) -> str:
        return self.name


class RecoveryCode(models.Model):
    """A code for the day on which the telephone is gone: only its digest is kept, and it is deleted when used."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="recovery_codes")
    digest = models.CharField(max_length=64)

    class Meta:
        verbose_name = _("Ersatzcode")
        verbose_name_plural = _("Ersatzcodes")
        constraints = [models.UniqueConstraint(fields=["user", "digest"], name="recovery_code_once")]
