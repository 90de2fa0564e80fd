"""Nobody approves the own change; in a hurry the chief publishes, and the history says so."""

from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, PageLogEntry

from tests.content.test_editor import page_data


@pytest.fixture
def submitted(editor: Client) -> Any:
    """A page changed by one editor and sent to the second person."""
    page = Page.objects.get(slug="ehrenamt").specific
    data = page_data(title="Mitmachen", slug="ehrenamt") | {"action-submit": "1"}
    assert editor.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), data).status_code == 302
    page.refresh_from_db()
    assert page.current_workflow_task_state is not None
    return page


def approve(client: Client, page: Any) -> int:
    """The button in the editor's list of waiting changes."""
    task = page.current_workflow_task_state
    address = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", task.pk])
    return client.post(address).status_code


def shown(visitor: Client) -> bool:
    return "<h1>Mitmachen</h1>" in visitor.get("/de/ehrenamt/").content.decode()


def test_a_second_person_approves(submitted: Any, client_of: Any, visitor: Client) -> None:
    assert not shown(visitor)
    approve(client_of("redaktion"), submitted)
    assert shown(visitor)


def test_approving_in_the_editor_without_a_change_makes_nobody_an_author(
    submitted: Any, client_of: Any, visitor: Client, user_of: Any
) -> None:
    second = user_of("redaktion")
    again = submitted.get_latest_revision_as_object()
    again.body.raw_data[0]["value"] = '<p data-block-key="a1b2c">Guten Tag</p>'
    again.save_revision(user=second)
    approve(client_of(second), submitted)
    assert shown(visitor)


def test_nobody_approves_the_own_change(submitted: Any, editor: Client, visitor: Client, user_of: Any) -> None:
    approve(editor, submitted)
    address = reverse("wagtailadmin_pages:edit", args=[submitted.pk])
    data = page_data(title="Mitmachen", slug="ehrenamt")
    editor.post(address, data | {"action-workflow-action": "1", "workflow-action-name": "approve"})
    assert not shown(visitor)
    task, state = submitted.current_workflow_task, submitted.current_workflow_task_state
    author = state.workflow_state.requested_by
    author.is_superuser = True
    assert task.get_actions(submitted, author) == []
    assert not task.get_task_states_user_can_moderate(author).exists()
    with pytest.raises(PermissionDenied):
        task.on_action(state, author, "approve")
    with pytest.raises(PermissionDenied):
        task.on_action(state, user_of("uebersetzung"), "approve")


def test_who_changes_it_while_approving_becomes_an_author(submitted: Any, client_of: Any, visitor: Client) -> None:
    second = client_of("redaktion")
    data = page_data(title="Mitmachen", slug="ehrenamt", summary="Von der zweiten Person.")
    second.post(reverse("wagtailadmin_pages:edit", args=[submitted.pk]), data)
    approve(second, submitted)
    second.post(
        reverse("wagtailadmin_pages:edit", args=[submitted.pk]),
        data | {"action-workflow-action": "1", "workflow-action-name": "approve"},
    )
    assert not shown(visitor)
    approve(client_of("redaktion"), submitted)
    assert shown(visitor)


def test_editors_do_not_publish_and_the_chief_does_with_a_trace(editor: Client, chief: Client, visitor: Client) -> None:
    page = Page.objects.get(slug="ehrenamt")
    data = page_data(title="Mitmachen", slug="ehrenamt") | {"action-publish": "1"}
    editor.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), data)
    assert not shown(visitor)
    chief.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), data)
    assert shown(visitor)
    entry = PageLogEntry.objects.filter(page=page.pk, action="wagtail.publish").latest("timestamp")
    assert entry.user_id == int(chief.session["_auth_user_id"])
