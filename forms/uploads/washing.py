"""Washes one file in a process of its own: `python washing.py IN OUT KIND`; whatever a file does, it does there.

Pictures are drawn anew (no place, no camera, no hidden parts), PDFs lose everything that acts. The process has little
memory and little time, so a file that unfolds into gigabytes ends this process and nothing else. It knows no Django and
no secret. The exit code says what happened (`Verdict`).
"""

import contextlib
import enum
import resource
import sys
from typing import Any

MEMORY = 768 * 1024 * 1024
SECONDS = 15
PIXELS = {"JPEG": 120_000_000, "MPO": 120_000_000, "PNG": 40_000_000, "WEBP": 40_000_000, "HEIF": 40_000_000}
LONG_SIDE = 2600  # a letter on A4 stays readable
PAGES, OBJECTS, DEPTH = 100, 50_000, 60
# Whatever makes a PDF do something, carry something along, or tell more than its pages.
ACTING = {
    "/AA", "/OpenAction", "/JS", "/JavaScript", "/Launch", "/EmbeddedFiles", "/EmbeddedFile", "/EF", "/AF", "/XFA",
    "/RichMediaContent", "/RichMediaSettings", "/Collection", "/Metadata", "/PieceInfo", "/URI",
}  # fmt: skip
HARMLESS = {"/Metadata", "/PieceInfo", "/URI"}
BAD_ACTIONS = {"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToE", "/GoToR", "/Rendition", "/Sound",
               "/Movie", "/RichMediaExecute", "/URI"}  # fmt: skip
BAD_NOTES = {"/FileAttachment", "/RichMedia", "/Screen", "/Movie", "/Sound", "/3D"}


class Verdict(enum.IntEnum):
    """What became of the file."""

    CLEAN = 0
    BROKEN = 11
    TOO_LARGE = 12
    LOCKED = 13
    TOO_LONG = 14
    WASHED = 15  # fine now, but something that acts was taken out


def main(source: str, target: str, kind: str) -> int:
    """Wash the file; anything unforeseen counts as broken."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    try:
        return picture(source, target) if kind == "image" else paper(source, target)
    except MemoryError:
        return Verdict.TOO_LARGE
    except Exception:  # noqa: BLE001 – a hostile file may raise anything
        return Verdict.BROKEN


def picture(source: str, target: str) -> Verdict:
    """Draw the picture anew as JPEG, upright, at most `LONG_SIDE` wide or high."""
    from PIL import Image, ImageOps

    formats = ["JPEG", "PNG", "WEBP"]
    with contextlib.suppress(ImportError):
        import pillow_heif

        pillow_heif.register_heif_opener()
        formats.append("HEIF")
    Image.MAX_IMAGE_PIXELS = None  # our own limits come first
    with Image.open(source, formats=formats) as opened:
        width, height = opened.size
        if width * height > PIXELS[str(opened.format)] or max(width, height) > 30_000:
            return Verdict.TOO_LARGE
        opened.draft("RGB", (LONG_SIDE, LONG_SIDE))
        opened.load()
        opened.thumbnail((LONG_SIDE, LONG_SIDE))
        upright = ImageOps.exif_transpose(opened)
        alpha = upright.convert("RGBA")
        fresh = Image.new("RGB", alpha.size, "white")
        fresh.paste(alpha, mask=alpha.getchannel("A"))
        fresh.save(target, "JPEG", quality=85, optimize=True)
    return Verdict.CLEAN


def paper(source: str, target: str) -> Verdict:
    """Keep the pages of a PDF and nothing that acts."""
    import pikepdf

    try:
        opened = pikepdf.open(source)
    except pikepdf.PasswordError:
        return Verdict.LOCKED
    with opened as pdf:
        if pdf.is_encrypted:
            return Verdict.LOCKED
        if not pdf.pages:
            return Verdict.BROKEN
        if len(pdf.pages) > PAGES or len(pdf.objects) > OBJECTS:
            return Verdict.TOO_LONG
        acted = False
        for found in pdf.objects:
            acted |= _calm(found, 0)
        with contextlib.suppress(KeyError):
            del pdf.trailer["/Info"]
        pdf.remove_unreferenced_resources()
        pdf.save(target, object_stream_mode=pikepdf.ObjectStreamMode.disable, linearize=False)
    return Verdict.WASHED if acted else Verdict.CLEAN


def _calm(found: Any, depth: int) -> bool:
    """Take what acts out of one object and of what it holds directly; whether there was anything."""
    import pikepdf

    if depth > DEPTH:
        raise ValueError("nested too deeply")
    acted = False
    if isinstance(found, pikepdf.Array):
        for child in found:
            acted |= _holds(child) and _calm(child, depth + 1)
        return acted
    if not isinstance(found, pikepdf.Dictionary | pikepdf.Stream):
        return False
    acts = str(found.get("/S", "")) in BAD_ACTIONS
    noted = str(found.get("/Subtype", "")) in BAD_NOTES
    if acts or noted:
        web = str(found.get("/S", "")) == "/URI"
        for name in [*found.keys()]:
            if name not in ("/Type", "/Length", "/Rect"):
                del found[name]
        return not web
    for name in [*found.keys()]:
        if name in ACTING:
            del found[name]
            acted |= name not in HARMLESS
        elif _holds(found[name]):
            acted |= _calm(found[name], depth + 1)
    return acted


def _holds(child: Any) -> bool:
    """Whether this is a part of its parent; what is referred to is visited by itself."""
    import pikepdf

    return isinstance(child, pikepdf.Dictionary | pikepdf.Array) and not child.is_indirect


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
