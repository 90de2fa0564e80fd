"""What we know of a browser: its kind in words, and that somebody has signed in with it before.

A browser from which somebody has come in before carries a signed cookie. While strangers guess this person's password
from everywhere, it is counted apart from them: the person still gets in (OWASP: device cookies).
"""

import ipaddress
from collections.abc import Iterable
from hashlib import sha256
from uuid import uuid4

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _

SALT = "accounts.device"
KEPT = 5  # people at one browser
# more than one matches in most browsers; the first counts
BROWSERS = (
    *(("Edg", "Edge"), ("OPR", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox")),
    *(("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari")),
)
SYSTEMS = (
    *(("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows")),
    *(("Mac OS", "Mac"), ("CrOS", "Chromebook"), ("Linux", "Linux")),
)


def in_words(agent: str) -> str:
    """ "Firefox, Windows": enough to recognise it, no more. The version is left out on purpose."""
    found = [_first(BROWSERS, agent), _first(SYSTEMS, agent)]
    return ", ".join(word for word in found if word) or _("Unbekanntes Gerät")


def _first(words: Iterable[tuple[str, str]], agent: str) -> str:
    return next((word for mark, word in words if mark in agent), "")


def number_for(request: HttpRequest, username: str) -> str:
    """The number under which this browser came in as this person before; empty where it did not."""
    return str(_known(request).get(_mark(username), ""))


def remember(request: HttpRequest, response: HttpResponse, username: str) -> None:
    """Give the browser its cookie; only the sign-in page gets it back."""
    mark = _mark(username)
    known = {mark: number_for(request, username) or uuid4().hex, **_known(request)}
    response.set_cookie(
        settings.DEVICE_COOKIE_NAME,
        signing.dumps(dict(list(known.items())[:KEPT]), salt=SALT),
        max_age=settings.DEVICE_COOKIE_DAYS * 24 * 60 * 60,
        path=settings.LOGIN_URL,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )


def as_address(number: str) -> str:
    """A private IPv6 address made of the number, because failures are counted by address."""
    return str(ipaddress.IPv6Address(b"\xfd" + sha256(number.encode()).digest()[:15]))


def _known(request: HttpRequest) -> dict[str, str]:
    try:
        found = signing.loads(
            request.COOKIES.get(settings.DEVICE_COOKIE_NAME, ""),
            salt=SALT,
            max_age=settings.DEVICE_COOKIE_DAYS * 24 * 60 * 60,
        )
    except signing.BadSignature:
        return {}
    return found if isinstance(found, dict) else {}


def _mark(username: str) -> str:
    return salted_hmac(SALT, username.strip().lower()).hexdigest()[:16]
