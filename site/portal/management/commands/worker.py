"""`manage.py worker`: the background process that no installation can do without."""

import signal
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from portal.worker.loop import Loop


class Command(BaseCommand):
    """Run jobs and timers until SIGTERM; with --once until nothing is due."""

    help = "Runs background jobs, timers of the procedures and scheduled publishing."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The two switches."""
        parser.add_argument("--once", action="store_true", help="do what is due now, then end")
        parser.add_argument("--pause", type=float, default=1.0, help="seconds to wait when nothing is due (1)")

    def handle(self, *args: Any, once: bool, pause: float, **options: Any) -> None:
        """Work; SIGTERM and Ctrl-C end it after the job at hand, a second Ctrl-C at once."""
        loop = Loop(pause=pause)

        def stop(number: int, frame: object) -> None:
            signal.signal(number, signal.SIG_DFL)
            loop.stop()

        if not once:
            for number in (signal.SIGTERM, signal.SIGINT):
                signal.signal(number, stop)
            self.stdout.write("Hintergrunddienst läuft.")
        done = loop.run(once=once)
        if once:
            self.stdout.write(f"{done} Aufträge erledigt.")
