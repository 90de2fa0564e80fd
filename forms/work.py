"""Proof of work, asked only where very many forms come from one address: no pictures to guess, no third party.

A browser with JavaScript finds a number by itself while the page says so. Without JavaScript there is a wait and a
second press, explained in a sentence. The salt is the form's ticket, which is used up by sending; so no work counts
twice.
"""

import hashlib
import time
from dataclasses import dataclass

from django.core import signing
from django.http import HttpRequest

from forms import guard
from forms.limits import limit
from forms.text import whole
from forms.tickets import Ticket

FOUND, WAITED = "form-work", "form-waited"
_SALT = "office_forms.wait"


@dataclass(frozen=True)
class Demand:
    """What the page asks of the browser."""

    salt: str
    bits: int
    seconds: int
    mark: str


def demand(ticket: Ticket, mark: str = "") -> Demand:
    """What has to be found, or how long to wait from now."""
    mark = mark or signing.dumps([ticket.nonce, time.time()], salt=_SALT)
    return Demand(ticket.nonce, limit("work_bits"), limit("wait_seconds"), mark)


def wanted(request: HttpRequest) -> bool:
    """Whether so much came from this address that sending costs something."""
    return guard.counted(request, "posts") >= limit("work_from")


def done(request: HttpRequest, ticket: Ticket) -> bool:
    """Whether the browser found the number, or has waited."""
    return solves(ticket.nonce, whole(request.POST.get(FOUND, ""))) or has_waited(request, ticket)


def solves(salt: str, number: str) -> bool:
    """Whether the hash of salt and number begins with enough zeros."""
    if not (number.isascii() and number.isdigit() and len(number) < 20):
        return False
    digest = hashlib.sha256(f"{salt}:{number}".encode()).digest()
    return int.from_bytes(digest, "big") >> (256 - limit("work_bits")) == 0


def has_waited(request: HttpRequest, ticket: Ticket) -> bool:
    """Whether the mark was given for this ticket, and long enough ago."""
    try:
        nonce, since = signing.loads(whole(request.POST.get(WAITED, "")), salt=_SALT, max_age=3600)
    except (signing.BadSignature, ValueError):
        return False
    return bool(nonce == ticket.nonce and time.time() - since >= limit("wait_seconds"))


def mark_of(request: HttpRequest, ticket: Ticket) -> str:
    """The mark that is already running, so that pressing too early does not begin the wait anew."""
    mark = whole(request.POST.get(WAITED, ""))
    try:
        nonce, _since = signing.loads(mark, salt=_SALT, max_age=3600)
    except (signing.BadSignature, ValueError):
        return ""
    return mark if nonce == ticket.nonce else ""
