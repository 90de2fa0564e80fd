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
# Arabic, then what Persian and Dari add (pe … gaf, yeh), then Pashto (dotted and ringed letters). Urdu and Sorani are
# spoken by some of our contacts, but no page is in them: their few own letters come from the telephone's own font.
ARABIC = (
    "U+0020,U+060C,U+061B,U+061F,U+0621-063A,U+0640-0652,U+0654-0655,U+066A-066C,U+0670,"
    "U+067E,U+0686,U+0698,U+06A9,U+06AF,U+06C0,U+06CC,U+200C-200F,"
    "U+067C,U+0681,U+0685,U+0689,U+0693,U+0696,U+069A,U+06AB,U+06BC,U+06CD,U+06D0"
)
# The syllables of Tigrinya and its signs. Numerals and the rows and forms that only other languages need stay away.
ETHIOPIC = (
    "U+0020,U+1200-1206,U+1208-120E,U+1210-1216,U+1218-121E,U+1220-1226,U+1228-122E,U+1230-1236,U+1238-123E,"
    "U+1240-1246,U+1248,U+124A-124D,U+1250-1256,U+1258,U+125A-125D,U+1260-1266,U+1268-126E,U+1270-1276,U+1278-127E,"
    "U+1290-1296,U+1298-129E,U+12A0-12A6,U+12A8-12AE,U+12B0,U+12B2-12B5,U+12B8-12BE,U+12C0,U+12C2-12C5,U+12C8-12CE,"
    "U+12D0-12D6,U+12D8-12DE,U+12E0-12E6,U+12E8-12EE,U+12F0-12F6,U+1300-1306,U+1308-130E,U+1310,U+1312-1315,"
    "U+1320-1326,U+1328-132E,U+1330-1336,U+1338-133E,U+1340-1346,U+1348-134E,U+1350-1356,U+1361-1366"
)


@dataclass(frozen=True)
class Cut:
    """One font file to write: from which file, which letters, with which OpenType features."""

    name: str
    source: str
    letters: str
    features: tuple[str, ...] = ("kern", "tnum", "locl")


FIRA = "@kern-ux/native/dist/fonts/fira-sans/FiraSans-{}.woff2"
NOTO = "@fontsource/noto-sans-{0}/files/noto-sans-{0}-{0}-{1}-normal.woff2"
JOINING = ("init", "medi", "fina", "isol", "rlig", "ccmp", "locl", "mark", "mkmk", "kern", "calt")
CUTS = (
    Cut("fira-sans-400", FIRA.format("Regular"), LATIN),
    Cut("fira-sans-600", FIRA.format("SemiBold"), LATIN),
    Cut("fira-sans-ext-400", FIRA.format("Regular"), LATIN_EXT),
    Cut("fira-sans-ext-600", FIRA.format("SemiBold"), LATIN_EXT),
    Cut("fira-sans-cyrillic-400", FIRA.format("Regular"), CYRILLIC),
    Cut("fira-sans-cyrillic-600", FIRA.format("SemiBold"), CYRILLIC),
    Cut("noto-sans-arabic-400", NOTO.format("arabic", 400), ARABIC, JOINING),
    Cut("noto-sans-arabic-600", NOTO.format("arabic", 600), ARABIC, JOINING),
    Cut("noto-sans-ethiopic-400", NOTO.format("ethiopic", 400), ETHIOPIC),
    Cut("noto-sans-ethiopic-600", NOTO.format("ethiopic", 600), ETHIOPIC),
)
# Papers embed only the letters they use, so they get the whole files.
WHOLE = {
    "paper-400": FIRA.format("Regular"),
    "paper-600": FIRA.format("SemiBold"),
    "paper-arabic-400": NOTO.format("arabic", 400),
    "paper-arabic-600": NOTO.format("arabic", 600),
    "paper-ethiopic-400": NOTO.format("ethiopic", 400),
    "paper-ethiopic-600": NOTO.format("ethiopic", 600),
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
