"""Remembers what a result was made from, so that the second start does only what has changed."""

import hashlib
from collections.abc import Iterable
from pathlib import Path


def fingerprint(paths: Iterable[Path], *more: str) -> str:
    """A sum over files (folders: all files in them) and a few words."""
    total = hashlib.sha256()
    for path in paths:
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if file.is_file() and "__pycache__" not in file.parts:
                total.update(str(file).encode())
                total.update(file.read_bytes())
    for word in more:
        total.update(b"\0" + word.encode())
    return total.hexdigest()


class Stamp:
    """One remembered sum."""

    def __init__(self, place: Path) -> None:
        self.place = place

    def fits(self, wanted: str) -> bool:
        """Whether the result was made from exactly this."""
        return self.place.exists() and self.place.read_text() == wanted

    def set(self, wanted: str) -> None:
        """Remember it."""
        self.place.parent.mkdir(parents=True, exist_ok=True)
        self.place.write_text(wanted)
