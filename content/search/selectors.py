"""What somebody who searches gets: keys of records, best first, and what was read differently."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from django.db.models import Q

from content.search.entries import SearchEntry
from content.search.folding import folded
from content.search.matching import Document, Matcher

Kind = SearchEntry.Kind
WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Hits:
    """Keys of each kind, best first; folded words that were read as others; words that nothing has."""

    text: str = ""
    keys: dict[str, list[int]] = field(default_factory=dict)
    corrected: dict[str, str] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)

    def better(self, texts: Iterable[str]) -> str:
        """The question with corrected words as the hits' own texts write them; empty where nothing was corrected."""
        if not self.corrected:
            return ""
        spelled = {folded(word): word for text in texts for word in reversed(WORD.findall(text))}
        words = {word: spelled.get(other, other) for word, other in self.corrected.items()}
        return " ".join(words.get(folded(word), word) for word in self.text.split() if word not in self.missing)


def look_for(text: str, kinds: Collection[str], pages: Collection[int] = ()) -> Hits:
    """Look through the entries of some kinds, `pages` narrowing those; one query."""
    entries = Q(kind__in=[Kind.SYNONYM, *(kind for kind in kinds if kind != Kind.PAGE)])
    if Kind.PAGE in kinds:
        entries |= Q(kind=Kind.PAGE, key__in=pages)
    rows = list(SearchEntry.objects.filter(entries).order_by("kind", "key").values_list("kind", "key", "words"))
    groups = [[word.strip() for word in row[2].split("\n")] for row in rows if row[0] == Kind.SYNONYM]
    things = [row for row in rows if row[0] != Kind.SYNONYM]
    found = Matcher([Document(place, row[2]) for place, row in enumerate(things)], groups).find(text)
    best = [things[place][:2] for place in found.scores]
    keys: dict[str, list[int]] = {str(kind): [key for other, key in best if other == kind] for kind in kinds}
    missing = [word for word in text.split() if folded(word) and set(folded(word).split()) <= set(found.missing)]
    return Hits(text, keys, found.corrected, missing)
