"""What a backup says of itself: when, of which release, how many rows, which files, with which checksums."""

import hashlib
import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from portal.backup import BackupError

NAME = "manifest.json"
FORMAT = 1
BLOCK = 1024 * 1024


@dataclass
class Manifest:
    """Counts and checksums only; nothing in it is about a person."""

    made_at: str
    vendor: str
    migrations: dict[str, list[str]]
    rows: dict[str, int]
    files: dict[str, int]
    sealed: bool
    parts: dict[str, str] = field(default_factory=dict)
    format: int = FORMAT

    def write(self, folder: Path) -> None:
        """Beside the parts."""
        text = json.dumps(asdict(self), indent=1, sort_keys=True, ensure_ascii=False)
        (folder / NAME).write_text(text + "\n", encoding="utf-8")

    def check_parts(self, folder: Path) -> None:
        """Compare each part with its checksum.

        Raises:
            BackupError: a part is missing or altered.
        """
        for name, sum_then in self.parts.items():
            part = folder / name
            if not part.exists():
                raise BackupError(f"In der Sicherung fehlt {name}.")
            if checksum(part) != sum_then:
                raise BackupError(f"{name} ist beschädigt: Die Prüfsumme stimmt nicht.")


def read(folder: Path) -> Manifest:
    """The manifest of a backup.

    Raises:
        BackupError: there is none, or it is of a kind that this release does not know.
    """
    try:
        values: dict[str, Any] = json.loads((folder / NAME).read_text(encoding="utf-8"))
        manifest = Manifest(**values)
    except FileNotFoundError as error:
        raise BackupError(f"{folder} ist keine vollständige Sicherung: {NAME} fehlt.") from error
    except (OSError, TypeError, ValueError) as error:
        raise BackupError(f"{NAME} ist nicht lesbar.") from error
    if manifest.format != FORMAT:
        raise BackupError("Diese Sicherung stammt von einer anderen Fassung des Programms.")
    return manifest


def checksum(path: Path) -> str:
    """SHA-256, read in blocks."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            digest.update(block)
    return digest.hexdigest()
