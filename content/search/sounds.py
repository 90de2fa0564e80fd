"""How a word sounds, whatever script and spelling: `Mohammad`, `Muhamed` and `محمد` are the same."""

import re

from anyascii import anyascii

# Spellings that transliteration produces for the same sound, longest first.
SOUNDS = [
    ("tsch", "h"), ("sch", "s"), ("sh", "s"), ("ch", "h"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("th", "t"),
    ("ph", "f"), ("zh", "s"), ("dsch", "j"), ("dj", "j"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ie", "i"),
    ("ei", "i"), ("ai", "e"), ("ay", "e"), ("y", "i"), ("j", "i"), ("w", "v"), ("q", "k"), ("c", "k"), ("x", "ks"),
    ("z", "s"), ("ß", "s"), ("o", "u"), ("e", "i"),
]  # fmt: skip


def sound_key(word: str) -> str:
    """Consonant skeleton of one word in Latin letters."""
    latin = re.sub(r"^['`‘’ʿʾ]+(?![aeiou])", "a", anyascii(word).lower())  # hamza or ayn without its vowel
    plain = re.sub(r"[^a-z]", "", latin)
    for old, new in SOUNDS:
        plain = plain.replace(old, new)
    first, rest = plain[:1], re.sub(r"[aeiou]", "", plain[1:])
    if first in "aeiou":
        first = "a"
    return re.sub(r"(.)\1+", r"\1", first + rest)
