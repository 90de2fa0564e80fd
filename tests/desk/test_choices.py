"""The worklist's choices: tasks put off and back, remembered selections, marks that must not be overlooked."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.utils import timezone
from viewflow.workflow.models import Task

from accounts.models import User
from tests import factories
from tests.desk.conftest import signed_in
from workflows.case import snoozing
from workflows.case.record import Case
from workflows.models import CaseworkRules, SavedFilter, Snooze


def due(task: Task, days: int) -> Task:
    """Due in some days from now."""
    Task.objects.filter(pk=task.pk).update(scheduled=timezone.now() + timedelta(days=days))
    task.refresh_from_db()
    return task


def day(days: int) -> str:
    return (timezone.localdate() + timedelta(days=days)).isoformat()


def page(client: Client, query: str = "") -> str:
    return client.get(f"/desk/{query}").content.decode()


def test_a_task_is_put_off_and_comes_back(client: Client, im1: User) -> None:
    case = factories.make_case(im1)
    task, deputy = factories.task_of(case), factories.make_deputy(case)
    address = f"/desk/tasks/{task.pk}/snooze/"
    assert f'href="{address}?next=' in page(client)
    sent = {"until": day(7), "reason": "wartet auf Bescheid", "next": "/desk/?ansicht=meine"}
    assert client.post(address, sent)["Location"] == "/desk/?ansicht=meine"
    client.post(address, sent)  # a double click
    assert "Haddad" not in page(client, "?ansicht=meine")
    assert case.number not in page(signed_in(deputy), "?ansicht=offen")
    aside = page(client, "?ansicht=zurueck")
    assert "Haddad" in aside
    assert 'Zurückgestellt <span class="desk-tabs__count">1<' in aside
    assert case.number in page(client, "?ansicht=team")  # what the overview shows stays whole
    entry = case.journal.filter(text__startswith="Zurückgestellt bis").get()
    assert (entry.reason, entry.actor) == ("wartet auf Bescheid", im1)
    assert client.post(f"/desk/tasks/{task.pk}/wake/").status_code == 302
    assert "Haddad" in page(client, "?ansicht=meine")
    assert case.journal.filter(text__startswith="Nicht mehr zurückgestellt").count() == 1


def test_it_comes_back_by_itself(client: Client, im1: User) -> None:
    task = factories.task_of(factories.make_case(im1))
    snoozing.put_off(task, by=im1, until=timezone.localdate() + timedelta(days=1))
    assert "Haddad" not in page(client, "?ansicht=meine")
    Snooze.objects.update(until=timezone.localdate())
    assert "Haddad" in page(client, "?ansicht=meine")


def test_not_longer_than_the_house_allows_nor_until_others_are_told(im1: User) -> None:
    task, today = factories.task_of(factories.make_case(im1)), timezone.localdate()
    rules = CaseworkRules.now()
    assert snoozing.latest(due(task, 100), rules) == today + timedelta(days=28)
    assert snoozing.latest(due(task, 5), rules) == today + timedelta(days=8)  # the deputy is told three days late
    assert snoozing.latest(due(task, -3), rules) is None
    with pytest.raises(ValidationError, match="schon so spät"):
        snoozing.put_off(task, by=im1, until=today + timedelta(days=1))
    due(task, 5)
    for until in (today, today + timedelta(days=9)):
        with pytest.raises(ValidationError):
            snoozing.put_off(task, by=im1, until=until)
    rules.deputy_after, rules.lead_after = 0, 0
    assert snoozing.latest(task, rules) == today + timedelta(days=28)
    assert not Snooze.objects.exists()


def test_nobody_puts_off_what_is_not_theirs_or_done(im1: User, im2: User) -> None:
    case = factories.make_case(im1)
    task, tomorrow = factories.task_of(case), timezone.localdate() + timedelta(days=1)
    with pytest.raises(PermissionDenied):
        snoozing.put_off(task, by=im2, until=tomorrow)
    factories.drive_to(case, "assessment")
    with pytest.raises((PermissionDenied, ValidationError)):
        snoozing.put_off(task, by=im1, until=tomorrow)


def test_what_is_late_and_what_runs_out_is_marked(client: Client, im1: User) -> None:
    late, ending = (factories.make_case(im1, last_name=name) for name in ("Spät", "Bald"))
    due(factories.task_of(late), -10)
    due(factories.task_of(ending), -1)
    Case.objects.filter(pk=ending.pk).update(clock_end=timezone.localdate() + timedelta(days=20))
    html = page(client, "?frist=ueberfaellig")
    assert html.count(">spät<") == 1
    assert "Beratungszeit: noch 20 Tage" in html
    assert 'Überfällig <span class="chip__count">2<' in html


def test_a_selection_is_remembered_by_name_and_forgotten(client: Client, im1: User, im2: User) -> None:
    factories.make_stadtteil()
    assert "Diese Auswahl merken" in page(client, "?frist=woche&stadtteil=eglosheim")
    sent = {"name": "Eglosheim", "ansicht": "meine", "frist": "woche", "stadtteil": "eglosheim", "x": "y"}
    answer = client.post("/desk/filters/keep/", sent)
    assert answer["Location"] == "/desk/?ansicht=meine&frist=woche&stadtteil=eglosheim"
    html = page(client, "?frist=woche&stadtteil=eglosheim&ansicht=meine")
    assert "Diese Auswahl merken" not in html
    kept = SavedFilter.objects.get(user=im1)
    assert f"/desk/filters/{kept.pk}/forget/" in html
    client.post("/desk/filters/keep/", {"name": "Eglosheim", "ansicht": "offen"})  # the same name: the new selection
    kept.refresh_from_db()
    assert kept.query == {"ansicht": "offen"}
    assert "Eglosheim</a>" not in page(signed_in(im2))
    assert signed_in(im2).post(f"/desk/filters/{kept.pk}/forget/").status_code == 404
    client.post(f"/desk/filters/{kept.pk}/forget/")
    assert not SavedFilter.objects.exists()


def test_enough_is_enough(client: Client, im1: User) -> None:
    for number in range(14):
        client.post("/desk/filters/keep/", {"name": f"Nr. {number}", "ansicht": "offen"})
    client.post("/desk/filters/keep/", {"name": "x" * 41})
    assert SavedFilter.objects.filter(user=im1).count() == 12
