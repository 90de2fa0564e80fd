"""What a visitor of the directory asked for: read from the address, forgiving, never a reason for an error."""

from functools import cached_property
from urllib.parse import urlencode

from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.translation import gettext as _

from accounts.languages import BY_CODE, SPOKEN, Language
from content.directory.districts import Stadtteil
from content.directory.services import Service, Topic
from content.directory.spelling import clean_query
from content.selectors import find_services, stadtteile, topics


class DirectoryFilter:
    """Topic, language, Stadtteil and words, each optional; unknown values are named in `problems` and left out."""

    def __init__(self, query: QueryDict) -> None:
        self.asked = {key: clean_query(query.get(key, "")) for key in ("q", "thema", "sprache", "stadtteil")}
        self.text = self.asked["q"]

    @cached_property
    def topics(self) -> list[Topic]:
        """All topics, for the choice."""
        return list(topics())

    @cached_property
    def stadtteile(self) -> list[Stadtteil]:
        """All Stadtteile, for the choice."""
        return list(stadtteile())

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

    @property
    def active(self) -> bool:
        """Whether anything narrows the list."""
        return bool(self.topic or self.language or self.stadtteil or self.text)

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
        return found

    def results(self) -> QuerySet[Service]:
        """The services that match."""
        return find_services(
            topic=self.topic,
            language=self.language.code if self.language else "",
            stadtteil=self.stadtteil,
            text=self.text,
        )

    @property
    def query(self) -> str:
        """The filter as a query string, for the links to further pages."""
        known = {
            "q": self.text,
            "thema": self.topic.slug if self.topic else "",
            "sprache": self.language.code if self.language else "",
            "stadtteil": self.stadtteil.slug if self.stadtteil else "",
        }
        return urlencode({key: value for key, value in known.items() if value})
