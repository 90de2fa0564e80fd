"""System checks that guard the house's own rules at start-up."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register

KNOWN_KEYS = ("only-for-", "django-insecure-")


@register(Tags.security)
def no_known_secret(**kwargs: Any) -> list[CheckMessage]:
    """Real people's data must not be signed with a key that everybody can read in the source."""
    if settings.DEMONSTRATION or not settings.SECRET_KEY.startswith(KNOWN_KEYS):
        return []
    return [Error("SECRET_KEY is one of the demonstration's.", id="portal.E001")]


@register(Tags.security)
def one_mode_only(**kwargs: Any) -> list[CheckMessage]:
    """Error pages with source code and real people's data exclude each other."""
    if settings.DEBUG and not settings.DEMONSTRATION:
        return [Error("DEBUG is on outside of a demonstration.", id="portal.E002")]
    return []


@register(Tags.database)
def locks_of_sqlite(**kwargs: Any) -> list[CheckMessage]:
    """Without IMMEDIATE transactions SQLite answers "database is locked" as soon as two people work."""
    database = settings.DATABASES["default"]
    if database["ENGINE"].endswith("sqlite3") and database.get("OPTIONS", {}).get("transaction_mode") != "IMMEDIATE":
        return [Error("SQLite needs transaction_mode IMMEDIATE.", id="portal.E003")]
    return []
