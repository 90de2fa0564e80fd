"""`manage.py rights`: who may do what, as a file of the documentation."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser
from django.utils import translation

from workflows.desk import rights

PLACE = settings.BASE_DIR / "docs" / "rights.md"


class Command(BaseCommand):
    """Print the tables, or write them into docs/rights.md."""

    help = "Schreibt die Übersicht der Rechte, erzeugt aus dem Programm."

    def add_arguments(self, parser: CommandParser) -> None:
        """Where to."""
        parser.add_argument("--write", action="store_true", help="nach docs/rights.md")

    def handle(self, *args: Any, write: bool, **options: Any) -> None:
        """German, whatever language the command speaks."""
        with translation.override("de"):
            text = rights.markdown()
        if write:
            PLACE.write_text(text, encoding="utf-8")
        else:
            self.stdout.write(text)
