"""Short texts of records in other languages: one file per language, `words_<code>.py`; one without is simply missing.

Each file has `WORDS`, German text → translation. Page texts are in `texts_<code>.py`, which has `PAGES`.
"""

from functools import cache
from importlib import import_module
from importlib.util import find_spec

from django.conf import settings

from content.directory.words import SOURCE
from content.seed.stones import Draft
from forms.seeds.words import delivered


def words(german: str) -> dict[str, str]:
    """{code: translation} of a German text, for all languages that have it."""
    return {code: table[german] for code, table in delivered("content.seed").items() if german in table}


@cache
def trees() -> dict[str, tuple[Draft, ...]]:
    """{code: pages} of each `texts_<code>.py`; the German ones are put together in `content.seed.pages`."""
    names = {code: f"content.seed.texts_{code.replace('-', '_')}" for code, _name in settings.LANGUAGES}
    return {code: import_module(name).PAGES for code, name in names.items() if code != SOURCE and find_spec(name)}
