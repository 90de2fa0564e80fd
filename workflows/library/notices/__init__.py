"""The information under Art. 13 GDPR for a start: one file per language, the German one leads."""

from importlib import import_module
from pkgutil import iter_modules

VERSION = "2026-1"
Section = tuple[str, tuple[str, ...]]


def languages() -> list[str]:
    """Languages in which the text is there, German first."""
    names = [module.name for module in iter_modules(__path__)]
    return sorted(names, key=lambda name: (name != "de", name))


def text_of(language: str) -> tuple[str, str]:
    """Title and body (HTML) in one language."""
    told = import_module(f"{__name__}.{language}")
    parts = [f"<h3>{heading}</h3>" + "".join(f"<p>{line}</p>" for line in lines) for heading, lines in told.SECTIONS]
    return told.TITLE, "".join(parts)
