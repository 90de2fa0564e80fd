"""Identifiers that stay: a record has its own, and what HSDS wants to name inside a record gets one derived from it."""

import uuid

HOUSE = uuid.uuid5(uuid.NAMESPACE_DNS, "integrationsportal")


def derived(owner: uuid.UUID, *parts: object) -> uuid.UUID:
    """The same owner and parts always give the same identifier."""
    return uuid.uuid5(owner, "/".join(str(part) for part in parts))


def seeded(kind: str, key: str) -> uuid.UUID:
    """For delivered records: the same on every installation."""
    return derived(HOUSE, kind, key)
