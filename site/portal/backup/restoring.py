"""Laying a backup back into an empty place, checked before and afterwards."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from django.db import connection

from portal.backup import BackupError, database, files, sealing
from portal.backup.making import FILES, whole_ones
from portal.backup.manifest import NAME, Manifest, read

Say = Callable[[str], None]


def find(place: Path) -> Path:
    """The backup meant: the folder itself, or the newest one below it."""
    if (place / NAME).exists():
        return place
    found = whole_ones(place)
    if not found:
        raise BackupError(f"In {place} liegt keine vollständige Sicherung.")
    return found[-1]


def check(place: Path, identity: Path | None) -> Manifest:
    """Whether a backup is whole and can be opened; nothing is changed."""
    folder = find(place)
    manifest = read(folder)
    manifest.check_parts(folder)
    if manifest.sealed:
        with tempfile.TemporaryDirectory() as clear:
            for name in manifest.parts:
                _open(folder / name, manifest, identity, Path(clear))
    return manifest


def restore(place: Path, *, identity: Path | None, replace: bool, say: Say) -> Manifest:
    """Lay the database and the files back and compare them with what the backup says of itself.

    Raises:
        BackupError: with the reason; before anything was changed where that can be known.
    """
    folder = find(place)
    manifest = read(folder)
    if manifest.vendor != connection.vendor:
        raise BackupError(f"Die Sicherung stammt von {manifest.vendor}, hier läuft {connection.vendor}.")
    say(f"Sicherung vom {manifest.made_at}: Prüfsummen")
    manifest.check_parts(folder)
    if not replace and (database.occupied() or files.occupied()):
        raise BackupError("Hier sind schon Daten. Zum Ersetzen: --replace")
    with tempfile.TemporaryDirectory() as clear:
        ending = sealing.SUFFIX if manifest.sealed else ""
        parts = [
            _open(folder / (name + ending), manifest, identity, Path(clear)) for name in (database.part_name(), FILES)
        ]
        say("Datenbank")
        database.lay_back(parts[0])
        say("Dateien")
        if replace:
            files.clear()
        counts = files.unpack(parts[1], replace=replace)
    _compare(manifest, counts)
    return manifest


def _open(part: Path, manifest: Manifest, identity: Path | None, clear: Path) -> Path:
    if not manifest.sealed:
        return part
    if identity is None:
        raise BackupError("Die Sicherung ist verschlüsselt. Den geheimen Schlüssel nennt --identity DATEI.")
    return sealing.unseal(part, identity, clear)


def _compare(manifest: Manifest, counts: dict[str, int]) -> None:
    rows = database.count_rows()
    wrong = sorted(name for name in manifest.rows.keys() | rows.keys() if manifest.rows.get(name) != rows.get(name))
    if wrong:
        raise BackupError(f"Die Zahl der Zeilen stimmt nicht: {', '.join(wrong[:5])}")
    if counts != manifest.files:
        raise BackupError("Die Zahl der Dateien stimmt nicht.")
