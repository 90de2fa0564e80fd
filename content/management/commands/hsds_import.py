"""`manage.py hsds_import FILE [--dry-run]`: takes over a directory, all of it or nothing."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from content.api.hsds import files
from content.api.hsds.importing import CHANGED, NEW, SAME, take_over


class Command(BaseCommand):
    """Says what is new, changed and unchanged; on any error nothing is written."""

    help = "Übernimmt einen Wegweiser nach HSDS 3.0 (JSON oder Tabellen): alles oder nichts."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The file's name, and whether to try only."""
        parser.add_argument("file", help="JSON (eigener Export, Liste, ein Angebot je Zeile) oder ZIP mit Tabellen")
        parser.add_argument("--dry-run", action="store_true", help="nur zeigen, was sich ändern würde")

    def handle(self, *args: Any, **options: Any) -> None:
        """Import."""
        try:
            content = files.read_bytes(Path(options["file"]).read_bytes())
        except OSError as missing:
            raise CommandError(f"Die Datei ist nicht lesbar: {missing.strerror}") from None
        except files.Unreadable as wrong:
            raise CommandError(str(wrong)) from None
        report = take_over(content, dry_run=options["dry_run"])
        for row in report.rows:
            if row.state != SAME:
                self.stdout.write(f"{row.state}: {row.kind} „{row.name}“ {', '.join(row.changes)}".rstrip())
        for pointer, text in report.findings.notes:
            self.stdout.write(f"Hinweis {pointer}: {text}")
        for pointer, text in report.findings.errors:
            self.stderr.write(f"Fehler {pointer}: {text}")
        if not report.ok:
            raise CommandError("Nichts wurde übernommen.")
        counts = f"{report.count(NEW)} neu, {report.count(CHANGED)} geändert, {report.count(SAME)} unverändert"
        self.stdout.write(f"{'Würde übernehmen' if options['dry_run'] else 'Übernommen'}: {counts}")
