"""A story as data: what was done when, in the words of the services; written in bulk or replayed by the tests."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from portal.demo.homes import Home, Member

STAGES = {  # where a story ends, and how many of 100 do
    "intake": 5,
    "hand_over": 1,
    "assessment": 7,
    "plan": 6,
    "support": 56,
    "review": 7,
    "closing": 3,
    "approval": 2,
    "closed": 8,
    "handed_over": 2,
    "reopened": 3,
}


class Act(NamedTuple):
    """One call of a service: `do` names it, `values` are plain (keys and user names instead of records)."""

    at: datetime
    do: str
    values: dict[str, Any]


@dataclass
class Life:
    """One person's case from the first call to where it stands."""

    home: Home
    member: Member
    stage: str
    acts: list[Act]
