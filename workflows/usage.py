"""What editors may know of the casework before they change or delete a shared record: counts, and nothing else."""

from typing import Any

from django.utils.translation import ngettext

from content import usage
from content.models import Accommodation, Service, Stadtteil


def open_referrals(service: Any) -> tuple[str, int]:
    """How many people are on their way to a service."""
    number = service.referrals.filter(ended_at=None).count()
    return ngettext("offene Vermittlung", "offene Vermittlungen", number), number


def ended_referrals(service: Any) -> tuple[str, int]:
    """How many were."""
    number = service.referrals.exclude(ended_at=None).count()
    return ngettext("abgeschlossene Vermittlung", "abgeschlossene Vermittlungen", number), number


def cases_in(stadtteil: Any) -> tuple[str, int]:
    """Cases in a Stadtteil."""
    from workflows.models import Case

    number = Case.objects.filter(stadtteil=stadtteil).count()
    return ngettext("Fall", "Fälle", number), number


def people_in(accommodation: Any) -> tuple[str, int]:
    """People who live in an accommodation."""
    from workflows.models import Person

    number = Person.objects.filter(accommodation=accommodation).count()
    return ngettext("Person", "Personen", number), number


def rounds_in(accommodation: Any) -> tuple[str, int]:
    """How many rounds on site were planned for it."""
    number = accommodation.rounds.count()
    return ngettext("Runde vor Ort", "Runden vor Ort", number), number


def connect() -> None:
    """Called once, when the app is ready."""
    usage.register(Service, open_referrals)
    usage.register(Service, ended_referrals)
    usage.register(Stadtteil, cases_in)
    usage.register(Accommodation, people_in)
    usage.register(Accommodation, rounds_in)


def keep_out_of_the_index(models: Any) -> None:
    """Wagtail would list every case and person as "usage" of its Stadtteil, to everybody who edits (E4)."""
    for model in models:
        model.wagtail_reference_index_ignore = True
