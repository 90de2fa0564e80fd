"""Puts the stories into the database, chunk by chunk, so that memory stays the same for any number."""

from collections.abc import Callable, Iterable

from portal.demo.acts import Life
from portal.demo.records import Records
from portal.demo.table import Tables
from portal.demo.writer import Writer
from workflows.models import Household

CHUNK = 1000  # cases; about 150,000 rows


class Loader:
    """Writes lives; members of one household follow each other."""

    def __init__(self, chunk: int = CHUNK) -> None:
        self.chunk = chunk
        self.tables = Tables()
        self.records = Records()
        self._home: tuple[int, int | None] = (-1, None)

    def load(self, lives: Iterable[Life], progress: Callable[[int], None] = lambda done: None) -> int:
        """Write all; how many."""
        done = 0
        for done, life in enumerate(lives, start=1):
            self._write(life)
            if done % self.chunk == 0:
                self.tables.flush()
                progress(done)
        self.tables.finish()
        progress(done)
        return done

    def _write(self, life: Life) -> None:
        if life.home.number != self._home[0]:
            self._home = life.home.number, None
        Writer(self.tables, self.records, life.home, lambda: self._household(life)).tell(life)

    def _household(self, life: Life) -> int:
        number, pk = self._home
        if pk is None:
            pk = self.tables[Household].add(name=life.home.name)
            self._home = number, pk
        return pk
