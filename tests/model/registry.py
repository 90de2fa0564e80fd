"""The list of actions. A new one is one short function in a file of `tests/model`, with `@action` above it."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.model.town import Play, Try

WORK, SIGN_OFF, LEAD, ANYBODY = "work", "sign_off", "lead", "anybody"
OPEN, CLOSED, ALWAYS = "open", "closed", "always"


@dataclass(frozen=True)
class Action:
    """Something that somebody can do with a case.

    Args:
        at: the steps one of which must wait; or OPEN, CLOSED, ALWAYS.
        right: who may, as the model knows it.
    """

    name: str
    do: Callable[[Play], Try]
    at: tuple[str, ...]
    right: str

    def offered(self, waiting: set[str], stage: str) -> bool:
        """Whether there is something to do; `waiting` are names of nodes, of the case and of its referrals."""
        if ALWAYS in self.at:
            return True
        ended = stage in ("closed", "handed_over")
        return (
            (OPEN in self.at and not ended) or (CLOSED in self.at and stage == "closed") or bool(waiting & {*self.at})
        )


ACTIONS: dict[str, Action] = {}


def action(*at: str, right: str = WORK) -> Callable[[Callable[[Play], Try]], Callable[[Play], Try]]:
    """Register a function under its own name."""

    def register(function: Callable[[Play], Try]) -> Callable[[Play], Try]:
        if function.__name__ in ACTIONS:
            raise ValueError(f"there is an action named {function.__name__} already")
        ACTIONS[function.__name__] = Action(function.__name__, function, at, right)
        return function

    return register
