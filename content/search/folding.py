"""One spelling for everything that is searched: no case, no accents, Latin letters, endings cut off.

Both sides of a comparison pass through here, so that `Ausländerbehörde`, `Auslaenderbehoerde` and `Auslanderbehorde`
are the same word, and `السكن` is the same with and without its article.
"""

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

ARABIC = re.compile(r"[\u0600-\u06ff\u0750-\u077f]+")
ARTICLE = re.compile(r"^[وفبك]?(?:ال|لل)(?=..)")
ALIKE = str.maketrans({"ي": "ی", "ى": "ی", "ئ": "ی", "ك": "ک", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و"})
LONG_VOWELS = str.maketrans({"و": "u", "ی": "i", "ا": "a"})
LATIN = str.maketrans({"ß": "ss", "ı": "i"})
ENDINGS = ("innen", "ern", "en", "er", "es", "em", "in", "e", "n", "s")
DOUBLE = re.compile(r"([a-z])\1+")
STEM = 4
FILLERS = frozenset(
    {"der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einer", "einem", "und", "oder", "ich", "wir"}
    | {"mich", "mir", "uns", "mein", "meine", "fur", "von", "vom", "zu", "zum", "zur", "im", "in", "am", "an", "auf"}
    | {"aus", "bei", "beim", "mit", "nach", "uber", "wie", "wo", "was", "wer", "ist", "sind", "suche", "brauche"}
    | {"mochte", "finde", "the", "a", "of", "to", "i", "we", "my", "ned", "how", "where", "is", "are", "for"}
    | {"le", "la", "les", "de", "du", "un", "une", "pour", "et"}
)


def folded(*texts: str) -> str:
    """Words of texts in the one spelling, with single blanks between them."""
    joined = unicodedata.normalize("NFKC", " ".join(text for text in texts if text)).lower()
    joined = "".join(" " if unicodedata.category(c)[0] in "SC" and c != "\u200c" else c for c in joined)
    latin = anyascii(ARABIC.sub(_arabic, joined).translate(LATIN)).lower()
    latin = latin.replace("'", "").replace("`", "")
    return " ".join(_plain(word) for word in re.findall(r"[a-z0-9]+", latin))


def _arabic(match: re.Match[str]) -> str:
    """An Arabic or Persian word without marks, variants of letters and article; long vowels as vowels."""
    marks = (c for c in match[0] if unicodedata.category(c) not in ("Mn", "Cf") and c != "ـ")
    word = "".join(marks).translate(ALIKE)
    word = ARTICLE.sub("", word) if len(word) > 4 else word
    if len(word) > 2 and word[-1] in "ةه":
        word = word[:-1] + "ا"
    return word[:1] + word[1:].translate(LONG_VOWELS)


@lru_cache(maxsize=16_384)
def _plain(word: str) -> str:
    """Umlauts written in any way are one letter; double letters are single."""
    if word.isdigit():
        return word
    while True:
        plain = DOUBLE.sub(r"\1", word).replace("ae", "a").replace("oe", "o").replace("ue", "u")
        if plain == word:
            return word
        word = plain


def query_words(text: str, most: int = 8) -> list[str]:
    """The words that count in what somebody typed, each once, fillers left out unless there is nothing else."""
    words = list(dict.fromkeys(folded(text).split()))
    return ([word for word in words if word not in FILLERS] or words)[:most]


@lru_cache(maxsize=16_384)
def stem(word: str) -> str:
    """A word without its German ending: `schulden` and `schuldner` become `schuld`."""
    for _turn in range(2):
        for ending in ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= STEM:
                word = word[: -len(ending)]
                break
        else:
            break
    return word
