"""Databases with 1,000 and 100,000 invented cases for the bench, built once and kept in var/bench.

Built on SQLite by `demo --cases N`; PostgreSQL gets the same rows by COPY, which is many times faster.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from house.cluster import Cluster

ROOT = Path(__file__).resolve().parents[1]
FEW, MANY = 1_000, int(os.environ.get("BENCH_CASES", "100000"))
# filled by each database in its own way, or by migrating
APART = ("sqlite_", "wagtailsearch_", "django_migrations")


def manage(url: str, folder: Path, *arguments: str) -> None:
    """Run one of Django's commands on one of the databases."""
    env = {**os.environ, "VAR_DIR": str(folder), "DATABASE_URL": url, "DJANGO_SETTINGS_MODULE": "portal.settings.dev"}
    env["PYTHONPATH"] = f"{ROOT / 'site'}{os.pathsep}{ROOT}"
    subprocess.run([sys.executable, str(ROOT / "site" / "manage.py"), *arguments], env=env, check=True)


def sqlite(folder: Path, cases: int) -> str:
    """Address of the file with so many cases; built where it is missing."""
    path = folder / f"cases-{cases}.sqlite3"
    url = f"sqlite:///{path}"
    if not path.with_suffix(".done").exists():
        for old in folder.glob(f"{path.name}*"):
            old.unlink()
        manage(url, folder, "migrate", "-v0")
        manage(url, folder, "demo", "--cases", str(cases))
        path.with_suffix(".done").touch()
    return url


def postgres(folder: Path, cluster: Cluster, cases: int) -> str:
    """The same in PostgreSQL."""
    name = f"cases_{cases}"
    url = cluster.url.replace("/postgres", f"/{name}")
    done = folder / "postgres" / f"{name}.done"
    if not done.exists():
        source = sqlite(folder, cases).removeprefix("sqlite:///")
        admin = connect(cluster, "postgres")
        admin.execute(f"DROP DATABASE IF EXISTS {name}")
        admin.execute(f"CREATE DATABASE {name}")
        manage(url, folder, "migrate", "-v0")
        copy(Path(source), connect(cluster, name))
        done.touch()
    return url


def connect(cluster: Cluster, name: str) -> Any:
    """A connection of its own, committing each statement."""
    import psycopg

    host = urlsplit(cluster.url).netloc.split("@")[1].replace("%2F", "/")
    return psycopg.connect(host=host, user="portal", dbname=name, autocommit=True)


def copy(source: Path, target: Any) -> None:
    """All rows of all tables; keys are not checked again, sequences go on behind the last row."""
    import sqlite3

    old = sqlite3.connect(f"file:{source}?mode=ro", uri=True)
    target.execute("SET session_replication_role = replica")
    target.execute("SET timezone = 'UTC'")
    found = [name for (name,) in old.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    tables = sorted(name for name in found if not name.startswith(APART))
    target.execute(f"TRUNCATE {', '.join(tables)} CASCADE")
    for table in tables:
        copy_table(table, old, target)
    target.execute("ANALYZE")


def copy_table(table: str, old: Any, target: Any) -> None:
    """One table; the names come from our own migrations."""
    asked = "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = %s"
    kinds = dict(target.execute(asked, [table]).fetchall())
    columns = [row[1] for row in old.execute(f'PRAGMA table_info("{table}")') if row[1] in kinds]
    flags = [place for place, column in enumerate(columns) if kinds[column] == "boolean"]
    names = ", ".join(f'"{column}"' for column in columns)
    with target.cursor().copy(f'COPY "{table}" ({names}) FROM STDIN') as rows:
        for row in old.execute(f'SELECT {names} FROM "{table}"'):  # noqa: S608
            rows.write_row(_flagged(row, flags) if flags else row)
    if "id" not in kinds:
        return
    serial = target.execute("SELECT pg_get_serial_sequence(%s, 'id')", [f'"{table}"']).fetchone()[0]
    if serial:
        target.execute(f"SELECT setval('{serial}', (SELECT coalesce(max(id), 1) FROM \"{table}\"))")  # noqa: S608


def _flagged(row: tuple[object, ...], flags: list[int]) -> list[object]:
    values = list(row)
    for place in flags:
        values[place] = None if values[place] is None else bool(values[place])
    return values


def facts(folder: Path) -> str:
    """One line about sizes, for the report."""
    sizes = {path.name: f"{path.stat().st_size / 2**20:.0f} MB" for path in sorted(folder.glob("cases-*.sqlite3"))}
    return json.dumps(sizes)
