"""Who may try a password: counted before anything is hashed, so guessing costs us nothing.

Three counts: per name and address, per address, and per name from everywhere. The last one does not hold for a browser
from which this person has come in before, so nobody is locked out by strangers (see `accounts.devices`).
"""

import ipaddress
from datetime import timedelta
from typing import Any

from axes.handlers.database import AxesDatabaseHandler
from axes.helpers import get_client_username
from axes.models import AccessAttempt
from django.conf import settings
from django.db.models import Sum
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from accounts import devices

NO_ADDRESS = "0.0.0.0"  # noqa: S104 – a server behind a unix socket knows no address


def client_address(request: HttpRequest) -> str:
    """Address of the client: the peer's, or the one that the outermost of our own proxies has seen.

    `TRUSTED_PROXIES` says how many proxies of ours stand in front; what a client writes left of them is not believed.
    """
    seen = [request.META.get("REMOTE_ADDR", "")]
    if settings.TRUSTED_PROXIES:
        forwarded = [part.strip() for part in request.META.get("HTTP_X_FORWARDED_FOR", "").split(",")]
        seen = forwarded[-settings.TRUSTED_PROXIES :] + seen
    for address in seen:
        try:
            return str(ipaddress.ip_address(address))
        except ValueError:
            continue
    return NO_ADDRESS


def counted_as(request: HttpRequest) -> str:
    """What failures are counted under: the address, or the browser that this person is known to use."""
    number = devices.number_for(request, request.POST.get("username", "")) if request.method == "POST" else ""
    return devices.as_address(number) if number else client_address(request)


class Handler(AxesDatabaseHandler):
    """axes' counting per name and address, and two higher limits: one address, one name."""

    def is_locked(self, request: HttpRequest, credentials: dict[str, Any] | None = None) -> bool:
        """Whether this attempt is refused before its password is looked at."""
        if super().is_locked(request, credentials):
            return True
        source = counted_as(request)
        if _failures(ip_address=source) >= settings.AXES_ADDRESS_LIMIT:
            return True
        known = source != client_address(request)
        name = get_client_username(request, credentials)
        return not known and bool(name) and _failures(username=name) >= settings.AXES_NAME_LIMIT


def _failures(**of: Any) -> int:
    since = timezone.now() - timedelta(hours=settings.AXES_COOLOFF_TIME)
    total = AccessAttempt.objects.filter(attempt_time__gte=since, **of).aggregate(n=Sum("failures_since_start"))["n"]
    return total or 0


def refuse(request: HttpRequest, response: HttpResponse | None, credentials: dict[str, Any] | None) -> HttpResponse:
    """The sign-in page again, with a sentence instead of a form error, and status 429."""
    from accounts.views.signin import SignIn

    return SignIn.locked_out(request)
