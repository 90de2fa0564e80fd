"""People with an account. They are deactivated, never deleted: tasks and the journal point to them."""

from decimal import Decimal

from django.contrib.auth.models import AbstractUser, Permission
from django.core.exceptions import PermissionDenied
from django.db import models
from django.db.models.signals import pre_delete
from django.dispatch import receiver
from django.utils.translation import gettext_lazy as _

NOT_BY_SUPERUSER = frozenset(
    f"workflows.{codename}"
    for codename in (
        "start_case",
        "know_every_case",
        "sign_off",
        "assign_case",
        "read_journal",
        "read_case",
        "work_case",
        "sign_off_case",
        "read_health",
    )
) | {"office_forms.handle_submissions"}


class User(AbstractUser):
    """A member of staff. Roles are Django groups (see `accounts.roles`); rights on cases are guardian's."""

    fte = models.DecimalField(
        _("Stellenanteil"), max_digits=3, decimal_places=2, default=Decimal("1.00"), help_text=_("1,00 = volle Stelle")
    )
    languages = models.JSONField(_("Sprachen"), default=list, blank=True)

    class Meta:
        verbose_name = _("Zugang")
        verbose_name_plural = _("Zugänge")
        permissions = [("manage_people", _("Zugänge einrichten und schließen"))]

    def __str__(self) -> str:
        return self.get_full_name() or self.username

    def has_perm(self, perm: str, obj: models.Model | None = None) -> bool:
        """As Django's, but being a superuser gives nothing that leads to people in casework: only a role does."""
        if self.is_superuser and perm in NOT_BY_SUPERUSER:
            return self.is_active and self._holds(perm)
        return super().has_perm(perm, obj)

    def _holds(self, perm: str) -> bool:
        """Whether a role or the person has been given the permission, whatever a superuser may do."""
        app, codename = perm.split(".")
        given = models.Q(group__user=self) | models.Q(user=self)
        return Permission.objects.filter(given, content_type__app_label=app, codename=codename).exists()


@receiver(pre_delete, sender=User)
def refuse_deletion(sender: type[User], instance: User, **kwargs: object) -> None:
    """Deleting a user would delete the engine's task rows (`Task.owner` cascades).

    Raises:
        PermissionDenied: always; set `is_active = False` instead.
    """
    raise PermissionDenied(_("Zugänge werden deaktiviert, nicht gelöscht."))


from accounts.directory_records import DirectoryIdentity  # noqa: E402
from accounts.factors import CodeApp, Passkey, RecoveryCode  # noqa: E402
from accounts.invitation_records import Invitation  # noqa: E402
from accounts.session_records import Session  # noqa: E402

__all__ = ["CodeApp", "DirectoryIdentity", "Invitation", "Passkey", "RecoveryCode", "Session", "User"]
