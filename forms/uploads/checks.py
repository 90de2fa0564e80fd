"""Is this file what it should be? Told by its content, never by its name or by what the browser says about it."""

import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from forms.text import tidy
from forms.uploads import scan, washing
from forms.uploads.washing import Verdict

WASHING = Path(washing.__file__)
SECONDS = 30
HEADS = {"JPEG": b"\xff\xd8\xff", "PNG": b"\x89PNG\r\n\x1a\n", "PDF": b"%PDF-"}
LONGEST_NAME = 120

EMPTY = _("Die Datei „%(name)s“ ist leer. Bitte wählen Sie eine andere.")
TOO_BIG = _("Die Datei „%(name)s“ ist zu groß. Erlaubt sind %(limit)s MB. Ein Foto mit weniger Auflösung hilft.")
NEITHER = _("„%(name)s“ ist kein Foto und kein PDF. Bitte senden Sie ein Foto (JPG, PNG) oder ein PDF.")
NO_PICTURE = _("„%(name)s“ können wir hier nicht annehmen. Bitte senden Sie ein Foto (JPG, PNG).")
NO_PAPER = _("„%(name)s“ können wir hier nicht annehmen. Bitte senden Sie ein PDF.")
HARMFUL = _("In „%(name)s“ hat der Virenschutz etwas gefunden. Die Datei ist nicht gespeichert.")
NOT_NOW = _("Dateien können wir gerade nicht prüfen. Bitte versuchen Sie es später oder senden Sie ohne Datei.")
BROKEN = _("„%(name)s“ ist beschädigt und lässt sich nicht öffnen. Bitte fotografieren oder speichern Sie neu.")
TOO_MUCH = _("Das Bild „%(name)s“ hat zu viele Bildpunkte. Bitte machen Sie ein kleineres Foto.")
LOCKED = _("„%(name)s“ ist mit einem Kennwort geschützt. Bitte speichern Sie das PDF ohne Kennwort.")
TOO_LONG = _("„%(name)s“ hat zu viele Seiten. Bitte senden Sie nur die wichtigen Seiten, höchstens 100.")

SENTENCES = {Verdict.TOO_LARGE: TOO_MUCH, Verdict.LOCKED: LOCKED, Verdict.TOO_LONG: TOO_LONG}


class Refused(Exception):
    """The file is not taken; the text is a sentence for the one who sent it."""

    def __init__(self, sentence: Any, **values: object) -> None:
        super().__init__(str(sentence % values if values else sentence))


@dataclass(frozen=True)
class Washed:
    """A file as it may be kept."""

    name: str
    kind: str
    content: bytes
    emptied: bool = False


def check(file: UploadedFile, kinds: Sequence[str], max_mb: int) -> Washed:
    """The washed file.

    Raises:
        Refused: with a sentence that says why and what helps.
    """
    name = plain_name(file.name or "")
    if getattr(file, "cut_off", False) or (file.size or 0) > max_mb * 1024 * 1024:
        raise Refused(TOO_BIG, name=name, limit=max_mb)
    if not file.size:
        raise Refused(EMPTY, name=name)
    kind = kind_of(file)
    if kind is None or kind not in kinds:
        raise Refused({("image",): NO_PICTURE, ("pdf",): NO_PAPER}.get(tuple(kinds), NEITHER), name=name)
    with tempfile.TemporaryDirectory(prefix="upload-") as folder:
        source, target = Path(folder, "in"), Path(folder, "out")
        with source.open("wb") as copy:
            for piece in file.chunks():
                copy.write(piece)
        _scan(source, name)
        verdict = wash(source, target, kind)
        if verdict not in (Verdict.CLEAN, Verdict.WASHED):
            raise Refused(SENTENCES.get(verdict, BROKEN), name=name)
        content = target.read_bytes()
    ending = ".pdf" if kind == "pdf" else ".jpg"
    name = f"{PurePath(name).stem[: LONGEST_NAME - 4]}{ending}"
    return Washed(name, kind, content, emptied=verdict == Verdict.WASHED)


def kind_of(file: UploadedFile) -> str | None:
    """image, pdf, or nothing that we take; the very first bytes decide."""
    file.seek(0)
    head = file.read(32)
    file.seek(0)
    if head.startswith(HEADS["PDF"]):
        return "pdf"
    if head.startswith((HEADS["JPEG"], HEADS["PNG"])) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP"):
        return "image"
    heif = head[4:8] == b"ftyp" and head[8:12] in (b"heic", b"heix", b"mif1", b"heim", b"heis", b"hevc")
    return "image" if heif else None


def wash(source: Path, target: Path, kind: str) -> Verdict:
    """Wash in a process of its own, so that no file can hurt the one that serves everybody."""
    command = [sys.executable, "-I", str(WASHING), str(source), str(target), kind]
    try:
        done = subprocess.run(command, capture_output=True, timeout=SECONDS, check=False, env={})  # noqa: S603 – no shell, our own paths
        return Verdict(done.returncode) if done.returncode or target.exists() else Verdict.BROKEN
    except (subprocess.TimeoutExpired, ValueError):  # it ran too long, or was ended for its memory
        return Verdict.TOO_LARGE if kind == "image" else Verdict.BROKEN


def plain_name(name: str) -> str:
    """A file's name as people read it: no folders, no control characters, no signs that mean something to machines."""
    last = re.split(r"[\\/]", tidy(name.replace("\0", "")))[-1]
    plain = re.sub(r"[^\w .()+,-]", "_", last).strip(" .") or "datei"
    stem, dot, ending = plain.rpartition(".")
    return f"{stem[: LONGEST_NAME - 8]}.{ending[:7]}" if dot else plain[:LONGEST_NAME]


def _scan(source: Path, name: str) -> None:
    try:
        harmful = scan.finds_something(source)
    except scan.ScannerDown as error:
        if settings.CLAMD_REQUIRED:
            raise Refused(NOT_NOW) from error
        return
    if harmful:
        raise Refused(HARMFUL, name=name)
