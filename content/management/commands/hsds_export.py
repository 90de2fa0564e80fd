"""`manage.py hsds_export FILE`: the directory as one file in the words of HSDS 3.0, JSON or (`.zip`) tables."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from content.api.hsds import files, tables


class Command(BaseCommand):
    """Writes the file; `-` writes to the terminal."""

    help = "Schreibt den Wegweiser als Datei nach HSDS 3.0 (JSON)."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The file's name."""
        parser.add_argument("file", help="Name der Datei; endet er auf .zip, sind es Tabellen; - für den Bildschirm")

    def handle(self, *args: Any, **options: Any) -> None:
        """Export."""
        content = files.export()
        if options["file"] == "-":
            self.stdout.write(files.write(content))
            return
        file = Path(options["file"])
        file.write_bytes(tables.write(content) if file.suffix == ".zip" else files.write(content).encode())
        self.stdout.write(f"{len(content['services'])} Angebote geschrieben: {options['file']}")
