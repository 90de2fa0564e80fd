"""The time of support and the review: dates, timer, ways on."""

from datetime import timedelta

import pytest
from django.utils import timezone
from viewflow.workflow.models import Task

from tests import factories
from tests.steps import data
from tests.steps.conftest import Desk, url
from workflows.case.record import Stage
from workflows.nodes import end_of_day


def test_the_date_of_the_review_moves_everywhere_at_once(desk: Desk) -> None:
    task = desk.task("support")
    answer = desk.post(task, form="datum", review_on=data.day(30))
    assert answer["Location"] == url(task)
    day = timezone.localdate() + timedelta(days=30)
    desk.case.refresh_from_db()
    task.refresh_from_db()
    timer = Task.objects.get(process=task.process, flow_task_type="TIMER", status="SCHEDULED")
    assert desk.case.review_on == day
    assert task.scheduled == timer.scheduled == end_of_day(day)
    assert desk.case.stage == Stage.SUPPORT


@pytest.mark.parametrize("wrong", [data.day(0), data.day(-5), data.day(400), "", "morgen", "9999-12-31"])
def test_the_date_lies_in_the_future(desk: Desk, wrong: str) -> None:
    task = desk.task("support")
    answer = desk.post(task, form="datum", review_on=wrong)
    assert answer.status_code == 200
    assert answer.context["move"].errors["review_on"]
    desk.case.refresh_from_db()
    assert desk.case.review_on == timezone.localdate() + timedelta(days=90)


def test_the_date_of_a_finished_step_does_not_move(desk: Desk) -> None:
    task = desk.task("support")
    desk.post(task)
    assert desk.post(task, form="datum", review_on=data.day(30)).status_code == 409


def test_support_shows_what_is_open(desk: Desk) -> None:
    task = desk.task("support")
    referral = factories.make_referral(desk.case, desk.manager)
    page = desk.client().get(url(task)).content.decode()
    assert referral.service.name in page
    assert "Arbeit finden" in page
    assert url(factories.task_of(desk.case, "inform")) in page


def test_reviewing_early_keeps_the_reason(desk: Desk) -> None:
    desk.post(desk.task("support"), reason="Umzug")
    desk.case.refresh_from_db()
    assert desk.case.stage == Stage.REVIEW
    assert desk.case.journal.filter(node="support").get().reason == "Umzug"


def test_the_review_shows_goals_referrals_and_needs(desk: Desk) -> None:
    page = desk.client().get(url(desk.task("review"))).content.decode()
    for title in ("Ziele", "Vermittlungen", "Bedarf"):
        assert f">{title}</h2>" in page


def test_going_on_wants_a_date(desk: Desk) -> None:
    task = desk.task("review")
    for wrong in ("", data.day(0), data.day(500)):
        assert desk.post(task, decision="continue", next_on=wrong).context["form"].errors["next_on"]
    assert desk.post(task, decision="continue", next_on=data.day(60)).status_code == 302
    desk.case.refresh_from_db()
    assert (desk.case.stage, desk.case.review_on) == (Stage.SUPPORT, timezone.localdate() + timedelta(days=60))


@pytest.mark.parametrize(("decision", "stage"), [("reassess", Stage.ASSESSMENT), ("close", Stage.CLOSING)])
def test_the_other_ways_need_no_date(desk: Desk, decision: str, stage: str) -> None:
    answer = desk.post(desk.task("review"), decision=decision, next_on="1.1.1")
    assert answer.status_code == 302
    desk.case.refresh_from_db()
    assert (desk.case.stage, desk.case.review_on) == (stage, None)
