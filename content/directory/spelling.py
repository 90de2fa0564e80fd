"""One spelling for searching: small letters, no accents, other scripts in Latin letters."""

import re
import unicodedata

from anyascii import anyascii

GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
MAXIMUM = 100


def clean_query(text: str) -> str:
    """What a visitor typed, without control characters, at most `MAXIMUM` characters."""
    kept = "".join(" " if unicodedata.category(c)[0] in "CZ" else c for c in text[: MAXIMUM * 4])
    return " ".join(kept.split())[:MAXIMUM]


def searchable(*texts: str) -> str:
    """Texts in the one spelling; `Schuldnerberatung, Müller` becomes `schuldnerberatung mueller`."""
    joined = unicodedata.normalize("NFC", " ".join(text for text in texts if text)).lower().translate(GERMAN)
    return " ".join(re.findall(r"[a-z0-9]+", anyascii(joined).lower()))
