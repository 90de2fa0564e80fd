"""Days and times as the reader writes them: one helper over CLDR, polite where CLDR does not know a language."""

import datetime
import re

from babel import Locale
from babel.dates import format_date
from django.utils import translation

from accounts import cldr

SOURCE = "de"
SKELETONS = ("MMMMEd", "MMMEd")
PARTS = re.compile(r"'[^']*'|E+|c+|M{3,4}|L{3,4}")
WHOLE_WORDS = {"E": "EEEE", "c": "cccc", "M": "MMMM", "L": "LLLL"}


def active() -> Locale:
    """The locale of the active language."""
    return cldr.locale_of(translation.get_language() or SOURCE)


def weekday_name(weekday: int) -> str:
    """Montag, Monday, الاثنين; 0 is Monday."""
    return cldr.weekday(weekday)


def day_words(day: datetime.date) -> str:
    """Donnerstag, 26. November."""
    locale = active()
    return format_date(day, _pattern(locale), locale=locale)


def date_words(day: datetime.date) -> str:
    """26. November 2026."""
    return cldr.day(day)


def month_words(day: datetime.date) -> str:
    """November 2026."""
    return format_date(day, "LLLL y", locale=active())


def span_words(opens: datetime.time, closes: datetime.time) -> str:
    """14–18 Uhr in German; 14:00–18:00 in every other language, the 24 hours that stand on doors here."""
    if active().language == SOURCE:
        return f"{hour_words(opens, unit=False)}–{hour_words(closes)}"
    return f"{opens:%H:%M}–{closes:%H:%M}"


def hour_words(moment: datetime.time, *, unit: bool = True) -> str:
    """12 Uhr or 12:30 Uhr in German, 12:00 elsewhere."""
    if active().language != SOURCE:
        return f"{moment:%H:%M}"
    short = f"{moment.hour}:{moment:%M}" if moment.minute else str(moment.hour)
    return f"{short} Uhr" if unit else short


def _pattern(locale: Locale) -> str:
    """Weekday, day and month in the order of the language, all words written out."""
    found = next((locale.datetime_skeletons[name] for name in SKELETONS if name in locale.datetime_skeletons), None)
    if found is None:
        return "EEEE, d MMMM"
    return PARTS.sub(lambda part: WHOLE_WORDS.get(part[0][0], part[0]), found.pattern)
