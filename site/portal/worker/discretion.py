"""What is kept of an error: where it happened and of which kind, never the values, which may be people's data."""

import sys
import traceback
from typing import Any

from django.db.models import Model
from viewflow.workflow.models import AbstractTask


def stack(error: BaseException | None) -> str:
    """The way to an error in lines of code, without its message (which often quotes what was typed)."""
    parts = []
    while error is not None:
        lines = "".join(traceback.format_list(traceback.extract_tb(error.__traceback__)))
        parts.append(f"{kind(error)}\n{lines}")
        error = error.__cause__ or error.__context__
    return "\n".join(parts)


def kind(error: BaseException) -> str:
    """The dotted name of an error's class."""
    return f"{type(error).__module__}.{type(error).__qualname__}"


def forget_locals(sender: type[Model], instance: Model, **kwargs: Any) -> None:
    """The engine stores message and local variables of a failed step in its row; replace them before they are saved."""
    if not isinstance(instance, AbstractTask) or "_exception" not in (instance.data or {}):
        return
    error = sys.exc_info()[1]
    if error is not None:
        instance.data["_exception"] = {"title": kind(error), "traceback": stack(error)}
    else:
        instance.data["_exception"].pop("locals", None)
