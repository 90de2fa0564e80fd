"""The whole demonstration, in one transaction: what is delivered, accounts, cases, requests."""

from collections.abc import Callable
from dataclasses import dataclass

from django.db import connection, transaction
from django.utils import timezone, translation

from accounts.models import User
from content import seed as content
from forms import seed as forms
from portal.demo import absences, everyday, network, requests
from portal.demo.accounts import give_languages, load_users, tie_contacts
from portal.demo.load import Loader
from portal.demo.stories import lives
from portal.demo.world import find_world
from workflows.models import Case
from workflows.privacy import sealing

Progress = Callable[[str], None]


@dataclass(frozen=True)
class Summary:
    """What was made."""

    cases: int
    requests: int
    rows: int


def is_there() -> bool:
    """Whether this database holds the demonstration: all of it or nothing was written."""
    return User.objects.filter(username="im1").exists()


def has_other_cases() -> bool:
    """Whether somebody works here already."""
    return Case.objects.exists()


def build(cases: int, password: str, say: Progress) -> Summary:
    """Write everything. Texts of the journal are German, whatever language the command speaks."""
    with translation.override("de"):
        with transaction.atomic():
            say("Zugänge, Seiten, Verzeichnis, Formulare")
            load_users(password)
            forms.load()
            content.load()
            tie_contacts()
            give_languages()
            loader = Loader()
            of = number(cases)
            made = loader.load(lives(find_world(), cases), lambda done: say(f"{number(done)} von {of} Fällen"))
            absences.load()
            version = loader.records.version
            if version is None:
                raise LookupError("no form is published that asks for name and concern")
            sent = requests.load(version)
            network.load()
            everyday.load(timezone.localdate())
            sealing.seal_loaded()
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")  # so that the database knows at once how large its tables are
    return Summary(made, sent, loader.tables.written)


def number(value: int) -> str:
    """With the German point between thousands."""
    return f"{value:,}".replace(",", ".")
