"""German words of the library → the same in other languages, out of the files beside this one."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from workflows import library

PREFIX = "words_"


@cache
def books() -> dict[str, dict[str, str]]:
    """Language → German words → that language's words."""
    names = [module.name for module in iter_modules(library.__path__) if module.name.startswith(PREFIX)]
    return {name.removeprefix(PREFIX): import_module(f"{library.__name__}.{name}").WORDS for name in sorted(names)}


def words_of(text: str) -> dict[str, str]:
    """The words of one text, in the languages that have it."""
    return {code: book[text] for code, book in books().items() if text in book}
