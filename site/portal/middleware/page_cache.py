"""Visitors get public pages from memory, without a single query, 60 times cheaper than made anew.

Kept is only what is the same for everybody: asked without any cookie, answered 200 without setting one, no nonce, not
private. Who has a session is never answered from here. See docs/decisions/page-cache.md.
"""

import time
from collections.abc import Callable, Hashable
from urllib.parse import parse_qsl

from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.http import HttpRequest, HttpResponse
from django.middleware.gzip import GZipMiddleware

from portal import maintenance
from portal.page_cache import generation
from portal.page_cache.answers import answer, conditional, keep
from portal.page_cache.store import Store

LONGEST_QUERY = 200
PATIENCE_SECONDS = 5.0
TEXT = ("text/", "application/json", "application/xml", "image/svg+xml")


class PageCache:
    """Answers from `Store`, keeps what may be kept, and packs the rest."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        if not settings.PAGE_CACHE:
            raise MiddlewareNotUsed
        self.get_response = get_response
        self.store = Store(settings.PAGE_CACHE_PAGES, settings.PAGE_CACHE_BYTES)
        self.gzip = GZipMiddleware(get_response)
        self.public = (*(f"/{code}/" for code, _name in settings.LANGUAGES), "/api/")
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
