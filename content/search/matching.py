"""Which records match words, and in which order: plain strings, no database, the same everywhere.

A city's directory has hundreds of entries, so every word is simply looked for in every entry (some milliseconds for a
thousand). What a word may mean grows step by step, and the next step is taken only when the one before found nothing:
the word itself, its synonyms and parts of a compound; then typing errors; then the sound of a name.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from rapidfuzz import process
from rapidfuzz.distance import OSA

from content.search.folding import STEM, folded, query_words, stem
from content.search.sounds import sound_key

WEIGHTS = (8.0, 5.0, 3.0, 1.0)  # name, keywords, topics, everything else
EXACT, BEGINS, INSIDE = 1.0, 0.8, 0.55
SYNONYM, COMPOUND, TYPO, SOUND = 0.85, 0.3, 0.6, 0.5
FAINT = 0.15  # parts of a compound that stand only in a text are no hits beside a real one
INFIX, LONG, SOUNDING = 4, 8, 2


@dataclass(frozen=True, slots=True)
class Document:
    """One record: its folded words in lines by weight, each line with a blank at both ends."""

    key: int
    words: str

    @property
    def parts(self) -> list[str]:
        """The lines; taken apart only where something was found."""
        return self.words.split("\n")


@dataclass(frozen=True, slots=True)
class Reading:
    """One thing a word may mean, and how sure that is."""

    word: str
    sure: float
    whole: bool = False  # only as a word of its own


@dataclass
class Found:
    """Scores by key, best first; what was read differently; what was found nowhere."""

    scores: dict[int, float] = field(default_factory=dict)
    corrected: dict[str, str] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)


class Matcher:
    """Documents and groups of words that mean the same."""

    def __init__(self, documents: Sequence[Document], synonyms: Iterable[Sequence[str]] = ()) -> None:
        self.documents = documents
        self.synonyms = [tuple(group) for group in synonyms]
        self.wholes = [document.words for document in documents]
        self._words: set[str] | None = None

    @property
    def words(self) -> set[str]:
        """Every word of every document and synonym, put together only when somebody mistyped."""
        if self._words is None:
            self._words = set(" ".join(self.wholes).split())
            self._words.update(word for group in self.synonyms for phrase in group for word in phrase.split())
        return self._words

    def find(self, text: str) -> Found:
        """Documents with all the words; where no document has all, those that have the most."""
        found, words = Found(), self._units(text)
        rows: dict[int, list[float]] = {}
        for word in words:
            hits = self._hits(word, found)
            if not hits:
                found.missing.append(word)
            for key, score in hits.items():
                rows.setdefault(key, []).append(score)
        most = max(map(len, rows.values()), default=0)
        kept = {key: sum(scores) for key, scores in rows.items() if len(scores) == most}
        found.scores = dict(sorted(kept.items(), key=lambda item: (-item[1], item[0])))
        return found

    def _units(self, text: str) -> list[str]:
        """The words of a question; what a group of synonyms writes in several words stays together."""
        asked, phrases = f" {folded(text)} ", []
        for phrase in (phrase for group in self.synonyms for phrase in group if " " in phrase):
            if f" {phrase} " in asked:
                asked = asked.replace(f" {phrase} ", "  ")
                phrases.append(phrase)
        return [*phrases, *query_words(asked)]

    def _hits(self, word: str, found: Found) -> dict[int, float]:
        """Scores of one word; notes in `found` when it had to be read as another one."""
        readings = [Reading(word, 1.0), Reading(stem(word), 0.9), *self._same(word)]
        compound = self._parts(word)
        if hits := self._score(readings):
            least = FAINT * max(hits.values())
            return self._better(hits, {key: score for key, score in self._score(compound).items() if score >= least})
        if typos := self._typos(word):
            hits = self._score([*typos, *(other for typo in typos for other in self._same(typo.word))])
            if hits:
                found.corrected[word] = typos[0].word
                return hits
        return self._score(compound) or self._score(self._sounds(word))

    def _score(self, readings: Sequence[Reading]) -> dict[int, float]:
        scores: dict[int, float] = {}
        unique = {(reading.word, reading.whole): reading for reading in reversed(readings) if reading.word}
        for reading in unique.values():
            needle = _needle(reading)
            for document, whole in zip(self.documents, self.wholes, strict=True):
                if needle in whole:
                    score = reading.sure * _weight(document, reading)
                    scores[document.key] = max(scores.get(document.key, 0), score)
        return scores

    @staticmethod
    def _better(first: dict[int, float], second: dict[int, float]) -> dict[int, float]:
        return {key: max(first.get(key, 0), second.get(key, 0)) for key in {**first, **second}}

    def _same(self, word: str) -> Iterator[Reading]:
        """Other words of the groups this word belongs to."""
        own = stem(word)
        for group in self.synonyms:
            if any(word == other or (len(own) >= STEM and own == stem(other)) for other in group):
                yield from (Reading(other, SYNONYM, len(other) <= STEM) for other in group if other != word)

    def _parts(self, word: str) -> list[Reading]:
        """Words that a long word begins with: `schuldnerberatung` also means `schulden`."""
        if len(word) < LONG:
            return []
        near = [other for other in self.words if len(other) >= STEM and other[:STEM] == word[:STEM]]
        stems = {other: len(stem(other)) for other in near if word.startswith(stem(other))}
        fits = {other: size for other, size in stems.items() if size < len(word) - 2}
        longest = max(fits.values(), default=0)
        return [Reading(other, COMPOUND, True) for other, size in fits.items() if size == longest]

    def _typos(self, word: str) -> list[Reading]:
        """Known words at a distance of one or two slips, the nearest first."""
        if len(word) < STEM or word.isdigit():
            return []
        slips = 1 if len(word) <= LONG else 2
        near = process.extract(word, sorted(self.words), scorer=OSA.distance, score_cutoff=slips, limit=3)
        best = near[0][1] if near else 0
        return [Reading(other, TYPO, len(other) <= STEM) for other, slip, _place in near if slip == best]

    def _sounds(self, word: str) -> list[Reading]:
        """Words of names that sound alike."""
        key = sound_key(word)
        if len(key) < SOUNDING:
            return []
        names = {name for document in self.documents for name in document.parts[0].split()}
        return [Reading(name, SOUND, True) for name in names if sound_key(name) == key]


def _needle(reading: Reading) -> str:
    if reading.whole:
        return f" {reading.word} "
    return reading.word if len(reading.word) >= INFIX else f" {reading.word}"


def _weight(document: Document, reading: Reading) -> float:
    """How good the best place is: an exact word of the name counts most."""
    word, needle = reading.word, _needle(reading)
    best = 0.0
    for part, weight in zip(document.parts, WEIGHTS, strict=False):
        if needle in part:
            place = EXACT if f" {word} " in part else BEGINS if f" {word}" in part else INSIDE
            best = max(best, weight * place)
    return best
