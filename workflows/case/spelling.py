"""Keys of names and telephone numbers, by which the same person is found again in another script or spelling."""

import re

from anyascii import anyascii

from forms.text import latin_digits

HOME = "49"  # numbers without a country are German

# Coarser than `content.search.sounds`, which compares words of any kind: this one knows how names of people vary.
# Spellings of the same sound, longest first: English, French, German and Turkish offices write it each in their way.
SOUNDS = [
    ("schtsch", "sc"), ("shch", "sc"), ("tsch", "h"), ("dsch", "j"), ("sch", "s"), ("aou", "avu"), ("yw", "yu"),
    ("sh", "s"), ("ch", "h"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("ph", "f"), ("zh", "s"), ("dj", "j"),
    ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ie", "i"), ("ei", "i"), ("ai", "e"), ("ay", "e"), ("y", "i"), ("j", "i"),
    ("w", "v"), ("q", "k"), ("c", "k"), ("x", "ks"), ("z", "s"), ("o", "u"), ("e", "i"),
    ("g", "h"),  # Olha and Olga, Ihor and Igor: Ukrainian and Russian papers of the same person
]  # fmt: skip

# The servant of …: Abdul Rahman, Abdurrahman, Abd al-Rahman are one name.
SERVANT = re.compile(r"\babd(?:[aeiou]?[ -]+)?[aeou](?:l[ -]*|([rsnztd])[ -]*(?=\1))")
# Articles, written alone or before a hyphen, also where they sound like the letter that follows: Ash-Shami.
ARTICLE = re.compile(r"\b(?:[aeu]l|a([rsnztd])h?(?=[ -]\1))[ -]+")
GLUED = re.compile(r"^[ae]l(?=[bcdfghjkmnpqrstvwxz][a-z]{2})")
AYN = re.compile(r"(?<![a-z])['`‘’ʿʾ]+(?![aeiou'`‘’ʿʾ])")  # hamza or ayn at the beginning, without its vowel
ARABIC = ((re.compile(r"ة(?=\W|$)"), "ا"), (re.compile(r"\bال(?=\w{2})"), ""))  # as spoken; no article


def latin(name: str) -> str:
    """The name in small Latin letters."""
    for written, spoken in ARABIC:
        name = written.sub(spoken, name)
    return AYN.sub("a", anyascii(name).lower())


def sound_key(word: str) -> str:
    """Consonant skeleton of one word in Latin letters: `Mohammad`, `Muhamed` and `محمد` give the same key."""
    plain = GLUED.sub("", re.sub(r"[^a-z]", "", latin(word)))
    plain = re.sub(r"(?<=[aeioul])h$", "", plain)  # Sarah, Fatimah, Abd Allah
    for old, new in SOUNDS:
        plain = plain.replace(old, new)
    first, rest = plain[:1], re.sub(r"[aeiou]", "", plain[1:])
    if first in "aeiou":
        first = "a"
    key = re.sub(r"(.)\1+", r"\1", first + rest)
    return key[:-1] + "t" if len(key) > 1 and key.endswith("d") else key  # Murad and Murat, Mehmed and Mehmet


def name_key(name: str) -> str:
    """Order-free key of a full name: the sorted sound keys of its words, joined by blanks; no articles."""
    plain = re.sub(r"[\s\-,.]+", " ", latin(name[:400])).strip()
    plain = ARTICLE.sub("", SERVANT.sub("abd ", plain))
    words = [sound_key(word) for word in plain.split()]
    return " ".join(sorted(filter(None, words)))[:200]


def phone_key(number: str) -> str:
    """Digits of a telephone number with the country first: `07141 910`, `+49 7141 910` and `0049…` are the same."""
    typed = latin_digits(number)
    digits = re.sub(r"\D", "", typed.replace("(0)", ""))
    if typed.lstrip().startswith("+"):
        return digits[:40]
    if digits.startswith("00"):
        return digits[2:42]
    return (HOME + digits[1:])[:40] if digits.startswith("0") else digits[:40]
