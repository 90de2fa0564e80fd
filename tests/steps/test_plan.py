"""The plan: goals and their steps, small pages around them, agreeing."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from tests import factories
from tests.steps import data
from tests.steps.conftest import Desk, url
from tests.steps.test_bad_input import undone
from workflows.steps.fields import months_later
from workflows.steps.plan.models import Goal


def goal_data(**changes: str) -> dict[str, str]:
    return {"area": "deutsch", "text": "Ich bestehe B1", "target_on": data.day(100), **changes}


def add(desk: Desk, user: object = None, **changes: str) -> object:
    address = reverse("desk:goal_add", args=[desk.case.number])
    return desk.client(user).post(address, goal_data(**changes))


@pytest.fixture
def goal(desk: Desk) -> Goal:
    desk.task("plan")
    return desk.case.goals.get()


def test_a_need_without_a_goal_is_offered_until_it_has_one(desk: Desk) -> None:
    task = desk.task("plan")
    page = desk.client().get(url(task)).content.decode()
    assert "Ziel zu „Deutsch“ anlegen" in page
    form = desk.client().get(url(task) + "?bereich=deutsch").context["goal_form"]
    assert form["area"].value() == "deutsch"
    assert add(desk, next=url(task))["Location"] == url(task)
    page = desk.client().get(url(task)).content.decode()
    assert "Ziel zu „Deutsch“ anlegen" not in page
    assert "Ich bestehe B1" in page


def test_agreeing_sets_the_review_and_says_so(desk: Desk) -> None:
    task, day = desk.task("plan"), months_later(timezone.localdate(), 3)
    assert desk.client().get(url(task)).context["form"]["review_on"].value() == day
    answer = desk.post(task, review_on=day.isoformat())
    page = desk.client().get(answer["Location"]).content.decode()
    assert page
    desk.case.refresh_from_db()
    assert desk.case.review_on == day
    assert desk.case.goals.get().state == "agreed"


def test_the_success_message_names_the_date(desk: Desk) -> None:
    task, client = desk.task("plan"), desk.client()
    page = client.post(url(task), {"review_on": data.day(90)}, follow=True).content.decode()
    day = timezone.localdate() + timedelta(days=90)
    assert f"Der Plan ist vereinbart. Nächste Überprüfung am {day:%d.%m.%Y}." in page


@pytest.mark.parametrize("days", [-1, 0, 367, 4000])
def test_the_review_lies_in_the_next_twelve_months(desk: Desk, days: int) -> None:
    assert desk.post(desk.task("plan"), review_on=data.day(days)).context["form"].errors["review_on"]


def test_a_plan_without_a_goal_is_none(desk: Desk) -> None:
    factories.drive_to(desk.case, "plan")
    answer = desk.post(factories.task_of(desk.case, "plan"))
    assert "mindestens ein offenes Ziel" in answer.content.decode()


def test_the_same_goal_twice_is_one(desk: Desk) -> None:
    desk.task("plan")
    assert add(desk).status_code == add(desk).status_code == 302
    assert desk.case.goals.filter(text="Ich bestehe B1").count() == 1


def test_moving_a_goal(desk: Desk, goal: Goal) -> None:
    move = reverse("desk:goal_move", args=[goal.pk])
    client = desk.client()
    assert client.post(move, {"state": "agreed"}).status_code == 302
    assert client.post(move, {"state": "agreed"}).status_code == 302  # the same button twice
    refused = client.post(move, {"state": "paused"})
    assert refused.context["form"].errors["reason"]
    assert client.post(move, {"state": "paused", "reason": "Krank"}).status_code == 302
    assert client.post(move, {"state": "reached"}).context["form"].errors["state"]
    goal.refresh_from_db()
    assert (goal.state, goal.state_reason) == ("paused", "Krank")


def test_steps_of_a_goal(desk: Desk, goal: Goal) -> None:
    client = desk.client()
    address = reverse("desk:goal_step_add", args=[goal.pk])
    values = {"text": "Kurs suchen", "who": "staff", "due_on": data.day(5)}
    again = client.post(address, values | {"more": "1"})
    assert again["Location"] == address
    assert client.post(address, values).status_code == 302  # twice is one
    step = goal.steps.get()
    done = reverse("desk:goal_step_done", args=[step.pk])
    client.post(done)
    step.refresh_from_db()
    assert step.done_on == timezone.localdate()
    client.post(done, {"open": "1"})
    step.refresh_from_db()
    assert step.done_on is None
    assert client.get(done).status_code == 405


@pytest.mark.parametrize("name", ["goal_move", "goal_step_add"])
def test_goal_pages_are_not_for_strangers(desk: Desk, goal: Goal, name: str) -> None:
    address = reverse(f"desk:{name}", args=[goal.pk])
    for user in (desk.stranger(), factories.make_lead()):
        assert desk.client(user).get(address).status_code == 404
        assert desk.client(user).post(address, {"state": "reached", "text": "x", "who": "staff"}).status_code == 404
    assert desk.client(factories.make_deputy(desk.case)).get(address).status_code == 200
    assert desk.client().get(reverse(f"desk:{name}", args=[10**15])).status_code == 404


def test_a_stranger_adds_no_goal_and_ticks_no_step(desk: Desk, goal: Goal) -> None:
    step = goal.steps.create(text="x")
    stranger = desk.stranger()
    assert add(desk, stranger).status_code == 404
    assert desk.client(stranger).post(reverse("desk:goal_step_done", args=[step.pk])).status_code == 404
    assert desk.client(stranger).post(reverse("desk:goal_step_done", args=[10**15])).status_code == 404
    step.refresh_from_db()
    assert step.done_on is None


def test_a_goal_about_health_is_not_for_the_deputy(desk: Desk) -> None:
    desk.task("plan")
    deputy = factories.make_deputy(desk.case)
    assert add(desk, deputy, area="gesundheit").context["form"].errors["area"]
    assert add(desk, area="gesundheit", text="MARKE-GESUND").status_code == 302
    secret = desk.case.goals.get(sensitive=True)
    client = desk.client(deputy)
    assert client.get(reverse("desk:goal_move", args=[secret.pk])).status_code == 404
    assert client.post(reverse("desk:goal_move", args=[secret.pk]), {"state": "reached"}).status_code == 404
    assert "MARKE-GESUND" not in client.get(url(factories.task_of(desk.case))).content.decode()


@pytest.mark.parametrize(
    "target",
    ["https://example.org/desk/", "//example.org/desk/", "/de/", "/desk/../admin/", "javascript:1", "/desk/\n"],
)
def test_the_way_back_stays_in_the_house(desk: Desk, target: str) -> None:
    desk.task("plan")
    answer = add(desk, next=target)
    assert answer["Location"] == reverse("desk:case", args=[desk.case.number]) + "#plan"


def test_bad_input_in_the_small_forms(desk: Desk, goal: Goal) -> None:
    desk.case.person.language = "ar"
    desk.case.person.save()
    client = desk.client()
    pages = {
        reverse("desk:goal_add", args=[desk.case.number]): goal_data(),
        reverse("desk:goal_move", args=[goal.pk]): {"state": "missed", "reason": "x"},
        reverse("desk:goal_step_add", args=[goal.pk]): {"text": "x", "who": "staff", "due_on": ""},
        reverse("desk:goal_change", args=[goal.pk]): goal_data(need="x", translation="x"),
    }
    for address, values in pages.items():
        for name in values:
            for kind, bad in data.BAD.items():
                with undone():
                    answer = client.post(address, values | {name: bad})
                assert answer.status_code in (200, 302, 400), f"{kind} in {name} of {address}"
                if kind == "NUL" and name in ("text", "reason"):
                    assert name in answer.context["form"].errors
        assert client.post(address, {}).status_code == 200


def test_a_closed_case_takes_no_goal(desk: Desk) -> None:
    factories.drive_to(desk.case, "closed")
    assert "abgeschlossen" in add(desk).content.decode()
    assert desk.case.goals.count() == 1
