"""Contact persons. Tabea Bürkle and the interpreter service are public facts; everybody else is invented.

Invented people carry the names of the demonstration accounts, numbers 07141 910-99xx and addresses at example.org.
"""

from typing import NamedTuple

from django.contrib.auth import get_user_model

from accounts.demonstration import USERS
from content.directory.districts import Stadtteil
from content.directory.people import Contact, Office
from content.seed.places import OFFICE
from content.seed.words import words

MANAGER_ROLE = "Integrationsmanagement"


class Manager(NamedTuple):
    """An integration manager of the demonstration: account, Stadtteile, spoken languages."""

    username: str
    stadtteile: tuple[str, ...]
    languages: tuple[str, ...]

    @property
    def name(self) -> str:
        """The account's name."""
        first, last, _role = USERS[self.username]
        return f"{first} {last}"


MANAGERS = (
    Manager("im1", ("eglosheim",), ("de", "en", "ar")),
    Manager("im2", ("eglosheim", "hoheneck"), ("de", "en", "fr")),
    Manager("im3", ("west", "pflugfelden"), ("de", "tr", "kmr")),
    Manager("im4", ("ossweil", "ost"), ("de", "ru", "uk")),
    Manager("im5", ("mitte", "sued"), ("de", "en", "fa", "prs", "ps")),
    Manager("im6", ("neckarweihingen", "poppenweiler"), ("de", "en", "fr")),
    Manager("im7", ("nord", "hoheneck"), ("de", "en", "uk", "ru")),
    Manager("im8", ("gruenbuehl-sonnenberg", "sued"), ("de", "en", "ti")),
    Manager("im9", ("ost", "ossweil"), ("de", "en", "so")),
)

COORDINATORS = (
    ("ehrenamt", "Koordination Ehrenamt", "07141 910-9911", ("de", "en")),
    ("arbeitsmarkt", "Koordination Arbeitsmarkt", "07141 910-9912", ("de", "en", "tr")),
)


def load() -> None:
    """Create who is missing, and tie each to the account of the same person where there is one."""
    office = Office.objects.get(name=OFFICE)
    parts = {part.slug: part for part in Stadtteil.objects.all()}
    accounts = {user.get_username(): user for user in get_user_model().objects.filter(username__in=USERS)}
    _lead(office)
    for number, manager in enumerate(MANAGERS, start=1):
        defaults = {
            "role": MANAGER_ROLE,
            "role_words": words(MANAGER_ROLE),
            "phone": f"07141 910-99{number:02}",
            "email": f"{manager.username}@example.org",
            "languages": list(manager.languages),
            "office": office,
            "order": 10 + number,
        }
        contact, created = Contact.objects.get_or_create(name=manager.name, defaults=defaults)
        if created:
            contact.stadtteile.set(parts[slug] for slug in manager.stadtteile)
        _tie(contact, accounts.get(manager.username))
    for number, (username, role, phone, languages) in enumerate(COORDINATORS):
        first, last, _role = USERS[username]
        defaults = {
            "role": role,
            "role_words": words(role),
            "phone": phone,
            "email": f"{username}@example.org",
            "languages": list(languages),
            "office": office,
            "order": 30 + number,
        }
        contact, _created = Contact.objects.get_or_create(name=f"{first} {last}", defaults=defaults)
        _tie(contact, accounts.get(username))


def _lead(office: Office) -> None:
    Contact.objects.get_or_create(
        name="Tabea Bürkle",
        defaults={
            "role": "Leitung des Teams Flüchtlingsarbeit",
            "role_words": words("Leitung des Teams Flüchtlingsarbeit"),
            "phone": "07141 910-4041",
            "email": "t.buerkle@ludwigsburg.de",
            "languages": ["de"],
            "office": office,
            "order": 1,
        },
    )
    Contact.objects.get_or_create(
        name="Dolmetscherdienst",
        defaults={
            "role": "Büro für Integration und Migration",
            "role_words": words("Büro für Integration und Migration"),
            "phone": "07141 910-2856",
            "email": "dolmetscherdienst@ludwigsburg.de",
            "languages": ["de"],
            "office": office,
            "order": 40,
        },
    )


def _tie(contact: Contact, account: object) -> None:
    if account is not None and contact.user_id is None:
        contact.user = account  # type: ignore[assignment]
        contact.save(update_fields=["user"])
