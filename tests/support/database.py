"""A migrated SQLite file kept between runs, because migrating an empty one takes half a minute."""

import hashlib
import sqlite3
from pathlib import Path

import django
from django.conf import settings
from django.db import connection


def restore() -> bool:
    """Lay the kept file where the tests' database belongs; whether there was one."""
    if connection.vendor != "sqlite":
        return False
    target = Path(str(connection.settings_dict["TEST"]["NAME"]))
    for leftover in target.parent.glob(f"{target.name}*"):
        leftover.unlink()
    kept = _kept()
    if not kept.exists():
        return False
    _copy(kept, target)
    return True


def keep() -> None:
    """Keep the database as it is now: migrated, without records of tests."""
    if connection.vendor != "sqlite":
        return
    kept = _kept()
    for old in kept.parent.glob("test-template-*"):
        old.unlink(missing_ok=True)
    unfinished = kept.with_suffix(f".{settings.VAR_DIR.name}")
    connection.close()
    _copy(Path(str(connection.settings_dict["NAME"])), unfinished)
    unfinished.replace(kept)


def _kept() -> Path:
    """The file's name changes with whatever changes its content."""
    digest = hashlib.sha256(django.__version__.encode())
    for path in sorted(settings.BASE_DIR.glob("*/**/migrations/*.py")):
        if not {".venv", "node_modules"} & set(path.parts):
            digest.update(path.read_bytes())
    return settings.VAR_DIR.parent / f"test-template-{digest.hexdigest()[:16]}.sqlite3"


def _copy(source: Path, target: Path) -> None:
    with sqlite3.connect(source) as old, sqlite3.connect(target) as new:
        old.backup(new)
    old.close()
    new.close()
