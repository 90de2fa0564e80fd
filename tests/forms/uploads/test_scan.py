"""The virus scanner: spoken to as it wants, believed when it warns, and missed when it is away."""

import socketserver
import struct
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from forms.uploads.checks import Refused, check
from tests.forms.uploads import bad

EICAR = b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"


class Clamd(socketserver.StreamRequestHandler):
    """Speaks the protocol INSTREAM over a real socket and knows one virus."""

    def handle(self) -> None:
        """Read the chunks, answer."""
        assert self.rfile.read(10) == b"zINSTREAM\0"
        content = b""
        while length := struct.unpack("!I", self.rfile.read(4))[0]:
            content += self.rfile.read(length)
        if content.endswith(b"kaputt"):
            self.wfile.write(b"INSTREAM size limit exceeded. ERROR\0")
        else:
            self.wfile.write(b"stream: Eicar-Test FOUND\0" if EICAR in content else b"stream: OK\0")


@pytest.fixture
def clamd(settings: Any) -> Iterator[None]:
    """A scanner at an address of its own."""
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Clamd) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        settings.CLAMD = f"127.0.0.1:{server.server_address[1]}"
        yield
        server.shutdown()


def send(content: bytes) -> Any:
    return check(SimpleUploadedFile("foto.jpg", content), ("image",), 1)


@pytest.mark.usefixtures("clamd")
def test_a_file_with_a_virus_is_refused_and_others_pass() -> None:
    assert send(bad.picture(size=(400, 400))).content
    with pytest.raises(Refused, match="Virenschutz"):
        send(bad.picture() + EICAR)


@pytest.mark.usefixtures("clamd")
def test_no_clear_answer_counts_as_away() -> None:
    with pytest.raises(Refused, match="gerade nicht prüfen"):
        send(bad.picture() + b"kaputt")


def test_while_the_scanner_is_away_the_setting_decides(settings: Any) -> None:
    settings.CLAMD = "/nirgendwo/clamd.sock"
    with pytest.raises(Refused, match="gerade nicht prüfen"):
        send(bad.picture())
    settings.CLAMD_REQUIRED = False
    assert send(bad.picture()).content
