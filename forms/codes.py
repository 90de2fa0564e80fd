"""The receipt code: readable on paper and by telephone, and too long to guess (60 bits)."""

import secrets

from forms.text import latin_digits

# Without 0/O and 1/I, which look alike.
ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
_GROUPS, _SIZE = 3, 4


def new_code() -> str:
    """A fresh code like `K7PM-3XQ9-WD2H`."""
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(_SIZE)) for _ in range(_GROUPS))


def normalise(typed: str) -> str:
    """The code as stored from what somebody typed (small letters, blanks, own digits); empty where it can't be one."""
    if len(typed) > 100:
        return ""
    letters = [char for char in latin_digits(typed).upper() if char in ALPHABET]
    noise = [char for char in latin_digits(typed) if char.isalnum() and char.upper() not in ALPHABET]
    if noise or len(letters) != _GROUPS * _SIZE:
        return ""
    text = "".join(letters)
    return "-".join(text[start : start + _SIZE] for start in range(0, len(text), _SIZE))
