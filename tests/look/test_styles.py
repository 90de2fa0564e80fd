"""Our style sheets: direction-free, nothing from elsewhere, and colours that can be read in light and dark."""

import re
import subprocess
import sys
from pathlib import Path

import brotli
import pytest

ROOT = Path(__file__).resolve().parents[2]
CSS = ROOT / "site" / "static" / "css"
BUILD = ROOT / "site" / "static" / "build"
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
PHYSICAL = re.compile(
    r"(?:^|[{;\s])((?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?|left|right"
    r"|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right))"
)
TEXT, PART = 4.5, 3.0
GROUNDS = ("paper", "surface", "sunken")
PAIRS = [
    *[(ink, ground, TEXT) for ink in ("ink", "muted", "main", "ochre-text", "danger", "visited") for ground in GROUNDS],
    *[(ink, "main-tint", TEXT) for ink in ("ink", "muted", "main", "main-strong", "danger")],
    *[("line-strong", ground, PART) for ground in GROUNDS],
    *[(tone, f"{tone}-tint", TEXT) for tone in ("info", "success", "warning", "danger")],
    *[("ink", f"{tone}-tint", TEXT) for tone in ("info", "success", "warning", "danger", "ochre")],
    *[("focus", ground, PART) for ground in (*GROUNDS, "focus-inner")],
    ("on-main", "main", TEXT),
    ("on-main", "main-strong", TEXT),
    ("on-deep", "deep", TEXT),
    ("focus-inner", "focus", PART),
]


@pytest.fixture(scope="session", autouse=True)
def built() -> None:
    """The styles as a visitor gets them; quick when nothing has changed."""
    subprocess.run([sys.executable, ROOT / "scripts" / "build_assets.py"], check=True, capture_output=True)


def sheets() -> list[Path]:
    return sorted(CSS.rglob("*.css"))


def tokens(scheme: str) -> dict[str, str]:
    """Our colours by name; the dark ones are the light ones where they say nothing."""
    text = (CSS / "tokens.css").read_text()
    light, _media, dark = text.partition("@media screen and (prefers-color-scheme: dark)")
    found = dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{6})\b", light))
    return found | (dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{6})\b", dark)) if scheme == "dark" else {})


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_pair_of_colours_can_be_told_apart(scheme: str) -> None:
    colours = tokens(scheme)
    weak = [
        f"{front} on {back}: {contrast(colours[front], colours[back]):.2f} < {least}"
        for front, back, least in PAIRS
        if contrast(colours[front], colours[back]) < least
    ]
    assert not weak, f"{scheme}:\n" + "\n".join(weak)


def test_no_side_is_called_left_or_right() -> None:
    built = [BUILD / "public.css", BUILD / "desk.css"]
    found = [
        f"{path.name}: {match[1]}"
        for path in [*sheets(), *built]
        for match in PHYSICAL.finditer(COMMENT.sub("", path.read_text()))
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("name", ["public.css", "desk.css"])
def test_styles_ask_only_for_files_that_lie_beside_them(name: str) -> None:
    addresses = re.findall(r"url\(\s*['\"]?([^'\")]+)", (BUILD / name).read_text())
    assert addresses
    assert [address for address in addresses if not (BUILD / address).is_file()] == []
    assert "@import" not in (BUILD / name).read_text()


def test_every_custom_property_in_use_is_defined() -> None:
    for name in ("public.css", "desk.css"):
        text = (BUILD / name).read_text()
        missing = set(re.findall(r"var\((--[\w-]+)\)", text)) - set(re.findall(r"(--[\w-]+):", text))
        assert not missing, name


def size(*names: str) -> int:
    """Bytes over the wire: fonts are packed already, the rest travels as brotli."""
    total = 0
    for name in names:
        data = (ROOT / "site" / "static" / name).read_bytes()
        total += len(data) if name.endswith("woff2") else len(brotli.compress(data))
    return total


def test_public_styles_stay_small() -> None:
    assert size("build/public.css") <= 12_000
    assert size("build/desk.css") <= 14_000


@pytest.mark.parametrize(("fonts", "most"), [(("fira-sans",), 35_000), (("fira-sans", "noto-sans-arabic"), 54_000)])
def test_everything_but_the_page_itself_leaves_room_for_it(fonts: tuple[str, ...], most: int) -> None:
    """60 kB is the promise for a first view; a page itself has 2 to 5 kB."""
    rest = size("build/public.css", "build/icons.svg", "icons/favicon.svg", "js/portal.js", "js/directory.js")
    assert rest + size(*[f"build/fonts/{font}-{weight}.woff2" for font in fonts for weight in (400, 600)]) <= most


def test_licences_go_with_the_work() -> None:
    assert "EUROPÄISCHE UNION PUBLIC LICENCE" in (BUILD / "KERN-EUPL-1.2.md").read_text()
    for font in ("Fira-Sans", "Noto-Sans-Arabic"):
        assert "SIL OPEN FONT LICENSE" in (BUILD / "fonts" / f"OFL-{font}.txt").read_text()
