"""A form travels as a file: what goes out comes in the same, and nothing wrong or half comes in."""

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from forms import differences, library, schema, thawing, transport
from forms.blocks.body import BodyBlock
from forms.definition import FormDefinition
from tests.forms.make import ask, publish

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client_of: Callable[..., Client]) -> Client:
    """Somebody with the role Redaktion."""
    return client_of("redaktion")


def raw(data: Any) -> bytes:
    """A file."""
    return json.dumps(data).encode()


def test_what_goes_out_comes_in_the_same(definition: FormDefinition) -> None:
    data = transport.give_away(definition)
    came = transport.take_in(transport.read(raw({**data, "slug": "zweites"})))
    assert not came.live
    assert came.versions.count() == 0
    built = schema.build(came)
    assert [row for row in differences.compare(data["schema"], built) if row.state != differences.SAME] == []
    assert transport.give_away(came)["schema"]["sections"] == data["schema"]["sections"]


@pytest.mark.parametrize("ready", library.FORMS, ids=lambda form: form.SLUG)
def test_each_form_of_the_library_can_be_taken_twice_published_and_sent_on(ready: Any) -> None:
    first, second = library.create(ready), library.create(ready)
    assert second.slug == f"{first.slug}-2"
    publish(first)
    built = first.versions.get().schema
    thawed = schema.sections(BodyBlock().clean(BodyBlock().to_python(thawing.body(built))))
    assert thawed == built["sections"]


def test_an_existing_form_is_never_changed_unasked_and_never_published(definition: FormDefinition) -> None:
    data = {**transport.give_away(definition), "name": "Anders"}
    with pytest.raises(transport.Refused, match="gibt es schon"):
        transport.take_in(data)
    transport.take_in(data, replace=True)
    definition.refresh_from_db()
    assert definition.name == "Alles auf einmal"
    assert definition.get_latest_revision_as_object().name == "Anders"
    assert definition.versions.count() == 1


def changed(data: dict[str, Any], change: Callable[[dict[str, Any]], Any]) -> dict[str, Any]:
    """A copy of the file with one mistake."""
    new = copy.deepcopy({**data, "slug": "neu"})
    change(new)
    return new


def item(data: dict[str, Any], number: int = 0) -> dict[str, Any]:
    """A question in the file."""
    return data["schema"]["sections"][0]["items"][number]


WRONG: dict[str, tuple[Callable[[dict[str, Any]], Any], str]] = {
    "other kind": (lambda d: d.update(kind="rezept"), "keine Formular-Datei"),
    "newer": (lambda d: d["schema"].update(format=2), "neueren Fassung"),
    "no name": (lambda d: d.pop("name"), "„Name“ fehlt"),
    "unknown type": (lambda d: item(d).update(type="orakel"), "Abschnitt 1, Frage 1, „Art“: „orakel“"),
    "unknown property": (lambda d: item(d, 2).update(farbe="rot"), "Abschnitt 1, Frage 3: Hier steht etwas"),
    "bad key": (lambda d: item(d).update(key="Ä!"), "Abschnitt 1, Frage 1, „Kürzel“"),
    "wrong kind of value": (lambda d: item(d).update(label="Name"), "Abschnitt 1, Frage 1, „Frage“: Das ist von der"),
    "foreign language": (lambda d: item(d)["label"].update(xx="?"), "Abschnitt 1, Frage 1, „Frage“"),
    "NUL": (lambda d: item(d)["label"].update(de="a\x00"), "Zeichen, die hier nicht erlaubt sind"),
    "same key twice": (lambda d: item(d, 1).update(key="vorname"), "dieses Kürzel hat schon eine andere frage"),
    "no German": (lambda d: item(d).update(label={"en": "Name"}), "Abschnitt 1, Frage 1, Text: "),
    "impossible condition": (
        lambda d: item(d).update(show_if={"match": "all", "rules": [{"key": "weg", "op": "answered"}]}),
        "gibt es nicht mehr",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_file_is_refused_with_the_place_and_nothing_is_stored(definition: FormDefinition, name: str) -> None:
    change, sentence = WRONG[name]
    with pytest.raises(transport.Refused) as refused:
        transport.take_in(transport.read(raw(changed(transport.give_away(definition), change))))
    assert any(sentence.lower() in told.lower() for told in refused.value.sentences), refused.value.sentences
    assert FormDefinition.objects.count() == 1


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b"[" * 100_000, b"null", b'{"kind": 1}'])
def test_what_is_no_form_is_refused(content: bytes) -> None:
    with pytest.raises(transport.Refused, match="keine Formular-Datei"):
        transport.read(content)


def test_the_editor_gives_away_and_takes_in(editor: Client, definition: FormDefinition) -> None:
    given = editor.get(reverse("forms_export", args=[definition.pk]))
    assert 'filename="formular-alles.json"' in given["Content-Disposition"]
    again = editor.post(reverse("forms_import"), {"file": SimpleUploadedFile("f.json", given.content)})
    assert "gibt es schon" in again.content.decode()
    data = {**json.loads(given.content), "slug": "mitgebracht"}
    response = editor.post(reverse("forms_import"), {"file": SimpleUploadedFile("f.json", raw(data))})
    assert response.status_code == 302
    assert FormDefinition.objects.get(slug="mitgebracht").versions.count() == 0


def test_the_editor_takes_a_form_from_the_library(editor: Client) -> None:
    assert "Ehrenamt anbieten" in editor.get(reverse("forms_library")).content.decode()
    assert editor.post(reverse("forms_library"), {"slug": "ehrenamt"}).status_code == 302
    assert editor.post(reverse("forms_library"), {"slug": "gibt-es-nicht"}).url == reverse("forms_library")
    assert editor.get(response_edit()).status_code == 200


def response_edit() -> str:
    """Where the new form is edited."""
    return reverse("wagtailsnippets_office_forms_formdefinition:edit", args=[FormDefinition.objects.get().pk])


def test_versions_side_by_side_and_starting_again(editor: Client, definition: FormDefinition) -> None:
    questions = [part for part in definition.body[0].value["content"].raw_data if part["value"].get("key") != "miete"]
    questions[0]["value"]["label"] = "Rufname"
    [section] = definition.body.raw_data
    new = [*questions, ask("text", "beruf")]
    definition.body = [{**section, "value": {**section["value"], "content": new}}]
    publish(definition)
    page = editor.get(reverse("forms_versions", args=[definition.pk])).content.decode()
    for words in ("Rufname", "Frage „Frage miete“", "Frage „Frage beruf“", "geändert", "entfernt", "neu"):
        assert words in page
    assert "Frage „Frage farbe“" not in page
    assert editor.post(reverse("forms_version_again", args=[definition.pk, 1])).status_code == 302
    definition.refresh_from_db()
    draft = schema.build(definition.get_latest_revision_as_object())
    assert draft["sections"][0]["items"] == definition.versions.get(number=1).schema["sections"][0]["items"]
    assert definition.versions.count() == 2


@pytest.mark.parametrize("role", ["integrationsmanagement", "technik"])
def test_others_find_nothing_of_it(client_of: Callable[..., Client], definition: FormDefinition, role: str) -> None:
    client = client_of(role)
    for name, args in (("forms_library", []), ("forms_import", []), ("forms_export", [definition.pk])):
        assert client.get(reverse(name, args=args)).status_code in (302, 403)
    assert client.post(reverse("forms_version_again", args=[definition.pk, 1])).status_code in (302, 403)
