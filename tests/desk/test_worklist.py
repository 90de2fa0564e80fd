"""The worklist: right tasks, right order, filters, and lists that never count further than anybody reads."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from viewflow.workflow.models import Task

from accounts.models import User
from tests import factories
from tests.desk.conftest import signed_in
from workflows.desk import paging
from workflows.nodes import end_of_day


def due(case, days: int) -> None:
    """Move the due date of the case's open step."""
    Task.objects.filter(pk=factories.task_of(case).pk).update(scheduled=timezone.now() + timedelta(days=days))


def page(client: Client, query: str = "") -> str:
    return client.get(f"/desk/{query}").content.decode()


def test_the_most_urgent_stands_first_and_overdue_is_said_in_words(client: Client, im1: User) -> None:
    later, late, soon = (factories.make_case(im1, last_name=name) for name in ("Später", "Spät", "Bald"))
    due(later, 40)
    due(late, -3)
    due(soon, 2)
    html = page(client)
    assert html.index("Amal Spät<") < html.index("Amal Bald<") < html.index("Amal Später<")
    assert html.count("überfällig seit") == 1
    assert 'class="desk-tabs__count">3<' in html


def test_filters_narrow_the_list(client: Client, im1: User) -> None:
    late = factories.make_case(im1, last_name="Spät")
    week = factories.make_case(im1, last_name="Bald", stadtteil=factories.make_stadtteil("Hoheneck"))
    far = factories.make_case(im1, last_name="Fern")
    due(late, -3)
    Task.objects.filter(pk=factories.task_of(week).pk).update(scheduled=end_of_day(timezone.localdate()))
    due(far, 40)
    assert "Fern" not in page(client, "?frist=woche")
    assert "Spät" in page(client, "?frist=woche")
    overdue = page(client, "?frist=ueberfaellig")
    assert "Spät" in overdue
    assert "Bald" not in overdue
    only = page(client, "?stadtteil=hoheneck")
    assert "Bald" in only
    assert "Spät" not in only


def test_a_deputy_finds_the_tasks_under_taking_over(im1: User) -> None:
    case = factories.make_case(im1)
    deputy = factories.make_deputy(case)
    html = page(signed_in(deputy))  # nothing of one's own: the list of what could be done opens by itself
    assert case.number in html
    assert "in Vertretung für Miriam Albrecht" in html
    assert case.number not in page(signed_in(deputy), "?ansicht=meine")


def test_a_referral_names_its_service_only_with_the_file(im1: User, lead: User) -> None:
    case = factories.drive_to(factories.make_case(im1), "support")
    factories.make_referral(case, im1, factories.make_service("Schuldnerberatung"))
    assert "Schuldnerberatung" in page(signed_in(im1))
    team = page(signed_in(lead), "?ansicht=team")
    assert "Informieren" in team
    assert "Schuldnerberatung" not in team


def test_a_row_leads_to_the_step(client: Client, im1: User) -> None:
    case = factories.make_case(im1)
    address = f"/desk/tasks/{factories.task_of(case).pk}/"
    assert f'href="{address}"' in page(client)
    assert client.get(address).status_code == 200


def test_the_second_page_goes_on(client: Client, im1: User) -> None:
    for number in range(30):
        factories.make_case(im1, last_name=f"Person-{number:02d}")
    first, second = page(client), page(client, "?page=2")
    assert first.count("task-row__link") == 25
    assert second.count("task-row__link") == 5
    assert page(client, "?page=99999999999999999999").count("task-row__link") == 5


def test_counting_stops_where_nobody_reads(im1: User, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paging, "MOST", 3)
    for _number in range(5):
        factories.make_case(im1)
    html = page(signed_in(im1))
    assert "3+" in html
    assert html.count("task-row__link") == 3
    assert "Es werden die dringendsten 3 gezeigt" in html


def test_an_empty_list_says_so(client: Client) -> None:
    assert "Gerade wartet keine Aufgabe auf Sie" in page(client)
    assert "Nichts gefunden" in page(client, "?frist=woche")
