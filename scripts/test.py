"""`make test`: everything there is to check, on both databases and in a real browser; installs what that needs."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from house import environment, machine
from house.cluster import Cluster
from house.console import Console, Trouble
from house.environment import PYTHON, ROOT, VENV

SUMMARY = re.compile(r"(\d+) (passed|failed|error)")
FAST = "not journey"


class Run:
    """One run: goes on after a failure, so that one look shows all of them."""

    def __init__(self) -> None:
        self.var = Path(os.environ.get("VAR_DIR", ROOT / "var")).resolve()
        self.console = Console(total=3, log=self.var / "log" / "test-setup.log")
        self.env = environment.variables(self.var, ALL_TESTS="1")
        self.env.pop("DATABASE_URL", None)
        self.results: list[tuple[str, bool, float]] = []
        self.counts = {"passed": 0, "failed": 0, "error": 0}

    def prepare(self) -> None:
        """Packages of Python, of the machine, assets and catalogues."""
        environment.prepare(self.console, "requirements-dev.lock")
        console = self.console
        with console.step("PostgreSQL, Chromium, Schriften"):
            machine.ensure(console, "PostgreSQL", ["postgresql"], lambda: machine.postgresql() is not None)
            machine.ensure(console, "Chromium", ["chromium"], lambda: machine.chromium() is not None)
            machine.ensure(console, "pango (PDF)", machine.PANGO, machine.pango)
            machine.ensure(console, "arabische Schrift / Arabic font", ["fonts-noto-core"], machine.arabic_font)
        with console.step("Gestaltung und Übersetzungen"):
            environment.node(console)
            for script in ("build_assets.py", "compile_catalogues.py"):
                console.run([str(PYTHON), str(ROOT / "scripts" / script)], env=self.env)

    def checks(self) -> None:
        """What needs no running code."""
        tools = VENV / "bin"
        self.tell("ruff", [str(tools / "ruff"), "check", "."])
        self.tell("ruff format", [str(tools / "ruff"), "format", "--check", "."])
        self.tell("djlint", [str(tools / "djlint"), "--lint", "--quiet", "site/templates"])
        self.tell("mypy", [str(tools / "mypy")])
        self.tell("import-linter", [str(tools / "lint-imports")])
        self.tell("migrations", [str(PYTHON), "site/manage.py", "makemigrations", "--check", "--dry-run"])

    def tests(self) -> None:
        """Fast tests on both databases, then the journeys."""
        programs = machine.postgresql()
        if programs is None:
            raise Trouble("PostgreSQL ist verschwunden. / PostgreSQL has gone.")
        with Cluster(programs) as cluster:
            postgres = {**self.env, "DATABASE_URL": cluster.url}
            self.pytest("tests on SQLite", ["-n", "2", "-m", FAST], self.env)
            self.pytest("tests on PostgreSQL", ["-n", "2", "-m", FAST, "--database-only"], postgres)
            self.pytest("main journey on PostgreSQL", ["-m", "main_journey"], postgres)
            self.pytest("journeys on SQLite", ["-n", "2", "-m", "journey"], self.env)

    def pytest(self, name: str, options: Sequence[str], env: dict[str, str]) -> None:
        """One run of pytest; its last line is counted for the closing line."""
        command = [str(VENV / "bin" / "pytest"), "-q", "--durations=5", "-p", "no:cacheprovider", *options]
        self.tell(name, command, env, count=True)

    def tell(self, name: str, command: list[str], env: dict[str, str] | None = None, count: bool = False) -> None:
        """Run a command under a heading and remember how it ended."""
        print(f"\n=== {name}", flush=True)
        begin, last = time.monotonic(), ""
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env={**(env or self.env), "DJANGO_SETTINGS_MODULE": "portal.settings.test"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        assert process.stdout is not None
        for line in process.stdout:
            print(line, end="", flush=True)
            last = line if SUMMARY.search(line) else last
        ok = process.wait() == 0
        self.results.append((name, ok, time.monotonic() - begin))
        if count:
            for number, word in SUMMARY.findall(last):
                self.counts[word] += int(number)

    def report(self, seconds_in_all: float) -> int:
        """A line for each part, then the sum in the words of a test runner."""
        print(f"\nAfter {seconds_in_all:.0f} s:")
        for name, ok, seconds in self.results:
            print(f"{'ok    ' if ok else 'FAILED'} {seconds:6.0f} s  {name}")
        failed = self.counts["failed"] + self.counts["error"]
        print(f"\n{self.counts['passed']} passed, {failed} failed")
        return 0 if all(ok for _name, ok, _seconds in self.results) else 1


def main() -> int:
    """With --checks only what needs no running code."""
    begin = time.monotonic()
    run = Run()
    try:
        run.prepare()
        run.checks()
        if "--checks" not in sys.argv:
            run.tests()
    except Trouble as trouble:
        print(f"\n{trouble}\n", file=sys.stderr)
        return 1
    return run.report(time.monotonic() - begin)


if __name__ == "__main__":
    sys.exit(main())
