"""Log lines without people's data: an error's class and place are written, its message (which may quote) is not."""

import json
import logging
from datetime import UTC, datetime
from types import TracebackType

from portal import request_ids
from portal.discretion import stack

Caught = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class Discreet(logging.Formatter):
    """The formatter of everything but `DEBUG=1`."""

    def formatException(self, ei: Caught) -> str:  # noqa: N802 – named by the standard library
        """Class and lines of code."""
        return stack(ei[1])


class Structured(Discreet):
    """One JSON object per line, for whoever collects logs (`LOG_FORMAT=json`)."""

    def format(self, record: logging.LogRecord) -> str:
        """Time in UTC, level, logger, message, the request's number, the error's class and place."""
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        if number := request_ids.current():
            line["request"] = number
        if record.exc_info:
            line["error"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)
