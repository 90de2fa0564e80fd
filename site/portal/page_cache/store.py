"""Pages in the memory of one process: bounded in number and bytes, the one not asked for longest goes first."""

import threading
import time
from collections import OrderedDict
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

Headers = dict[str, tuple[str, str]]  # by small name, as Django's responses keep them


@dataclass(frozen=True, slots=True)
class Kept:
    """One answer, ready to send: plain and compressed."""

    plain_headers: Headers
    packed_headers: Headers
    known_headers: Headers  # of a 304
    body: bytes
    packed: bytes
    etag: str
    generation: Hashable
    until: float

    @property
    def size(self) -> int:
        """Bytes it takes, roughly."""
        return len(self.body) + len(self.packed) + 2048


@dataclass
class Store:
    """A dictionary with an end. Safe for threads; nothing in it survives the process."""

    most_pages: int
    most_bytes: int
    _pages: OrderedDict[Hashable, Kept] = field(default_factory=OrderedDict)
    _flights: dict[Hashable, threading.Lock] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _bytes: int = 0

    def get(self, key: Hashable, generation: Hashable, *, even_old: bool = False) -> Kept | None:
        """The kept page, if it is still true; `even_old` forgives age, never news."""
        kept = self._pages.get(key)
        if kept is None or kept.generation != generation or (kept.until < time.monotonic() and not even_old):
            return None
        with self._lock:
            if key in self._pages:
                self._pages.move_to_end(key)
        return kept

    def put(self, key: Hashable, kept: Kept) -> None:
        """Keep a page; make room if needed."""
        with self._lock:
            self._forget(key)
            self._pages[key] = kept
            self._bytes += kept.size
            while self._pages and (len(self._pages) > self.most_pages or self._bytes > self.most_bytes):
                self._forget(next(iter(self._pages)))

    @contextmanager
    def flight(self, key: Hashable, patience: float) -> Iterator[None]:
        """Let one thread make a page while the others wait for it, so that news cause no stampede."""
        with self._lock:
            lock = self._flights.setdefault(key, threading.Lock())
        held = lock.acquire(timeout=patience)
        try:
            yield
        finally:
            if held:
                lock.release()
            with self._lock:
                if not lock.locked():
                    self._flights.pop(key, None)

    def _forget(self, key: Hashable) -> None:
        kept = self._pages.pop(key, None)
        if kept is not None:
            self._bytes -= kept.size
