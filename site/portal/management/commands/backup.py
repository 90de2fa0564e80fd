"""`manage.py backup DIR`: database and files, checked, encrypted where BACKUP_RECIPIENT is set."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from portal.backup import BackupError, making, sealing


class Command(BaseCommand):
    """Make one, forget old ones."""

    help = "Sichert Datenbank und Dateien in ein Verzeichnis, auch während gearbeitet wird."

    def add_arguments(self, parser: CommandParser) -> None:
        """Where to, how many to keep."""
        parser.add_argument("directory", nargs="?", type=Path, help="Verzeichnis für die Sicherungen")
        parser.add_argument("--keep", type=int, default=0, metavar="N", help="nur die neuesten N behalten")
        parser.add_argument("--new-key", action="store_true", help="ein Schlüsselpaar ausgeben und enden")

    def handle(self, *args: Any, directory: Path | None, keep: int, new_key: bool, **options: Any) -> None:
        """One line per thing done."""
        if new_key:
            secret, public = sealing.new_pair()
            self.stdout.write(f"Geheimer Schlüssel, an einem anderen Ort aufbewahren:\n{secret}")
            self.stdout.write(f"Öffentlicher Schlüssel für BACKUP_RECIPIENT:\n{public}")
            return
        if directory is None:
            raise CommandError("Bitte das Verzeichnis für die Sicherungen nennen.")
        if keep < 0:
            raise CommandError("--keep ist die Zahl der Sicherungen, die bleiben.")
        try:
            made = making.make(directory)
        except BackupError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"Gesichert: {made}")
        for name in making.keep_newest(directory, keep) if keep else []:
            self.stdout.write(f"Gelöscht: {name}")
