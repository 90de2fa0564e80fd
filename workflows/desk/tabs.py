"""The tabs above a list: links, so that each list has an address of its own."""

from collections.abc import Mapping
from typing import Any


def tabs(
    parameter: str, labels: Mapping[Any, Any], current: Any, counts: Mapping[Any, str] | None = None
) -> list[dict[str, Any]]:
    """What `desk/_tabs.html` prints: one tab per label, `?parameter=key` its address."""
    return [
        {"label": label, "url": f"?{parameter}={key}", "current": key == current, "count": (counts or {}).get(key, "")}
        for key, label in labels.items()
    ]
