"""HSDS 3.0: valid against the standard's own schemas, nothing secret, and the same number of queries for any size."""

import json
import uuid
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from content.models import Organization, Service, Stadtteil, Topic
from tests.api.conftest import COUNT, INSIDE, SECRET

FOLDER = Path(__file__).parent / "schemas"
LISTS = ("services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms")
FULL = "&full=true"


@cache
def validator(name: str) -> jsonschema.Draft202012Validator:
    """The standard's schema of one kind of record; formats are checked too."""
    resources = [
        (path.name, Resource.from_contents(json.loads(path.read_text()), default_specification=DRAFT202012))
        for path in FOLDER.glob("*.json")
    ]
    registry: Registry[Any] = Registry().with_resources(resources)
    schema = registry.contents(f"{name}.json")
    return jsonschema.Draft202012Validator(
        schema, registry=registry, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )


def check(name: str, record: dict[str, Any]) -> None:
    """The record is valid, and so is what hangs below it under other names."""
    faults = [f"{fault.json_path}: {fault.message}" for fault in validator(name).iter_errors(record)]
    assert faults == []
    if "service" in record:
        check("service", record["service"])


def get(visitor: Client, path: str, status: int = 200) -> dict[str, Any]:
    response = visitor.get(f"/api/hsds{path}")
    assert response.status_code == status, response.content
    return json.loads(response.content)


@pytest.mark.parametrize("name", LISTS)
def test_every_record_is_valid(visitor: Client, name: str) -> None:
    kind = {"taxonomies": "taxonomy"}.get(name, name[:-1])
    full = FULL if name in LISTS[:3] else ""
    for query in ("", full):
        page = get(visitor, f"/{name}?per_page=500{query}")
        assert page["contents"]
        assert page["size"] == page["total_items"] == len(page["contents"])
        for record in page["contents"]:
            check(kind, record)
    for record in page["contents"]:
        alone = get(visitor, f"/{name}/{record['id']}")
        check(kind, alone)
        assert alone["id"] == record["id"]
        if full and name != "organizations":
            assert alone == record


def test_a_full_service_has_everything(visitor: Client) -> None:
    service = Service.objects.get(name="Beratung 1")
    found = get(visitor, f"/services/{service.uuid}")
    (place,) = found["service_at_locations"]
    assert found["organization"]["phones"][0]["number"] == "07141 97505-0"
    assert found["assured_date"] == "2026-10-01"
    assert [language["code"] for language in found["languages"]] == ["de", "ar", "prs"]
    assert [term["taxonomy_term"]["name"] for term in found["attributes"][:2]] == ["Wohnen", "Arbeit"]
    assert [area["name"] for area in found["service_areas"]] == ["Eglosheim"]
    assert [person["name"] for person in found["contacts"]] == ["Erika Offen"]
    assert found["cost_options"][0]["option"] == "kostenpflichtig"
    assert place["location"]["addresses"][0]["address_1"] == "Marktplatz 1"
    assert place["location"]["accessibility"][0]["description"] == "stufenlos erreichbar"
    hours = place["location"]["schedules"]
    assert [(hour["freq"], hour["byday"], hour.get("opens_at")) for hour in hours] == [
        ("WEEKLY", "MO", "09:00"),
        ("MONTHLY", "1TH", None),
    ]
    assert hours[1]["attending_type"] == "nur nach Termin"


def all_answers(visitor: Client) -> dict[str, bytes]:
    """Every answer that the interfaces can give."""
    paths = [f"/api/hsds/{name}?{query}" for name in LISTS for query in ("", "per_page=500", "format=ndjson")]
    paths += [f"/api/hsds/{name}?per_page=500&full=true" for name in LISTS[:3]]
    paths += ["/api/hsds/organizations?full_service=true", "/api/hsds/services?minimal=true"]
    paths += [f"/api/hsds/services/{key}" for key in Service.objects.values_list("uuid", flat=True)]
    kinds = ("contacts", "services", "offices", "figures", "stadtteile", "topics", "organizations", "pages")
    paths += [f"/api/v3/{kind}/?limit=100" for kind in kinds]
    for kind in kinds:
        found = json.loads(visitor.get(f"/api/v3/{kind}/?limit=100").content)["items"]
        paths += [f"/api/v3/{kind}/{record['id']}/" for record in found]
    return {path: visitor.get(path).content for path in paths}


def test_nothing_secret_is_in_any_answer(visitor: Client) -> None:
    answers = all_answers(visitor)
    assert len(answers) > 50
    assert any(b"Frauenhaus" in text for text in answers.values())
    leaks = [path for path, text in answers.items() for mark in (SECRET, INSIDE, "99998") if mark.encode() in text]
    assert leaks == []
    secret = Service.objects.get(name="Frauenhaus")
    assert "service_at_locations" not in get(visitor, f"/services/{secret.uuid}")
    defunct = Service.objects.get(name="Aufgegeben")
    assert get(visitor, f"/services/{defunct.uuid}", 404)["status"] == 404


