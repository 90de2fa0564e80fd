"""A template of ours that prints a variable nobody gave it fails the test instead of printing nothing."""

import sys
from pathlib import Path

from django.conf import settings
from django.template.base import VariableNode

QUIET_FILTERS = {"default", "default_if_none"}


class Missing(str):
    """Django asks whether `string_if_invalid` is true at the very moment a variable is missing."""

    __slots__ = ()

    def __bool__(self) -> bool:
        """False, as an empty text; or an error where one of our own templates prints the variable."""
        resolve = sys._getframe(1)
        expression, context = resolve.f_locals.get("self"), resolve.f_locals.get("context")
        render = resolve.f_back
        printed = render is not None and render.f_code is VariableNode.render.__code__
        if printed and context is not None and expression is not None and is_ours(context):
            filters = {function.__name__ for function, _arguments in expression.filters}
            if not QUIET_FILTERS & filters:
                template = context.render_context.template
                raise AssertionError(f"{template.name}: variable {expression.token!r} is missing")
        return False


def is_ours(context: object) -> bool:
    """Whether the template being drawn belongs to this project."""
    template = getattr(getattr(context, "render_context", None), "template", None)
    origin = getattr(getattr(template, "origin", None), "name", "") or ""
    return Path(origin).is_relative_to(settings.BASE_DIR) and ".venv" not in origin


def watch() -> None:
    """Switch it on for the Django template engine."""
    from django.template import engines

    engines["django"].engine.string_if_invalid = Missing()
