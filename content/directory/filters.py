"""What a visitor of the directory asked for: read from the address, forgiving, never a reason for an error."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from urllib.parse import urlencode

from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from accounts.languages import BY_CODE, SPOKEN, Language
from content.directory.districts import Stadtteil
from content.directory.opening import Opening, open_now
from content.directory.services import Service, TargetGroup, Topic
from content.directory.spelling import clean_query
from content.search.selectors import Hits, Kind, look_for
from content.selectors import find_services, stadtteile, target_groups, topics

KEYS = ("q", "thema", "sprache", "stadtteil", "gruppe", "offen")


class DirectoryFilter:
    """Each wish is optional; unknown values are named in `problems` and left out."""

    def __init__(self, query: QueryDict) -> None:
        self.asked = {key: clean_query(query.get(key, "")) for key in KEYS}
        self.text = self.asked["q"]
        self.open = bool(self.asked["offen"])

    @cached_property
    def topics(self) -> list[Topic]:
        """All topics, for the choice."""
        return list(topics())

    @cached_property
    def stadtteile(self) -> list[Stadtteil]:
        """All Stadtteile, for the choice."""
        return list(stadtteile())

    @cached_property
    def groups(self) -> list[TargetGroup]:
        """All target groups, for the choice."""
        return list(target_groups())

    @property
    def languages(self) -> tuple[Language, ...]:
        """All spoken languages, for the choice."""
        return SPOKEN

    @cached_property
    def topic(self) -> Topic | None:
        """The chosen topic."""
        return next((topic for topic in self.topics if topic.slug == self.asked["thema"]), None)

    @cached_property
    def language(self) -> Language | None:
        """The chosen language."""
        return BY_CODE.get(self.asked["sprache"])

    @cached_property
    def stadtteil(self) -> Stadtteil | None:
        """The chosen Stadtteil."""
        return next((part for part in self.stadtteile if part.slug == self.asked["stadtteil"]), None)

    @cached_property
    def group(self) -> TargetGroup | None:
        """The chosen target group."""
        return next((group for group in self.groups if group.slug == self.asked["gruppe"]), None)

    @property
    def active(self) -> bool:
        """Whether anything narrows the list."""
        return bool(self.topic or self.language or self.stadtteil or self.group or self.text or self.open)

    @property
    def problems(self) -> list[str]:
        """A sentence for each value that we do not know."""
        found = []
        if self.asked["thema"] and not self.topic:
            found.append(_("Dieses Thema kennen wir nicht. Wir zeigen alle Themen."))
        if self.asked["sprache"] and not self.language:
            found.append(_("Diese Sprache kennen wir nicht. Wir zeigen alle Sprachen."))
        if self.asked["stadtteil"] and not self.stadtteil:
            found.append(_("Diesen Stadtteil kennen wir nicht. Wir zeigen die ganze Stadt."))
        if self.asked["gruppe"] and not self.group:
            found.append(_("Diese Zielgruppe kennen wir nicht. Wir zeigen Angebote für alle."))
        return found

    @cached_property
    def hits(self) -> Hits:
        """What the words found, before the other filters."""
        return look_for(self.text, [Kind.SERVICE]) if self.text else Hits()

    @cached_property
    def results(self) -> "Sequence[Service] | QuerySet[Service]":
        """The services that match, the best first; with "open now" the open ones, then those that may be."""
        found = find_services(
            topic=self.topic,
            language=self.language.code if self.language else "",
            stadtteil=self.stadtteil,
            group=self.group,
            text=self.text,
            hits=self.hits,
        )
        if not self.text and not self.open:
            return found
        place = {key: number for number, key in enumerate(self.hits.keys.get(Kind.SERVICE, ()))}
        ranked = sorted(found, key=lambda service: place.get(service.pk, 0))
        if not self.open:
            return ranked
        now = self.opening(ranked)
        shown = [service for service in ranked if service.pk not in now.closed]
        for service in shown:
            service.is_open = service.pk in now.open
        return sorted(shown, key=lambda service: service.pk not in now.open)

    @staticmethod
    def opening(services: Sequence[Service]) -> Opening:
        """Which are open at this moment."""
        return open_now(((service.pk, service.opening_hours) for service in services), localtime())

    @cached_property
    def better(self) -> str:
        """A better spelling of the words, if they had to be corrected."""
        return self.hits.better(self._texts()) if self.text else ""

    def _texts(self) -> Iterator[str]:
        """Texts of the best hits, in their own spelling."""
        for service in self.results[:8]:
            yield from (service.name, service.keywords, service.summary, service.organization.name)
            yield from (service.target_group, service.description)

    @property
    def known(self) -> dict[str, str]:
        """The wishes that we understood."""
        wishes = {
            "q": self.text,
            "thema": self.topic.slug if self.topic else "",
            "sprache": self.language.code if self.language else "",
            "stadtteil": self.stadtteil.slug if self.stadtteil else "",
            "gruppe": self.group.slug if self.group else "",
            "offen": "1" if self.open else "",
        }
        return {key: value for key, value in wishes.items() if value}

    @property
    def query(self) -> str:
        """The filter as a query string, for the links to further pages."""
        return urlencode(self.known)

    @property
    def better_query(self) -> str:
        """The same with the better spelling."""
        return urlencode({**self.known, "q": self.better})
