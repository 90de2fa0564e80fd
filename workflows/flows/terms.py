"""How long each part of a referral waits; the setting `REFERRALS` changes single numbers."""

from datetime import timedelta

from django.conf import settings

_DAYS = {
    "link": 14,  # so long the link in a mail opens the answer page
    "remind": 7,  # then the service gets a second mail
    "escalate": 14,  # then the deputy and the lead are told
    "expire": 28,  # then nobody waits any longer
    "follow_up": 42,  # so long the link to the question after a closing takes an answer
    "consent": 180,  # so long a consent is proposed to hold
}


def term(name: str) -> timedelta:
    """One of the times, in days."""
    return timedelta(days={**_DAYS, **getattr(settings, "REFERRALS", {})}[name])
