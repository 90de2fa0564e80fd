"""What people type may hold characters that deceive readers or break databases: here they are put in order."""

import re
import unicodedata

# Overrides, embeddings and isolates turn the order of what is read; telephones copy them along with numbers. The marks
# that Persian and emoji need (ZWNJ, ZWJ) and the harmless LRM, RLM, ALM stay.
_DIRECTION = "\u202a-\u202e\u2066-\u2069"
# NUL is kept on purpose: it is no slip of a keyboard, the field refuses it with a sentence.
_CONTROL = "\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff"
_STRIP = re.compile(f"[{_DIRECTION}{_CONTROL}]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_NEWLINE = re.compile("\r\n|\r|\u2028|\u2029|\x0b|\x0c|\x85")


def whole(text: str) -> str:
    """`text` without lone surrogates, which no database and no UTF-8 page can carry."""
    return _SURROGATE.sub("\ufffd", text)


def tidy(text: str) -> str:
    """`text` as it is checked and stored: NFC, line ends as one newline, no control or direction characters."""
    text = _NEWLINE.sub("\n", whole(text))
    return unicodedata.normalize("NFC", _STRIP.sub("", text)).strip()


def latin_digits(text: str) -> str:
    """Arabic, Persian and other decimal digits as 0–9, so that a number may be typed on one's own keyboard."""
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)


def storable(value: object) -> bool:
    """Whether both databases can store this JSON value: no NUL, no lone surrogates, in any depth."""
    if isinstance(value, str):
        return "\x00" not in value and not _SURROGATE.search(value)
    if isinstance(value, dict):
        return all(storable(key) and storable(item) for key, item in value.items())
    if isinstance(value, list | tuple):
        return all(storable(item) for item in value)
    return value is None or isinstance(value, bool | int | float)
