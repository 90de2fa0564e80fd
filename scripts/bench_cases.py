"""Does a page stay as fast with 100,000 cases as with 1,000? And how much faster is our worklist than the engine's?

Two processes per database take turns, request by request; ratios of neighbours within one run count.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import bench_data
from house import machine
from house.cluster import Cluster

ROOT = Path(__file__).resolve().parents[1]
PAGES = ("worklist", "case", "cases", "search", "search all", "step", "team", "heap")
HEAP = "heap"  # somebody whose own cases grow with the town: told, not promised
ROUNDS, REQUESTS = int(os.environ.get("BENCH_ROUNDS", "9")), 4
FLAT, FASTER = 1.5, 10.0


@dataclass(frozen=True)
class Turn:
    """One turn of one racer: microseconds per request."""

    cpu: float
    wall: float
    statements: int


class Desk:
    """The desk on one database, in its own process."""

    def __init__(self, url: str, folder: str, *arguments: str) -> None:
        env = {**os.environ, "VAR_DIR": folder, "DATABASE_URL": url, "DJANGO_SETTINGS_MODULE": "portal.settings.test"}
        env["PYTHONPATH"] = os.pathsep.join([str(ROOT / "site"), str(ROOT), str(ROOT / "scripts")])
        self.process = subprocess.Popen(
            [sys.executable, str(ROOT / "scripts" / "bench_desk.py"), *arguments],
            env=env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def line(self) -> str:
        """The next answer."""
        assert self.process.stdout
        return self.process.stdout.readline().strip()

    def ready(self) -> None:
        """Wait until it has warmed up."""
        if self.line() != "ready":
            raise SystemExit("a racer of the bench did not start; its message stands above")

    def run(self, page: str, count: int = REQUESTS) -> Turn:
        """Ask for a page some times."""
        assert self.process.stdin
        self.process.stdin.write(f"{page} {count}\n")
        self.process.stdin.flush()
        return Turn(*json.loads(self.line()))

    def stop(self) -> None:
        """The race is over."""
        self.process.communicate("", timeout=30)


def spread(values: list[float]) -> str:
    """Minimum, middle, maximum."""
    return f"{min(values):.2f} / {statistics.median(values):.2f} / {max(values):.2f}"


def milliseconds(turns: list[Turn]) -> str:
    """Middle of CPU and clock."""
    cpu, wall = (statistics.median(getattr(turn, name) for turn in turns) / 1000 for name in ("cpu", "wall"))
    return f"{cpu:.1f} ms CPU, {wall:.1f} ms"


def flat(database: str, few: Desk, many: Desk) -> bool:
    """Each page in both sizes; whether all keep the promise."""
    kept = True
    for page in sys.argv[1:] or PAGES:
        pairs = [(few.run(page), many.run(page)) for _round in range(ROUNDS)]
        cpu = [large.cpu / small.cpu for small, large in pairs]
        wall = [large.wall / small.wall for small, large in pairs]
        small, large = ([pair[side] for pair in pairs] for side in (0, 1))
        fine = statistics.median(cpu) <= FLAT and small[0].statements == large[0].statements
        kept &= fine or page == HEAP
        print(
            f"{database}, {page}: CPU {spread(cpu)}, clock {spread(wall)}, promised {FLAT}"
            f" – {'ok' if fine else 'NOT FLAT'}   [{milliseconds(small)} → {milliseconds(large)};"
            f" {small[0].statements} → {large[0].statements} statements]",
            flush=True,
        )
    return kept


def faster(database: str, ours: Desk, stock: Desk) -> bool:
    """Our worklist (promised) and our overview of all cases (told) against the engine's own lists on the same data."""
    kept = True
    for page, other in (("worklist", "tasks"), ("worklist", "queue"), ("team", "tasks"), ("team", "queue")):
        pairs = [(ours.run(page, 2), stock.run(other, 1)) for _round in range(max(3, ROUNDS // 2))]
        cpu = [theirs.cpu / mine.cpu for mine, theirs in pairs]
        fine = statistics.median(cpu) >= FASTER
        kept &= fine or page == "team"
        print(
            f"{database}, our {page} is faster than the engine's {other} by: CPU {spread(cpu)}"
            f" – {'ok' if fine else 'LESS THAN TEN TIMES'}"
            f"   [{milliseconds([mine for mine, _theirs in pairs])}, {pairs[0][0].statements} statements;"
            f" {milliseconds([theirs for _mine, theirs in pairs])}, {pairs[0][1].statements} statements]",
            flush=True,
        )
    return kept


def races(database: str, few: str, many: str) -> bool:
    """Everything on one kind of database."""
    with tempfile.TemporaryDirectory() as folder:
        racers = [Desk(few, f"{folder}/few"), Desk(many, f"{folder}/many"), Desk(many, f"{folder}/stock", "stock")]
        try:
            for racer in racers:
                racer.ready()
            return all([flat(database, *racers[:2]), faster(database, *racers[1:])])
        finally:
            for racer in racers:
                racer.stop()


def main() -> int:
    """SQLite, then PostgreSQL where there is one."""
    folder = Path(os.environ.get("VAR_DIR", ROOT / "var")).resolve() / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    sizes = (bench_data.FEW, bench_data.MANY)
    print(f"{sizes[0]:,} and {sizes[1]:,} cases; min / median / max of {ROUNDS} rounds", flush=True)
    kept = [races("SQLite", *(bench_data.sqlite(folder, size) for size in sizes))]
    programs = None if os.environ.get("BENCH_SQLITE_ONLY") else machine.postgresql()
    if programs:
        with Cluster(programs, kept=folder / "postgres") as cluster:
            kept.append(races("PostgreSQL", *(bench_data.postgres(folder, cluster, size) for size in sizes)))
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
