"""Choices that other rooms own (Stadtteil, service): they register here, so that forms need not know them."""

from collections.abc import Callable, Sequence

Choices = Sequence[tuple[str, str]]
_SOURCES: dict[str, Callable[[], Choices]] = {}


def register(name: str, choices: Callable[[], Choices]) -> None:
    """Offer `choices()` → [(value, label)] under `name`.

    Raises:
        ValueError: another function is registered under this name already.
    """
    known = _SOURCES.get(name)
    if known is not None and known is not choices:
        raise ValueError(f"Source {name!r} is registered twice.")
    _SOURCES[name] = choices


def choices(name: str) -> list[tuple[str, str]]:
    """The choices of a source as they are now; empty where nobody registered it."""
    source = _SOURCES.get(name)
    return [(str(value), str(label)) for value, label in source()] if source else []


def label(name: str, value: str) -> str:
    """The label of one value as it is now; the value itself where it is gone."""
    return dict(choices(name)).get(value, value)
