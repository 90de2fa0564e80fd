"""Stable names of questions and choices: made once from the words on the screen, never changed by renaming them."""

import re
from collections.abc import Collection

from anyascii import anyascii
from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _

_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "ae", "Ö": "oe", "Ü": "ue"})
LONGEST = 40

valid_key = RegexValidator(
    r"\A[a-z][a-z0-9_]*\Z",
    _("Bitte nur kleine Buchstaben a–z, Ziffern und _ verwenden, mit einem Buchstaben beginnen."),
)


def key_for(label: str, taken: Collection[str]) -> str:
    """A key for `label` that is not in `taken`."""
    plain = re.sub(r"[^a-z0-9]+", "_", anyascii(label.translate(_GERMAN)).lower()).strip("_")
    base = plain[:LONGEST].rstrip("_") or "feld"
    if not base[0].isalpha():
        base = f"feld_{base}"[:LONGEST]
    key, number = base, 1
    while key in taken:
        number += 1
        key = f"{base}_{number}"
    return key
