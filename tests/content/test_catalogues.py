"""No German is left on a public page of another language: each word of the public templates is in each catalogue."""

import gettext
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings

TEMPLATES = Path(settings.SITE_DIR) / "templates"
PUBLIC = ("pages", "blocks", "forms", "shell/base.html", "shell/public.html", "404.html", "400.html", "components")
STAFF = {
    "admin",
    "bar_chart.html",
    "desk_nav.html",
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


def catalogue(language: str) -> gettext.GNUTranslations:
    """The catalogue as delivered."""
    from io import BytesIO

    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    path = Path(settings.LOCALE_PATHS[0]) / language / "LC_MESSAGES" / "django.po"
    compiled = BytesIO()
    with path.open("rb") as source:
        write_mo(compiled, read_po(source, locale=language))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_public_word_is_translated(language: str) -> None:
    known = catalogue(language)._catalog  # type: ignore[attr-defined]
    found = {key if isinstance(key, str) else key[0] for key in known}
    missing = {
        (path.relative_to(TEMPLATES).as_posix(), text)
        for path in public_templates()
        for text in words(path.read_text())
        if text not in found
    }
    assert not missing


def test_arabic_counts_in_six_ways() -> None:
    known = catalogue("ar")
    counted = {
        known.ngettext("%(counter)s Angebot", "%(counter)s Angebote", number) for number in (0, 1, 2, 5, 12, 100)
    }
    assert len(counted) == 5


# What a visitor can meet besides the templates: sentences at fields, the state of a request, unknown filters.
MODULES = ("forms/fields", "forms/guard", "forms/status", "forms/views", "content/directory/filters")
SENTENCE = re.compile(r'_\("([^"]+)"\)')


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_sentences_of_forms_and_filters_are_translated(language: str) -> None:
    known = catalogue(language)._catalog  # type: ignore[attr-defined]
    sources = (Path(settings.BASE_DIR) / f"{module}.py" for module in MODULES)
    assert not {text for path in sources for text in SENTENCE.findall(path.read_text()) if text not in known}
