"""Where a shared record is used: pages by Wagtail's reference index, other rooms by what they register here.

`workflows` lies above `content`, so it brings its counts: `register(Service, lambda record: (_("offene …"), 3))`.
"""

from collections.abc import Callable
from typing import Any

from django.db.models import Model
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Page, ReferenceIndex

Counter = Callable[[Model], tuple[str, int]]
Totals = Callable[[], dict[int, int]]
_counters: dict[type[Model], list[Counter]] = {}
_totals: dict[type[Model], list[Totals]] = {}


def register(model: type[Model], counter: Counter) -> None:
    """Let another room count its uses of a record."""
    _add(_counters, model, counter)


def register_totals(model: type[Model], totals: Totals) -> None:
    """Let another room count its uses of all records of a model at once, for lists."""
    _add(_totals, model, totals)


def _add(registry: dict[type[Model], list[Any]], model: type[Model], count: Any) -> None:
    """Raises: ValueError, for the same count twice."""
    known = registry.setdefault(model, [])
    if count in known:
        raise ValueError(f"{count} counts {model} already")
    known.append(count)


def totals(model: type[Model]) -> dict[int, int]:
    """How often other rooms use each record, by key; records that nobody uses are left out."""
    counts: dict[int, int] = {}
    for count in _totals.get(model, []):
        for key, number in count().items():
            counts[key] = counts.get(key, 0) + number
    return counts


def used_in(record: Model) -> list[str]:
    """Sentences such as "14 Seiten" or "23 offene Vermittlungen"; empty when the record is used nowhere."""
    sources = [source for source, _references in ReferenceIndex.get_grouped_references_to(record)]
    pages = sum(isinstance(source, Page) for source in sources)
    others = len(sources) - pages
    found = []
    if pages:
        found.append(ngettext("%(count)s Seite", "%(count)s Seiten", pages) % {"count": pages})
    if others:
        found.append(ngettext("%(count)s anderer Eintrag", "%(count)s andere Einträge", others) % {"count": others})
    counts = [counter(record) for counter in _counters.get(type(record), [])]
    return [*found, *(f"{number} {label}" for label, number in counts if number)]


def sentence(record: Model) -> str:
    """One sentence for the editor, before saving or deleting."""
    places = used_in(record)
    if not places:
        return _("Dieser Eintrag wird zurzeit nirgends verwendet.")
    return _("Verwendet in: %(places)s. Eine Änderung gilt dort überall sofort.") % {"places": ", ".join(places)}
