"""Asks a ClamAV daemon about a file, where the setting names one: `CLAMD` = path of its socket, or `host:port`."""

import contextlib
import socket
import struct
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings

CHUNK = 64 * 1024
SECONDS = 30


class ScannerDown(Exception):
    """A scanner is set, and it does not answer as it should."""


def finds_something(path: Path) -> bool:
    """Whether the scanner knows harm in this file; False where none is set.

    Raises:
        ScannerDown: no clear answer, so nobody knows.
    """
    if not settings.CLAMD:
        return False
    try:
        with _connected() as line, path.open("rb") as file:
            line.sendall(b"zINSTREAM\0")
            while piece := file.read(CHUNK):
                line.sendall(struct.pack("!I", len(piece)) + piece)
            line.sendall(struct.pack("!I", 0))
            answer = _answer(line)
    except OSError as error:
        raise ScannerDown from error
    if answer.endswith("FOUND"):
        return True
    if answer.endswith("OK"):
        return False
    raise ScannerDown(answer)


@contextlib.contextmanager
def _connected() -> Iterator[socket.socket]:
    where = str(settings.CLAMD)
    local = where.startswith("/")
    host, _colon, port = where.rpartition(":")
    with socket.socket(socket.AF_UNIX if local else socket.AF_INET, socket.SOCK_STREAM) as line:
        line.settimeout(SECONDS)
        line.connect(where if local else (host, int(port)))
        yield line


def _answer(line: socket.socket) -> str:
    """`stream: OK`, `stream: Eicar-Test-Signature FOUND`, or an error."""
    told = b""
    while not told.endswith(b"\0") and len(told) < 4096 and (piece := line.recv(1024)):
        told += piece
    return told.rstrip(b"\0\n").decode("utf-8", "replace")
