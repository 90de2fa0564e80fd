"""`demo`: loads the demonstration, once; the same people and cases on every run."""

import os
import time
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from accounts.demonstration import PASSWORD, USERS
from accounts.roles import ROLES
from portal.demo import build, reset

PEOPLE = 549  # Anschlussunterbringung in February 2019
SHORTEST = 12
MOST = 1_000_000


class Command(BaseCommand):
    """Everything that is invented, in one command."""

    help = "Lädt die erfundenen Beispieldaten: Zugänge, Seiten, Formulare, Fälle, Anfragen. Nur für Vorführungen."

    def add_arguments(self, parser: CommandParser) -> None:
        """How many, with which password."""
        parser.add_argument("--cases", type=int, default=PEOPLE, metavar="N", help="Anzahl der Fälle (549)")
        parser.add_argument("--password", default="", metavar="P", help="ein Passwort für alle, ab 12 Zeichen")
        parser.add_argument("--reset", action="store_true", help="alle Fälle und Anfragen vorher löschen (Entwicklung)")

    def handle(self, *args: Any, **options: Any) -> None:
        """Check, build, say what there is."""
        self.refuse(options["cases"], options["password"], options["reset"])
        if options["reset"]:
            reset.empty()
        elif build.is_there():
            self.stdout.write("Die Beispieldaten sind schon da. Es wurde nichts geändert.")
            return
        elif build.has_other_cases():
            raise CommandError("In dieser Datenbank gibt es schon Fälle. Beispieldaten kommen nur in eine leere.")
        begin = time.monotonic()
        password = options["password"] or PASSWORD
        summary = build.build(options["cases"], password, self.say)
        keep(password)
        self.report(summary, password, time.monotonic() - begin)

    def refuse(self, cases: int, password: str, with_reset: bool) -> None:
        """Never where real people are kept.

        Raises:
            CommandError: with the reason.
        """
        if not settings.DEMONSTRATION:
            raise CommandError("Hier wird mit echten Menschen gearbeitet (DEMONSTRATION ist aus): keine Beispieldaten.")
        if with_reset and not getattr(settings, "DEMONSTRATION_RESET", False):
            raise CommandError("--reset löscht alle Fälle und geht deshalb nur in der Entwicklung.")
        if not 0 <= cases <= MOST:
            raise CommandError(f"--cases liegt zwischen 0 und {build.number(MOST)}.")
        if password and len(password) < SHORTEST:
            raise CommandError(f"Das Passwort braucht mindestens {SHORTEST} Zeichen.")

    def say(self, text: str) -> None:
        """A line of progress."""
        self.stdout.write(f"  {text}")
        self.stdout.flush()

    def report(self, summary: build.Summary, password: str, seconds: float) -> None:
        """What there is now and how to get in."""
        names = {role.key: str(role.name) for role in ROLES}
        cases, sent = build.number(summary.cases), build.number(summary.requests)
        self.stdout.write("")
        self.stdout.write(f"{cases} Fälle, {sent} offene Anfragen, {round(seconds)} Sekunden.")
        self.stdout.write("")
        for username, (first, last, role) in USERS.items():
            self.stdout.write(f"  {username:<19}{first + ' ' + last:<22}{names[role]}")
        self.stdout.write("")
        self.stdout.write(f"  Passwort für alle: {password}")
        self.stdout.write(f"  Anmelden: {settings.WAGTAILADMIN_BASE_URL}{settings.LOGIN_URL}")


def keep(password: str) -> None:
    """Beside the database, so that every start can print it."""
    path = Path(settings.VAR_DIR) / "demo-password"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)
    os.chmod(path, 0o600)
    path.write_text(f"{password}\n", encoding="utf-8")
