"""What goes along when a case changes hands, and what ends when somebody leaves: other rooms register theirs here.

Everything a belonging tells must fit into JSON: it is kept so that the change can be taken back exactly.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from accounts.models import User

Count = Callable[["User", list[int]], int]


@dataclass(frozen=True)
class Belonging:
    """Things of a person that hang on cases, for example appointments.

    Args:
        words: number → "3 Termine".
        count: (person, keys of cases) → how many.
        move: (case key, from, to) → what `restore` needs; called inside the hand-over's transaction.
        restore: (case key, what `move` told).
    """

    words: Callable[[int], str]
    count: Count
    move: Callable[[int, "User | None", "User"], Any] | None = None
    restore: Callable[[int, Any], None] | None = None


@dataclass(frozen=True)
class Ending:
    """Something of a person that ends with their account, for example sessions or calendar addresses.

    Args:
        words: number → "2 Anmeldungen".
        count: person → how many.
        end: (person, by whom) → what `restore` needs.
        restore: (person, what `end` told); None where it cannot come back and must be made anew.
    """

    words: Callable[[int], str]
    count: Callable[["User"], int]
    end: Callable[["User", "User"], Any]
    restore: Callable[["User", Any], None] | None = None


belongings: dict[str, Belonging] = {}
endings: dict[str, Ending] = {}


def register(key: str, thing: Belonging | Ending) -> None:
    """Join in; called when the app is ready.

    Raises:
        ValueError: the key is taken.
    """
    if key in belongings or key in endings:
        raise ValueError(f"{key} is registered already")
    if isinstance(thing, Belonging):
        belongings[key] = thing
    else:
        endings[key] = thing
