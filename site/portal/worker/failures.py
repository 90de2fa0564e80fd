"""Failed steps of the engine: message and local variables are replaced before the row is written."""

import sys
from typing import Any

from django.db.models import Model
from viewflow.workflow.models import AbstractTask

from portal.discretion import kind, stack


def forget_locals(sender: type[Model], instance: Model, **kwargs: Any) -> None:
    """The engine stores an error with the values of all variables; keep class and place only."""
    if not isinstance(instance, AbstractTask) or "_exception" not in (instance.data or {}):
        return
    error = sys.exc_info()[1]
    if error is not None:
        instance.data["_exception"] = {"title": kind(error), "traceback": stack(error)}
    else:
        instance.data["_exception"].pop("locals", None)