def test_filters(visitor: Client) -> None:
    topic, body = Topic.objects.get(slug="arbeit"), Organization.objects.get(name="Verein ohne Angebot")
    expected = {
        f"taxonomy_term_id={topic.uuid}": COUNT // 2,
        f"taxonomy_id={uuid.uuid4()}": 0,
        f"taxonomy_id={get(visitor, '/taxonomies')['contents'][0]['id']}": COUNT,
        f"organization_id={body.uuid}": 0,
        "search=Beratung 3": 1,
        "modified_after=2099-01-01": 0,
        "modified_after=2000-01-01T00:00:00+01:00": COUNT + 1,
    }
    found = {query: get(visitor, f"/services?{query}")["total_items"] for query in expected}
    assert found == expected
    assert get(visitor, "/service_at_locations?postcode=71634")["total_items"] == COUNT // 2
    assert get(visitor, "/services?minimal=true")["contents"][0].keys() == {"id", "modified_date", "last_modified"}
    assert get(visitor, f"/taxonomy_terms?parent_id={topic.uuid}")["empty"] is True


def test_pages_and_lines(visitor: Client) -> None:
    first, last = get(visitor, "/services?per_page=4"), get(visitor, "/services?per_page=4&page=2")
    assert (first["first_page"], first["last_page"], first["total_pages"]) == (True, False, 2)
    assert (last["first_page"], last["last_page"], last["size"]) == (False, True, COUNT + 1 - 4)
    names = [record["name"] for page in (first, last) for record in page["contents"]]
    lines = visitor.get("/api/hsds/services?format=ndjson").content.decode().splitlines()
    assert [json.loads(line)["name"] for line in lines] == names
    assert get(visitor, "/services?page=9")["empty"] is True


BAD = (
    "page=0", "page=x", "page=1e3", "page=99999999999999999999", "per_page=501", "format=xml", "full=vielleicht",
    "taxonomy_term_id=1", "organization_id=%00", "modified_after=gestern", "modified_after=0001-01-01T00:00:00+14:00",
    "search=" + "x" * 101, "unbekannt=1", "proximity=10", "page=%C2%B2",
)  # fmt: skip


@pytest.mark.parametrize("query", BAD)
def test_bad_parameters_are_named(visitor: Client, query: str) -> None:
    response = visitor.get(f"/api/hsds/services?{query}")
    problem = json.loads(response.content)
    assert response["Content-Type"] == "application/problem+json"
    assert (response.status_code, problem["status"]) == (400, 400)
    assert problem["detail"]
    assert problem["detail_en"]


@pytest.mark.parametrize(
    "path", [f"services/{uuid.UUID(int=7)}", "services/1", "service_at_locations/x", "gibtesnicht"]
)
def test_unknown_is_a_problem_and_no_page(visitor: Client, path: str) -> None:
    response = visitor.get(f"/api/hsds/{path}")
    assert response.status_code == 404
    assert json.loads(response.content)["detail"] == "Diesen Eintrag gibt es hier nicht."


@pytest.mark.parametrize(
    ("path", "most"),
    [
        ("services", 2),
        ("services?full=true", 7),
        ("service_at_locations?full=true", 7),
        ("organizations?full_service=true", 8),
        ("taxonomy_terms", 2),
    ],
)
def test_the_number_of_queries_does_not_grow(visitor: Client, path: str, most: int) -> None:
    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            assert visitor.get(f"/api/hsds/{path}").status_code == 200
        return len(queries)

    asked()  # makes the settings' only record
    before = asked()
    for number in range(5):
        body = Organization.objects.create(name=f"Träger {number}")
        service = Service.objects.create(organization=body, name=f"Neu {number}", summary="x", street="Weg 1")
        service.topics.set(Topic.objects.all())
        service.stadtteile.set(Stadtteil.objects.all())
    assert asked() == before <= most


def test_unchanged_data_is_not_sent_again_and_every_origin_may_read(visitor: Client) -> None:
    for path in ("/api/hsds/services", "/api/hsds/openapi.json", "/api/v3/contacts/", "/api/v3/openapi.json"):
        first = visitor.get(path)
        again = visitor.get(path, headers={"If-None-Match": first["ETag"], "Origin": "https://example.org"})
        assert (again.status_code, again.content) == (304, b"")
        assert first["Access-Control-Allow-Origin"] == again["Access-Control-Allow-Origin"] == "*"
        assert "public" in first["Cache-Control"]
        assert not first.cookies
        assert "Cookie" not in first.get("Vary", "")
        assert visitor.options(path).status_code == 204
        assert visitor.head(path)["ETag"] == first["ETag"]
    Service.objects.filter(name="Beratung 1").update(phone="07141 0")
    assert visitor.get("/api/hsds/services?full=true").status_code == 200


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_nobody_can_write(visitor: Client, method: str) -> None:
    for path in ("/api/hsds/services", "/api/v3/pages/", "/api/v3/services/"):
        response = getattr(visitor, method)(path, data="{}", content_type="application/json")
        assert response.status_code == 405
        assert "POST" not in response["Allow"]
