"""Each request has a number that stands in the answer, in the log and on the error page, and says nothing else."""

import re
import secrets
from contextvars import ContextVar

HEADER = "X-Request-ID"
GIVEN = re.compile(r"[0-9a-f]{16,64}")
_current: ContextVar[str] = ContextVar("request_id", default="")


def begin(given: str = "") -> str:
    """The number of the request that begins now: the web server's in front, where it gave one, else a new one."""
    number = given if GIVEN.fullmatch(given) else secrets.token_hex(8)
    _current.set(number)
    return number


def current() -> str:
    """The number of the request at hand; empty outside of requests."""
    return _current.get()
