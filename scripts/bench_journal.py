"""How long sealing and checking a long journal takes: `bench_journal.py [ENTRIES]`, on a database of its own.

Seconds depend on the machine, so no promise is tied to them; they are printed with what the machine's CPU spent.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PEOPLE, CASES, CHUNK = 12, 5_000, 50_000


def timed(what: str, do: Callable[[], object]) -> object:
    """Do it and print how long it took."""
    wall, cpu = time.monotonic(), time.process_time()
    result = do()
    print(f"{what}: {time.monotonic() - wall:.1f} s, CPU {time.process_time() - cpu:.1f} s", flush=True)
    return result


def fill(number: int) -> None:
    """Entries as a busy team writes them."""
    from datetime import UTC, datetime, timedelta

    from portal.demo.table import Table
    from workflows.case.journal import JournalEntry

    table, first = Table(JournalEntry), datetime(2025, 1, 1, tzinfo=UTC)
    for place in range(number):
        table.add(at=first + timedelta(seconds=place), actor_id=None, action="read", case_id=place % CASES + 1,
                  node="", text="Akte geöffnet", reason="")  # fmt: skip
        if len(table.rows) == CHUNK:
            table.flush()
    table.flush()


def main() -> None:
    """A fresh database, entries, seal, check."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        sys.path[:0] = [str(ROOT / "site"), str(ROOT)]
        os.environ |= {"VAR_DIR": folder, "DJANGO_SETTINGS_MODULE": "portal.settings.dev"}
        os.environ.setdefault("DATABASE_URL", f"sqlite:///{Path(folder) / 'bench.sqlite3'}")
        import django

        django.setup()
        from django.core.management import call_command

        from workflows.privacy import sealing, verifying

        call_command("migrate", verbosity=0)
        timed(f"{number} entries written", lambda: fill(number))
        timed("sealed", sealing.seal)
        report = timed("checked", verifying.verify)
        if report.fault or report.checked != number:  # type: ignore[attr-defined]
            raise SystemExit(f"not in order: {report}")


if __name__ == "__main__":
    main()
