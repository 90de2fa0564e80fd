"""Log lines without people's data: an error's class and place are written, its message (which may quote) is not."""

import logging
from types import TracebackType

from portal.discretion import stack

Caught = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class Discreet(logging.Formatter):
    """The formatter of everything but `DEBUG=1`."""

    def formatException(self, ei: Caught) -> str:  # noqa: N802 – named by the standard library
        """Class and lines of code."""
        return stack(ei[1])
