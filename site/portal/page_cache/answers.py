"""Which answers may be kept, by us and by browsers; and making a response from a kept one, as cheaply as can be."""

import gzip
import time
from collections.abc import Hashable
from hashlib import blake2b

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.cache import get_conditional_response, patch_vary_headers

from portal.page_cache.store import Headers, Kept

LONGEST_BODY = 1_000_000
SAME_FOR_ALL = {"cookie", "accept-encoding"}
DROPPED = {"content-length", "content-encoding", "date"}
KNOWN = {"cache-control", "vary", "content-language", "etag", "access-control-allow-origin"}


def same_for_all(request: HttpRequest, response: HttpResponse) -> bool:
    """Whether anybody else who asks in the same way would get the very same answer."""
    if response.status_code != 200 or response.streaming or len(response.content) > LONGEST_BODY:
        return False
    if response.cookies or request.META.get("CSRF_COOKIE_NEEDS_UPDATE") or getattr(request, "_csp_nonce", None):
        return False
    control = response.get("Cache-Control", "")
    return not any(word in control for word in ("private", "no-store")) and not response.has_header("Content-Encoding")


def varies(response: HttpResponse) -> bool:
    """Whether it depends on more than the address; caches that heed `Vary` may keep it, ours does not."""
    return bool({name.strip().lower() for name in response.get("Vary", "").split(",") if name.strip()} - SAME_FOR_ALL)


def mark_public(response: HttpResponse) -> None:
    """Browsers may keep it, and ask each time whether it is still true."""
    patch_vary_headers(response, ("Cookie", "Accept-Encoding"))
    response.headers.setdefault("Cache-Control", "public, max-age=0, must-revalidate")


def etag_of(body: bytes) -> str:
    """The same for the same bytes, in every process."""
    return f'W/"{blake2b(body, digest_size=12).hexdigest()}"'


def conditional(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """A public answer that is not kept here gets an ETag too (the view's own one, where it has one)."""
    if request.method not in ("GET", "HEAD") or not same_for_all(request, response):
        return response
    mark_public(response)
    if not response.has_header("ETag"):
        response.headers["ETag"] = etag_of(response.content)
    return get_conditional_response(request, etag=response["ETag"], response=response) or response


def keep(request: HttpRequest, response: HttpResponse, mark: Hashable) -> Kept | None:
    """The answer made ready, or nothing if it is not the same for everybody."""
    if not same_for_all(request, response) or varies(response):
        return None
    mark_public(response)
    body, etag = response.content, etag_of(response.content)
    packed = gzip.compress(body, mtime=0)
    headers: Headers = {name.lower(): (name, value) for name, value in response.items() if name.lower() not in DROPPED}
    headers["etag"] = ("ETag", etag)
    return Kept(
        plain_headers={**headers, "content-length": ("Content-Length", str(len(body)))},
        packed_headers={
            **headers,
            "content-encoding": ("Content-Encoding", "gzip"),
            "content-length": ("Content-Length", str(len(packed))),
        },
        known_headers={name: header for name, header in headers.items() if name in KNOWN},
        body=body,
        packed=packed,
        etag=etag,
        generation=mark,
        until=time.monotonic() + seconds_true(request),
    )


def seconds_true(request: HttpRequest) -> float:
    """How long the page may be kept: less where it says "heute" or "bis 12 Uhr" and names the moment it turns false."""
    until = getattr(request, "true_until", None)
    left = (until - timezone.now()).total_seconds() if until else settings.PAGE_CACHE_SECONDS
    return max(0.0, min(left, settings.PAGE_CACHE_SECONDS))


def answer(request: HttpRequest, kept: Kept) -> HttpResponse:
    """A response from a kept page: 304 where the browser has it already, compressed where it may be.

    The headers were checked when the page was kept, so they are handed over as a whole: setting them one by one, each
    checked again, would cost more than everything else here.
    """
    meta = request.META
    if kept.etag in meta.get("HTTP_IF_NONE_MATCH", ""):
        response, headers = HttpResponse(status=304, content_type=""), kept.known_headers
    elif "gzip" in meta.get("HTTP_ACCEPT_ENCODING", ""):
        response, headers = HttpResponse(kept.packed, content_type=""), kept.packed_headers
    else:
        response, headers = HttpResponse(kept.body, content_type=""), kept.plain_headers
    response.headers._store = headers.copy()
    return response
