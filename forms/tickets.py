"""The signed ticket in each form: proof that it came from us, when, in which version; and the key against doubles.

It takes the place of a CSRF cookie, so that a form can be read without any cookie (docs/decisions/public-forms.md).
"""

import secrets
import time
from dataclasses import dataclass

from django.core import signing

from forms.limits import limit
from forms.versions import FormVersion

FIELD = "form-ticket"
_TICKET, _RECEIPT, _DRAFT = "office_forms.ticket", "office_forms.receipt", "office_forms.draft"


@dataclass(frozen=True)
class Ticket:
    """What a form carries along: which version was shown, when, and a number used once."""

    version: int
    nonce: str
    issued: float

    @property
    def age(self) -> float:
        """Seconds since the form was shown."""
        return time.time() - self.issued

    @property
    def old(self) -> bool:
        """Whether the form lay open too long; where its answers were kept meanwhile, that does no harm."""
        return self.age > limit("ticket_hours") * 3600

    def signed(self) -> str:
        """As the form carries it."""
        return signing.dumps([self.version, self.nonce, self.issued], salt=_TICKET)


def fresh(version: FormVersion) -> Ticket:
    """A new ticket for a form that is about to be shown."""
    return Ticket(version.pk, secrets.token_hex(16), time.time())


def issue(version: FormVersion) -> str:
    """A new ticket as the form carries it."""
    return fresh(version).signed()


def read(text: str) -> Ticket | None:
    """The ticket that came back; None where it is not ours. Ask it whether it is `old`."""
    try:
        version, nonce, issued = signing.loads(text, salt=_TICKET)
    except (signing.BadSignature, ValueError):
        return None
    return Ticket(version, nonce, issued)


def address_of_draft(nonce: str) -> str:
    """What the address of a page carries while a form is filled in: of no use after some hours."""
    return signing.dumps(nonce, salt=_DRAFT)


def read_address(text: str) -> str | None:
    """The nonce of the draft that the address asks for."""
    try:
        return str(signing.loads(text, salt=_DRAFT, max_age=limit("ticket_hours") * 3600))
    except (signing.BadSignature, ValueError):
        return None


def receipt(nonce: str) -> str:
    """What the address of a receipt carries: of no use to anybody but us, and only for some hours."""
    return signing.dumps(nonce, salt=_RECEIPT)


def read_receipt(text: str) -> str | None:
    """The nonce of the request whose receipt is asked for."""
    try:
        return str(signing.loads(text, salt=_RECEIPT, max_age=limit("receipt_hours") * 3600))
    except (signing.BadSignature, ValueError):
        return None
