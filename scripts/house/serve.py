"""Web server and worker side by side: started together, stopped together, one never left without the other."""

import json
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from types import FrameType

from house.console import Trouble
from house.environment import PYTHON, ROOT

PATIENCE = 90


def refuse_busy_port(port: int, patience: float = 5) -> None:
    """Say at once that the address is taken; but let a site that is just being ended finish.

    Raises:
        Trouble: somebody listens there.
    """
    end = time.monotonic() + patience
    while is_busy(port):
        if time.monotonic() > end:
            raise Trouble(
                f"Auf 127.0.0.1:{port} läuft schon ein Programm. Bitte beenden Sie es, oder nehmen Sie einen anderen "
                f"Port:\n\n    make run PORT={port + 1}\n\n"
                f"Port {port} is in use. Stop that program, or use the command above."
            )
        time.sleep(0.25)


def is_busy(port: int) -> bool:
    """Whether somebody listens there."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return True
    return False


class Pair:
    """The two processes."""

    def __init__(self, port: int, env: Mapping[str, str]) -> None:
        self.port = port
        self.env = env
        self.processes: dict[str, subprocess.Popen[bytes]] = {}

    def start(self) -> None:
        """Start both, away from the terminal's Ctrl-C: we pass it on ourselves, in order."""
        for number in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self.interrupt)
        web = ["-m", "gunicorn", "portal.wsgi:application", "--bind", f"127.0.0.1:{self.port}"]
        web += ["--worker-class", "gthread", "--workers", "1", "--threads", "8", "--log-level", "warning"]
        for name, arguments in {"web": web, "worker": [str(ROOT / "site" / "manage.py"), "worker"]}.items():
            self.processes[name] = subprocess.Popen(
                [str(PYTHON), *arguments], cwd=ROOT, env=self.env, start_new_session=True, stdin=subprocess.DEVNULL
            )

    def interrupt(self, number: int, frame: FrameType | None) -> None:
        """Somebody ends us from outside: as if it were Ctrl-C."""
        raise KeyboardInterrupt

    def wait_until_ready(self) -> None:
        """Until the site answers and the worker lives.

        Raises:
            Trouble: one of them ended, or it takes too long.
        """
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self.refuse_loss()
            if self.problems() == []:
                return
            time.sleep(0.2)
        raise Trouble(f"Nach {PATIENCE} Sekunden antwortet die Anwendung noch nicht: {self.problems()}")

    def problems(self) -> list[str]:
        """What is not ready yet, in the words of /health/ready."""
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}/health/ready")
        try:
            with urllib.request.urlopen(request, timeout=5):  # noqa: S310 – our own address
                return []
        except urllib.error.HTTPError as error:
            try:
                return json.load(error)["problems"]
            except ValueError:
                return [f"status {error.code}"]
        except OSError:
            return ["web"]

    def refuse_loss(self) -> None:
        """Notice when one of the two has ended.

        Raises:
            Trouble: with its name.
        """
        for name, process in self.processes.items():
            if (code := process.poll()) is not None:
                raise Trouble(f"Der Prozess „{name}“ hat sich beendet (Code {code}); beide werden angehalten.")

    def watch(self) -> None:
        """Stay until somebody ends us or one of the two dies."""
        while True:
            self.refuse_loss()
            time.sleep(1)

    def stop(self, patience: float = 15) -> None:
        """End both in order; whoever does not listen in time is killed. Further signals must not leave one behind."""
        numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
        before = {number: signal.signal(number, signal.SIG_IGN) for number in numbers}
        for process in self.processes.values():
            if process.poll() is None:
                process.terminate()
        end = time.monotonic() + patience
        for process in self.processes.values():
            try:
                process.wait(max(0.1, end - time.monotonic()))
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        for number, handler in before.items():
            signal.signal(number, handler)
