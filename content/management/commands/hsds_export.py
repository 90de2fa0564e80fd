"""`manage.py hsds_export FILE`: the directory as one JSON file in the words of HSDS 3.0."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from content.api.hsds import files


class Command(BaseCommand):
    """Writes the file; `-` writes to the terminal."""

    help = "Schreibt den Wegweiser als Datei nach HSDS 3.0 (JSON)."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The file's name."""
        parser.add_argument("file", help="Name der Datei, oder - für die Ausgabe am Bildschirm")

    def handle(self, *args: Any, **options: Any) -> None:
        """Export."""
        content = files.export()
        if options["file"] == "-":
            self.stdout.write(files.write(content))
            return
        Path(options["file"]).write_text(files.write(content), encoding="utf-8")
        self.stdout.write(f"{len(content['services'])} Angebote geschrieben: {options['file']}")
