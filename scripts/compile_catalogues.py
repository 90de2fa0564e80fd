"""Compile the translations with Babel, so that no machine needs gettext. Unfinished entries stay out."""

import sys
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

LOCALE = Path(__file__).resolve().parents[1] / "site" / "locale"


def main() -> int:
    """Each `.po` gets its `.mo`; a broken one stops the build with its name."""
    for source in sorted(LOCALE.rglob("*.po")):
        with source.open("rb") as text:
            catalogue = read_po(text, abort_invalid=True)
        target = source.with_suffix(".mo")
        unfinished = target.with_suffix(".mo.new")
        with unfinished.open("wb") as packed:
            write_mo(packed, catalogue)
        unfinished.replace(target)
        print(f"{source.relative_to(LOCALE)}: {sum(bool(message.string) for message in catalogue if message.id)} texts")
    return 0


if __name__ == "__main__":
    sys.exit(main())
