"""`manage.py doctor`: fit for production? Ends with 1 and the reasons, or with 0."""

import sys
from typing import Any

from django.core.management.base import BaseCommand

from portal.doctor import reasons


class Command(BaseCommand):
    """Ask everything, print what is wrong."""

    help = "Says whether this installation is fit for real people's data."
    requires_system_checks = []

    def handle(self, *args: Any, **options: Any) -> None:
        """One line per reason."""
        found = reasons()
        for reason in found:
            self.stdout.write(f"- {reason}")
        if found:
            self.stdout.write(f"Nicht bereit: {len(found)} Gründe.")
            sys.exit(1)
        self.stdout.write("Bereit.")
