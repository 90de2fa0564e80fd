"""What the terminal says while we work: which step, how long, and on trouble the end of the log."""

import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path


class Trouble(Exception):
    """Something the person at the keyboard must do; the text says what, in German and English."""


class Console:
    """Numbered steps with their seconds; everything the programs print goes to a log file."""

    def __init__(self, total: int, log: Path) -> None:
        self.total = total
        self.number = 0
        self.log = log
        self.moving = sys.stdout.isatty()
        log.parent.mkdir(parents=True, exist_ok=True)
        log.write_text("")

    @contextmanager
    def step(self, name: str) -> Iterator[Callable[[str], None]]:
        """Announce a step, keep saying that it is alive, and say at its end how long it took."""
        self.number += 1
        head = f"[{self.number}/{self.total}] {name}"
        start, state, done = time.monotonic(), [""], threading.Event()

        def seconds() -> str:
            return f"{time.monotonic() - start:.0f} s"

        def ticker() -> None:
            while not done.wait(0.5 if self.moving else 10):
                if self.moving:
                    line = " · ".join(part for part in (head, state[0], seconds()) if part)
                    print(f"\r\033[K{line}", end="", flush=True)
                else:
                    print(f"      … {state[0]} {seconds()}", flush=True)

        print(head + " …", end="" if self.moving else "\n", flush=True)
        thread = threading.Thread(target=ticker, daemon=True)
        thread.start()
        try:
            yield lambda text: state.__setitem__(0, text)
        finally:
            done.set()
            thread.join()
        print(f"\r\033[K{head}: {seconds()}" if self.moving else f"      fertig nach {seconds()}", flush=True)

    def skip(self, name: str) -> None:
        """A step with nothing to do."""
        self.number += 1
        print(f"[{self.number}/{self.total}] {name}: unverändert", flush=True)

    def run(
        self,
        command: Sequence[str],
        say: Callable[[str], None] = lambda text: None,
        env: Mapping[str, str] | None = None,
        progress: Callable[[str], str | None] = lambda line: None,
    ) -> None:
        """Run a program quietly; `progress` turns its lines into what the step says.

        Raises:
            Trouble: the program failed; with the last lines it wrote.
        """
        with self.log.open("a") as log:
            log.write(f"\n$ {' '.join(command)}\n")
            process = subprocess.Popen(
                command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, text=True, env=env
            )
            assert process.stdout is not None
            for line in process.stdout:
                log.write(line)
                if text := progress(line):
                    say(text)
            code = process.wait()
        if code:
            last = self.log.read_text().rpartition("\n$ ")[2]
            tail = "".join(last.splitlines(keepends=True)[-25:])
            raise Trouble(f"{tail}\n{Path(command[0]).name} endete mit Fehler {code}. Alles steht in {self.log}.")


def counter(pattern: str, text: str) -> Callable[[str], str | None]:
    """Counts the lines that match and says `text` with the number."""
    expression, count = re.compile(pattern), [0]

    def seen(line: str) -> str | None:
        if not expression.search(line):
            return None
        count[0] += 1
        return text.format(count[0])

    return seen
