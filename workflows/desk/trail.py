"""The way back from a page beside a file."""

from django.urls import reverse
from django.utils.translation import gettext as _

from workflows.case.record import Case


def trail_of(case: Case, *steps: tuple[str, str]) -> list[tuple[str, str]]:
    """Fälle → the case → `steps`; the last one is the page itself and has no address."""
    return [(_("Fälle"), reverse("desk:cases")), (case.number, reverse("desk:case", args=[case.number])), *steps]
