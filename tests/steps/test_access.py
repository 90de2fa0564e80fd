"""Who gets a step's page, by GET and by POST: asked anew each time, and owning the task is not enough."""

import pytest
from django.test import Client
from django.urls import reverse

from tests import factories
from tests.steps import data
from tests.steps.conftest import Desk, url
from workflows.case.record import Stage
from workflows.desk.pages import PAGES
from workflows.flows import FLOWS

EVERY = [*data.STEPS, "approval"]


def test_every_human_step_has_its_page_and_no_page_is_left_over() -> None:
    steps = {node.step for flow in FLOWS for node in flow.instance.nodes() if node.task_type == "HUMAN"}
    assert steps == set(PAGES)


@pytest.mark.parametrize("step", EVERY)
def test_nobody_else_gets_a_step_not_even_its_owner_without_the_right(desk: Desk, step: str) -> None:
    task, values = desk.task(step), data.fill(step, desk.case)
    outside = [desk.stranger()] if step == "approval" else [desk.stranger(), factories.make_lead()]
    factories.revoke_work(desk.case, desk.manager)
    for user in (*outside, desk.manager):
        assert desk.client(user).get(url(task)).status_code == 404, f"{user} sees it"
        assert desk.client(user).post(url(task), values).status_code == 404, f"{user} does it"
    task.refresh_from_db()
    assert task.status in ("NEW", "ASSIGNED")


@pytest.mark.parametrize("step", data.STEPS)
def test_the_deputy_may_and_sees_whose_step_it_is_and_what_for(desk: Desk, step: str) -> None:
    task, deputy = desk.task(step), factories.make_deputy(desk.case)
    text = desk.client(deputy).get(url(task)).content.decode()
    for shown in (str(desk.case.person), desk.case.number, str(PAGES[step].purpose), str(task.flow_task.task_title)):
        assert shown in text
    assert 'aria-current="step"' in text
    assert desk.post(task, deputy).status_code == 302
    task.refresh_from_db()
    assert (task.status, task.owner) == ("DONE", deputy)


def test_the_lead_gets_the_approval(desk: Desk) -> None:
    task = desk.task("approval")
    assert desk.client(factories.make_lead()).get(url(task)).status_code == 200


def test_visitors_sign_in_and_editors_stay_outside(desk: Desk) -> None:
    task = desk.task("intake")
    visitor = Client().get(url(task))
    assert visitor.status_code == 302
    assert "/desk/login/" in visitor["Location"]
    editor = desk.client(factories.make_user("redaktion"))
    assert editor.get(url(task)).status_code == 403
    assert editor.post(url(task)).status_code == 403


@pytest.mark.parametrize("number", ["0", "999999", "9" * 30])
def test_an_address_without_a_task_is_no_error(desk: Desk, number: str) -> None:
    assert desk.client().get(f"/desk/tasks/{number}/").status_code == 404


def test_tasks_of_the_engine_itself_have_no_page(desk: Desk) -> None:
    start = desk.case.processes.get().task_set.exclude(flow_task_type="HUMAN").first()
    assert desk.client().get(url(start)).status_code == 404


@pytest.mark.parametrize("step", [*data.STEPS, "approval"])
def test_the_second_post_of_a_step_changes_nothing(desk: Desk, step: str) -> None:
    task = desk.task(step)
    user = factories.make_lead() if step == "approval" else desk.manager
    values = data.fill(step, desk.case)
    client = desk.client(user)
    assert client.post(url(task), values).status_code == 302
    desk.case.refresh_from_db()
    before = (desk.case.stage, desk.case.journal.exclude(action="read").count())
    second = client.post(url(task), values)
    assert second.status_code == 409
    assert "inzwischen erledigt" in second.content.decode()
    assert client.get(url(task)).status_code == 409  # the back button
    desk.case.refresh_from_db()
    assert (desk.case.stage, desk.case.journal.exclude(action="read").count()) == before


def test_a_stranger_learns_nothing_of_a_finished_step_either(desk: Desk) -> None:
    task = desk.task("intake")
    desk.post(task)
    stranger = desk.client(desk.stranger())
    assert stranger.get(url(task)).status_code == 404
    assert stranger.post(url(task)).status_code == 404
    assert desk.client(factories.make_lead()).get(url(task)).status_code == 404


def test_opening_a_step_is_journalled_once(desk: Desk) -> None:
    task = desk.task("intake")
    for _time in range(3):
        desk.client().get(url(task))
    assert desk.case.journal.filter(action="read", actor=desk.manager).count() == 1


def test_who_proposed_reads_that_a_second_person_decides(desk: Desk) -> None:
    task = desk.task("approval")
    page = desk.client().get(url(task))
    assert page.status_code == 200
    assert "zweite Person" in page.content.decode()
    assert desk.post(task).status_code == 404
    desk.case.refresh_from_db()
    assert desk.case.stage == Stage.CLOSING


def test_after_a_step_one_stands_before_the_next(desk: Desk) -> None:
    answer = desk.post(desk.task("intake"))
    assert answer["Location"] == url(factories.task_of(desk.case, "assessment"))


def test_after_the_last_step_of_mine_i_stand_before_the_case(desk: Desk) -> None:
    answer = desk.post(desk.task("closing"))
    assert answer["Location"] == reverse("desk:case", args=[desk.case.number])
    lead = factories.make_lead()
    answer = desk.post(factories.task_of(desk.case, "approval"), lead)
    assert answer["Location"] == reverse("desk:worklist")
