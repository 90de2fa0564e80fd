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
        refused: it is never accepted from anybody, or only looks.
    """

    name: str
    do: Callable[[Play], Try]
    at: tuple[str, ...]
    right: str
    refused: bool = False

    def offered(self, waiting: set[str], stage: str) -> bool:
        """Whether there is something to do; `waiting` are names of nodes, of the case and of its referrals."""
        if ALWAYS in self.at:
            return True
        if OPEN in self.at and stage not in ("closed", "handed_over"):
            return True
        return (CLOSED in self.at and stage == "closed") or bool(waiting & {*self.at})

    def weight(self, waiting: set[str]) -> int:
        """Steps that wait come more often than what is possible at any time, so that cases get on."""
        if not waiting & {*self.at}:
            return 1
        return 2 if self.refused else 8


ACTIONS: dict[str, Action] = {}


def action(
    *at: str, right: str = WORK, refused: bool = False
) -> Callable[[Callable[[Play], Try]], Callable[[Play], Try]]:
    """Register a function under its own name."""

    def register(function: Callable[[Play], Try]) -> Callable[[Play], Try]:
        if function.__name__ in ACTIONS:
            raise ValueError(f"there is an action named {function.__name__} already")
        ACTIONS[function.__name__] = Action(function.__name__, function, at, right, refused)
        return function

    return register
