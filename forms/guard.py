"""Protection of public forms against robots, floods and other sites: no third parties, no cookie, no address kept."""

import hmac
import secrets
from urllib.parse import urlsplit

from django.core.cache import cache
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from accounts.lockout import client_address
from forms.limits import limit
from forms.tickets import Ticket

# Looks worth filling in to a robot; hidden from people. The hyphen keeps it apart from any question's key.
HONEYPOT = "contact-website"

OTHER_SITE = _("Die Anfrage kam nicht von dieser Seite. Bitte senden Sie das Formular von hier aus.")
TOO_OLD = _("Das Formular war lange offen. Bitte prüfen Sie Ihre Angaben und senden Sie sie noch einmal.")
TOO_QUICK = _("Das ging sehr schnell. Bitte warten Sie einen Moment und senden Sie dann noch einmal.")
FILLED_TRAP = _("Bitte lassen Sie das Feld „Nicht ausfüllen“ leer und senden Sie noch einmal.")
TOO_MANY = _("Von Ihrem Anschluss kamen gerade sehr viele Anfragen. Bitte versuchen Sie es in einer Stunde wieder.")


def from_other_site(request: HttpRequest) -> bool:
    """Whether the browser says that another site sent this. Browsers always do; a robot can leave it out anyway."""
    if site := request.headers.get("Sec-Fetch-Site"):
        return site not in ("same-origin", "none")
    source = request.headers.get("Origin") or request.headers.get("Referer")
    if not source:
        return False
    try:
        return urlsplit(source).netloc != request.get_host()
    except ValueError:
        return True


def complaint(request: HttpRequest, ticket: Ticket | None, draft: object = None) -> Promise | None:
    """Why this looks like a robot's work, as a sentence for people; None where it does not.

    Where answers are kept in a draft already, its ticket may be old.
    """
    if ticket is None and draft is None:
        return TOO_OLD
    if request.POST.get(HONEYPOT):
        return FILLED_TRAP
    if ticket and ticket.age < limit("min_seconds"):
        return TOO_QUICK
    return None


def count(request: HttpRequest, what: str) -> int:
    """Count one more `what` from this address; returns how many there were within the hour."""
    key = _key(request, what)
    cache.add(key, 0, 3600)
    try:
        return int(cache.incr(key) or 1)  # nothing comes back from a cache that is away
    except ValueError:  # it ran out between the two lines
        return 1


def counted(request: HttpRequest, what: str) -> int:
    """How many `what` came from this address within the hour."""
    return int(cache.get(_key(request, what), 0) or 0)


def _key(request: HttpRequest, what: str) -> str:
    """The address as a hash that cannot be traced back after today: its salt lives in the cache only."""
    salt = cache.get_or_set(f"forms:salt:{timezone.localdate()}", lambda: secrets.token_hex(16), 26 * 3600)
    mark = hmac.new(str(salt).encode(), client_address(request).encode(), "sha256").hexdigest()[:32]
    return f"forms:{what}:{mark}"
