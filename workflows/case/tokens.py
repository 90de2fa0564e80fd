"""Keys that open something to people without an account: only what cannot be turned back is kept of them."""

import hashlib


def digest_of(token: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
