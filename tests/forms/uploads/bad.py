"""Files as people and as attackers send them, made on the spot."""

import io
import struct
import zlib
from collections.abc import Callable
from typing import Any

import pikepdf
from PIL import Image


def picture(kind: str = "JPEG", size: tuple[int, int] = (64, 48), **options: Any) -> bytes:
    """A picture."""
    out = io.BytesIO()
    Image.new("RGB", size, "red").save(out, kind, **options)
    return out.getvalue()


def with_place() -> bytes:
    """A photo that knows where and with what it was taken, turned by 90 degrees."""
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = 6, "KameraMarke"
    exif.get_ifd(0x8825).update({1: "N", 2: (48.0, 53.0, 50.0), 3: "E", 4: (9.0, 11.0, 30.0)})
    return picture(exif=exif.tobytes(), comment=b"geheimer Kommentar")


def paper(change: Callable[[pikepdf.Pdf], None] = lambda pdf: None, pages: int = 1, **options: Any) -> bytes:
    """A PDF."""
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        for _page in range(pages):
            pdf.add_blank_page()
        change(pdf)
        pdf.save(out, **options)
    return out.getvalue()


def acting(pdf: pikepdf.Pdf) -> None:
    """A script at opening, one in a link, a program inside, a form that sends."""
    script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(document.URL)")
    pdf.Root.OpenAction = script
    pdf.attachments["rechnung.exe"] = b"MZ-Programm"
    link = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=pikepdf.Array([0, 0, 9, 9]),
        A=pikepdf.Dictionary(S=pikepdf.Name.Launch, F="calc.exe"), AA=pikepdf.Dictionary(E=script),
    )  # fmt: skip
    sly = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=pikepdf.Array([0, 0, 9, 9]),
        A=pikepdf.Dictionary(S=pikepdf.Name.Launch, F="sly.exe", K=0, CS=pikepdf.Name.DeviceRGB),
    )  # fmt: skip
    pdf.pages[0].Annots = pikepdf.Array([link, sly])
    pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([]), XFA="<xdp>xfa-geheim</xdp>")


def flood(width: int = 60_000, height: int = 60_000) -> bytes:
    """A PNG of a few kilobytes that unfolds into ten gigabytes."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack("!I", len(data)) + name + data + struct.pack("!I", zlib.crc32(name + data))

    head = struct.pack("!IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(bytes(3_000_000)))
        + chunk(b"IEND", b"")
    )


def bomb() -> bytes:
    """A PDF whose list of objects unfolds into gigabytes."""
    stream = zlib.compress(bytes(2**30), 9)
    head = (
        f"%PDF-1.5\n1 0 obj\n<< /Type /XRef /Size 9 /W [1 2 1] /Root 2 0 R /Filter /FlateDecode"
        f" /Length {len(stream)} >>"
        "\nstream\n"
    )
    return head.encode() + stream + b"\nendstream\nendobj\nstartxref\n9\n%%EOF\n"


LOCKED = {"encryption": pikepdf.Encryption(owner="wir", user="geheim")}
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
HTML = b"<!doctype html><script>alert(document.cookie)</script>"
ZIP = b"PK\x03\x04" + bytes(64)
