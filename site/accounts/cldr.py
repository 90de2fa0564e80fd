"""Dates and numbers as each language writes them, also in those that Django does not know: from CLDR, through Babel.

Months, order and decimal signs are the language's own. The calendar is the Gregorian one and the digits are 0–9 in all
of them, because the letters, tickets and doors of a German city show nothing else.
"""

import datetime
from decimal import Decimal
from functools import cache

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal
from django.utils import translation

# CLDR has Dari as the Persian of Afghanistan and Kurmanji as `ku`; Leichte Sprache writes numbers as German does.
STANDS_FOR = {"de-ls": "de", "en": "en_GB", "prs": "fa_AF", "kmr": "ku"}


@cache
def locale_of(code: str) -> Locale:
    """CLDR's locale for a language of ours."""
    return Locale.parse(STANDS_FOR.get(code, code))


def _here(language: str | None) -> Locale:
    return locale_of(language or translation.get_language() or "de")


def day(date: datetime.date, language: str | None = None) -> str:
    """1. November 2026, as the reader's language writes it."""
    return format_date(date, "long", _here(language))


def weekday(number: int, language: str | None = None) -> str:
    """Name of a day of the week, 0 is Monday."""
    return _here(language).days["stand-alone"]["wide"][number]


def number(value: Decimal | float, language: str | None = None) -> str:
    """6,7 or 6.7, with groups of thousands."""
    return format_decimal(value, locale=_here(language))


def comma(language: str | None = None) -> str:
    """The sign between the parts of a list: , or ، or ፣. CLDR's Arabic has "and" instead; its comma is Persian's."""
    code = language or translation.get_language() or "de"
    between = locale_of("fa" if code == "ar" else code).list_patterns["standard"]["middle"]
    return between.replace("{0}", "").replace("{1}", "").strip(" \u200f")
