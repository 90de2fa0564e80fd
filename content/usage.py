"""Where a shared record is used: pages by Wagtail's reference index, other rooms by what they register here.

`workflows` lies above `content`, so it brings its counts: `register(Service, lambda record: (_("offene …"), 3))`.
Counts are all that leaves the casework: no number, no name.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import Model
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from modelcluster.fields import ParentalKey
from wagtail.models import Page, ReferenceIndex

from accounts.languages import german_name
from forms.definition import FormDefinition

Counter = Callable[[Model], tuple[str, int]]
Totals = Callable[[], dict[int, int]]
_counters: dict[type[Model], list[Counter]] = {}
_totals: dict[type[Model], list[Totals]] = {}
CONTENT = "content"
# Questions of forms that offer these records as answers.
ASKED_BY = {"Stadtteil": "stadtteil", "Service": "service", "Topic": "topic"}


@dataclass(frozen=True)
class Place:
    """One page or record that shows the record; `language` is the German name of a page's language."""

    title: str
    url: str
    kind: str
    language: str = ""


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


def places(record: Model) -> tuple[list[Place], list[Place]]:
    """Pages of all languages, and other records and forms: each by name, with a link to its editing form."""
    sources = [source for source, _references in ReferenceIndex.get_grouped_references_to(record)]
    pages = [source for source in sources if isinstance(source, Page)]
    others = [source for source in sources if not isinstance(source, Page) and source._meta.app_label != CONTENT]
    shown = [
        Place(
            page.title,
            reverse("wagtailadmin_pages:edit", args=[page.pk]),
            str(page.specific_class._meta.verbose_name),  # type: ignore[union-attr]
            german_name(page.locale.language_code),
        )
        for page in sorted(pages, key=lambda page: page.path)
    ]
    found = [*others, *_tied(record), *_asking(record)]
    return shown, [_place(other) for other in dict.fromkeys(found)]


def _tied(record: Model) -> Iterator[Model]:
    """Records of content that name this one: the contacts of an office, the services of a topic, the settings."""
    for relation in record._meta.get_fields(include_hidden=True):
        other = relation.related_model
        if not (relation.auto_created and not relation.concrete and isinstance(other, type)):
            continue
        through = other._meta.auto_created or isinstance(relation.field, ParentalKey)  # a part of the record itself
        if other._meta.app_label == CONTENT and not issubclass(other, Page) and not through:
            yield from other._default_manager.filter(**{relation.field.name: record})


def _asking(record: Model) -> Iterator[FormDefinition]:
    """Forms in which people can choose the record."""
    kind = ASKED_BY.get(type(record).__name__)
    if kind:
        yield from (form for form in FormDefinition.objects.filter(live=True) if _asks(form, kind))


def _asks(form: FormDefinition, kind: str) -> bool:
    return any(item.block_type == kind for section in form.body for item in _items(section.value))


def _items(section: Any) -> list[Any]:
    streams = [value for value in section.values() if hasattr(value, "raw_data")]
    return [item for stream in streams for item in stream]


def _place(record: Model) -> Place:
    viewset = getattr(record, "snippet_viewset", None)
    url = reverse(viewset.get_url_name("edit"), args=[record.pk]) if viewset else ""
    if record._meta.label == "content.SiteSettings":
        url = reverse("wagtailsettings:edit", args=["content", "sitesettings", record.pk])
    return Place(str(record), url, capfirst(str(record._meta.verbose_name)))


def counted(record: Model) -> list[str]:
    """What other rooms say: "23 offene Vermittlungen"."""
    counts = [counter(record) for counter in _counters.get(type(record), [])]
    return [f"{number} {label}" for label, number in counts if number]


def used_in(record: Model) -> list[str]:
    """Sentences such as "14 Seiten" or "23 offene Vermittlungen"; empty when the record is used nowhere."""
    pages, others = places(record)
    return [*summary(len(pages), len(others)), *counted(record)]


def summary(pages: int, others: int) -> list[str]:
    """The two numbers in words."""
    found = []
    if pages:
        found.append(ngettext("%(count)s Seite", "%(count)s Seiten", pages) % {"count": pages})
    if others:
        found.append(ngettext("%(count)s anderer Eintrag", "%(count)s andere Einträge", others) % {"count": others})
    return found


def sentence(record: Model) -> str:
    """One sentence for the editor, before saving or deleting."""
    found = used_in(record)
    if not found:
        return _("Dieser Eintrag wird zurzeit nirgends verwendet.")
    return _("Verwendet in: %(places)s. Eine Änderung gilt dort überall sofort.") % {"places": ", ".join(found)}
