"""Languages that people here speak: ISO 639 code, German name, own name, direction. The lowest room has it for all.

What a browser or a screen reader is told about a language stands here too: the tag of a page and its direction.
"""

from typing import NamedTuple


class Language(NamedTuple):
    """A spoken language; `bidi` is True where it is written from right to left."""

    code: str
    german: str
    own: str
    bidi: bool = False


SPOKEN: tuple[Language, ...] = (
    Language("de", "Deutsch", "Deutsch"),
    Language("en", "Englisch", "English"),
    Language("ar", "Arabisch", "العربية", True),
    Language("uk", "Ukrainisch", "Українська"),
    Language("fa", "Persisch (Farsi)", "فارسی", True),
    Language("prs", "Dari", "دری", True),
    Language("tr", "Türkisch", "Türkçe"),
    Language("kmr", "Kurdisch (Kurmandschi)", "Kurmancî"),
    Language("ckb", "Kurdisch (Sorani)", "کوردیی ناوەندی", True),
    Language("ru", "Russisch", "Русский"),
    Language("fr", "Französisch", "Français"),
    Language("ti", "Tigrinya", "ትግርኛ"),
    Language("ps", "Paschtu", "پښتو", True),
    Language("ur", "Urdu", "اردو", True),
    Language("so", "Somali", "Soomaali"),
    Language("am", "Amharisch", "አማርኛ"),
)
BY_CODE: dict[str, Language] = {language.code: language for language in SPOKEN}
EASY = "de-ls"
# BCP 47 reads `de-ls` as the German of Lesotho. `simple` is the registered variant for an easy form of a language.
TAGS = {EASY: "de-simple"}
CHOICES: list[tuple[str, str]] = [(language.code, f"{language.german} – {language.own}") for language in SPOKEN]


def german_name(code: str) -> str:
    """German name of a language code; the code itself where it is unknown."""
    if code == EASY:
        return "Leichte Sprache"
    language = BY_CODE.get(code)
    return language.german if language else code


def tag(code: str) -> str:
    """What stands in `lang` and `hreflang` for a language of ours."""
    return TAGS.get(code, code)


def direction(code: str) -> str:
    """`rtl` or `ltr`, for `dir`."""
    return "rtl" if code in BY_CODE and BY_CODE[code].bidi else "ltr"
