"""The HTML of every type of public page is valid: one run of W3C's checker over all of them.

Where there is no Java, html5lib reads them strictly: it finds broken nesting, but knows no attributes.
"""

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import html5lib
from django.test import Client
from html5lib.constants import E as SENTENCES

from tests.languages.pages import LANGUAGES, draw
from tests.support.browser import ROOT

CHECKER = ROOT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"


def test_public_pages_are_valid_html(visitor: Client, tmp_path: Path) -> None:
    pages = {}
    for number, (address, html) in enumerate(page for language in LANGUAGES for page in draw(visitor, language)):
        file = tmp_path / f"{number}.html"
        file.write_text(html)
        pages[file] = address
    java = shutil.which("java")
    found = by_w3c(java, pages) if java and CHECKER.exists() else by_html5lib(pages)
    assert not (faults := list(found)), "\n".join(faults)


def by_w3c(java: str, pages: dict[Path, str]) -> Iterator[str]:
    """What W3C's checker calls an error."""
    options = ["-Xss1m", "-jar", str(CHECKER), "--errors-only", "--format", "json", "--stdout", "--exit-zero-always"]
    done = subprocess.run([java, *options, *map(str, pages)], capture_output=True, text=True, check=True)
    for message in json.loads(done.stdout)["messages"]:
        address = pages[Path(urlsplit(message["url"]).path)]
        yield f"{address}: {message['message']} {message.get('extract', '').strip()}"


def by_html5lib(pages: dict[Path, str]) -> Iterator[str]:
    """Errors of the standard's own parser."""
    for file, address in pages.items():
        parser = html5lib.HTMLParser()
        parser.parse(file.read_text())
        for position, error, values in parser.errors:
            yield f"{address} {position}: {SENTENCES[error] % values}"
