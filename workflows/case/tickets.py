"""A form is sent once: its ticket is used up in the same transaction as what it asked for (double click, two tabs)."""

from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from django.conf import settings
from django.db import IntegrityError, models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from accounts.models import User


class AlreadySent(Exception):
    """The form with this ticket was sent before; `result` says what came of it (for example a case number)."""

    def __init__(self, result: str) -> None:
        super().__init__(_("Dieses Formular wurde schon gesendet. Es wurde nichts doppelt gespeichert."))
        self.result = result


class Ticket(models.Model):
    """One form that was sent. Holds no data of persons."""

    token = models.UUIDField(unique=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    result = models.CharField(max_length=40, blank=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("Gesendetes Formular")
        verbose_name_plural = _("Gesendete Formulare")
        default_permissions = ()

    def __str__(self) -> str:
        return str(self.token)


def new() -> str:
    """A ticket for a form that is shown now."""
    return str(uuid4())


def require_fresh(token: UUID) -> None:
    """Ask before anything is compared: whoever sends a form again shall not be shown their own record as similar.

    Raises:
        AlreadySent: it was used before.
    """
    used = Ticket.objects.filter(token=token).first()
    if used:
        raise AlreadySent(used.result)


def use(token: UUID, *, by: "User") -> Ticket:
    """Use the ticket up, inside the caller's transaction; write the result on what is returned.

    A second request with the same ticket waits here until the first one is through.

    Raises:
        AlreadySent: it was used before.
    """
    try:
        with transaction.atomic():
            return Ticket.objects.create(token=token, by=by)
    except IntegrityError as error:
        raise AlreadySent(Ticket.objects.get(token=token).result) from error
