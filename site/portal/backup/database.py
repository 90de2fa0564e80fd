"""One consistent picture of the database while people go on working, and laying it back."""

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
from django.db import connection

from portal.backup import BackupError

PARTS = {"postgresql": "database.pgdump", "sqlite": "database.sqlite3"}


def part_name() -> str:
    """How the part is called for the database in use."""
    return PARTS[connection.vendor]


def dump(target: Path) -> dict[str, int]:
    """Write the database as it is at one moment; rows per table at the same moment."""
    return _dump_postgresql(target) if connection.vendor == "postgresql" else _dump_sqlite(target)


def occupied() -> bool:
    """Whether there are tables already."""
    with connection.cursor() as cursor:
        return bool(connection.introspection.table_names(cursor))


def lay_back(source: Path) -> None:
    """Replace the database by the one in `source`.

    Raises:
        BackupError: it cannot be read; the old one is still there then.
    """
    if connection.vendor == "postgresql":
        _lay_back_postgresql(source)
    else:
        _lay_back_sqlite(source)


def count_rows() -> dict[str, int]:
    """Rows per table now."""
    with connection.cursor() as cursor:
        names = connection.introspection.table_names(cursor)
        return {name: _count(cursor, name) for name in sorted(names)}


def migrations() -> dict[str, list[str]]:
    """Applied migrations by app."""
    from django.db.migrations.recorder import MigrationRecorder

    found: dict[str, list[str]] = {}
    for app, name in sorted(MigrationRecorder(connection).applied_migrations()):
        found.setdefault(app, []).append(name)
    return found


def _count(cursor: Any, table: str) -> int:
    cursor.execute(f"SELECT count(*) FROM {connection.ops.quote_name(table)}")  # noqa: S608 – names of our own tables
    return int(cursor.fetchone()[0])


# SQLite


def _dump_sqlite(target: Path) -> dict[str, int]:
    connection.ensure_connection()
    with closing(sqlite3.connect(target)) as copy:
        connection.connection.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
        return _rows_of(copy)


def _rows_of(copy: sqlite3.Connection) -> dict[str, int]:
    if copy.execute("PRAGMA integrity_check").fetchone() != ("ok",):
        raise BackupError("Die Datenbank ist beschädigt: PRAGMA integrity_check meldet Fehler.")
    found = copy.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    names = sorted(name for (name,) in found)
    count = "SELECT count(*) FROM {}"
    return {name: copy.execute(count.format(connection.ops.quote_name(name))).fetchone()[0] for name in names}


def _lay_back_sqlite(source: Path) -> None:
    try:
        with closing(sqlite3.connect(source)) as copy:
            _rows_of(copy)
    except sqlite3.DatabaseError as error:
        raise BackupError("Die gesicherte Datenbank ist nicht lesbar.") from error
    target = Path(connection.settings_dict["NAME"])
    connection.close()
    fresh = target.with_name(target.name + ".new")
    fresh.touch(mode=0o600)  # a copy made by the umask could be read by others on this machine
    shutil.copyfile(source, fresh)
    if target.exists():
        shutil.copymode(target, fresh)
    for suffix in ("-wal", "-shm"):
        target.with_name(target.name + suffix).unlink(missing_ok=True)
    fresh.replace(target)


# PostgreSQL: the dump and the count look through the same snapshot


def _dump_postgresql(target: Path) -> dict[str, int]:
    with psycopg.connect(**_address()) as own, own.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        snapshot = cursor.execute("SELECT pg_export_snapshot()").fetchone()[0]  # type: ignore[index]
        options = ["--format=custom", "--no-owner", "--no-privileges", f"--snapshot={snapshot}", f"--file={target}"]
        _run("pg_dump", *options)
        tables = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"
        names = [name for (name,) in cursor.execute(tables).fetchall()]
        return {name: _count(cursor, name) for name in names}


def _lay_back_postgresql(source: Path) -> None:
    _run("pg_restore", "--list", str(source))
    connection.close()
    with psycopg.connect(**_address(), autocommit=True) as own:
        own.execute("DROP SCHEMA public CASCADE")
        own.execute("CREATE SCHEMA public")
    name = connection.settings_dict["NAME"]
    options = ["--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error", f"--dbname={name}"]
    _run("pg_restore", *options, str(source))


def _address() -> dict[str, Any]:
    """Where the database is, without Django's own options."""
    names = {"HOST": "host", "PORT": "port", "USER": "user", "PASSWORD": "password", "NAME": "dbname"}
    given = connection.settings_dict
    return {libpq: given[django] for django, libpq in names.items() if given.get(django)}


def _run(program: str, *options: str) -> None:
    """One of PostgreSQL's programs; the password travels in the environment, never in the arguments."""
    found = shutil.which(program)
    if found is None:
        raise BackupError(f"{program} fehlt: apt-get install postgresql-client")
    keys = {"host": "PGHOST", "port": "PGPORT", "user": "PGUSER", "password": "PGPASSWORD", "dbname": "PGDATABASE"}
    env = {**os.environ, **{keys[key]: str(value) for key, value in _address().items()}}
    done = subprocess.run([found, *options], env=env, capture_output=True, text=True)  # noqa: S603 – no shell
    if done.returncode:
        lines = done.stderr.strip().splitlines() or ["ohne Meldung"]
        raise BackupError(f"{program} ist gescheitert: {lines[-1][:200]}")
