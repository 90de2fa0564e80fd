"""The command: once, only where nobody real is kept, in chunks."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from pytest_django.fixtures import Settings

from accounts.demonstration import PASSWORD, USERS
from accounts.models import User
from forms.models import Submission
from portal.demo.load import Loader
from portal.demo.stories import lives
from portal.demo.world import World, find_world
from workflows.case import services
from workflows.models import Case

pytestmark = pytest.mark.django_db


def demo(*arguments: str) -> str:
    out = StringIO()
    call_command("demo", *arguments, stdout=out)
    return out.getvalue()


@pytest.fixture
def own_var(settings: Settings, tmp_path: Path) -> Path:
    settings.VAR_DIR = tmp_path
    return tmp_path


def test_it_loads_once_and_says_so(own_var: Path) -> None:
    said = demo("--cases", "30")
    assert "30 Fälle, 10 offene Anfragen" in said
    assert PASSWORD in said
    assert "/desk/login/" in said
    assert all(username in said for username in USERS)
    assert (own_var / "demo-password").read_text() == f"{PASSWORD}\n"
    assert (own_var / "demo-password").stat().st_mode & 0o077 == 0
    assert Case.objects.count() == 30

    again = demo("--cases", "60", "--password", "Ein-anderes-Wort-7")
    assert "schon da" in again
    assert Case.objects.count() == 30
    assert User.objects.get(username="im1").check_password(PASSWORD)

    anew = demo("--cases", "5", "--password", "Ein-anderes-Wort-7", "--reset")
    assert "5 Fälle" in anew
    assert Case.objects.count() == 5
    assert Submission.objects.exclude(state="taken_over").count() == 10
    assert User.objects.get(username="im1").check_password("Ein-anderes-Wort-7")
    assert User.objects.count() == len(USERS)


def test_it_refuses_where_real_people_are_kept(settings: Settings) -> None:
    settings.DEMONSTRATION = False
    with pytest.raises(CommandError, match="echten Menschen"):
        demo()
    assert not User.objects.exists()


def test_reset_only_in_development(settings: Settings) -> None:
    settings.DEMONSTRATION_RESET = False
    with pytest.raises(CommandError, match="Entwicklung"):
        demo("--reset")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [(["--password", "kurz"], "12 Zeichen"), (["--cases", "-1"], "zwischen"), (["--cases", "1000001"], "zwischen")],
)
def test_it_says_what_it_cannot_take(arguments: list[str], sentence: str) -> None:
    with pytest.raises(CommandError, match=sentence):
        demo(*arguments)


def test_it_does_not_mix_with_cases_of_others(town: World) -> None:
    by = User.objects.get(username="im1")
    services.open_case({"first_name": "Amal", "last_name": "Haddad"}, by=by)
    User.objects.filter(username="im1").update(username="miriam")
    with pytest.raises(CommandError, match="schon Fälle"):
        demo()


def test_a_thousand_cases_in_few_statements_and_little_memory(town: World) -> None:
    loader = Loader(chunk=250)
    held: list[int] = []
    flush = loader.tables.flush

    def watched() -> None:
        held.append(sum(len(table.rows) for table in loader.tables.all()))
        flush()

    loader.tables.flush = watched  # type: ignore[method-assign]
    with CaptureQueriesContext(connection) as queries:
        assert loader.load(lives(find_world(), 1000)) == 1000
    assert Case.objects.count() == 1000
    chunks = 4
    tables = len(list(loader.tables.all()))
    assert len(queries) <= tables * (chunks + 2) + 120  # inserts, then ids and sequences, then the world
    assert len(held) == chunks + 1
    assert max(held) < 250 * 300
    assert held[-1] == 0
