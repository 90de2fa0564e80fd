"""What the page cache may keep and how much, tried on the middleware alone."""

import threading
import time

import pytest
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from portal.middleware.page_cache import PageCache


def served(settings, response, path: str = "/de/x/", **meta: str) -> tuple[PageCache, list[int]]:
    """A cache before a view that answers with `response()`, and how often the view was asked."""
    settings.PAGE_CACHE = True
    asked: list[int] = []

    def view(request: HttpRequest) -> HttpResponse:
        asked.append(1)
        request.user = AnonymousUser()
        return response(request)

    cache = PageCache(view)
    for _ in range(3):
        cache(RequestFactory().get(path, **meta))
    return cache, asked


def plain(request: HttpRequest) -> HttpResponse:
    """A page that may be kept."""
    return HttpResponse("Hallo " * 100)


def with_cookie(request: HttpRequest) -> HttpResponse:
    response = plain(request)
    response.set_cookie("csrftoken", "x")
    return response


def with_nonce(request: HttpRequest) -> HttpResponse:
    request._csp_nonce = "abc"
    return plain(request)


def with_token(request: HttpRequest) -> HttpResponse:
    request.META["CSRF_COOKIE_NEEDS_UPDATE"] = True
    return plain(request)


def with_header(name: str, value: str):
    def view(request: HttpRequest) -> HttpResponse:
        response = plain(request)
        response[name] = value
        return response

    return view


def test_a_plain_page_is_made_once(settings) -> None:
    assert len(served(settings, plain)[1]) == 1


@pytest.mark.parametrize(
    "view",
    [
        with_cookie,
        with_nonce,
        with_token,
        with_header("Cache-Control", "private"),
        with_header("Cache-Control", "no-store"),
        with_header("Vary", "HX-Request"),
        with_header("Vary", "Cookie, Accept-Language"),
        lambda request: HttpResponse(status=404),
        lambda request: HttpResponse("x" * 1_100_000),
    ],
)
def test_what_is_not_the_same_for_everybody_is_made_each_time(settings, view) -> None:
    assert len(served(settings, view)[1]) == 3


@pytest.mark.parametrize(
    "meta",
    [
        {"HTTP_COOKIE": "sessionid=abc"},
        {"HTTP_COOKIE": "a=b; messages=abc"},
        {"HTTP_COOKIE": "csrftoken=abc"},
        {"HTTP_AUTHORIZATION": "Basic abc"},
    ],
)
def test_requests_with_something_personal_fill_nothing(settings, meta: dict[str, str]) -> None:
    assert len(served(settings, plain, **meta)[1]) == 3


def test_memory_is_bounded(settings) -> None:
    settings.PAGE_CACHE_PAGES = 5
    cache, _asked = served(settings, plain)
    for number in range(50):
        cache(RequestFactory().get(f"/de/{number}/"))
    assert len(cache.store._pages) == 5
    settings.PAGE_CACHE_PAGES = 1000
    settings.PAGE_CACHE_BYTES = 10_000
    cache, _asked = served(settings, plain)
    for number in range(50):
        cache(RequestFactory().get(f"/de/{number}/"))
    assert cache.store._bytes <= 10_000
    assert cache.store._bytes == sum(kept.size for kept in cache.store._pages.values())


def test_hosts_do_not_share_pages(settings) -> None:
    cache, asked = served(settings, plain)
    cache(RequestFactory().get("/de/x/", HTTP_HOST="other.example"))
    assert len(asked) == 2


def test_old_pages_are_made_anew(settings) -> None:
    settings.PAGE_CACHE_SECONDS = -1
    assert len(served(settings, plain)[1]) == 3


def test_news_cause_no_stampede(settings) -> None:
    settings.PAGE_CACHE = True
    asked: list[int] = []

    def slow(request: HttpRequest) -> HttpResponse:
        asked.append(1)
        time.sleep(0.2)
        return plain(request)

    cache = PageCache(slow)
    threads = [threading.Thread(target=cache, args=(RequestFactory().get("/de/x/"),)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(asked) == 1
