"""Whether the house is closed for maintenance: a file on one machine, a number in the shared cache on several."""

import time
from contextlib import suppress
from pathlib import Path

from django.conf import settings
from django.core.cache import cache

KEY = "portal-maintenance-until"
DAY = 24 * 60 * 60


def switch_on(minutes: int) -> None:
    """Close; visitors are told to come back after so many minutes."""
    until = int(time.time()) + minutes * 60
    if settings.PAGE_CACHE_SHARED:
        cache.set(KEY, until, timeout=7 * DAY)
        return
    place = _file()
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(str(until), encoding="ascii")


def switch_off() -> None:
    """Open again."""
    if settings.PAGE_CACHE_SHARED:
        cache.delete(KEY)
    _file().unlink(missing_ok=True)


def is_on() -> bool:
    """Closed until somebody opens again, however long it takes."""
    return bool(settings.PAGE_CACHE_SHARED and cache.get(KEY)) or _file().exists()


def seconds_left() -> int:
    """For `Retry-After`: at least a minute, also when it takes longer than thought."""
    until = cache.get(KEY, 0) if settings.PAGE_CACHE_SHARED else 0
    with suppress(OSError, ValueError):
        until = until or int(_file().read_text(encoding="ascii"))
    return max(60, int(until - time.time()))


def _file() -> Path:
    return Path(settings.VAR_DIR) / "maintenance"
