"""Backup, loss and restore on the database in use, while people go on writing; encrypted, altered, refused."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import override_settings

from content.models import Stadtteil
from portal.backup import database, files, making, sealing
from tests import factories
from workflows.models import Case, JournalEntry

pytestmark = pytest.mark.django_db(transaction=True)
CONTENT = b"%PDF-1.7 Bescheid"


@pytest.fixture
def filled(settings, tmp_path: Path) -> Case:
    """A case with a journal, a picture and a private file."""
    settings.VAR_DIR = tmp_path / "var"
    settings.STORAGES = {**settings.STORAGES}  # storages of this test alone
    storages["default"].save("images/haus.png", ContentFile(b"picture"))
    storages["private"].save("uploads/ab/cd", ContentFile(CONTENT))
    return factories.make_case(factories.make_user())


@contextmanager
def elsewhere(place: Path) -> Iterator[None]:
    """A burnt-down server: an empty database and empty storages, until the block ends."""
    home = connection.settings_dict["NAME"]
    connection.close()
    with empty_database(place) as name, override_settings(STORAGES={**storages.backends}):
        connection.settings_dict["NAME"] = name
        try:
            yield
        finally:
            connection.close()
            connection.settings_dict["NAME"] = home


@contextmanager
def empty_database(place: Path) -> Iterator[str]:
    """Of the same kind."""
    if connection.vendor == "sqlite":
        yield str(place / "other.sqlite3")
        return
    home = database._address()
    with psycopg.connect(**home, autocommit=True) as server:
        server.execute("DROP DATABASE IF EXISTS restored")
        server.execute("CREATE DATABASE restored")
        yield "restored"
        server.execute("DROP DATABASE restored WITH (FORCE)")


def test_everything_is_there_again(filled: Case, tmp_path: Path, client) -> None:
    entries = JournalEntry.objects.count()
    call_command("backup", tmp_path / "safe")
    with elsewhere(tmp_path):
        call_command("restore", tmp_path / "safe")
        again = Case.objects.select_related("person").get(number=filled.number)
        assert (again.person.last_name, again.stage) == ("Haddad", "intake")
        assert JournalEntry.objects.count() == entries
        assert storages["private"].open("uploads/ab/cd").read() == CONTENT
        assert sorted(files.walk(storages["default"])) == ["images/haus.png"]
        assert client.get("/health/live").status_code == 200
        factories.make_case(again.responsible, first_name="Neu")  # numbers go on where they were
    assert Case.objects.count() == 1, "the restored database was another one"


def test_the_picture_is_consistent_while_people_write(filled: Case, tmp_path: Path) -> None:
    stop = threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set():
            Stadtteil.objects.create(name=f"Viertel {number}", slug=f"v-{number}")
            number += 1
        connection.close()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        made = making.make(tmp_path / "safe")
    finally:
        stop.set()
        writer.join()
    rows = json.loads((made / "manifest.json").read_text())["rows"]
    with elsewhere(tmp_path):
        call_command("restore", made)
        assert Stadtteil.objects.count() == rows["content_stadtteil"]


def test_a_sealed_backup_opens_only_with_its_key(filled: Case, settings, tmp_path: Path) -> None:
    (secret, settings.BACKUP_RECIPIENT), (other, _public) = sealing.new_pair(), sealing.new_pair()
    made = making.make(tmp_path / "safe")
    assert all(b"Haddad" not in part.read_bytes() and CONTENT not in part.read_bytes() for part in made.iterdir())
    key, wrong = tmp_path / "key", tmp_path / "wrong"
    key.write_text(f"# Stadt\n{secret}\n")
    wrong.write_text(other)
    with elsewhere(tmp_path):
        for options, said in (({}, "--identity"), ({"identity": wrong}, "öffnet"), ({"identity": made}, "geheimer")):
            with pytest.raises(CommandError, match=said):
                call_command("restore", made, **options)
            assert not database.occupied()
        call_command("restore", made, identity=key)
        assert Case.objects.filter(number=filled.number).exists()


def test_an_altered_backup_is_refused_before_anything_is_touched(filled: Case, tmp_path: Path) -> None:
    made = making.make(tmp_path / "safe")
    call_command("restore", made, check=True)
    part = made / database.part_name()
    whole = part.read_bytes()
    part.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    with pytest.raises(CommandError, match="Prüfsumme"):
        call_command("restore", made, replace=True)
    assert Case.objects.filter(number=filled.number).exists()
    part.unlink()
    with pytest.raises(CommandError, match="fehlt"):
        call_command("restore", made, check=True)


def test_nothing_is_replaced_unasked(filled: Case, tmp_path: Path) -> None:
    making.make(tmp_path / "safe")
    with pytest.raises(CommandError, match="--replace"):
        call_command("restore", tmp_path / "safe")
    with pytest.raises(CommandError, match="keine vollständige"):
        call_command("restore", tmp_path)


def test_a_full_disk_leaves_nothing_half_written(filled: Case, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    with pytest.raises(CommandError, match="Nicht geschrieben|gibt es schon"):
        call_command("backup", blocked / "safe")
    assert making.last() is None
    assert not list(tmp_path.glob("**/*.unfertig"))


def test_old_ones_go_and_half_ones_do_not_count(filled: Case, tmp_path: Path) -> None:
    safe = tmp_path / "safe"
    for number in range(3):
        old = safe / f"{making.PREFIX}2020010{number}-000000"
        old.mkdir(parents=True)
        (old / "manifest.json").touch()
    (safe / f"{making.PREFIX}20200109-000000").mkdir()
    call_command("backup", safe, keep=2)
    kept = [path.name for path in making.whole_ones(safe)]
    assert len(kept) == 2
    assert f"{making.PREFIX}20200102-000000" in kept
    assert making.last() is not None
