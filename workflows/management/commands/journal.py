"""`manage.py journal verify`: is the journal as it was written?"""

import time
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from workflows.privacy import sealing, triggers
from workflows.privacy.chain import JournalErasure
from workflows.privacy.verifying import Fault, verify


class Command(BaseCommand):
    """Check or seal the journal."""

    help = "Prüft das Protokoll (verify): nennt den ersten veränderten, entfernten oder eingefügten Eintrag."

    def add_arguments(self, parser: CommandParser) -> None:
        """What to do, and a hash that was noted earlier."""
        parser.add_argument("what", choices=["verify", "seal"], help="verify: prüfen; seal: neue Einträge versiegeln")
        parser.add_argument("--expect", default="", metavar="STAND", help="ein früher notierter Stand der Kette")

    def handle(self, *args: Any, what: str, expect: str, **options: Any) -> None:
        """Do it and say what came of it.

        Raises:
            CommandError: the journal is not as it was written, or nothing keeps it so.
        """
        if what == "seal":
            self.stdout.write(f"{sealing.seal()} Einträge versiegelt.")
            return
        begin = time.monotonic()
        report = verify(expect)
        if report.fault:
            raise CommandError(sentence(report.fault))
        if names := triggers.missing():
            raise CommandError(f"Die Datenbank schützt das Protokoll nicht, es fehlt: {', '.join(names)}")
        seconds = time.monotonic() - begin
        self.stdout.write(f"{report.checked} Einträge geprüft in {seconds:.1f} Sekunden, alle unverändert.")
        self.stdout.write(f"{report.waiting} neue Einträge sind noch nicht versiegelt.")
        for erasure in JournalErasure.objects.order_by("pk"):
            self.stdout.write(f"Nach Ablauf gelöscht am {erasure.at:%d.%m.%Y}: {erasure.entries} Einträge.")
        self.stdout.write(f"Stand der Kette: {report.head}")


def sentence(fault: Fault) -> str:
    """What is wrong, for a person who has to act on it."""
    if fault.entry is None:
        return f"Das Protokoll ist nicht in Ordnung: {fault.kind}."
    place = f" (Platz {fault.position} der Kette)" if fault.position else ""
    return f"Das Protokoll ist nicht in Ordnung. Erster betroffener Eintrag: {fault.entry}{place}: {fault.kind}."
