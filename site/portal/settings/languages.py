"""The languages of the public site, in the order of the menu; and what Django does not know about them.

See docs/decisions/languages.md for the codes, the tags in pages, and the formats of dates and numbers.
"""

from django.conf.locale import LANG_INFO

from accounts.languages import BY_CODE, EASY, SPOKEN, german_name

CODES = ("de", EASY, "en", "ar", "uk", "fa", "prs", "tr", "kmr", "ru", "fr", "ti", "ps")
CONTENT_LANGUAGES = [(code, BY_CODE[code].own if code in BY_CODE else german_name(code)) for code in CODES]
LANGUAGES_BIDI = [language.code for language in SPOKEN if language.bidi]
for _code, _name in CONTENT_LANGUAGES:
    if _code not in LANG_INFO:
        _english = {EASY: "Easy German", "prs": "Dari", "kmr": "Kurmanji", "ti": "Tigrinya", "ps": "Pashto"}[_code]
        _bidi = _code in LANGUAGES_BIDI
        LANG_INFO[_code] = {"bidi": _bidi, "code": _code, "name": _english, "name_local": _name}
