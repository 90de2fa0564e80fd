"""Making a backup: into a folder that gets its name only when it is whole."""

import os
import shutil
from datetime import datetime
from pathlib import Path

from django.conf import settings
from django.db import connection
from django.utils import timezone

from portal.backup import BackupError, database, files, sealing
from portal.backup.manifest import NAME, Manifest, checksum

PREFIX = "integrationsportal-"
HALF = ".unfertig"
FILES = "files.tar"


def make(folder: Path) -> Path:
    """Write one backup below `folder`; the path of what was written.

    Raises:
        BackupError: with the reason; nothing half written is left.
    """
    now = timezone.localtime()
    whole = folder / f"{PREFIX}{now:%Y%m%d-%H%M%S}"
    half = whole.with_name(whole.name + HALF)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        half.mkdir(mode=0o700)
        _write(half, now)
        half.replace(whole)
    except FileExistsError as error:
        raise BackupError(f"{whole.name} gibt es schon oder wird gerade geschrieben.") from error
    except OSError as error:
        shutil.rmtree(half, ignore_errors=True)
        raise BackupError(f"Nicht geschrieben: {error.strerror or 'Fehler beim Schreiben'}.") from error
    except BaseException:
        shutil.rmtree(half, ignore_errors=True)
        raise
    note(now)
    return whole


def _write(half: Path, now: datetime) -> None:
    """Database first: a file that came later belongs to no row and does no harm."""
    recipient = settings.BACKUP_RECIPIENT
    part = half / database.part_name()
    rows = database.dump(part)
    counts = files.pack(half / FILES)
    parts = [part, half / FILES]
    for path in parts:
        os.chmod(path, 0o600)
    if recipient:
        parts = [sealing.seal(path, recipient) for path in parts]
    manifest = Manifest(
        made_at=now.isoformat(timespec="seconds"),
        vendor=connection.vendor,
        migrations=database.migrations(),
        rows=rows,
        files=counts,
        sealed=bool(recipient),
        parts={path.name: checksum(path) for path in parts},
    )
    manifest.write(half)


def keep_newest(folder: Path, number: int) -> list[str]:
    """Delete all but the newest whole backups; the names of the deleted ones."""
    gone = whole_ones(folder)[:-number]
    for path in gone:
        shutil.rmtree(path)
    return [path.name for path in gone]


def whole_ones(folder: Path) -> list[Path]:
    """Backups below `folder`, oldest first."""
    return sorted(path for path in folder.glob(f"{PREFIX}*") if (path / NAME).exists())


# The operator's monitoring asks how old the last backup is.


def note(now: datetime) -> None:
    """Leave the time of the last backup where health and metrics find it."""
    _mark().parent.mkdir(parents=True, exist_ok=True)
    _mark().write_text(now.isoformat(timespec="seconds"), encoding="ascii")


def last() -> datetime | None:
    """When this installation was last backed up; None: never, as far as is known."""
    try:
        return datetime.fromisoformat(_mark().read_text(encoding="ascii").strip())
    except (OSError, ValueError):
        return None


def _mark() -> Path:
    return Path(settings.VAR_DIR) / "last-backup"
