"""The whole public tree in one query: addresses, menu, languages and the way to a page cost nothing more.

Wagtail asks once or twice for each part of an address, each menu entry and each translation. A city's site has some
dozens of pages per language, so one row each is cheaper than asking again.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from uuid import UUID

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db.models import Exists, OuterRef
from django.http import HttpRequest
from django.utils import translation
from wagtail.models import Page, PageViewRestriction, Site

SOURCE = "de"
DEPTH_OF_HOME = 2
DEEPEST = 4  # news stand below their index
_reader: ContextVar[str] = ContextVar("reader", default="")


@dataclass(frozen=True, slots=True)
class Entry:
    """One public page, as far as links and menus need it."""

    id: int
    title: str
    url_path: str
    depth: int
    show_in_menus: bool
    content_type_id: int
    language: str
    translation_key: UUID
    restricted: bool
    is_root: bool

    @property
    def model(self) -> type[Page]:
        """The page type."""
        return ContentType.objects.get_for_id(self.content_type_id).model_class() or Page

    @property
    def type(self) -> str:
        """Name of the page type, for example `homepage`."""
        return ContentType.objects.get_for_id(self.content_type_id).model

    @property
    def path(self) -> str:
        """Address below the language: `/home/beratung/` becomes `beratung/`."""
        return self.url_path.split("/", 2)[2]

    def load(self) -> Page:
        """The page itself, with what its template needs from one more query."""
        related = getattr(self.model, "load_with", ())
        return self.model._default_manager.select_related("locale", *related).get(pk=self.id)


class Tree:
    """All live pages down to `DEEPEST`, by language."""

    def __init__(self, entries: list[Entry]) -> None:
        self.root_restricted = any(entry.restricted for entry in entries if entry.depth < DEPTH_OF_HOME)
        pages = [entry for entry in entries if entry.depth >= DEPTH_OF_HOME]
        key = next((entry.translation_key for entry in pages if entry.is_root), None)
        self.homes = {entry.language: entry for entry in pages if entry.translation_key == key}
        prefixes = tuple(home.url_path for home in self.homes.values())
        self.entries = [entry for entry in pages if entry.url_path.startswith(prefixes)] if prefixes else []

    @classmethod
    def load(cls) -> "Tree":
        """Ask the database, once."""
        restrictions = PageViewRestriction.objects.filter(page_id=OuterRef("pk"))
        roots = Site.objects.filter(is_default_site=True, root_page_id=OuterRef("pk"))
        rows = (
            Page.objects.filter(live=True, depth__lte=DEEPEST)
            .order_by("path")
            .values_list(
                "pk",
                "title",
                "url_path",
                "depth",
                "show_in_menus",
                "content_type_id",
                "locale__language_code",
                "translation_key",
                Exists(restrictions),
                Exists(roots),
            )
        )
        return cls([Entry(*row) for row in rows])

    @cached_property
    def by_id(self) -> dict[int, Entry]:
        """Entries by primary key."""
        return {entry.id: entry for entry in self.entries}

    @cached_property
    def by_key(self) -> dict[tuple[UUID, str], Entry]:
        """Entries by translation key and language."""
        return {(entry.translation_key, entry.language): entry for entry in self.entries}

    @cached_property
    def by_path(self) -> dict[tuple[str, str], Entry]:
        """Entries by language and address below the language."""
        return {(entry.language, entry.path): entry for entry in self.entries}

    def restricts(self, entry: Entry) -> bool:
        """Whether the page itself or a page above it is not for everybody."""
        above = (other for other in self.entries if entry.url_path.startswith(other.url_path))
        return self.root_restricted or any(other.restricted for other in above)

    def in_language(self, entry: Entry, language: str) -> Entry:
        """The translation for the reader, or the entry itself where there is none."""
        return self.by_key.get((entry.translation_key, language), entry)

    def source(self, entry: Entry) -> Entry:
        """The German page of an entry."""
        return self.in_language(entry, SOURCE)

    def url(self, entry: Entry, language: str) -> str:
        """Address for a reader of `language`; without a translation the German page inside that language's shell."""
        return f"/{language}/{self.in_language(entry, language).path}"

    def resolve(self, language: str, path: str) -> tuple[Entry, list[str]] | None:
        """The page that answers `path`, and what is left for its own routes.

        The longest match wins; the reader's own tree before the German one.
        """
        parts = [part for part in path.split("/") if part]
        for length in range(len(parts), -1, -1):
            head = "".join(f"{part}/" for part in parts[:length])
            for code in dict.fromkeys((language, SOURCE)):
                if entry := self.by_path.get((code, head)):
                    return entry, parts[length:]
        return None

    def first(self, type_name: str, language: str) -> Entry | None:
        """First page of a type, in the reader's language if it exists."""
        found = [entry for entry in self.entries if entry.type == type_name and entry.language == SOURCE]
        return self.in_language(found[0], language) if found else None

    def children(self, language: str, **wanted: Any) -> list[Entry]:
        """The pages right below home in the reader's language, German ones where a translation is missing."""
        level = [entry for entry in self.entries if entry.depth == DEPTH_OF_HOME + 1]
        source = [self.in_language(entry, language) for entry in level if entry.language == SOURCE]
        known = {entry.translation_key for entry in source}
        own = [entry for entry in level if entry.language == language and entry.translation_key not in known]
        return [entry for entry in source + own if all(getattr(entry, k) == v for k, v in wanted.items())]


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Draw a part of a page in another language, while its links still lead the reader to pages of their own."""
    token = _reader.set(reader_language())
    try:
        with translation.override(language):
            yield
    finally:
        _reader.reset(token)


def reader_language() -> str:
    """The reader's language as a content language code: the active one, except inside `speaking`."""
    code = _reader.get() or translation.get_language() or SOURCE
    codes = {code for code, _name in settings.LANGUAGES}
    return code if code in codes else code.split("-")[0] if code.split("-")[0] in codes else SOURCE


def tree_for(request: HttpRequest | None) -> Tree:
    """The tree, loaded once per request."""
    if request is None:
        return Tree.load()
    if not hasattr(request, "_content_tree"):
        request._content_tree = Tree.load()  # type: ignore[attr-defined]
    return request._content_tree  # type: ignore[attr-defined]
