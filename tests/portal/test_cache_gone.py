"""A shared cache that does not answer: pages are there, forms are counted as if it were the first time."""

import socket

import pytest
from django.core.cache import caches
from django.test import Client, RequestFactory

from forms import guard
from portal import maintenance
from portal.page_cache import generation
from tests.support.site import make_site


@pytest.fixture
def gone(settings) -> None:
    """An address at which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    options = {"IGNORE_EXCEPTIONS": True, "SOCKET_CONNECT_TIMEOUT": 0.5, "SOCKET_TIMEOUT": 0.5}
    backend = "django_redis.cache.RedisCache"
    location = f"redis://127.0.0.1:{port}/0"
    settings.CACHES = {"default": {"BACKEND": backend, "LOCATION": location, "OPTIONS": options}}
    settings.PAGE_CACHE = settings.PAGE_CACHE_SHARED = True


@pytest.mark.django_db
def test_everything_answers_without_the_cache(gone: None) -> None:
    make_site()
    client = Client()
    assert caches["default"].get("x") is None
    assert client.get("/de/").status_code == 200
    assert client.get("/de/").status_code == 200
    assert client.get("/desk/login/").status_code == 200
    assert not maintenance.is_on()
    generation.renew()
    request = RequestFactory().get("/")
    assert guard.count(request, "probe") == 1
    assert guard.counted(request, "probe") == 0
