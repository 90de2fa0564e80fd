"""What is kept of an error: where it happened and of which kind, never the values, which may be people's data."""

import traceback


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
