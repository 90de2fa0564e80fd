"""The city's content as it is delivered: invented where people or hours are not public, the same on every run.

Called by the `demo` command. Creates what is missing and changes nothing that is there, so it may run again.
"""

from django.db import transaction
from django.utils import translation


def load() -> None:
    """Records first, then the pages that show them."""
    from content.seed import facts, groups, pages, people, places, services, synonyms, topics
    from forms import seed as forms

    with transaction.atomic(), translation.override("de"):
        forms.load()
        places.load()
        people.load()
        synonyms.load()
        topics.load()
        groups.load()
        services.load()
        facts.load_figures()
        facts.load_settings()
        pages.load()
