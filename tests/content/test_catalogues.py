"""No German is left on a public page of another language: each word of the public templates is in each catalogue."""

import inspect
import re
from collections.abc import Iterator
from functools import cache
from gettext import c2py
from pathlib import Path

import pytest
from babel.messages import Catalog, Message
from babel.messages.pofile import read_po
from django.conf import settings
from django.forms import Field
from django.utils import translation
from django.utils.translation import to_locale

import forms.fields
from accounts.cldr import locale_of
from accounts.languages import EASY
from content.directory.closings import NAMES as HOLIDAYS
from content.directory.sentences import SHORT

TEMPLATES = Path(settings.SITE_DIR) / "templates"
PUBLIC = ("pages", "blocks", "forms", "shell/base.html", "shell/public.html", "404.html", "400.html", "components")
PUBLIC += tuple(f"answer/follow_up{part}" for part in (".html", "_thanks.html", "_gone.html", "_mail.txt"))
STAFF = {
    "admin",
    "bar_chart.html",
    "desk_nav.html",
    "desk_tools.html",
    "stage_bar.html",
    "task_row.html",
    "timeline.html",
    "user_menu.html",
}
LITERAL = re.compile(r"""(?:{%\s*trans(?:late)?\s+|_\()(["'])(.+?)\1""")
BLOCK = re.compile(r"{%\s*blocktrans(?:late)?\b[^%]*%}(.*?){%\s*endblocktrans", re.DOTALL)
PLURAL = re.compile(r"{%\s*plural\s*%}")


def public_templates() -> Iterator[Path]:
    """Templates that visitors see."""
    for name in PUBLIC:
        place = TEMPLATES / name
        for path in [place] if place.is_file() else sorted(place.rglob("*.html")):
            if not STAFF & set(path.relative_to(TEMPLATES).parts):
                yield path


def words(source: str) -> Iterator[str]:
    """German words of a template, as they stand in a catalogue."""
    for _quote, text in LITERAL.findall(source):
        yield text
    for body in BLOCK.findall(source):
        yield re.sub(r"{{\s*(\w+)\s*}}", r"%(\1)s", PLURAL.split(body)[0])


# What a visitor can meet besides the templates: sentences at fields, the state of a request, unknown filters.
MODULES = (
    *("forms/fields", "forms/guard", "forms/status", "forms/views"),
    *("content/directory/filters", "content/feeds", "content/icalendar_feed"),
)
SENTENCE = re.compile(r'(?:\b_|gettext)\("([^"]+)"\)')
PLACE = re.compile(r"%\(\w+\)[sd]")
OTHERS = [code for code, _name in settings.LANGUAGES if code != "de"]
each_language = pytest.mark.parametrize("language", OTHERS)


@cache
def catalogue(language: str) -> Catalog:
    """The catalogue as delivered; an unfinished entry counts as none."""
    path = Path(settings.LOCALE_PATHS[0]) / to_locale(language) / "LC_MESSAGES" / "django.po"
    with path.open("rb") as source:
        return read_po(source, abort_invalid=True)


def translated(language: str) -> dict[str, Message]:
    """Entries by their German text; of counted ones by the German singular."""
    finished = (message for message in catalogue(language) if message.id and message.string and not message.fuzzy)
    return {message.id if isinstance(message.id, str) else message.id[0]: message for message in finished}


def forms_of(message: Message) -> tuple[str, ...]:
    """All translations of an entry: one, or one for each kind of number."""
    return (message.string,) if isinstance(message.string, str) else tuple(message.string)


@each_language
def test_every_public_word_is_translated(language: str) -> None:
    found = translated(language)
    missing = {
        (path.relative_to(TEMPLATES).as_posix(), text)
        for path in public_templates()
        for text in words(path.read_text())
        if text not in found
    }
    assert not missing


@each_language
def test_the_sentences_of_forms_and_filters_are_translated(language: str) -> None:
    sources = (Path(settings.BASE_DIR) / f"{module}.py" for module in MODULES)
    found = translated(language)
    assert not {text for path in sources for text in SENTENCE.findall(path.read_text()) if text not in found}


@each_language
def test_rhythms_and_holidays_are_translated(language: str) -> None:
    with translation.override("de"):
        told = {str(text) for text in (*SHORT.values(), *HOLIDAYS)}
    assert not told - translated(language).keys()


@each_language
def test_placeholders_stay_and_nothing_is_left_in_german(language: str) -> None:
    faults = []
    for german, message in translated(language).items():
        wanted, texts = sorted(PLACE.findall(german)), forms_of(message)
        kept = [sorted(PLACE.findall(text)) for text in texts]
        whole = wanted in kept if len(texts) > 1 else kept == [wanted]  # "one offer" may do without the figure
        if not whole or any(set(places) - set(wanted) for places in kept) or not all(texts):
            faults.append(f"{german}: {texts}")
        if language != EASY and " " in german and german in texts:
            faults.append(f"is German: {german}")
    assert not faults


@each_language
def test_numbers_are_counted_as_the_language_counts(language: str) -> None:
    delivered, right = catalogue(language), locale_of(language).plural_form
    chosen = c2py(delivered.plural_expr)
    pairs = {(chosen(number), right(number)) for number in range(1000)}
    assert len(pairs) == len({mine for mine, _cldr in pairs}) == len({cldr for _mine, cldr in pairs}), pairs
    assert len(pairs) == delivered.num_plurals
    assert all(len(forms_of(message)) == delivered.num_plurals for message in delivered if message.pluralizable)


@each_language
def test_no_field_answers_in_english_or_german(language: str) -> None:
    fields = [field for _name, field in inspect.getmembers(forms.fields, inspect.isclass) if issubclass(field, Field)]
    for field in fields:
        if field.__module__ != forms.fields.__name__:
            continue
        for message in field().error_messages.values():
            heard = {}
            for code in (language, "de", "en"):
                with translation.override(code):
                    heard[code] = str(message)
            others = {"de", "en"} - {language, "de" if language == EASY else ""}
            assert heard[language] not in {heard[code] for code in others}, heard


@pytest.mark.parametrize("language", [code for code in OTHERS if code not in ("en", "ar")])
def test_what_a_native_speaker_should_check_is_marked(language: str) -> None:
    marks = [catalogue(language).header_comment, *(" ".join(message.auto_comments) for message in catalogue(language))]
    assert any(re.search("Bitte prüfen|Muttersprach|native speaker|Prüfgruppe", mark) for mark in marks)
