"""Where somebody who took a wrong turn may want to go: pages like the address, the most wanted ones, a telephone."""

import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from django.http import HttpRequest

from content.directory.people import Contact
from content.directory.spelling import clean_query
from content.pages.tree import Tree, reader_language, tree_for
from content.search.folding import query_words
from content.search.site import pages_for
from content.settings import SiteSettings

WANTED = ("districtfinderpage", "contactpage", "directorypage", "counsellingpage")
ENDINGS = re.compile(r"\.(html?|php|aspx?|jsp|pdf)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Signposts:
    """What an error page offers besides its sentence."""

    words: str
    search_url: str
    similar: list[dict[str, Any]]
    wanted: list[dict[str, Any]]
    phone: Contact | None

    @classmethod
    def of(cls, request: HttpRequest) -> "Signposts":
        """For one request; a handful of queries."""
        tree, language = tree_for(request), reader_language()
        words = words_of(request.path_info)
        return cls(
            words=words,
            search_url=f"/{language}/suche/",
            similar=pages_for(words, tree, language)[:3] if query_words(words) else [],
            wanted=wanted(tree, language),
            phone=SiteSettings.load(request).default_contact,
        )


def words_of(path: str) -> str:
    """The words of an address: `/de/Kita-Anmeldung_neu.html` becomes `Kita Anmeldung neu`."""
    parts = [part for part in unquote(path).split("/") if part]
    inner = parts[1:] if parts and re.fullmatch(r"[a-z]{2,3}(-[a-z]{2})?", parts[0]) else parts
    text = ENDINGS.sub(" ", " ".join(inner[-2:]))
    return clean_query(" ".join(re.findall(r"[^\W\d_]{2,}", text)))[:60].strip()


def wanted(tree: Tree, language: str) -> list[dict[str, Any]]:
    """The pages that most people look for, as far as they exist."""
    found = (tree.first(name, language) for name in WANTED)
    return [{"entry": entry, "url": tree.url(entry, language)} for entry in found if entry]
