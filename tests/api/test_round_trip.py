"""A file out and in again: equal, all or nothing, twice the same, and no way for a file to uncover a secret address."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.test import Client

from content.api.hsds import files, tables
from content.api.hsds.importing import CHANGED, NEW, SAME, take_over
from content.models import Contact, Office, Organization, Service, Stadtteil, Topic
from tests.api.conftest import INSIDE, SECRET

pytestmark = pytest.mark.usefixtures("directory")
ALL = (Service, Organization, Topic, Contact, Office, Stadtteil)


def emptied() -> None:
    from content.models import Accommodation

    for record in (Service, Accommodation, *ALL[1:]):
        record.objects.all().delete()


def state() -> list[Any]:
    return [list(record.objects.order_by("pk").values()) for record in ALL]


@pytest.mark.parametrize("kind", ["json", "zip"])
def test_out_empty_in_out_is_equal(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = tmp_path / f"eins.{kind}", tmp_path / "zwei.json"
    before = files.export()
    assert SECRET not in files.write(before)
    call_command("hsds_export", str(first))
    emptied()
    call_command("hsds_import", str(first), "--dry-run")
    assert not Service.objects.exists()
    assert "Würde übernehmen: " in capsys.readouterr().out
    call_command("hsds_import", str(first))
    call_command("hsds_export", str(second))
    assert json.loads(second.read_text()) == before
    assert Service.objects.get(name="Frauenhaus").address_secret
    assert INSIDE not in set(Contact.objects.values_list("name", flat=True))


def test_the_same_file_again_changes_nothing() -> None:
    before = state()
    report = take_over(files.export(), dry_run=False)
    assert (report.count(NEW), report.count(CHANGED), report.findings.errors) == (0, 0, [])
    assert report.count(SAME) > 8
    assert state() == before


def test_a_list_of_the_interface_can_be_read(visitor: Client) -> None:
    page = visitor.get("/api/hsds/services?full=true").content.decode()
    lines = visitor.get("/api/hsds/services?full=true&format=ndjson").content.decode()
    for text in (page, lines):
        report = take_over(files.read(text), dry_run=True)
        assert (report.ok, report.count(NEW), report.count(CHANGED)) == (True, 0, 0)


def test_changes_are_told_before_they_are_made() -> None:
    content, before = files.export(), state()
    wanted = next(found for found in content["services"] if found["name"] == "Beratung 1")
    wanted["phones"][0]["number"] = "07141 5"
    wanted["service_at_locations"][0]["location"]["schedules"][0]["opens_at"] = "10:00"
    report = take_over(content, dry_run=True)
    assert state() == before
    rows = {row.name: (row.state, row.changes) for row in report.rows if row.state != SAME}
    assert rows == {"Beratung 1": (CHANGED, ["Telefon"]), "Büro am Markt": (CHANGED, ["Sprechzeiten"])}
    take_over(content, dry_run=False)
    assert take_over(content, dry_run=True).count(CHANGED) == 0
    assert str(Office.objects.get().hours.first().opens) == "10:00:00"


WRONG: dict[str, tuple[tuple[Any, ...], Any]] = {
    "/services/1/id": (("services", 1, "id"), "keine"),
    "/services/1/name": (("services", 1, "name"), ""),
    "/services/1/status": (("services", 1, "status"), "vielleicht"),
    "/services/1": (("services", 1, "url"), "keine Adresse"),
    "/services/1/description": (("services", 1, "description"), ["x"]),
    "/services/1/assured_date": (("services", 1, "assured_date"), "2026-13-01"),
    "/services/1/phones": (("services", 1, "phones"), "x"),
    "/services/1/languages/0": (("services", 1, "languages"), [7]),
    "/services/1/name ": (("services", 1, "name"), "\ud800"),
    "/services": (("services",), {"a": 1}),
    "/organizations/0/name": (("organizations", 0, "name"), "\0"),
    "/taxonomy_terms/0/names": (("taxonomy_terms", 0, "names"), [1]),
}


@pytest.mark.parametrize("pointer", WRONG)
def test_one_error_and_nothing_is_imported(pointer: str) -> None:
    content, before = copy.deepcopy(files.export()), state()
    content["services"][0]["name"] = "Wäre geändert"
    place, value = WRONG[pointer]
    target: Any = content
    for step in place[:-1]:
        target = target[step]
    target[place[-1]] = value
    report = take_over(content, dry_run=False)
    assert pointer.strip() in dict(report.findings.errors)
    assert state() == before


def test_tables_name_file_and_line(tmp_path: Path) -> None:
    file, before = tmp_path / "x.zip", state()
    content = files.export()
    content["services"][2]["assured_date"] = "gestern"
    content["services"][3]["phones"][0]["number"] = "keine Nummer"
    content["services"][2]["service_at_locations"][0]["location"]["latitude"] = "weit oben"
    file.write_bytes(tables.write(content))
    report = take_over(files.read_bytes(file.read_bytes()), dry_run=False)
    places = dict(report.findings.errors)
    assert places["services.csv, Zeile 4, assured_date"].startswith("Hier muss ein Datum")
    assert any(place.startswith("locations.csv, Zeile ") and place.endswith(", latitude") for place in places)
    assert state() == before


def test_a_file_cannot_uncover_a_secret_address() -> None:
    content = files.export()
    secret = next(found for found in content["services"] if found["name"] == "Frauenhaus")
    place = next(found for found in content["services"] if found["name"] == "Beratung 0")["service_at_locations"]
    secret["attributes"] = []
    secret["service_at_locations"] = place
    report = take_over(content, dry_run=False)
    kept = Service.objects.get(name="Frauenhaus")
    assert (kept.address_secret, kept.street) == (True, f"{SECRET} 7")
    assert "geheim" in dict(report.findings.notes).popitem()[1]


@pytest.mark.parametrize("text", ["", "{", "[1", '"x"', '{"a": 1}', '{"id": 1}\n{"id": ', "[" * 100_000])
def test_what_is_no_directory_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "x.json"
    file.write_text(text)
    with pytest.raises(CommandError):
        call_command("hsds_import", str(file))


def test_a_foreign_service_comes_in_with_what_we_know() -> None:
    foreign = {
        "id": "b6f2f3a4-3c3f-4b2e-9a33-1d3c6f0f5a11",
        "name": "Nähkurs",
        "status": "temporarily closed",
        "description": "x" * 400,
        "organization": {"id": "c6f2f3a4-3c3f-4b2e-9a33-1d3c6f0f5a12", "name": "Nachbarn", "description": ""},
        "languages": [{"id": "1", "code": "xx"}, {"id": "2", "code": "TR"}],
        "attributes": [
            {"taxonomy_term": {"id": "d6f2f3a4-3c3f-4b2e-9a33-1d3c6f0f5a13", "name": "Nähen & Stricken", "code": "N:1"}}
        ],
    }
    report = take_over({"services": [foreign]}, dry_run=False)
    assert report.findings.errors == []
    service = Service.objects.get(name="Nähkurs")
    assert (service.status, service.languages, service.topics.get().slug) == ("inactive", ["tr"], "n-1")
    assert len(service.summary) <= 300
    assert report.findings.notes[0][0] == "/services/0/languages/0/code"
    assert take_over({"services": [foreign]}, dry_run=False).count(SAME) == 3


def test_an_editor_sees_what_would_happen_and_confirms(client_of: Any, tmp_path: Path) -> None:
    from content.permissions import sync_editors

    sync_editors()
    client, content = client_of("redaktion"), files.export()
    content["services"][1]["name"] = "Neuer Name"
    file = tmp_path / "wegweiser.json"
    file.write_text(files.write(content))
    with file.open("rb") as opened:
        page = client.post("/admin/hsds/", {"file": opened}).content.decode()
    assert "Jetzt übernehmen" in page
    assert "geändert: Name" in page
    assert not Service.objects.filter(name="Neuer Name").exists()
    client.post("/admin/hsds/", {"document": file.read_text()})
    assert Service.objects.filter(name="Neuer Name").exists()
    content["services"][1]["status"] = "x"
    file.write_text(files.write(content))
    with file.open("rb") as opened:
        page = client.post("/admin/hsds/", {"file": opened}).content.decode()
    assert "/services/1/status" in page
    assert "Jetzt übernehmen" not in page
    assert SECRET not in client.get("/admin/hsds/export/").content.decode()
    assert client_of("technik").get("/admin/hsds/").status_code in (302, 403)
