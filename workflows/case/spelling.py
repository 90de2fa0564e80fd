"""The key of a whole name, by which the same person is found again in another script or spelling."""

import re

from content.search.sounds import sound_key


def name_key(name: str) -> str:
    """Order-free key of a full name: the sorted sound keys of its words, joined by blanks."""
    words = [sound_key(word) for word in re.split(r"[\s\-'’.,]+", name) if word]
    return " ".join(sorted(filter(None, words)))[:200]
