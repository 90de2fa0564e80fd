"""`maintenance on|off|status`: closes the house for an upgrade and opens it again."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from portal import maintenance


class Command(BaseCommand):
    """The switch."""

    help = "Schließt die Anwendung für Wartungsarbeiten (503) und öffnet sie wieder."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        """On or off, and for how long."""
        parser.add_argument("state", choices=["on", "off", "status"])
        parser.add_argument("--minutes", type=int, default=15, help="voraussichtliche Dauer (15)")

    def handle(self, *args: Any, state: str, minutes: int, **options: Any) -> None:
        """Switch, then say how it is."""
        if state == "on":
            maintenance.switch_on(min(max(minutes, 1), 24 * 60))
        elif state == "off":
            maintenance.switch_off()
        self.stdout.write("Wartung läuft." if maintenance.is_on() else "Geöffnet.")
