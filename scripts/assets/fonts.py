"""Cut the fonts to the letters that pages need, so that one weight costs about as much as a small picture."""

import logging
import shutil
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset

LATIN = (
    "U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2030,"
    "U+2039-203A,U+20AC,U+2212"
)
LATIN_EXT = "U+0100-0130,U+0132-0151,U+0154-017F,U+0218-021B,U+1E00-1E9F,U+1EA0-1EFF"
CYRILLIC = "U+0400-045F,U+0490-0491,U+2116"
ARABIC = (
    "U+0020,U+060C,U+061B,U+061F,U+0621-063A,U+0640-0652,U+0660-066C,U+0670,U+067E,U+0686,U+0698,U+06A9,U+06AF,"
    "U+06CC,U+06F0-06F9,U+200C-200F"
)


@dataclass(frozen=True)
class Cut:
    """One font file to write: from which file, which letters, with which OpenType features."""

    name: str
    source: str
    letters: str
    features: tuple[str, ...] = ("kern", "tnum", "locl")


FIRA = "@kern-ux/native/dist/fonts/fira-sans/FiraSans-{}.woff2"
NOTO = "@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-{}-normal.woff2"
JOINING = ("init", "medi", "fina", "isol", "rlig", "ccmp", "locl", "mark", "mkmk", "kern", "calt")
CUTS = (
    Cut("fira-sans-400", FIRA.format("Regular"), LATIN),
    Cut("fira-sans-600", FIRA.format("SemiBold"), LATIN),
    Cut("fira-sans-ext-400", FIRA.format("Regular"), LATIN_EXT),
    Cut("fira-sans-ext-600", FIRA.format("SemiBold"), LATIN_EXT),
    Cut("fira-sans-cyrillic-400", FIRA.format("Regular"), CYRILLIC),
    Cut("fira-sans-cyrillic-600", FIRA.format("SemiBold"), CYRILLIC),
    Cut("noto-sans-arabic-400", NOTO.format(400), ARABIC, JOINING),
    Cut("noto-sans-arabic-600", NOTO.format(600), ARABIC, JOINING),
)
# Papers embed only the letters they use, so they get the whole files.
WHOLE = {
    "paper-400": FIRA.format("Regular"),
    "paper-600": FIRA.format("SemiBold"),
    "paper-arabic-400": NOTO.format(400),
    "paper-arabic-600": NOTO.format(600),
}


def build(modules: Path, target: Path) -> None:
    """Write every cut as WOFF2, and the whole files for papers."""
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    target.mkdir(parents=True, exist_ok=True)
    for cut in CUTS:
        options = subset.Options(flavor="woff2", hinting=False, layout_features=list(cut.features), notdef_outline=True)
        font = subset.load_font(str(modules / cut.source), options)
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=subset.parse_unicodes(cut.letters.replace("U+", "")))
        cutter.subset(font)
        subset.save_font(font, str(target / f"{cut.name}.woff2"), options)
    for name, source in WHOLE.items():
        shutil.copyfile(modules / source, target / f"{name}.woff2")
