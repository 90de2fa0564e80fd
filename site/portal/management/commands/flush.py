"""`flush`, as Django's: but the journal refuses to be emptied, so it works for tests and demonstrations alone."""

from typing import Any

from django.conf import settings
from django.core.management.base import CommandError
from django.core.management.commands import flush
from django.db import connections

from workflows.privacy import triggers


class Command(flush.Command):
    """Empties a database in which nobody real is kept."""

    def handle(self, **options: Any) -> None:
        """Without the journal's triggers, which stand again afterwards.

        Raises:
            CommandError: real people are kept here.
        """
        if not settings.DEMONSTRATION:
            raise CommandError("Hier wird mit echten Menschen gearbeitet (DEMONSTRATION ist aus): nichts wird geleert.")
        with triggers.lifted(connections[options["database"]]):
            super().handle(**options)
