"""`manage.py restore DIR`: lays a backup back, into an empty place or with --replace, and checks it."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from portal.backup import BackupError, restoring
from portal.health import migrations_missing


class Command(BaseCommand):
    """Restore or only check."""

    help = "Stellt eine Sicherung wieder her und vergleicht Zeilen und Dateien."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        """Which one, with which key, and whether it may replace what is there."""
        parser.add_argument("directory", type=Path, help="eine Sicherung, oder das Verzeichnis: dann die neueste")
        parser.add_argument("--identity", type=Path, metavar="DATEI", help="geheimer Schlüssel von age")
        parser.add_argument("--replace", action="store_true", help="ersetzt alles, was hier ist")
        parser.add_argument("--check", action="store_true", help="nur prüfen, nichts ändern")

    def handle(
        self, *args: Any, directory: Path, identity: Path | None, replace: bool, check: bool, **options: Any
    ) -> None:
        """Do it and say what comes next."""
        try:
            if check:
                manifest = restoring.check(directory, identity)
                self.stdout.write(f"Die Sicherung vom {manifest.made_at} ist vollständig.")
                return
            manifest = restoring.restore(directory, identity=identity, replace=replace, say=self.say)
        except BackupError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"Wiederhergestellt: {sum(manifest.rows.values())} Zeilen, {manifest.files} Dateien.")
        if migrations_missing():
            self.stdout.write("Das Programm ist neuer als die Sicherung. Jetzt: manage.py migrate")

    def say(self, text: str) -> None:
        """A line of progress."""
        self.stdout.write(f"  {text}")
