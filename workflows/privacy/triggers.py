"""The database itself refuses to change the journal or to delete from it, whoever asks: triggers on both databases.

Deleting has one narrow way: entries that an erasure (a row that cannot be changed either) covers, and that are older
than a year. Emptying everything (`flush`, `demo --reset`) exists for tests and demonstrations alone.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection
from django.db.backends.base.base import BaseDatabaseWrapper

ENTRY, LINK, ERASURE = "workflows_journalentry", "workflows_journallink", "workflows_journalerasure"
TABLES = (ENTRY, LINK, ERASURE)
DAYS = 365  # younger entries are deleted by nobody, whatever the setting says
SAID = "the journal is append-only"
COVERED = {
    ENTRY: f"SELECT 1 FROM {ERASURE} e JOIN {LINK} l ON l.position <= e.up_to WHERE l.entry_id = OLD.id",  # noqa: S608
    LINK: f"SELECT 1 FROM {ERASURE} e WHERE OLD.position <= e.up_to",  # noqa: S608
    ERASURE: "SELECT 1 WHERE 1 = 0",
}


def _sqlite(table: str) -> list[str]:
    young = f"OLD.at > strftime('%Y-%m-%d %H:%M:%S', 'now', '-{DAYS} days') OR " if table == ENTRY else ""
    refuse = f"BEGIN SELECT RAISE(ABORT, '{SAID}'); END"
    return [
        f"CREATE TRIGGER IF NOT EXISTS {table}_no_update BEFORE UPDATE ON {table} {refuse}",
        f"CREATE TRIGGER IF NOT EXISTS {table}_no_delete BEFORE DELETE ON {table} "
        f"WHEN {young}NOT EXISTS ({COVERED[table]}) {refuse}",
    ]


def _postgresql(table: str) -> list[str]:
    young = f"OLD.at > now() - interval '{DAYS} days' OR " if table == ENTRY else ""
    refuse = f"RAISE EXCEPTION '{SAID}' USING ERRCODE = 'integrity_constraint_violation';"
    return [
        f"CREATE OR REPLACE FUNCTION {table}_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {refuse} END $$",
        f"CREATE OR REPLACE FUNCTION {table}_delete() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"IF {young}NOT EXISTS ({COVERED[table]}) THEN {refuse} END IF; RETURN OLD; END $$",
        f"CREATE OR REPLACE TRIGGER {table}_no_update BEFORE UPDATE ON {table} "
        f"FOR EACH ROW EXECUTE FUNCTION {table}_refuse()",
        f"CREATE OR REPLACE TRIGGER {table}_no_delete BEFORE DELETE ON {table} "
        f"FOR EACH ROW EXECUTE FUNCTION {table}_delete()",
        f"CREATE OR REPLACE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} "
        f"FOR EACH STATEMENT EXECUTE FUNCTION {table}_refuse()",
    ]


def install(database: BaseDatabaseWrapper) -> None:
    """Put all triggers where they belong; harmless where they are."""
    statements = _postgresql if database.vendor == "postgresql" else _sqlite
    with database.cursor() as cursor:
        for table in TABLES:
            for statement in statements(table):
                cursor.execute(statement)


def lift(database: BaseDatabaseWrapper) -> None:
    """Take all triggers away."""
    with database.cursor() as cursor:
        for table in TABLES:
            for name in ("no_update", "no_delete", "no_truncate"):
                on = f" ON {table}" if database.vendor == "postgresql" else ""
                cursor.execute(f"DROP TRIGGER IF EXISTS {table}_{name}{on}")


def missing(database: BaseDatabaseWrapper | None = None) -> list[str]:
    """Names of triggers that ought to be there; a rebuilt table loses its own on SQLite."""
    database = database or connection
    wanted = {f"{table}_{name}" for table in TABLES for name in ("no_update", "no_delete")}
    query = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    if database.vendor == "postgresql":
        wanted |= {f"{table}_no_truncate" for table in TABLES}
        query = "SELECT tgname FROM pg_trigger WHERE tgenabled <> 'D'"
    with database.cursor() as cursor:
        cursor.execute(query)
        return sorted(wanted - {name for (name,) in cursor.fetchall()})


@contextmanager
def lifted(database: BaseDatabaseWrapper | None = None) -> Iterator[None]:
    """For emptying a database of tests or demonstrations: without triggers inside, with them afterwards."""
    database = database or connection
    lift(database)
    yield
    install(database)


def ensure(using: str = "default", **kwargs: object) -> None:
    """After each migration: rebuilding a table may have taken the triggers with it."""
    from django.db import connections

    database = connections[using]
    tables = set(database.introspection.table_names())
    if tables.issuperset(TABLES) and missing(database):
        install(database)
