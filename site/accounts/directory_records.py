"""Who a person is in the city's directory: bound at the first sign-in, so that a changed e-mail leads nowhere else."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class DirectoryIdentity(models.Model):
    """`issuer` and `subject` name a person for ever (OpenID Connect Core, section 2)."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="directory_identity")
    issuer = models.CharField(max_length=200)
    subject = models.CharField(max_length=255)
    bound_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("Konto im Verzeichnis der Stadt")
        verbose_name_plural = _("Konten im Verzeichnis der Stadt")
        constraints = [models.UniqueConstraint(fields=["issuer", "subject"], name="directory_identity_once")]

    def __str__(self) -> str:
        return str(self.user)
