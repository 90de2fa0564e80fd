"""Choosing invented names: a language as often as it is spoken here, then people of one family."""

from random import Random
from typing import NamedTuple

from portal.demo.texts.names import NAMES


class Name(NamedTuple):
    """One name in Latin letters and, where the language has one, in its own script."""

    latin: str
    native: str


def _split(name: str) -> Name:
    latin, _bar, native = name.partition("|")
    return Name(latin, native)


def language(rng: Random) -> str:
    """A language, as often as it is spoken here."""
    return rng.choices(list(NAMES), weights=[names.share for names in NAMES.values()])[0]


def family_name(rng: Random, code: str) -> Name:
    """A last name of the language."""
    return _split(rng.choice(NAMES[code].families.split()))


def first_name(rng: Random, code: str, woman: bool, taken: set[str]) -> Name:
    """A first name that nobody in the household has yet, if there is one left."""
    pool = (NAMES[code].women if woman else NAMES[code].men).split()
    free = [name for name in pool if name not in taken] or pool
    chosen = rng.choice(free)
    taken.add(chosen)
    return _split(chosen)


def from_ukraine(code: str) -> bool:
    """Whether people of this language are here as displaced from Ukraine."""
    return NAMES[code].ukraine
