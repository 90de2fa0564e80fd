"""Questions that many forms ask in the same words, so that each is translated once."""

from typing import Any

from forms.seeds.words import question, words

Questions = list[dict[str, Any]]


def who(slug: str) -> Questions:
    """The name, as casework takes it over."""
    return [
        question(slug, "text", "vorname", words("Vorname"), maps_to="first_name"),
        question(slug, "text", "nachname", words("Nachname"), maps_to="last_name"),
    ]


def language(slug: str) -> dict[str, Any]:
    """The language of the conversation."""
    return question(slug, "language", "sprache", words("In welcher Sprache möchten Sie sprechen?"), maps_to="language")


def stadtteil(slug: str, **more: Any) -> dict[str, Any]:
    """Where somebody lives, as casework takes it over."""
    label = words("In welchem Stadtteil wohnen Sie?")
    return question(slug, "stadtteil", "stadtteil", label, **{"maps_to": "stadtteil", **more})


def phone(slug: str, **more: Any) -> dict[str, Any]:
    """A telephone number."""
    label, help_text = words("Telefonnummer"), words("Zum Beispiel 0176 12345678.")
    return question(slug, "phone", "telefon", label, help_text, **{"maps_to": "phone", **more})


def email(slug: str, **more: Any) -> dict[str, Any]:
    """An e-mail address."""
    return question(slug, "email", "email", words("E-Mail-Adresse"), **{"required": False, "maps_to": "email", **more})


def agreed(slug: str) -> dict[str, Any]:
    """Read, and the team may answer."""
    return question(slug, "consent", "gelesen", words("Ich habe das gelesen. Das Team darf sich bei mir melden."))
