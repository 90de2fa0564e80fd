"""Compile the translations with Babel, so that no machine needs gettext. Unfinished entries stay out."""

import sys
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

SITE = Path(__file__).resolve().parents[1] / "site"
LOCALE = SITE / "locale"


def main() -> int:
    """Each `.po` gets its `.mo`; a broken one stops the build with its name."""
    for source in sorted(LOCALE.rglob("*.po")):
        with source.open("rb") as text:
            catalogue = read_po(text, abort_invalid=True)
        write(catalogue, source.with_suffix(".mo"))
        print(f"{source.relative_to(LOCALE)}: {sum(bool(message.string) for message in catalogue if message.id)} texts")
    for folder in without_words():
        write(Catalog(), folder / "LC_MESSAGES" / "django.mo")
        print(f"{folder.name}: no texts yet, shown in German")
    return 0


def write(catalogue: Catalog, target: Path) -> None:
    """Never half a file at the place that a running server reads."""
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_suffix(".mo.new")
    with unfinished.open("wb") as packed:
        write_mo(packed, catalogue)
    unfinished.replace(target)


def without_words() -> list[Path]:
    """Folders of configured languages nobody has translated: without any catalogue Django answers them with 404."""
    sys.path.insert(0, str(SITE))
    from django.utils.translation import to_locale

    from portal.settings.languages import CODES

    folders = [LOCALE / to_locale(code) for code in CODES if code != "de"]
    return [folder for folder in folders if not (folder / "LC_MESSAGES" / "django.po").exists()]


if __name__ == "__main__":
    sys.exit(main())
