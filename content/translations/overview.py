"""The table page × language: a handful of questions to the database, however many pages there are."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail.models import Page

from accounts.languages import BY_CODE, german_name
from content.directory.words import SOURCE
from content.translations.state import TranslationState

MISSING, DRAFT, OUTDATED, CURRENT = "missing", "draft", "outdated", "current"
STATES = (MISSING, DRAFT, OUTDATED, CURRENT)


@dataclass(frozen=True)
class Column:
    """One language."""

    code: str
    own: str

    @property
    def german(self) -> str:
        """Its German name, for the editor."""
        return german_name(self.code) if self.code in BY_CODE else self.own


@dataclass(frozen=True)
class Cell:
    """One page or record in one language."""

    code: str
    state: str
    page_id: int | None = None
    since: datetime | None = None
    missing: tuple[str, ...] = ()
    source_id: int | None = None

    @property
    def label(self) -> str:
        """What the editor reads."""
        if self.state == OUTDATED and self.since:
            return _("veraltet seit %(date)s") % {"date": date_format(self.since, "j.n.Y")}
        return {MISSING: _("fehlt"), DRAFT: _("Entwurf"), OUTDATED: _("veraltet"), CURRENT: _("aktuell")}[self.state]


@dataclass(frozen=True)
class Row:
    """One German page or one shared record."""

    title: str
    kind: str
    url: str
    cells: tuple[Cell, ...]
    level: int = 0


def columns() -> list[Column]:
    """All languages but German."""
    return [Column(code, name) for code, name in settings.LANGUAGES if code != SOURCE]


def page_rows(codes: Iterable[str]) -> list[Row]:
    """Public German pages in the order of the tree. A mirrored page (alias) is no page of its own."""
    codes = list(codes)
    sources = list(
        Page.objects.filter(locale__language_code=SOURCE, live=True, alias_of=None, depth__gte=2)
        .select_related("content_type")
        .order_by("path")
    )
    rows = Page.objects.filter(
        translation_key__in=[page.translation_key for page in sources],
        locale__language_code__in=codes,
        alias_of=None,  # a copy that shows the German text to readers of another language translates nothing
    ).values_list("translation_key", "locale__language_code", "pk", "live")
    found = {(key, code): (pk, live) for key, code, pk, live in rows}
    pks = [pk for pk, _live in found.values()]
    since = dict(TranslationState.objects.filter(page_id__in=pks).values_list("page_id", "outdated_since"))
    return [
        Row(
            page.title,
            str(page.content_type.model_class()._meta.verbose_name),
            reverse("wagtailadmin_pages:edit", args=[page.pk]),
            tuple(_page_cell(code, page.pk, found.get((page.translation_key, code)), since) for code in codes),
            level=max(0, page.depth - 2),
        )
        for page in sources
    ]


def _page_cell(code: str, source_id: int, found: tuple[int, bool] | None, since: dict[int, datetime | None]) -> Cell:
    if found is None:
        return Cell(code, MISSING, source_id=source_id)
    pk, live = found
    if not live:
        return Cell(code, DRAFT, page_id=pk)
    outdated = since.get(pk)
    return Cell(code, OUTDATED if outdated else CURRENT, page_id=pk, since=outdated)


def narrowed(rows: list[Row], state: str) -> list[Row]:
    """Rows in which at least one language is in this state."""
    return [row for row in rows if any(cell.state == state for cell in row.cells)] if state in STATES else rows


def counts(rows: list[Row]) -> dict[str, Counter[str]]:
    """Per language: how many in which state."""
    found: dict[str, Counter[str]] = {}
    for row in rows:
        for cell in row.cells:
            found.setdefault(cell.code, Counter())[cell.state] += 1
    return found
