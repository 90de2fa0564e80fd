"""Choices that forms offer and content owns: Stadtteile, services, topics."""

from content.selectors import services, stadtteile, topics
from forms import sources


def stadtteil_choices() -> list[tuple[str, str]]:
    """Slug and name of each Stadtteil."""
    return list(stadtteile().values_list("slug", "name"))


def service_choices() -> list[tuple[str, str]]:
    """Slug and name of each service that still exists."""
    return list(services().values_list("slug", "name"))


def topic_choices() -> list[tuple[str, str]]:
    """Slug and name of each topic, in the reader's language."""
    from content.directory.words import in_words

    return [(topic.slug, in_words(topic, "name")[0]) for topic in topics()]


def register_choices() -> None:
    """Called once, when the app is ready."""
    sources.register("stadtteil", stadtteil_choices)
    sources.register("service", service_choices)
    sources.register("topic", topic_choices)
