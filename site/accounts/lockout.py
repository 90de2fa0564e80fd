"""Who may try a password: counted per name and address before anything is hashed, so guessing costs us nothing."""

import ipaddress
from datetime import timedelta
from typing import Any

from axes.handlers.database import AxesDatabaseHandler
from axes.models import AccessAttempt
from django.conf import settings
from django.db.models import Sum
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

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


class Handler(AxesDatabaseHandler):
    """axes' counting per name and address, and a higher limit for one address with many names."""

    def is_locked(self, request: HttpRequest, credentials: dict[str, Any] | None = None) -> bool:
        """Whether this attempt is refused before its password is looked at."""
        return super().is_locked(request, credentials) or self._address_is_locked(request)

    def _address_is_locked(self, request: HttpRequest) -> bool:
        since = timezone.now() - timedelta(hours=settings.AXES_COOLOFF_TIME)
        tries = AccessAttempt.objects.filter(ip_address=client_address(request), attempt_time__gte=since)
        total = tries.aggregate(total=Sum("failures_since_start"))["total"] or 0
        return bool(total >= settings.AXES_ADDRESS_LIMIT)


def refuse(request: HttpRequest, response: HttpResponse | None, credentials: dict[str, Any] | None) -> HttpResponse:
    """The sign-in page again, with a sentence instead of a form error, and status 429."""
    from accounts.views import SignIn

    return SignIn.locked_out(request)
