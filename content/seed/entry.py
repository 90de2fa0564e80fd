"""The shape of one directory entry in the demonstration data."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Entry:
    """A service as a line of data; `details` are further fields of the record (telephone, address, flags)."""

    slug: str
    name: str
    organization: str
    summary: str
    target: str
    topics: tuple[str, ...]
    keywords: str
    languages: tuple[str, ...] = ("de",)
    website: str = ""
    phone: str = ""
    email: str = ""
    street: str = ""
    postal_code: str = ""
    city: str = "Ludwigsburg"
    hours: str = ""
    secret: bool = False
    consent: bool = True
    confirmed: bool = True
    description: str = ""
