"""The numbers that keep robots out without hindering people; each can be changed by the setting `FORMS`."""

from django.conf import settings

_DEFAULTS = {
    "min_seconds": 2,  # nobody reads and fills in a form faster
    "ticket_hours": 24,  # so long a form may lie open
    "receipt_hours": 24,  # so long the address of a receipt works
    "posts_per_hour": 30,  # per address; a whole accommodation may share one
    "wrong_codes_per_hour": 20,
}


def limit(name: str) -> int:
    """One of the numbers."""
    return int({**_DEFAULTS, **getattr(settings, "FORMS", {})}[name])
