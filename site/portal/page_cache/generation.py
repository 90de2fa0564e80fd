"""One mark that all processes share: as long as it stays the same, kept pages are true.

One machine: a file, asked with one `stat`. Several machines: Django's cache (Valkey or Redis), asked twice a second.
"""

import os
import tempfile
import time
from collections.abc import Hashable
from pathlib import Path

from django.conf import settings
from django.core.cache import cache
from django.db import transaction

NAME = "page-generation"
KEY = "portal-page-generation"
FRESH_SECONDS = 0.5
_seen: tuple[float, Hashable] = (0.0, None)


def current() -> Hashable:
    """The mark of now; ask before the page is made, so that news in the meantime make it old."""
    return _shared() if settings.PAGE_CACHE_SHARED else _local()


def drop() -> None:
    """Make every kept page old as soon as the change is committed."""
    transaction.on_commit(renew, robust=True)


def renew() -> None:
    """Make every kept page old now."""
    global _seen
    if settings.PAGE_CACHE_SHARED:
        mark = time.time_ns()
        cache.set(KEY, mark, timeout=None)
        _seen = (time.monotonic(), mark)
        return
    place = _file()
    place.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=place.parent, prefix=place.name)
    os.close(handle)
    Path(name).chmod(0o644)
    now = time.time_ns()
    os.utime(name, ns=(now, now))
    Path(name).replace(place)


def _file() -> Path:
    return Path(settings.VAR_DIR) / NAME


def _local() -> Hashable:
    try:
        found = os.stat(f"{settings.VAR_DIR}/{NAME}")  # a plain text: once per request
    except FileNotFoundError:
        return None
    return found.st_mtime_ns, found.st_ino


def _shared() -> Hashable:
    global _seen
    asked, mark = _seen
    now = time.monotonic()
    if mark is None or now - asked > FRESH_SECONDS:
        mark = cache.get(KEY, 0)
        _seen = (now, mark)
    return mark
