"""Speed as ratios within one run: two programs take turns, each measures its own CPU time, the pairs are compared.

Seconds depend on the machine and on who else uses it; a ratio of neighbours does not. A pair that misses its promise
ends the run with an error.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import bench_cases

ROOT = Path(__file__).resolve().parents[1]
ROUNDS, REQUESTS = 9, 400


@dataclass(frozen=True)
class Pair:
    """Two racers by name, and how many times the second one's CPU the first may take."""

    title: str
    ours: str
    other: str
    most: float


PAIRS = (Pair("cached page / bare Django view", "page", "bare", 1.3),)


class Racer:
    """One program in its own process, which waits for its turns."""

    def __init__(self, name: str, folder: Path) -> None:
        env = {**os.environ, "VAR_DIR": str(folder), "PYTHONPATH": f"{ROOT / 'site'}{os.pathsep}{ROOT}"}
        env |= {
            "DJANGO_SETTINGS_MODULE": "portal.settings.test",
            "DATABASE_URL": f"sqlite:///{folder / 'bench.sqlite3'}",
        }
        self.process = subprocess.Popen(
            [sys.executable, str(Path(__file__).parent / "bench_racers.py"), name],
            env=env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, requests: int) -> float:
        """Microseconds of CPU per request."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(f"{requests}\n")
        self.process.stdin.flush()
        return float(json.loads(self.process.stdout.readline()))

    def stop(self) -> None:
        """The race is over."""
        self.process.communicate("", timeout=30)


def race(pair: Pair, folder: Path) -> bool:
    """Run one pair and print its ratios; whether it keeps its promise."""
    ours, other = Racer(pair.ours, folder), Racer(pair.other, folder)
    try:
        for racer in (ours, other):
            racer.run(REQUESTS // 4)
        times = [(ours.run(REQUESTS), other.run(REQUESTS)) for _round in range(ROUNDS)]
    finally:
        ours.stop()
        other.stop()
    ratios = sorted(mine / theirs for mine, theirs in times)
    middle = statistics.median(ratios)
    mine, theirs = (statistics.median(column) for column in zip(*times, strict=True))
    word = "ok" if middle <= pair.most else "TOO SLOW"
    print(
        f"{pair.title}: median {middle:.2f} (min {ratios[0]:.2f}, max {ratios[-1]:.2f}), "
        f"promised {pair.most} – {word}   [{mine:.0f} µs / {theirs:.0f} µs of CPU]"
    )
    return middle <= pair.most


def main() -> int:
    """All pairs, one after the other."""
    with tempfile.TemporaryDirectory() as folder:
        kept = [race(pair, Path(folder)) for pair in PAIRS]
    kept.append(bench_cases.main() == 0)
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
