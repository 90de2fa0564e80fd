"""Our templates: no styles or scripts inside of pages, nothing from elsewhere, only pictures that exist."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = sorted(path for room in ("site", "content", "forms", "workflows") for path in (ROOT / room).rglob("*.html"))
BANNED = {
    "style attribute": re.compile(r"<[^>]*\sstyle\s*="),
    "style element": re.compile(r"<style\b"),
    "event handler": re.compile(r"<[^>]*\son[a-z]+\s*=\s*[\"']"),
    "inline script": re.compile(r"<script(?![^>]*\bsrc=)(?![^>]*application/(?:ld\+)?json)[^>]*>"),
    "file from elsewhere": re.compile(
        r"(?:\ssrc=|<link[^>]*rel=\"(?:stylesheet|preload|icon)\"[^>]*href=)\"(?:https?:)?//"
    ),
}


def relative(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_there_are_templates() -> None:
    assert len(TEMPLATES) > 30


@pytest.mark.parametrize("path", TEMPLATES, ids=relative)
def test_nothing_inside_that_the_security_policy_forbids(path: Path) -> None:
    text = re.sub(r"\{#.*?#\}|\{% comment %\}.*?\{% endcomment %\}", "", path.read_text(), flags=re.DOTALL)
    if "email" in path.parts or "letters" in path.parts:
        pytest.skip("not a page")
    assert [what for what, pattern in BANNED.items() if pattern.search(text)] == []


def test_every_named_icon_is_in_the_set() -> None:
    known = set(re.findall(r'id="([\w-]+)"', (ROOT / "site/static/icons/icons.svg").read_text()))
    used = {
        (name, relative(path))
        for path in TEMPLATES
        for name in re.findall(r'icon\.html" with name="([\w-]+)"|\bicon="([\w-]+)"', path.read_text())
        for name in name
        if name
    }
    assert {use for use in used if use[0] not in known} == set()
