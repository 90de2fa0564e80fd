"""An editor chooses a condition from lists, reads it as a sentence, and is told where it is wrong."""

from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Locator, Page, expect

from forms import schema
from forms.definition import FormDefinition
from tests.forms.make import CHOICES, ask, make_definition, publish
from tests.support.browser import NewPage, assert_axe_clean

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def editing(new_page: NewPage, client_of: Any, live_server: Any) -> Page:
    """The editor's page of a form that asks for a colour, a yes or no, and a name."""
    content = [ask("choice", "farbe", choices=CHOICES), ask("yes_no", "kinder"), ask("text", "name")]
    definition = make_definition(content)
    editor: Client = client_of("redaktion")
    page = new_page()
    session = editor.cookies[settings.SESSION_COOKIE_NAME].value
    page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}])
    page.goto(reverse("wagtailsnippets_office_forms_formdefinition:edit", args=[definition.pk]))
    return page


def condition_of(page: Page, number: int) -> Locator:
    """The opened condition of a question."""
    child = page.locator(f'[data-streamfield-child]:has(> input[name="body-0-value-content-{number}-id"])')
    child.locator("> section [data-panel-toggle]").first.click()
    condition = child.locator('[data-contentpath="show_if"]')
    condition.locator("[data-panel-toggle]").first.click()
    return condition


def test_a_condition_is_chosen_from_lists_and_kept(editing: Page) -> None:
    condition = condition_of(editing, 2)
    condition.locator("[data-streamfield-list-add]").first.click()
    question, answer = condition.locator("select[data-list]").first, condition.locator("select[data-list]").nth(1)
    expect(question.locator("option")).to_have_text(["Bitte wählen", "Frage farbe", "Frage kinder"])
    question.select_option(label="Frage kinder")
    answer.select_option(label="Ja")
    question.select_option(label="Frage farbe")
    expect(answer.locator("option")).to_have_text(["Bitte wählen", "Rot", "Blau", "Gelb", "Ja"])
    answer.select_option(label="Blau")
    condition.locator("[data-panel-toggle]").first.click()
    expect(condition).to_contain_text("Nur, wenn „Frage farbe“ ist „Blau“.")
    condition.locator("[data-panel-toggle]").first.click()
    assert_axe_clean(editing, ".show-if-rule")
    with editing.expect_navigation():
        editing.get_by_role("button", name="Entwurf speichern").click()
    draft = FormDefinition.objects.get().get_latest_revision_as_object()
    [section] = schema.sections(draft.body)
    assert section["items"][2]["show_if"]["rules"] == [{"key": "farbe", "op": "is", "value": "blau"}]


def test_our_pages_of_the_editor_are_clean(editing: Page) -> None:
    form = FormDefinition.objects.get()
    publish(form)
    form.intro = "Neu"
    publish(form)
    for address in (reverse("forms_library"), reverse("forms_import"), reverse("forms_versions", args=[form.pk])):
        editing.goto(address)
        assert_axe_clean(editing)
