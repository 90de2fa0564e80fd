"""Secrets that must be read again (keys of code apps): sealed before they reach the database.

The key is derived from SECRET_KEY, which the database does not hold. SECRET_KEY_FALLBACKS still open what older keys
have sealed.
"""

import base64

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings


def seal(text: str) -> str:
    """What may be written into the database."""
    return _box().encrypt(text.encode()).decode()


def unseal(sealed: str) -> str:
    """What was sealed; nothing where no key of ours fits any more."""
    try:
        return _box().decrypt(sealed.encode()).decode()
    except InvalidToken:
        return ""


def _box() -> MultiFernet:
    keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    return MultiFernet([Fernet(_derived(key)) for key in keys])


def _derived(key: str | bytes) -> bytes:
    raw = key if isinstance(key, bytes) else key.encode()
    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"accounts.secret").derive(raw)
    return base64.urlsafe_b64encode(derived)
