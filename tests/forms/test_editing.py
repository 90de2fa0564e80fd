"""An editor builds, previews, publishes and changes a form in Wagtail, and sees no answers there."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from accounts.models import User
from forms import services
from forms.definition import FormDefinition
from forms.submissions import Submission
from tests.forms.make import ask, make_page, make_version
from tests.forms.posting import listed, nested, posted, question

pytestmark = pytest.mark.django_db
LIST = "wagtailsnippets_office_forms_formdefinition:list"
ADD = "wagtailsnippets_office_forms_formdefinition:add"
EDIT = "wagtailsnippets_office_forms_formdefinition:edit"
DELETE = "wagtailsnippets_office_forms_formdefinition:delete"


@pytest.fixture
def editor(client_of: Callable[..., Client]) -> Client:
    """Somebody with the role Redaktion."""
    return client_of("redaktion")


NAME = ("text", question("Ihr Vorname", max_length="200", maps_to="first_name", required="on"))
COLOUR = ("choice", question("Lieblingsfarbe", choices=["Rot", "Blau"], maps_to=""))


def test_an_editor_builds_previews_and_publishes_a_form(editor: Client, client: Client) -> None:
    assert editor.get(reverse(ADD)).status_code == 200
    draft = editor.post(reverse(ADD), posted(NAME, COLOUR))
    definition = FormDefinition.objects.get()
    assert (draft.status_code, definition.live, definition.versions.count()) == (302, False, 0)

    edit = reverse(EDIT, args=[definition.pk])
    assert "Frage „Ihr Vorname“" in editor.get(edit).content.decode()
    preview = reverse("wagtailsnippets_office_forms_formdefinition:preview_on_edit", args=[definition.pk])
    assert editor.post(preview, posted(NAME, COLOUR)).json()["is_valid"]
    for mode, words in (
        ("de", "Ihr Vorname"),
        ("ar", 'dir="rtl"'),
        ("receipt", "K7PM-3XQ9-WD2H"),
        ("overview", "Rot · Blau"),
    ):
        shown = editor.get(preview, {"mode": mode})
        assert shown.status_code == 200
        assert words in shown.content.decode()
        assert "frame-ancestors 'self'" in shown["Content-Security-Policy"]

    assert editor.post(edit, posted(NAME, COLOUR, **{"action-publish": "1"})).status_code == 302
    definition.refresh_from_db()
    [name, colour] = definition.versions.get().schema["sections"][0]["items"]
    assert (name["key"], name["maps_to"], name["required"]) == ("ihr_vorname", "first_name", True)
    assert [choice["value"] for choice in colour["choices"]] == ["rot", "blau"]

    make_page(definition)
    public = client.get("/de/formular/").content.decode()
    assert "Ihr Vorname" in public
    assert 'autocomplete="given-name"' in public


def test_a_form_that_was_never_saved_can_be_previewed(editor: Client) -> None:
    preview = reverse("wagtailsnippets_office_forms_formdefinition:preview_on_add")
    assert editor.post(preview, posted(NAME)).json()["is_valid"]
    shown = editor.get(preview, {"mode": "en"}).content.decode()
    assert "Ihr Vorname" in shown
    assert 'type="submit"' not in shown.split("<main")[1].split("</main>")[0]
    assert not FormDefinition.objects.exists()


def published(editor: Client, *questions: tuple[str, dict[str, Any]]) -> str:
    """The page that comes back when a form is published that cannot be."""
    response = editor.post(reverse(ADD), posted(*questions, **{"action-publish": "1"}))
    assert response.status_code == 200
    assert not FormDefinition.objects.exists()
    return response.content.decode()


def test_a_form_without_a_question_is_not_published(editor: Client) -> None:
    heading = ("heading", nested(title="Nur eine Überschrift"))
    assert "noch keine Frage" in published(editor, heading)


def test_a_choice_needs_choices(editor: Client) -> None:
    assert "mindestens zwei" in published(editor, ("choice", question("Farbe", choices=["Rot"], maps_to="")))


def test_the_same_choice_twice_is_refused(editor: Client) -> None:
    page = published(editor, ("choice", question("Farbe", choices=["Rot", "Rot"], maps_to="")))
    assert "Diese M\\u00f6glichkeit gibt es schon" in page or "Diese Möglichkeit gibt es schon" in page


def test_a_key_and_a_meaning_occur_once(editor: Client) -> None:
    twice = ("text", {**NAME[1], "key": "name"})
    page = published(editor, twice, twice)
    assert "hat schon eine andere Frage" in page


def test_a_range_in_which_nothing_lies_is_refused(editor: Client) -> None:
    number = ("number", question("Anzahl", min_value="5", max_value="1", decimals="0"))
    assert "mindestens so groß" in published(editor, number).replace("\\u00df", "ß")


def test_two_translations_into_one_language_are_refused(editor: Client) -> None:
    arabic = {"language": "ar", "label": "سؤال", "help_text": ""}
    name = ("text", {**NAME[1], "translations": listed(arabic, arabic)})
    assert "Diese Sprache gibt es hier schon" in published(editor, name)


def test_translated_choices_must_be_as_many(editor: Client) -> None:
    arabic = {"language": "ar", "label": "", "help_text": "", "choices": "أحمر", "aligned": ""}
    page = published(editor, ("choice", question("Farbe", choices=["Rot", "Blau"], maps_to="", translations=[arabic])))
    assert "Hier stehen 1 Zeilen" in page


def test_a_draft_may_be_unfinished(editor: Client) -> None:
    response = editor.post(reverse(ADD), posted(("choice", question("", choices=[], maps_to=""))))
    assert response.status_code == 302
    assert FormDefinition.objects.get().versions.count() == 0
    edit = reverse(EDIT, args=[FormDefinition.objects.get().pk])
    assert editor.get(edit).status_code == 200


def test_a_form_in_use_is_not_deleted_and_the_reason_is_given(editor: Client) -> None:
    version = make_version()
    services.receive(version, {"vorname": "Amal"}, "de", "einmal")
    bulk = reverse("wagtail_bulk_action", args=["office_forms", "formdefinition", "delete"])
    for address in (reverse(DELETE, args=[version.form.pk]), f"{bulk}?id={version.form.pk}"):
        response = editor.post(address, follow=True)
        assert "schon ausgefüllt" in response.content.decode()
        assert FormDefinition.objects.exists()


def test_an_unused_form_is_deleted_even_after_publishing(editor: Client) -> None:
    version = make_version()
    response = editor.post(reverse(DELETE, args=[version.form.pk]))
    assert response.status_code == 302
    assert not FormDefinition.objects.exists()


def test_a_form_on_a_page_is_not_deleted(editor: Client) -> None:
    definition = make_version().form
    make_page(definition)
    editor.post(reverse(DELETE, args=[definition.pk]), follow=True)
    assert FormDefinition.objects.exists()


def test_questions_of_the_casework_stay_off_public_pages_and_take_no_files() -> None:
    inside = make_version([ask("text", "frage")], step="intake").form
    with pytest.raises(ValidationError, match="öffentliche Seite"):
        make_page(inside)
    with pytest.raises(ValidationError, match="keine Dateien"):
        make_version([ask("file", "brief")], slug="datei", step="intake")


def test_answers_are_nowhere_in_the_editor(editor: Client) -> None:
    version = make_version()
    submission = services.receive(version, {"vorname": "Geheimname"}, "de", "einmal")
    pk = version.form.pk
    names = ("edit", "history", "usage", "copy")
    addresses = [reverse(f"wagtailsnippets_office_forms_formdefinition:{name}", args=[pk]) for name in names]
    addresses += [reverse(LIST), reverse("wagtailadmin_home"), reverse("wagtailadmin_reports:site_history")]
    for address in addresses:
        text = editor.get(address, follow=True).content.decode()
        assert "Geheimname" not in text
        assert submission.code not in text


def test_requests_have_no_page_in_the_editor_and_no_rights_but_one() -> None:
    from wagtail.snippets.models import get_snippet_models

    assert Submission not in get_snippet_models()
    kind = ContentType.objects.get_for_model(Submission)
    assert [permission.codename for permission in kind.permission_set.all()] == ["handle_submissions"]


@pytest.mark.parametrize("role", ["integrationsmanagement", "teamleitung", "technik", "datenschutz"])
def test_only_editors_edit_forms(client_of: Callable[..., Client], role: str) -> None:
    assert client_of(role).get(reverse(LIST)).status_code in (302, 403)


def test_the_editor_reads_no_requests(user_of: Callable[..., User]) -> None:
    editor = user_of("redaktion")
    assert editor.has_perm("office_forms.publish_formdefinition")
    assert not editor.has_perm("office_forms.handle_submissions")
