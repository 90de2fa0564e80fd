"""`searchwords`: gathers the words of everything that can be found anew; for tables changed without the application."""

from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction

from content.search.entries import SearchEntry
from content.search.gathering import gather_all


class Command(BaseCommand):
    """Safe at any time; nobody notices."""

    help = "Sammelt die Wörter der Suche neu ein. Nur nötig, wenn Daten an der Anwendung vorbei geändert wurden."

    def handle(self, *args: Any, **options: Any) -> None:
        """All or nothing."""
        with transaction.atomic():
            gather_all()
        self.stdout.write(f"{SearchEntry.objects.count()} Einträge.")
