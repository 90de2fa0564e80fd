"""An unfinished form on the server: it lets people turn pages, add files, and go on another day by a code.

It belongs to the ticket that the form carries; no cookie. A draft that nobody goes on with is deleted with its files.
"""

from datetime import timedelta
from typing import Any

from django.db import IntegrityError, models, transaction
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

from forms.codes import new_code, normalise
from forms.definition import FormDefinition
from forms.limits import limit
from forms.text import storable
from forms.tickets import Ticket
from forms.versions import FormVersion

_SALT = "office_forms.draft_code"


class Draft(models.Model):
    """Answers that were valid so far. Its code is kept as a hash: who reads the database cannot go on with it."""

    wagtail_reference_index_ignore = True

    token = models.CharField(max_length=64, unique=True, editable=False)
    version = models.ForeignKey(FormVersion, on_delete=models.CASCADE, related_name="drafts")
    answers = models.JSONField(default=dict)
    code_hash = models.CharField(max_length=64, null=True, unique=True, editable=False)  # noqa: DJ001 – unique or none
    opened_at = models.DateTimeField(editable=False)
    expires_at = models.DateTimeField(db_index=True)

    class Meta:
        verbose_name = _("Entwurf")
        verbose_name_plural = _("Entwürfe")
        default_permissions = ()

    def __str__(self) -> str:
        return str(self.pk)

    def prolong(self) -> None:
        """Count the time anew from now."""
        days = timedelta(days=limit("draft_days")) if self.code_hash else timedelta(hours=limit("draft_hours"))
        self.expires_at = timezone.now() + days


def living() -> "models.QuerySet[Draft]":
    """Drafts whose time is not over."""
    return Draft.objects.select_related("version__form").filter(expires_at__gt=timezone.now())


def find(token: str) -> Draft | None:
    """The draft of a ticket."""
    return living().filter(token=token).first()


def find_by_code(typed: str, definition: FormDefinition) -> Draft | None:
    """The draft with this code, for the page of the same form only."""
    code = normalise(typed)
    return living().filter(code_hash=_hash(code), version__form=definition).first() if code else None


def begin(version: FormVersion, ticket: Ticket) -> Draft:
    """The draft for a ticket; the same one when two requests come at once."""
    opened = timezone.datetime.fromtimestamp(ticket.issued, tz=timezone.get_current_timezone())
    draft = Draft(token=ticket.nonce, version=version, opened_at=opened)
    draft.prolong()
    try:
        with transaction.atomic():
            draft.save(force_insert=True)
    except IntegrityError:
        return living().get(token=ticket.nonce)
    return draft


def keep(draft: Draft, answers: dict[str, Any]) -> None:
    """Write the answers so far.

    Raises:
        ValueError: one of them cannot be stored in every database.
    """
    if not storable(answers):
        raise ValueError("An answer holds characters that cannot be stored.")
    draft.answers = answers
    draft.prolong()
    draft.save(update_fields=["answers", "expires_at"])


def give_code(draft: Draft) -> str:
    """A fresh code to go on with; an older one of the same draft ends."""
    code = new_code()
    draft.code_hash = _hash(code)
    draft.prolong()
    draft.save(update_fields=["code_hash", "expires_at"])
    return code


def delete_expired() -> int:
    """Delete drafts whose time is over, with their files; returns how many."""
    return Draft.objects.filter(expires_at__lte=timezone.now()).delete()[1].get("office_forms.Draft", 0)


def _hash(code: str) -> str:
    """60 bits of chance need no slow hash, only one that cannot be worked out without our secret."""
    return salted_hmac(_SALT, code, algorithm="sha256").hexdigest()
