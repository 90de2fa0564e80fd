"""What the long battery counted: one file per test and database, which the report is written from."""

import json
from typing import Any

from django.conf import settings
from django.db import connection


def tell(test: int, name: str, **figures: Any) -> None:
    """Keep the figures of one trial, named in words, of one test of the battery; a later run replaces them."""
    place = settings.VAR_DIR / "battery"
    place.mkdir(parents=True, exist_ok=True)
    told = {"test": test, "name": name, "database": connection.vendor, "figures": figures}
    file = place / f"{test:02d}-{connection.vendor}-{name.replace(' ', '-')}.json"
    file.write_text(json.dumps(told, ensure_ascii=False, indent=1))
    print(f"battery {test}, {name} ({connection.vendor}): {figures}")  # noqa: T201
