"""The shape of the texts of one life area."""

from typing import NamedTuple

CLIENT, STAFF, SERVICE, VOLUNTEER = "client", "staff", "service", "volunteer"


class Goal(NamedTuple):
    """A goal with its steps: what, and who does it."""

    text: str
    steps: tuple[tuple[str, str], ...]


class Area(NamedTuple):
    """What may be written about one life area; `referrals` name a service of the directory and what for."""

    needs: tuple[str, ...]
    resources: tuple[str, ...]
    goals: tuple[Goal, ...] = ()
    referrals: tuple[tuple[str, str], ...] = ()
