"""The first middleware: visitors get public pages from memory, without a single query, 60 times cheaper than made anew.

Kept is only what is the same for everybody: asked without any cookie, answered 200 without setting one, no nonce, not
private. Who has a session is never answered from here. See docs/decisions/page-cache.md.
"""

import gzip
import time
from collections.abc import Callable, Hashable
from hashlib import blake2b
from urllib.parse import parse_qsl

from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.http import HttpRequest, HttpResponse
from django.middleware.gzip import GZipMiddleware
from django.utils.cache import get_conditional_response, patch_vary_headers

from portal import maintenance
from portal.page_cache import generation
from portal.page_cache.store import Kept, Store

LONGEST_BODY = 1_000_000
LONGEST_QUERY = 200
PATIENCE_SECONDS = 5.0
SAME_FOR_ALL = {"cookie", "accept-encoding"}
TEXT = ("text/", "application/json", "application/xml", "image/svg+xml")
DROPPED = {"content-length", "content-encoding", "vary", "date"}


class PageCache:
    """Answers from `Store`, keeps what may be kept, and packs the rest."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        if not settings.PAGE_CACHE:
            raise MiddlewareNotUsed
        self.get_response = get_response
        self.store = Store(settings.PAGE_CACHE_PAGES, settings.PAGE_CACHE_BYTES)
        self.gzip = GZipMiddleware(get_response)
        self.public = tuple(f"/{code}/" for code, _name in settings.LANGUAGES)
        self.personal = (settings.SESSION_COOKIE_NAME + "=", "messages=")
        self.not_kept: dict[Hashable, float] = {}

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """One look into memory for visitors; everybody else passes."""
        meta = request.META
        cookies = meta.get("HTTP_COOKIE", "")
        key = self.key(request)
        if key is None or any(name in cookies for name in self.personal):
            return self.pack(request, self.get_response(request))
        mark = generation.current()
        kept = self.store.get(key, mark)
        if kept is not None:
            return answer(request, kept)
        if cookies or request.method != "GET" or self.not_kept.get(key, 0) > time.monotonic():
            return self.pack(request, self.get_response(request))
        return self.make(request, key)

    def make(self, request: HttpRequest, key: Hashable) -> HttpResponse:
        """Make the page once, keep it if it may be kept."""
        with self.store.flight(key, PATIENCE_SECONDS):
            mark = generation.current()
            kept = self.store.get(key, mark)
            if kept is None and maintenance.is_on():
                kept = self.store.get(key, mark, even_old=True)
            if kept is None:
                response = self.get_response(request)
                kept = keep(request, response, mark)
                if kept is None:
                    self.pass_by(key)
                    return self.pack(request, response)
                self.store.put(key, kept)
        return answer(request, kept)

    def key(self, request: HttpRequest) -> Hashable | None:
        """What makes two requests the same; nothing where the answer must not be kept."""
        meta = request.META
        if request.method not in ("GET", "HEAD") or "HTTP_AUTHORIZATION" in meta:
            return None
        if not request.path_info.startswith(self.public):
            return None
        query = meta.get("QUERY_STRING", "")
        parameters: tuple[tuple[str, str], ...] = ()
        if query:
            if len(query) > LONGEST_QUERY:
                return None
            parameters = tuple(sorted(parse_qsl(query, keep_blank_values=True)))
            if any(name not in settings.PAGE_CACHE_PARAMETERS for name, _value in parameters):
                return None
        return request.scheme, meta.get("HTTP_HOST", ""), request.path_info, parameters

    def pass_by(self, key: Hashable) -> None:
        """Remember for a minute that this page is made for each visitor (a form), so that nobody queues for it."""
        if len(self.not_kept) > settings.PAGE_CACHE_PAGES:
            self.not_kept.clear()
        self.not_kept[key] = time.monotonic() + 60

    def pack(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        """Compress what was made for this request, files as they are; 304 where a visitor's browser has it already."""
        if response.streaming or not response.get("Content-Type", "").startswith(TEXT):
            return response
        if not request.META.get("HTTP_COOKIE") and not request.path_info.startswith(settings.PRIVATE_PREFIXES):
            response = conditional(request, response)
        self.gzip.process_response(request, response)
        return response


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
    return get_conditional_response(request, etag=response["ETag"], response=response)


def keep(request: HttpRequest, response: HttpResponse, mark: Hashable) -> Kept | None:
    """The answer made ready, or nothing if it is not the same for everybody."""
    if not same_for_all(request, response) or varies(response):
        return None
    mark_public(response)
    body = response.content
    headers = tuple((name, value) for name, value in response.items() if name.lower() not in DROPPED)
    return Kept(
        headers=(*headers, ("Vary", response["Vary"])),
        body=body,
        packed=gzip.compress(body, mtime=0),
        etag=etag_of(body),
        generation=mark,
        until=time.monotonic() + settings.PAGE_CACHE_SECONDS,
    )


def answer(request: HttpRequest, kept: Kept) -> HttpResponse:
    """A response from a kept page: 304 where the browser has it already, compressed where it may be."""
    meta = request.META
    if kept.etag in meta.get("HTTP_IF_NONE_MATCH", ""):
        response = HttpResponse(status=304)
        del response.headers["Content-Type"]
        wanted = ("cache-control", "vary", "content-language")
        headers = [header for header in kept.headers if header[0].lower() in wanted]
    elif "gzip" in meta.get("HTTP_ACCEPT_ENCODING", ""):
        response = HttpResponse(kept.packed)
        headers = [*kept.headers, ("Content-Encoding", "gzip"), ("Content-Length", str(len(kept.packed)))]
    else:
        response = HttpResponse(kept.body)
        headers = [*kept.headers, ("Content-Length", str(len(kept.body)))]
    for name, value in headers:
        response.headers[name] = value
    response.headers["ETag"] = kept.etag
    return response
