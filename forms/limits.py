"""The numbers that keep robots out without hindering people; each can be changed by the setting `FORMS`."""

from django.conf import settings

_DEFAULTS = {
    "min_seconds": 2,  # nobody reads and fills in a form faster
    "ticket_hours": 24,  # so long a form may lie open
    "receipt_hours": 24,  # so long the address of a receipt works
    "posts_per_hour": 30,  # per address; a whole accommodation may share one
    "wrong_codes_per_hour": 20,
    "wrong_words_per_day": 10,  # for one code, from whatever address
    "pages_per_hour": 600,  # pages of forms sent on the way, per address
    "files_per_hour": 100,  # per address: looking at a file costs
    "work_from": 5,  # from so many sent forms per hour and address on, sending costs a little work or a wait
    "work_bits": 14,  # so many bits of zeros must the browser find: about a second
    "wait_seconds": 20,  # the wait of a browser without JavaScript
    "draft_hours": 48,  # so long an unfinished form without a code is kept
    "draft_days": 14,  # so long one with a code is kept
    "request_mb": 60,  # all files of one page together
}


def limit(name: str) -> int:
    """One of the numbers."""
    return int({**_DEFAULTS, **getattr(settings, "FORMS", {})}[name])
