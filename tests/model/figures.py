"""Figures of a long run, for whoever asked for one; seen with `pytest -s`."""

import os
import sys
from typing import Any

THOROUGH = os.environ.get("THOROUGH") == "1"
PLAYS = int(os.environ.get("PLAYS", "150"))  # of a thorough run; everything else grows with it


def report(figures: dict[str, Any]) -> None:
    """One line each, in a thorough run only."""
    if THOROUGH:
        sys.stdout.write("".join(f"\n{name}: {figure}" for name, figure in figures.items()) + "\n")
