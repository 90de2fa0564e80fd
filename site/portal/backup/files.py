"""Pictures, documents and private files: through the storages, so that a folder and an object store are the same."""

import hashlib
import io
import tarfile
from collections.abc import Iterator
from pathlib import Path

from django.core.files import File
from django.core.files.storage import Storage, storages

from portal.backup import BackupError

STORES = {"public": "default", "private": "private"}


def walk(storage: Storage, folder: str = "") -> Iterator[str]:
    """Names of all files of a storage, in a fixed order."""
    try:
        folders, names = storage.listdir(folder)
    except FileNotFoundError:
        return
    for name in sorted(names):
        yield f"{folder}/{name}".lstrip("/")
    for name in sorted(folders):
        yield from walk(storage, f"{folder}/{name}".lstrip("/"))


def pack(archive: Path) -> dict[str, int]:
    """Write all files into a tar archive; how many of each storage. A file deleted meanwhile is left out."""
    counts = dict.fromkeys(STORES, 0)
    with tarfile.open(archive, "w") as tar:
        for prefix, alias in STORES.items():
            storage = storages[alias]
            for name in walk(storage):
                try:
                    with storage.open(name, "rb") as file:
                        content = file.read()
                except FileNotFoundError:
                    continue
                entry = tarfile.TarInfo(f"{prefix}/{name}")
                entry.size, entry.mode = len(content), 0o600
                tar.addfile(entry, io.BytesIO(content))
                counts[prefix] += 1
    return counts


def occupied() -> bool:
    """Whether any storage holds files already."""
    return any(next(walk(storages[alias]), None) is not None for alias in STORES.values())


def unpack(archive: Path, *, replace: bool) -> dict[str, int]:
    """Write the files of an archive into the storages, read each again and compare.

    Raises:
        BackupError: a file came out different, or would overwrite one.
    """
    counts = dict.fromkeys(STORES, 0)
    with tarfile.open(archive) as tar:
        for entry in tar:
            prefix, _slash, name = entry.name.partition("/")
            source = tar.extractfile(entry)
            if prefix not in STORES or source is None:
                raise BackupError(f"Unbekannter Eintrag im Archiv der Dateien: {entry.name}")
            _put(storages[STORES[prefix]], name, source.read(), replace=replace)
            counts[prefix] += 1
    return counts


def _put(storage: Storage, name: str, content: bytes, *, replace: bool) -> None:
    if replace and storage.exists(name):
        storage.delete(name)
    if storage.save(name, File(io.BytesIO(content))) != name:
        raise BackupError(f"Die Datei {name} gibt es schon. Zum Ersetzen: --replace")
    with storage.open(name, "rb") as file:
        if hashlib.sha256(file.read()).digest() != hashlib.sha256(content).digest():
            raise BackupError(f"Die Datei {name} wurde nicht richtig geschrieben.")


def clear() -> None:
    """Remove everything; only before a restore that replaces."""
    for alias in STORES.values():
        for name in list(walk(storages[alias])):
            storages[alias].delete(name)
